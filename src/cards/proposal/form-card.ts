import type { Lang } from "../../domain/lang.ts";
import { formatNumber } from "../../domain/proposal/proposal-type.ts";
import type { ProposalState } from "../../domain/proposal/proposal.ts";
import type { Window } from "../../domain/proposal/window.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { fieldLabel } from "../../text/proposal/field-text.ts";
import { windowText } from "../../text/proposal/window-text.ts";
import { texts } from "../../text/texts.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf, lightEnough } from "../cards.ts";
import type { Tone } from "../card-parts.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import type { InputGroup, ProposalFormCardData } from "./contracts.ts";
import { GROUPS_OF, type GroupName } from "./form-groups.ts";
import { CHOICE_STYLES, formInput, wrongText, type FormInputs } from "./form-inputs.ts";
import { proposalButton } from "./proposal-buttons.ts";

/** The form of one proposal, for its author. */
export interface FormShown extends FormInputs {
  readonly proposalId: string;
  /** What is stored; 0 of what is not. */
  readonly revision: number;
  /** Of one that has been handed in. */
  readonly number?: number;
  readonly window: Window;
  readonly today: CalendarDate;
  /** Sentences on top, such as what it is a copy of. */
  readonly notes?: readonly string[];
  /** It has been saved from another card, and what is shown here is not stored. */
  readonly isSavedElsewhere?: true;
  /** It is in a state that its author cannot change it in, and what is shown here is not stored. */
  readonly pastEditing?: ProposalState;
}

/** A stoppdatum is near from this many days on, as in the calendar. */
const NEAR_DAYS = 7;

/** The form to fill in, or to mend: with all that was typed and a message at each input that cannot be taken. */
export function formMessage(shown: FormShown, lang: Lang): PersonalMessage {
  const plain = formText(shown, lang);
  return {
    plain,
    card: (context) =>
      lightEnough([0, 1, 2], (step) =>
        renderCard("proposal-form", toFormCard(shown, lang, frameOf(plain, lang, context), step), lang),
      ),
  };
}

function toFormCard(shown: FormShown, lang: Lang, frame: CardFrame, step: number): ProposalFormCardData {
  const style = CHOICE_STYLES[step] ?? "typed";
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: asMarkdown(kickerOf(shown, lang)),
    headline: asMarkdown(headlineOf(shown, lang)),
    countdown: asMarkdown(windowText(shown.window, shown.today, lang)),
    tone: windowTone(shown.window),
    warning: asMarkdown(warningOf(shown, lang)),
    notes: notesOf(shown, lang).map(escapeMarkdown),
    groups: GROUPS_OF[shown.type].map(({ name, fields }) => ({
      ...groupWords(name, shown, lang),
      inputs: fields.map((field) => formInput(field, shown, style, lang)),
    })),
    buttons: buttonsOf(shown, frame),
  };
}

/** Colour says that the stoppdatum is near, or that it has passed. */
export function windowTone(window: Window): Tone {
  switch (window.kind) {
    case "open":
    case "extended":
      return window.daysLeft <= NEAR_DAYS ? "Attention" : "Default";
    case "completing":
      return "Default";
    case "closed":
      return "Attention";
  }
}

/** What is read aloud: the form itself only where something is to be mended. */
function formText(shown: FormShown, lang: Lang): string {
  const { budgetYear, faults } = shown;
  const countdown = windowText(shown.window, shown.today, lang);
  const mend = faults.map(
    ({ field, fault }) => `${fieldLabel(field, budgetYear, lang)}: ${wrongText(fault, lang)}`,
  );
  const lines = [
    `${headlineOf(shown, lang)}. ${countdown}.`,
    warningOf(shown, lang),
    ...notesOf(shown, lang),
  ];
  return [...lines, ...mend].filter((line) => line !== "").join("\n");
}

function headlineOf({ type, budgetYear }: FormShown, lang: Lang): string {
  return texts[lang].proposals.form.headline(texts[lang].proposal.type[type], budgetYear);
}

function kickerOf({ type, budgetYear, number, revision }: FormShown, lang: Lang): string {
  const t = texts[lang].proposals.form.kicker;
  if (number !== undefined) return formatNumber(type, budgetYear, number);
  return revision === 0 ? t.new : t.draft;
}

function warningOf({ faults, isSavedElsewhere, pastEditing }: FormShown, lang: Lang): string {
  const t = texts[lang].proposals.form;
  if (pastEditing !== undefined) return t.pastEditing(texts[lang].proposal.state[pastEditing]);
  if (isSavedElsewhere === true) return t.savedElsewhere;
  return faults.length === 0 ? "" : t.toMend(faults.length);
}

function notesOf({ notes = [], number, window, pastEditing }: FormShown, lang: Lang): readonly string[] {
  if (pastEditing !== undefined) return notes;
  const t = texts[lang].proposals;
  return [
    ...(window.kind === "closed" ? [t.outcome.preview.tooLate] : []),
    ...notes,
    ...(number === undefined ? [] : [t.form.unseen]),
  ];
}

function groupWords(
  name: GroupName,
  { type, budgetYear }: FormShown,
  lang: Lang,
): Pick<InputGroup, "heading" | "text"> {
  const t = texts[lang].proposals.form;
  const heading = asMarkdown(t.group[name].heading);
  const group = t.group[name];
  if (name !== "amounts") return { heading, text: asMarkdown("text" in group ? group.text : "") };
  return { heading, text: asMarkdown(`${t.amounts[type](budgetYear - 1)} ${t.amounts.howTo}`) };
}

function buttonsOf(shown: FormShown, { press }: CardFrame): readonly CardButton[] {
  const { proposalId, budgetYear, type, revision, isSavedElsewhere, pastEditing } = shown;
  const isNotStored = isSavedElsewhere === true || pastEditing !== undefined;
  const { buttons } = texts[press.lang].proposals.card;
  const named = { ...press, proposal: proposalId, budgetYear, type, revision };
  const stored = { id: proposalId, budgetYear };
  const showSaved = texts[press.lang].proposals.form.showSaved;
  const preview = { verb: "preview-proposal", ...named } as const;
  const save: CardButton = { title: buttons.save, data: { verb: "save-proposal", ...named } };
  // After the stoppdatum there is nothing to send: the draft is what can be kept.
  const main: readonly CardButton[] =
    shown.window.kind === "closed"
      ? [
          { ...save, style: "positive" },
          { title: buttons.look, data: preview },
        ]
      : [{ title: buttons.preview, style: "positive", data: preview }, save];
  return [...main, ...(isNotStored ? [proposalButton("show-proposal", showSaved, stored, press)] : [])];
}
