import type { MonthSummary, UnitSummary } from "../follow-up/month-summary.ts";
import { findReportPlace } from "../organisation/find-place.ts";
import { isSameName } from "../organisation/names.ts";
import { EMPTY_ORGANISATION, type Organisation } from "../organisation/organisation.ts";
import { stemOf } from "../question/stem.ts";
import { wordsOf } from "../question/words.ts";

export type FoundUnits =
  /** In the order they were named; none where the whole is meant. */
  | { readonly kind: "found"; readonly units: readonly UnitSummary[] }
  /** It could be several, which are not guessed among; never fewer than two. */
  | { readonly kind: "several"; readonly said: string; readonly units: readonly UnitSummary[] }
  | { readonly kind: "unknown"; readonly said: string };

type Table = Pick<MonthSummary, "area" | "rows" | "total">;

/** "IT och HR", "IT, HR" and "IT mot HR" are several names; "Ekonomi och planering" may be one. */
const BETWEEN = /(?:\s*,\s*|\s+)(?:och|eller|samt|mot|med|and|or|with|to|against|vs)\s+|\s*[,/]\s*/iu;
const TOTAL = /^(?:totalt?|totalen|summa|summan|hela|total for|sum)\s+/iu;
const SHORTEST_BEGINNING = 4;

/**
 * The rows of a table that are meant by a name as somebody types it: "IT", "it-avdelningen", "TIA", "näringsliv",
 * "överförmyndaren"; the total's own name and the area's mean the whole.
 */
export function findUnits(said: string | undefined, table: Table): FoundUnits {
  if (said === undefined) return { kind: "found", units: [table.total] };
  const one = findUnit(said, table);
  if (one.kind !== "unknown") return one;
  const names = said.split(BETWEEN).filter((name) => name.trim() !== "");
  return names.length < 2 ? one : findEach(names, table);
}

/** The longest run of names that is one unit is taken first: "IT, ekonomi och planering". */
function findEach(names: readonly string[], table: Table): FoundUnits {
  const units: UnitSummary[] = [];
  for (let at = 0; at < names.length;) {
    const run = longestRun(names.slice(at), table);
    if (run.found.kind !== "found") return run.found;
    units.push(...run.found.units.filter(({ unitId }) => units.every((each) => each.unitId !== unitId)));
    at += run.length;
  }
  return { kind: "found", units };
}

function longestRun(
  names: readonly string[],
  table: Table,
): { readonly found: FoundUnits; readonly length: number } {
  for (let length = Math.min(names.length, 3); length > 1; length--) {
    const found = findUnit(names.slice(0, length).join(" och "), table);
    if (found.kind === "found") return { found, length };
  }
  return { found: findUnit(names[0] ?? "", table), length: 1 };
}

function findUnit(said: string, table: Table): FoundUnits {
  if (isWhole(said, table)) return { kind: "found", units: [table.total] };
  const search = findReportPlace(said, asOrganisation(table));
  switch (search.kind) {
    case "found":
      return among([search.place.id], said, table);
    case "several":
      return among(
        search.found.map(({ place }) => place.id),
        said,
        table,
      );
    case "unknown":
      return among(unitsWithWords(said, table), said, table);
  }
}

function isWhole(said: string, { area, total }: Table): boolean {
  const names = [area.name, total.name, total.name.replace(TOTAL, "")];
  const plain = (name: string): string => name.replace(/s$/u, "");
  return names.some((name) => isSameName(name, said) || isSameName(plain(name), plain(said)));
}

function among(ids: readonly string[], said: string, { rows }: Table): FoundUnits {
  const units = rows.filter(({ unitId }) => ids.includes(unitId));
  if (units.length === 0) return { kind: "unknown", said };
  return units.length === 1 ? { kind: "found", units } : { kind: "several", said, units };
}

/** The table's rows as units, since they are named as those are. */
function asOrganisation({ rows }: Table): Organisation {
  const units = rows.map(({ unitId, name }) => ({ id: unitId, name, kind: "unit" as const }));
  return { ...EMPTY_ORGANISATION, units };
}

/** "Planering" of Ekonomi o planering: every word that is said begins one of the name's. */
function unitsWithWords(said: string, { rows }: Table): readonly string[] {
  const words = wordsOf(said).map(({ plain }) => stemOf(plain));
  if (words.length === 0 || words.some((word) => word.length < SHORTEST_BEGINNING)) return [];
  return rows
    .filter(({ name }) => {
      const own = wordsOf(name).map(({ plain }) => plain);
      return words.every((word) => own.some((each) => each.startsWith(word)));
    })
    .map(({ unitId }) => unitId);
}
