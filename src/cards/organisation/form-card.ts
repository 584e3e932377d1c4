import type { Lang } from "../../domain/lang.ts";
import type { FieldFault, OrganisationField } from "../../domain/organisation/organisation-forms.ts";
import { formFaultText } from "../../text/organisation/form-fault.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { cardInput, type CardInput, type InputChoice } from "../card-input.ts";
import { renderCard } from "../render.ts";
import { shorten, withoutInvisible } from "../shorten.ts";
import type { GrantRow } from "./contracts.ts";

/** What was typed and could not be saved, and why. */
export interface Typed<Form> {
  readonly form: Form;
  /** Empty when it is well as it is, and others have changed the organisation. */
  readonly faults: readonly FieldFault[];
  /** Others have changed the organisation since the form was made. */
  readonly changed?: true;
}

/** What the forms differ in. */
export interface FormParts {
  readonly headline: string;
  readonly done?: string;
  readonly notes?: readonly string[];
  readonly lead?: string;
  readonly faults: readonly FieldFault[];
  readonly changed: boolean;
  readonly grants?: (press: PressContext) => readonly GrantRow[];
  readonly inputs: readonly CardInput[];
  readonly save: (press: PressContext) => readonly CardButton[];
  readonly buttons: (press: PressContext) => readonly CardButton[];
}

/** A choice's words fit on a phone. */
const MOST_CHOICE = 44;
/** What is longer than any field takes comes back so far: it has to be shortened anyway. */
const MOST_BACK = 5_000;

/** A form of the organisation, as words and as a card. */
export function formMessage(parts: FormParts, lang: Lang): PersonalMessage {
  const { headline, done = "", notes = [], lead = "", faults, grants, inputs, save, buttons } = parts;
  const warning = warningOf(parts, lang);
  const said = [...new Set(faults.map(({ fault }) => formFaultText(fault, lang)))];
  const plain = [headline, done, warning, ...said, ...notes].filter((line) => line !== "").join("\n");
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const data = {
        plain: frame.plain,
        clock: frame.clock,
        headline: escapeMarkdown(headline),
        done: escapeMarkdown(done),
        warning: asMarkdown(warning),
        notes: notes.map(escapeMarkdown),
        grants: grants?.(frame.press) ?? [],
        lead: asMarkdown(lead),
        inputs,
        save: save(frame.press),
        buttons: buttons(frame.press),
      };
      return renderCard("organisation-form", data, lang);
    },
  };
}

/** An input that is typed. */
export function typedInput(
  id: OrganisationField,
  words: { readonly label: string; readonly example: string },
  { value, mostCharacters, isMultiline = false }: TypedInput,
  wrong: string,
): CardInput {
  const shown = withoutInvisible(value).slice(0, MOST_BACK);
  return cardInput({ id, ...words, value: shown, mostCharacters, isMultiline, wrong: escapeMarkdown(wrong) });
}

interface TypedInput {
  readonly value: string;
  readonly mostCharacters: number;
  readonly isMultiline?: boolean;
}

/** An input that is chosen; a value that is none of the choices is left out. */
export function chosenInput(
  id: OrganisationField,
  label: string,
  { value, choices }: { readonly value: string; readonly choices: readonly InputChoice[] },
  wrong: string,
): CardInput {
  return cardInput({
    id,
    label,
    value: choices.some((choice) => choice.value === value) ? value : "",
    choices: choices.map((choice) => ({ ...choice, title: shorten(choice.title, MOST_CHOICE) })),
    wrong: escapeMarkdown(wrong),
  });
}

/** What is wrong with a field, or "". */
export function wrongIn(faults: readonly FieldFault[], field: OrganisationField, lang: Lang): string {
  return faults
    .filter((each) => each.field === field)
    .map(({ fault }) => formFaultText(fault, lang))
    .join(" ");
}

/** The way back from a form. */
export function backButton(title: string, { submitId, lang }: PressContext): CardButton {
  return { title, data: { verb: "organisation", submitId, lang } };
}

function warningOf({ faults, changed }: FormParts, lang: Lang): string {
  const t = texts[lang].organisation.wrong;
  if (changed) return t.changed;
  return faults.length > 0 ? t.lead : "";
}
