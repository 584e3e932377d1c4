import type { Lang } from "../../domain/lang.ts";
import { MOST } from "../../domain/organisation/limits.ts";
import { MOST_GOAL, MOST_NAME } from "../../domain/organisation/names.ts";
import type { Committee, Department, Organisation } from "../../domain/organisation/organisation.ts";
import type { CommitteeForm, DepartmentForm } from "../../domain/organisation/place-forms.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { backButton, chosenInput, formMessage, typedInput, wrongIn, type Typed } from "./form-card.ts";

interface Shown<Form> {
  readonly organisation: Organisation;
  readonly version: string;
  readonly typed?: Typed<Form>;
}

/** A nämnd's name, to change; without one, the name of a new one. */
export function committeeMessage(
  { typed, version, of }: Shown<CommitteeForm> & { readonly of?: Committee },
  lang: Lang,
): PersonalMessage {
  const { committee: t, buttons } = texts[lang].organisation;
  const faults = typed?.faults ?? [];
  const value = typed?.form.name ?? of?.name ?? "";
  return formMessage(
    {
      headline: of?.name ?? t.new,
      notes: typed?.changed === true && of !== undefined ? [t.now(of.name)] : [],
      faults,
      changed: typed?.changed ?? false,
      inputs: [
        typedInput(
          "name",
          { label: t.name, example: t.example },
          { value, mostCharacters: MOST_NAME },
          wrongIn(faults, "name", lang),
        ),
      ],
      save: ({ submitId }) => [
        {
          title: buttons.save,
          data: { verb: "save-committee", submitId, lang, seen: version, ...(of && { of: of.id }) },
        },
      ],
      buttons: (press) => [backButton(buttons.back, press)],
    },
    lang,
  );
}

/** A förvaltning's name and nämnd, to change; without one, those of a new one. */
export function departmentMessage(
  { organisation, typed, version, of }: Shown<DepartmentForm> & { readonly of?: Department },
  lang: Lang,
): PersonalMessage {
  const { department: t, buttons } = texts[lang].organisation;
  const { committees } = organisation;
  const faults = typed?.faults ?? [];
  const form = typed?.form ?? { name: of?.name ?? "", belongsTo: of?.committeeId ?? "" };
  const committee = committees.find(({ id }) => id === of?.committeeId)?.name ?? "";
  return formMessage(
    {
      headline: of?.name ?? t.new,
      notes: typed?.changed === true && of !== undefined ? [t.now(of.name, committee)] : [],
      faults,
      changed: typed?.changed ?? false,
      inputs: [
        typedInput(
          "name",
          { label: t.name, example: t.example },
          { value: form.name, mostCharacters: MOST_NAME },
          wrongIn(faults, "name", lang),
        ),
        chosenInput(
          "belongsTo",
          t.belongsTo,
          { value: form.belongsTo, choices: committees.map(({ id, name }) => ({ title: name, value: id })) },
          wrongIn(faults, "belongsTo", lang),
        ),
      ],
      save: ({ submitId }) => [
        {
          title: buttons.save,
          data: { verb: "save-department", submitId, lang, seen: version, ...(of && { of: of.id }) },
        },
      ],
      buttons: (press) => [backButton(buttons.back, press)],
    },
    lang,
  );
}

/** The målområden, one a line. */
export function goalsMessage({ organisation, typed, version }: Shown<string>, lang: Lang): PersonalMessage {
  const { goal: t, buttons } = texts[lang].organisation;
  const faults = typed?.faults ?? [];
  const { goals } = organisation;
  return formMessage(
    {
      headline: t.headline,
      notes: [t.text, ...(typed?.changed === true ? [t.now(joinList(goals, lang))] : [])],
      faults,
      changed: typed?.changed ?? false,
      inputs: [
        typedInput(
          "goals",
          { label: t.label, example: t.example },
          {
            value: typed?.form ?? goals.join("\n"),
            mostCharacters: MOST.goals * (MOST_GOAL + 1),
            isMultiline: true,
          },
          wrongIn(faults, "goals", lang),
        ),
      ],
      save: ({ submitId }) => [
        { title: buttons.save, data: { verb: "save-goals", submitId, lang, seen: version } },
      ],
      buttons: (press) => [backButton(buttons.back, press)],
    },
    lang,
  );
}
