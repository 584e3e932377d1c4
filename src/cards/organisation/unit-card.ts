import { responsibleOf } from "../../domain/organisation/claims.ts";
import { MOST_NAME } from "../../domain/organisation/names.ts";
import { UNIT_KINDS, type Organisation, type Unit } from "../../domain/organisation/organisation.ts";
import { formatPlaceRef } from "../../domain/organisation/place-text.ts";
import type { UnitForm } from "../../domain/organisation/unit-form.ts";
import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import type { CardInput } from "../card-input.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { backButton, chosenInput, formMessage, typedInput, wrongIn, type Typed } from "./form-card.ts";
import { named } from "./named.ts";
import { reporting } from "./reporting-rows.ts";

/** A unit, a goal or a processgrupp, or a new one. */
export interface UnitShown {
  readonly organisation: Organisation;
  readonly version: string;
  readonly of?: Unit;
  /** Of those who are responsible for it, whom the bot cannot tell anything. */
  readonly unreached: readonly string[];
  readonly typed?: Typed<UnitForm>;
}

/** Its name and förvaltning, to change, and who reports for it; without one, those of a new one. */
export function unitMessage(shown: UnitShown, lang: Lang): PersonalMessage {
  const { of, typed, version } = shown;
  const { unit: t, buttons } = texts[lang].organisation;
  return formMessage(
    {
      headline: of?.name ?? t.new,
      notes: notesOf(shown, lang),
      faults: typed?.faults ?? [],
      changed: typed?.changed ?? false,
      inputs: inputsOf(shown, lang),
      save: ({ submitId }) => [
        {
          title: buttons.save,
          data: { verb: "save-unit", submitId, lang, seen: version, ...(of && { of: of.id }) },
        },
      ],
      buttons: (press) => [
        ...(of === undefined
          ? []
          : [
              {
                title: buttons.giveAt,
                data: {
                  verb: "edit-person",
                  submitId: press.submitId,
                  lang,
                  place: formatPlaceRef({ kind: "unit", id: of.id }),
                },
              } as const,
            ]),
        {
          title: buttons.units,
          data: { verb: "organisation", submitId: press.submitId, lang, part: "units" },
        },
        backButton(buttons.back, press),
      ],
    },
    lang,
  );
}

function notesOf({ organisation, of, typed, unreached }: UnitShown, lang: Lang): string[] {
  if (of === undefined) return [];
  const { unit: t, noResponsible } = texts[lang].organisation;
  const place = { kind: "unit", id: of.id } as const;
  const home = organisation.departments.find(({ id }) => id === of.departmentId)?.name ?? "";
  return [
    ...(typed?.changed === true ? [t.now(of.name, home)] : []),
    ...(responsibleOf(organisation, place).length > 0 ? [] : [noResponsible]),
    ...reporting(place, organisation, lang),
    ...(unreached.length === 0 ? [] : [t.noChat(named(unreached, lang))]),
  ];
}

/** What it is can be said once; only a unit belongs to a förvaltning. */
function inputsOf({ organisation, of, typed }: UnitShown, lang: Lang): CardInput[] {
  const { unit: t } = texts[lang].organisation;
  const faults = typed?.faults ?? [];
  const form = typed?.form ?? { name: of?.name ?? "", kind: "", belongsTo: of?.departmentId ?? "" };
  const kinds = UNIT_KINDS.map((kind) => ({ title: t.kind[kind], value: kind }));
  const homes = organisation.departments.map(({ id, name }) => ({ title: name, value: id }));
  const hasHome = homes.length > 0 && (of === undefined || of.kind === "unit");
  return [
    ...(of === undefined
      ? [
          chosenInput(
            "kind",
            t.kindLabel,
            { value: form.kind, choices: kinds },
            wrongIn(faults, "kind", lang),
          ),
        ]
      : []),
    typedInput(
      "name",
      { label: t.name, example: t.example },
      { value: form.name, mostCharacters: MOST_NAME },
      wrongIn(faults, "name", lang),
    ),
    ...(hasHome
      ? [
          chosenInput(
            "belongsTo",
            t.belongsTo,
            { value: form.belongsTo, choices: homes },
            wrongIn(faults, "belongsTo", lang),
          ),
        ]
      : []),
  ];
}
