import { fitOf, quickTest, type Fit, type Head, type QuickTest, type Strictness } from "./fit.ts";
import type { Ledger } from "./ledger.ts";
import { added, emptyPath, over, signatureOf, type Group, type Path } from "./path.ts";
import { reachOf, type Reach } from "./reach.ts";

export interface GroupSearch extends Strictness {
  /** Also groups that show little, such as one row that equals the one beside it: those whose sum stands so. */
  readonly weak: "none" | "before" | "after" | "both";
}

export interface FoundPaths {
  /** All rows from the first to the last, in each way that is worth a look. */
  readonly paths: readonly Path[];
  /** How many rows were looked at, each in each way. */
  readonly steps: number;
  /** So many rows look like sums of so many others that not all ways were followed: nothing is known of what was not. */
  readonly isCutShort: boolean;
}

/** Halvings of chance, beyond those that as many tries make up for, from which a row that is the sum of others is one. */
const SURE_BITS = 20;
/** The same, where some column disagrees. */
const SURE_BUT_FOR_ONE = 10;
/** Less than this shows little. */
const FEW_BITS = 6;
/** Ways that are followed beside each other, from one row and from the first. */
const MOST_WAYS = 8;
const MOST_WAYS_FROM_FIRST = 64;
/** Groups that start at one row. */
const MOST_GROUPS = 8;
/** How often paths may go on over a group, for each row: a table of three levels takes some tens. */
const MOST_JUMPS = 300;

interface Search {
  readonly ledger: Ledger;
  readonly wanted: GroupSearch;
  readonly reach: Reach;
  readonly mayFit: QuickTest;
  /** By where they start. */
  readonly groups: Group[][];
  /** Of each row, how much it looks like a sum: of the groups that are found so far. */
  readonly bitsOfSum: Float64Array;
  readonly chance: number;
  steps: number;
  /** How often a path has gone on over a group. */
  jumps: number;
}

/**
 * All ways in which rows that stand beside each other are sums of each other, from the last row to the first: a sum stands
 * directly before its parts or directly after them, and its parts may be sums. A row that is the sum of its neighbours beyond
 * doubt is taken for one; where there is doubt both ways are followed, so many at most. So the work grows with the square of the
 * rows at most, and the inner loop is two look-ups.
 */
export function findGroups(ledger: Ledger, total: Float64Array, wanted: GroupSearch): FoundPaths {
  const { rowCount } = ledger;
  const search: Search = {
    ledger,
    wanted,
    reach: reachOf(ledger, total, wanted.wrongColumns + 1),
    mayFit: quickTest(ledger, wanted),
    groups: Array.from({ length: rowCount }, () => []),
    bitsOfSum: new Float64Array(rowCount),
    chance: chanceIn(ledger),
    steps: 0,
    jumps: 0,
  };
  const mostJumps = MOST_JUMPS * rowCount;
  for (let start = rowCount - 1; start > 0 && search.jumps < mostJumps; start -= 1) walk(search, start);
  const isCutShort = search.jumps >= mostJumps;
  const paths = isCutShort ? [] : walk(search, 0);
  return { paths, steps: search.steps, isCutShort };
}

/** Whether a row is a sum beyond doubt. */
function isSure({ bitsOfSum, chance }: Search, row: number): boolean {
  return (bitsOfSum[row] ?? 0) >= SURE_BITS + chance;
}

/** What makes up for as many tries as there are stretches of rows. */
function chanceIn({ rowCount }: Ledger): number {
  return 2 * Math.log2(rowCount + 1);
}

/** How unlikely a sum has to be by chance, where some column disagrees with it. */
export function enoughBits(ledger: Ledger): number {
  return SURE_BUT_FOR_ONE + chanceIn(ledger);
}

type Arriving = Map<number, Path[]>;

/** Follows all paths from a row on; gives those that reach the end. */
function walk(search: Search, start: number): readonly Path[] {
  const { rowCount } = search.ledger;
  const most = start === 0 ? MOST_WAYS_FROM_FIRST : MOST_WAYS;
  const arriving: Arriving = new Map();
  let paths: Path[] = [emptyPath(search.ledger, start)];
  for (let at = start; at < rowCount; at += 1) {
    if (at > start) {
      paths = joined(paths, arriving, at, most);
      for (const path of paths) match(search, path, { start, at, arriving });
    }
    if (paths.length === 0 && arriving.size === 0) return [];
    search.steps += paths.length;
    paths = paths.filter((path) => step(search, path, { start, at, arriving }));
  }
  paths = joined(paths, arriving, rowCount, most);
  for (const path of paths) match(search, path, { start, at: rowCount, arriving });
  return paths;
}

interface Place {
  readonly start: number;
  readonly at: number;
  readonly arriving: Arriving;
}

/** Adds the groups that a path until a place is all parts of: with the row before it, or with the row after it. */
function match(search: Search, path: Path, { start, at, arriving }: Place): void {
  const { ledger, wanted } = search;
  const fitAt = (row: number): Fit | undefined => {
    const count = at - path.base;
    if (!search.mayFit(row, at, path.less, count)) return undefined;
    const head: Head = { cells: ledger.cells, at: row * ledger.width };
    return fitOf(ledger, head, { end: at, less: path.less, count }, wanted);
  };
  const inner = { from: start, to: at, inner: path.groups };
  const before = start > 0 ? fitAt(start - 1) : undefined;
  if (before !== undefined)
    add(search, path, before, { ...inner, start: start - 1, end: at, row: start - 1 });
  const after = at < ledger.rowCount ? fitAt(at) : undefined;
  if (after === undefined) return;
  const group = add(search, path, after, { ...inner, start, end: at + 1, row: at });
  if (group !== undefined) arrive(arriving, over(ledger, emptyPath(ledger, start), group), group.end);
}

/** Goes on from a place over the groups that start there; false where the row there cannot be taken as it is. */
function step(search: Search, path: Path, { start, at, arriving }: Place): boolean {
  const { ledger, reach, groups, bitsOfSum } = search;
  if (reach.isBeyond(path, start, at)) return false;
  for (const group of groups[at] ?? []) {
    search.jumps += 1;
    arrive(arriving, over(ledger, path, group), group.end);
  }
  path.doubt += bitsOfSum[at] ?? 0;
  return !isSure(search, at);
}

function arrive(arriving: Arriving, path: Path, at: number): void {
  const there = arriving.get(at);
  if (there === undefined) arriving.set(at, [path]);
  else there.push(path);
}

type Bounds = Pick<Group, "start" | "end" | "row" | "from" | "to" | "inner">;

function add(search: Search, path: Path, fit: Fit, bounds: Bounds): Group | undefined {
  const { ledger, wanted, groups, bitsOfSum } = search;
  if (fit.bits <= 0 || (fit.wrong > 0 && fit.bits < enoughBits(ledger))) return undefined;
  const isWeak = fit.bits < FEW_BITS || hasOnePart(ledger, path, bounds.to);
  const stands = bounds.row === bounds.start ? "before" : "after";
  if (isWeak && wanted.weak !== "both" && wanted.weak !== stands) return undefined;
  const group: Group = {
    ...bounds,
    signature: signatureOf(ledger, bounds, path.signature),
    bits: fit.bits,
    isWeak,
    tally: added(path.tally, { wrong: fit.wrong, weak: isWeak ? 1 : 0, distance: fit.distance }),
  };
  const there = groups[bounds.start] ?? [];
  // The shortest is first: rows that hold nothing stay outside.
  if (there.some(({ row, signature }) => row === group.row && signature === group.signature))
    return undefined;
  there.push(group);
  if (!isWeak) bitsOfSum[group.row] = Math.max(bitsOfSum[group.row] ?? 0, group.bits);
  if (stands === "after" && isSure(search, group.row)) forgetHalves(groups, group.row);
  if (there.length > MOST_GROUPS) there.splice(worstOf(there), 1);
  return there.includes(group) ? group : undefined;
}

/**
 * Groups that start with a row as it is, which is now known to be the sum of rows before it: they would have the sum and leave
 * what it is of to stand beside them.
 */
function forgetHalves(groups: Group[][], row: number): void {
  groups[row] = (groups[row] ?? []).filter((group) => !startsAsItIs(group));
}

/** Whether the first row of a group is a part of something in it, and the sum of nothing. */
function startsAsItIs({ row, start, inner }: Group): boolean {
  if (row === start) return false;
  for (let chain = inner; chain !== undefined; chain = chain.before)
    if (chain.group.start === start) return startsAsItIs(chain.group);
  return true;
}

/** Of its parts, all but one hold nothing. */
function hasOnePart({ before, width }: Ledger, { less }: Path, to: number): boolean {
  return (before[(to + 1) * width - 1] ?? 0) - (less[width - 1] ?? 0) <= 1;
}

function worstOf(groups: readonly Group[]): number {
  let worst = 0;
  for (const [at, { tally }] of groups.entries())
    if (isBetter(groups[worst]?.tally ?? tally, tally)) worst = at;
  return worst;
}

function isBetter(a: Group["tally"], b: Group["tally"]): boolean {
  return a.wrong === b.wrong ? a.distance < b.distance : a.wrong < b.wrong;
}

/** The paths of a place, with those that come to it over groups; each way once, and the most likely of too many. */
function joined(paths: Path[], arriving: Arriving, at: number, most: number): Path[] {
  const coming = arriving.get(at);
  if (coming === undefined) return paths;
  arriving.delete(at);
  const bySignature = new Map<number, Path>();
  for (const path of [...paths, ...coming]) {
    const known = bySignature.get(path.signature);
    if (known === undefined || path.doubt < known.doubt) bySignature.set(path.signature, path);
  }
  const all = [...bySignature.values()];
  return all.length <= most ? all : all.toSorted(byLikelihood).slice(0, most);
}

function byLikelihood(a: Path, b: Path): number {
  return (
    a.tally.wrong - b.tally.wrong ||
    a.doubt - b.doubt ||
    a.tally.weak - b.tally.weak ||
    a.tally.distance - b.tally.distance
  );
}
