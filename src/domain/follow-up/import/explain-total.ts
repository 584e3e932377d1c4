import { enoughBits, findGroups, type GroupSearch } from "./find-groups.ts";
import { fitOf, sumOf, type Fit } from "./fit.ts";
import type { Hierarchy, Part } from "./hierarchy.ts";
import { amountColumns, cellsOf, ledgerOf, type Ledger } from "./ledger.ts";
import { added, directRows, emptyPath, type Chain, type Group, type Path, type Tally } from "./path.ts";
import type { ReadRow } from "./read-table.ts";

/** How the rows beside the total explain it. */
export interface Explained {
  /** Those that fit best first; empty where there is none. */
  readonly hierarchies: readonly Hierarchy[];
  /** Where none explains it, the one that comes nearest. */
  readonly nearest: Hierarchy;
  readonly steps: number;
}

/** So many ways are shown to somebody who is to choose. */
const MOST_SHOWN = 5;

/**
 * From what is likely to what is only possible; the first that explains the total is taken. Groups that show little are looked
 * for when the total cannot do without them, and a column that disagrees is put up with when nothing agrees in all. Of a row and
 * its only part nothing says which is the sum, so one side is tried for all such pairs before each may have its own.
 */
const AGREEING: readonly (readonly GroupSearch[])[] = [
  [{ rounding: "likely", wrongColumns: 0, weak: "none" }],
  [{ rounding: "worst", wrongColumns: 0, weak: "none" }],
  weakOf({ rounding: "worst", wrongColumns: 0 }),
  [{ rounding: "worst", wrongColumns: 0, weak: "both" }],
];
const BUT_FOR_SOME: readonly (readonly GroupSearch[])[] = [
  [{ rounding: "worst", wrongColumns: 2, weak: "none" }],
  weakOf({ rounding: "worst", wrongColumns: 2 }),
];
/** Below so many rows, roundings at their worst are likely. */
const FEW_ROWS = 11;

/** Ways in which all other rows add up to the total, in all columns or, where `isLenient`, in nearly all. */
export function explainTotal(rows: readonly ReadRow[], totalRow: ReadRow, isLenient: boolean): Explained {
  // A row without a figure is a heading or a note.
  const parts = rows.filter((row) => row !== totalRow && Object.keys(row.figures).length > 0);
  const columns = amountColumns(rows);
  const ledger = ledgerOf(parts, columns);
  const total = cellsOf(totalRow, columns);
  const hierarchyOf = ({ groups }: Pick<Path, "groups">): Hierarchy => ({
    totalId: totalRow.unitId,
    parts: partsIn(groups, parts),
  });
  let nearest = emptyPath(ledger, 0);
  if (!isLenient && isFlat(ledger, total))
    return { hierarchies: [hierarchyOf(nearest)], nearest: hierarchyOf(nearest), steps: 0 };
  const rounds = (isLenient ? BUT_FOR_SOME : AGREEING).filter(
    (searches) => parts.length >= FEW_ROWS || searches.every(({ rounding }) => rounding === "worst"),
  );
  let steps = 0;
  let chosen: readonly Path[] = [];
  for (const searches of rounds) {
    const found = searches.map((search) => ({ search, ...findGroups(ledger, total, search) }));
    steps += found.reduce((sum, each) => sum + each.steps, 0);
    const ways = found.flatMap(({ paths, search }) => best(paths, { ledger, total, search }));
    chosen = found.length > 1 ? alike(ways) : ways;
    if (chosen.length > 0 || found.some(({ isCutShort }) => isCutShort)) break;
    nearest = nearestOf([nearest, ...found.flatMap(({ paths }) => paths)], ledger, total);
  }
  return {
    hierarchies: chosen.slice(0, MOST_SHOWN).map(hierarchyOf),
    nearest: hierarchyOf(nearest),
    steps,
  };
}

interface Ground {
  readonly ledger: Ledger;
  readonly total: Float64Array;
  readonly search: GroupSearch;
}

function weakOf(search: Omit<GroupSearch, "weak">): readonly GroupSearch[] {
  return [
    { ...search, weak: "before" },
    { ...search, weak: "after" },
  ];
}

/** Whether all rows as they stand add up; a total of nothing is one of rows that hold nothing. */
function isFlat(ledger: Ledger, total: Float64Array): boolean {
  const search: GroupSearch = { rounding: "worst", wrongColumns: 0, weak: "none" };
  const fit = fitOfTotal(emptyPath(ledger, 0), { ledger, total, search });
  return fit !== undefined && (fit.bits > 0 || total.every((cell) => cell === 0));
}

/** Of the ways that explain the total, those with the fewest columns that disagree and groups that show little. */
function best(paths: readonly Path[], ground: Ground): readonly Path[] {
  const enough = ground.search.wrongColumns === 0 ? 0 : enoughBits(ground.ledger);
  const ways = paths.flatMap((path) => {
    const fit = fitOfTotal(path, ground);
    return fit === undefined || fit.bits <= (fit.wrong === 0 ? 0 : enough)
      ? []
      : [{ path, tally: added(path.tally, { wrong: fit.wrong, weak: 0, distance: fit.distance }) }];
  });
  const least = (of: (tally: Tally) => number): number => Math.min(...ways.map(({ tally }) => of(tally)));
  const wrong = least((tally) => tally.wrong);
  const agreeing = ways.filter(({ tally }) => tally.wrong === wrong);
  const weak = Math.min(...agreeing.map(({ tally }) => tally.weak));
  return agreeing
    .filter(({ tally }) => tally.weak === weak)
    .toSorted((a, b) => a.tally.distance - b.tally.distance)
    .map(({ path }) => path);
}

function fitOfTotal({ less, base }: Path, { ledger, total, search }: Ground): Fit | undefined {
  const { rowCount } = ledger;
  return fitOf(ledger, { cells: total, at: 0 }, { end: rowCount, less, count: rowCount - base }, search);
}

/** Of several ways, those where all sums stand on one side of their parts, if there are such: that is how tables are made. */
function alike(paths: readonly Path[]): readonly Path[] {
  const sides = paths.map(({ groups }) => new Set(groupsIn(groups).map(({ row, start }) => row === start)));
  const even = paths.filter((_, at) => (sides[at]?.size ?? 0) <= 1);
  return even.length > 0 ? even : paths;
}

/** The way whose sums are nearest to the total, column by column; the first of several. */
function nearestOf(paths: readonly [Path, ...Path[]], ledger: Ledger, total: Float64Array): Path {
  const { rowCount, columns } = ledger;
  const offBy = ({ less }: Path): number =>
    columns.reduce((all, _, nth) => {
      const printed = total[nth] ?? 0;
      const off = Math.abs(sumOf(ledger, { end: rowCount, less }, nth) - printed);
      return all + Math.min(off / (Math.abs(printed) + 1), 1);
    }, 0);
  let [nearest] = paths;
  for (const path of paths) if (offBy(path) < offBy(nearest)) nearest = path;
  return nearest;
}

/** In the order of the rows. */
function partsIn(groups: Chain | undefined, rows: readonly ReadRow[]): readonly Part[] {
  const sumOfRow = new Map<number, number>();
  for (const { row, from, to, inner } of groupsIn(groups))
    for (const part of directRows(from, to, inner)) sumOfRow.set(part, row);
  return rows.flatMap(({ unitId }, at) => {
    const sum = rows[sumOfRow.get(at) ?? -1];
    return sum === undefined ? [] : [{ unitId, partOf: sum.unitId }];
  });
}

/** All groups, with those in them. */
function groupsIn(groups: Chain | undefined): readonly Group[] {
  const found: Group[] = [];
  const open = [groups];
  while (open.length > 0) {
    const chain = open.pop();
    if (chain === undefined) continue;
    found.push(chain.group);
    open.push(chain.before, chain.group.inner);
  }
  return found;
}
