import { responsibleOf, waitingClaims } from "../../domain/organisation/claims.ts";
import type { Lang } from "../../domain/lang.ts";
import {
  UNIT_KINDS,
  type Organisation,
  type PlaceRef,
  type Unit,
} from "../../domain/organisation/organisation.ts";
import { isSamePlace } from "../../domain/organisation/place-text.ts";
import { placeNamed } from "../../domain/organisation/places.ts";
import { texts } from "../../text/texts.ts";
import { named } from "./named.ts";
import type { RowTexts } from "./row-texts.ts";

/** What else reports: the units by förvaltning and name, then the goals and the processgrupper. */
export function unitRows(organisation: Organisation, lang: Lang): readonly RowTexts[] {
  const homes = organisation.departments.map(({ id }) => id);
  const order = ({ kind, departmentId }: Unit): number =>
    UNIT_KINDS.indexOf(kind) * (homes.length + 1) + homes.indexOf(departmentId ?? "");
  return organisation.units
    .toSorted((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, "sv", { numeric: true }))
    .map((unit) => unitRow(unit, organisation, lang));
}

function unitRow({ id, name, kind, departmentId }: Unit, organisation: Organisation, lang: Lang): RowTexts {
  const t = texts[lang].organisation;
  const place = { kind: "unit", id } as const;
  const home = organisation.departments.find((each) => each.id === departmentId)?.name;
  const word = t.unit.kind[kind];
  return {
    level: "unit",
    title: name,
    lines: [
      home === undefined ? word : t.roleAt(word, home),
      ...(responsibleOf(organisation, place).length > 0 ? [] : [t.noResponsible]),
      ...reporting(place, organisation, lang),
    ],
    open: ({ submitId }) => ({
      title: t.openPlace(name),
      data: { verb: "edit-unit", submitId, lang, unit: id },
    }),
  };
}

/** Those who say to be responsible and wait for an answer. */
export function claimRows(organisation: Organisation, lang: Lang): readonly RowTexts[] {
  const t = texts[lang].organisation;
  return waitingClaims(organisation).flatMap(({ id, by, of }): RowTexts[] => {
    const place = placeNamed(of, organisation);
    if (place === undefined) return [];
    return [
      {
        level: "claim",
        title: t.claimRow(by.name, place.name),
        lines: [t.claimWaits],
        open: ({ submitId }) => ({
          title: t.openClaim(by.name),
          data: { verb: "show-claim", submitId, lang, claim: id },
        }),
      },
    ];
  });
}

/** Who reports for a place; nothing of what nobody has said. */
export function reporting(place: PlaceRef, { people }: Organisation, lang: Lang): readonly string[] {
  const t = texts[lang].organisation;
  const at = (role: "responsible" | "substitute" | "manager"): readonly string[] =>
    people
      .filter(({ grants }) => grants.some((grant) => grant.role === role && isSamePlace(grant.of, place)))
      .map(({ name }) => name);
  const [responsible, substitutes, managers] = [at("responsible"), at("substitute"), at("manager")];
  return [
    ...(responsible.length > 0 ? [t.responsible(named(responsible, lang))] : []),
    ...(substitutes.length > 0 ? [t.substitutes(named(substitutes, lang))] : []),
    ...(managers.length > 0 ? [t.managers(named(managers, lang))] : []),
  ];
}
