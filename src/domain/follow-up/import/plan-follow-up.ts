import type { FoundPlace } from "../../organisation/find-place.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { responsibleFor } from "../../report/rights.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { FollowUpArea } from "../area.ts";
import { followUpChanges, type FollowUpChange } from "../follow-up-changes.ts";
import type { FollowUp, FollowUpRow, ForecastMeaning, Month } from "../follow-up.ts";
import type { Kronor } from "../../proposal/proposal-content.ts";
import { likelyPlace, unitPlaces } from "../unit-places.ts";
import type { Hierarchy } from "./hierarchy.ts";
import { makeFollowUp } from "./make-follow-up.ts";
import type { ReadTable } from "./read-table.ts";
import type { TableWarning } from "./table-warning.ts";

/** What the importer is to say yes to before anything is saved. */
export type FollowUpProposal =
  /** An area that nobody has named before, while there are others: it may be one of them, called otherwise. */
  | { readonly kind: "area"; readonly name: string; readonly others: readonly string[] }
  /** A month that lies ahead. */
  | { readonly kind: "ahead"; readonly month: Month }
  /** Rows that are sums of others, as arithmetic has found them; none, where there were some before. */
  | { readonly kind: "parts"; readonly sums: readonly SumOfRows[] }
  /** What the forecast's column holds; `remembered` is what it held before, where the table now looks otherwise. */
  | {
      readonly kind: "forecast";
      readonly heading: string;
      readonly likely?: ForecastMeaning;
      readonly remembered?: ForecastMeaning;
      readonly total?: Kronor;
    }
  /** Units that are probably called otherwise in the organisation. */
  | { readonly kind: "places"; readonly units: readonly LikelyUnit[] }
  | { readonly kind: "warnings"; readonly warnings: readonly TableWarning[] };

export interface SumOfRows {
  readonly name: string;
  readonly parts: readonly string[];
}

export interface LikelyUnit {
  readonly unitId: string;
  readonly name: string;
  readonly found: FoundPlace;
}

/** Who of the table's units can be asked for a comment. */
export interface UnitsFound {
  /** Found, and somebody is responsible. */
  readonly asked: readonly string[];
  /** Found, and nobody is responsible. */
  readonly nobodys: readonly string[];
  readonly likely: readonly LikelyUnit[];
  readonly unknown: readonly string[];
}

/** What an import will do, in words that can be told. */
export interface FollowUpPlan {
  readonly area: FollowUpArea;
  readonly isNewArea: boolean;
  readonly table: ReadTable;
  /** As it will be saved. */
  readonly followUp: FollowUp;
  readonly sums: readonly SumOfRows[];
  readonly warnings: readonly TableWarning[];
  readonly units: UnitsFound;
  /** Beside the version before; empty where there is none. */
  readonly changes: readonly FollowUpChange[];
  /** The version before; absent for a month's first. */
  readonly before?: number;
  readonly proposals: readonly FollowUpProposal[];
}

/** All that is known when an import is decided on. */
export interface ImportGround {
  readonly table: ReadTable;
  readonly hierarchy: Hierarchy;
  /** Nobody has confirmed it, and no column says it. */
  readonly isNewHierarchy: boolean;
  readonly warnings: readonly TableWarning[];
  readonly area: FollowUpArea;
  readonly isNewArea: boolean;
  /** The names of the areas that are. */
  readonly areas: readonly string[];
  readonly organisation: Organisation;
  /** The month's newest version. */
  readonly newest: FollowUp | undefined;
  /** As the importer has said. */
  readonly forecastHolds: ForecastMeaning | undefined;
  readonly document: string;
  readonly importedAt: number;
  readonly today: CalendarDate;
}

/** So many units without a place of their own name are looked for by likeness: more are another municipality's table. */
const MOST_LOOKED_FOR = 200;

/** Plans what an import of a table would save, and what has to be confirmed first. */
export function planFollowUp(ground: ImportGround): FollowUpPlan {
  const { table, hierarchy, area, newest, document, importedAt, warnings } = ground;
  const followUp = makeFollowUp(table, hierarchy, {
    areaId: area.id,
    version: (newest?.version ?? 0) + 1,
    importedAt,
    document,
    forecastHolds: ground.forecastHolds ?? area.confirmed.forecastHolds ?? table.forecast?.likely,
  });
  const sums = sumsOf(followUp.rows);
  const units = unitsFound(followUp.rows, ground);
  return {
    area,
    isNewArea: ground.isNewArea,
    table,
    followUp,
    sums,
    warnings,
    units,
    changes: newest === undefined ? [] : followUpChanges(newest, followUp),
    ...(newest === undefined ? {} : { before: newest.version }),
    proposals: proposalsOf(ground, followUp, sums, units),
  };
}

function proposalsOf(
  { table, area, isNewArea, areas, isNewHierarchy, forecastHolds, today, warnings }: ImportGround,
  followUp: FollowUp,
  sums: readonly SumOfRows[],
  { likely }: UnitsFound,
): readonly FollowUpProposal[] {
  const forecast = forecastHolds === undefined ? forecastProposal(table, area, followUp) : undefined;
  return [
    ...(isNewArea && areas.length > 0 ? [{ kind: "area", name: area.name, others: areas } as const] : []),
    ...(table.month > today.slice(0, 7) ? [{ kind: "ahead", month: table.month } as const] : []),
    ...(isNewHierarchy ? [{ kind: "parts", sums } as const] : []),
    ...(forecast === undefined ? [] : [forecast]),
    ...(likely.length === 0 ? [] : [{ kind: "places", units: likely } as const]),
    ...(warnings.length === 0 ? [] : [{ kind: "warnings", warnings } as const]),
  ];
}

/** Asked once, and again where the table looks otherwise than what was said. */
function forecastProposal(
  { forecast }: ReadTable,
  { confirmed: { forecastHolds: remembered } }: FollowUpArea,
  { rows }: FollowUp,
): FollowUpProposal | undefined {
  if (forecast === undefined) return undefined;
  const { heading, likely } = forecast;
  if (remembered !== undefined && (likely === undefined || likely === remembered)) return undefined;
  const total = rows.find(({ kind }) => kind === "total")?.printed.forecast;
  return {
    kind: "forecast",
    heading,
    ...(likely === undefined ? {} : { likely }),
    ...(remembered === undefined ? {} : { remembered }),
    ...(total === undefined ? {} : { total }),
  };
}

function sumsOf(rows: readonly FollowUpRow[]): readonly SumOfRows[] {
  const partsOf = new Map<string, string[]>();
  for (const { name, partOf } of rows)
    if (partOf !== undefined) partsOf.set(partOf, [...(partsOf.get(partOf) ?? []), name]);
  return rows
    .filter(({ kind }) => kind === "subtotal")
    .map(({ unitId, name }) => ({ name, parts: partsOf.get(unitId) ?? [] }));
}

function unitsFound(rows: readonly FollowUpRow[], { area, organisation }: ImportGround): UnitsFound {
  const placeOf = unitPlaces(area, organisation);
  const units = rows.filter(({ kind }) => kind === "unit").map((unit) => ({ unit, found: placeOf(unit) }));
  const isAsked = ({ place }: FoundPlace): boolean =>
    responsibleFor(place, organisation).responsible.length > 0;
  const missing = units.filter(({ found }) => found === undefined).map(({ unit }) => unit);
  const likely = missing.length > MOST_LOOKED_FOR ? [] : likelyUnits(missing, organisation);
  const known = units.flatMap(({ unit, found }) => (found === undefined ? [] : [{ unit, found }]));
  return {
    asked: known.filter(({ found }) => isAsked(found)).map(({ unit }) => unit.name),
    nobodys: known.filter(({ found }) => !isAsked(found)).map(({ unit }) => unit.name),
    likely,
    unknown: missing
      .filter(({ unitId }) => !likely.some((each) => each.unitId === unitId))
      .map(({ name }) => name),
  };
}

function likelyUnits(missing: readonly FollowUpRow[], organisation: Organisation): readonly LikelyUnit[] {
  return missing.flatMap(({ unitId, name }) => {
    const found = likelyPlace({ unitId, name }, organisation);
    return found === undefined ? [] : [{ unitId, name, found }];
  });
}
