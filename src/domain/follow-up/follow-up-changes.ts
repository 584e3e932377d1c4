import {
  AMOUNT_COLUMNS,
  SHARE_COLUMNS,
  type FigureColumn,
  type FollowUp,
  type FollowUpFacts,
  type FollowUpRow,
  type ForecastMeaning,
} from "./follow-up.ts";

export type FactName = keyof FollowUpFacts;

/** One thing that a version of a month says otherwise than the one before it. Absent is blank. */
export type FollowUpChange =
  | { readonly kind: "rowAdded" | "rowRemoved"; readonly name: string }
  | { readonly kind: "renamed"; readonly before: string; readonly after: string }
  | {
      readonly kind: "figure";
      readonly name: string;
      readonly column: FigureColumn;
      readonly before?: number;
      readonly after?: number;
    }
  /** What the row is a part of, by name; absent for what stands under the total directly. */
  | { readonly kind: "moved"; readonly name: string; readonly before?: string; readonly after?: string }
  | { readonly kind: "reordered" }
  | { readonly kind: "fact"; readonly fact: FactName; readonly before?: string; readonly after?: string }
  | { readonly kind: "forecast"; readonly before?: ForecastMeaning; readonly after?: ForecastMeaning }
  /** The forecast's heading, which says when it was made. */
  | { readonly kind: "forecastHeading"; readonly before?: string; readonly after?: string };

const COLUMNS: readonly FigureColumn[] = [...AMOUNT_COLUMNS, ...SHARE_COLUMNS];

const FACTS = Object.keys({
  caseNumber: 0,
  unit: 0,
  head: 0,
  caseOfficer: 0,
  dated: 0,
  tableDated: 0,
  caveat: 0,
  body: 0,
  bodyMeets: 0,
  paragraph: 0,
} satisfies Record<FactName, 0>) as readonly FactName[];

/** What differs between two versions of a month, in the order of the newer table; empty for the same table once more. */
export function followUpChanges(before: FollowUp, after: FollowUp): readonly FollowUpChange[] {
  return [
    ...rowChanges(before.rows, after.rows),
    ...forecastChanges(before, after),
    ...factChanges(before, after),
  ];
}

function rowChanges(
  before: readonly FollowUpRow[],
  after: readonly FollowUpRow[],
): readonly FollowUpChange[] {
  const was = new Map(before.map((row) => [row.unitId, row]));
  const is = new Map(after.map((row) => [row.unitId, row]));
  const nameOf = (rows: ReadonlyMap<string, FollowUpRow>, id: string | undefined): string | undefined =>
    id === undefined ? undefined : (rows.get(id)?.name ?? id);
  const changes = after.flatMap((row): readonly FollowUpChange[] => {
    const old = was.get(row.unitId);
    if (old === undefined) return [{ kind: "rowAdded", name: row.name }];
    return [
      ...(old.name === row.name ? [] : [{ kind: "renamed", before: old.name, after: row.name } as const]),
      ...figureChanges(old, row),
      ...differing(nameOf(was, old.partOf), nameOf(is, row.partOf)).map(
        (change) => ({ kind: "moved", name: row.name, ...change }) as const,
      ),
    ];
  });
  const removed = before
    .filter(({ unitId }) => !is.has(unitId))
    .map(({ name }) => ({ kind: "rowRemoved", name }) as const);
  return [...changes, ...removed, ...(isSameOrder(before, after) ? [] : [{ kind: "reordered" } as const])];
}

function figureChanges(before: FollowUpRow, after: FollowUpRow): readonly FollowUpChange[] {
  return COLUMNS.flatMap((column) =>
    differing(before.printed[column], after.printed[column]).map(
      (change) => ({ kind: "figure", name: after.name, column, ...change }) as const,
    ),
  );
}

function forecastChanges(before: FollowUp, after: FollowUp): readonly FollowUpChange[] {
  return [
    ...differing(before.forecast?.holds, after.forecast?.holds).map(
      (change) => ({ kind: "forecast", ...change }) as const,
    ),
    ...differing(before.forecast?.heading, after.forecast?.heading).map(
      (change) => ({ kind: "forecastHeading", ...change }) as const,
    ),
  ];
}

function factChanges(before: FollowUp, after: FollowUp): readonly FollowUpChange[] {
  return FACTS.flatMap((fact) =>
    differing(before.facts[fact], after.facts[fact]).map(
      (change) => ({ kind: "fact", fact, ...change }) as const,
    ),
  );
}

/** Rows that are in both, in another order. */
function isSameOrder(before: readonly FollowUpRow[], after: readonly FollowUpRow[]): boolean {
  const is = new Set(after.map(({ unitId }) => unitId));
  const was = new Set(before.map(({ unitId }) => unitId));
  const kept = before.filter(({ unitId }) => is.has(unitId));
  const found = after.filter(({ unitId }) => was.has(unitId));
  return kept.every(({ unitId }, at) => found[at]?.unitId === unitId);
}

/** Nothing for what is the same. */
function differing<T>(
  before: T | undefined,
  after: T | undefined,
): readonly { readonly before?: T; readonly after?: T }[] {
  if (before === after) return [];
  return [{ ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}
