import type { Ledger } from "./ledger.ts";

/** A row and the rows beside it that it is the sum of. `start` to before `end` are both. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** The row that is the sum: the first, or the last. */
  readonly row: number;
  /** Where its parts start, and where they end. */
  readonly from: number;
  readonly to: number;
  /** Of its parts, those that are sums themselves. */
  readonly inner: Chain | undefined;
  /** A number for which row is a part of which in it, but for rows that hold nothing. */
  readonly signature: number;
  readonly bits: number;
  /** It shows little: one part that equals its sum, or amounts that rounding nearly hides. */
  readonly isWeak: boolean;
  readonly tally: Tally;
}

/** Of all groups in something. */
export interface Tally {
  readonly wrong: number;
  readonly weak: number;
  readonly distance: number;
}

export interface Chain {
  readonly group: Group;
  readonly before: Chain | undefined;
}

/** Rows one after another from some row on, where groups count as their sums alone. */
export interface Path {
  /** What has to be taken from the cells before a place, to have those of the path until there. */
  readonly less: Float64Array;
  /** What has to be taken from a place, to have how many rows the path counts until there. */
  readonly base: number;
  readonly groups: Chain | undefined;
  readonly signature: number;
  readonly tally: Tally;
  /** What speaks against it: of rows that it takes as they are, how much each looks like a sum. */
  doubt: number;
}

const NOTHING: Tally = { wrong: 0, weak: 0, distance: 0 };

/** The path that has taken nothing yet, from a row on. */
export function emptyPath({ before, width }: Ledger, start: number): Path {
  return {
    less: before.slice(start * width, (start + 1) * width),
    base: start,
    groups: undefined,
    signature: 0,
    tally: NOTHING,
    doubt: 0,
  };
}

/** The path, on over a group. */
export function over({ before, cells, width }: Ledger, path: Path, group: Group): Path {
  const { start, end, row } = group;
  const less = path.less.slice();
  for (let nth = 0; nth < width; nth += 1)
    less[nth] =
      (less[nth] ?? 0) +
      (before[end * width + nth] ?? 0) -
      (before[start * width + nth] ?? 0) -
      (cells[row * width + nth] ?? 0);
  return {
    less,
    base: path.base + end - start - 1,
    groups: { group, before: path.groups },
    signature: path.signature + group.signature,
    tally: added(path.tally, group.tally),
    doubt: path.doubt,
  };
}

/** What two parts of a path say together. */
export function added(a: Tally, b: Tally): Tally {
  return { wrong: a.wrong + b.wrong, weak: a.weak + b.weak, distance: a.distance + b.distance };
}

/** The rows that stand directly in a path: those that it takes as they are, and the sums of its groups. */
export function* directRows(from: number, to: number, groups: Chain | undefined): Generator<number> {
  let end = to;
  for (let chain = groups; chain !== undefined; chain = chain.before) {
    for (let row = end - 1; row >= chain.group.end; row -= 1) yield row;
    yield chain.group.row;
    end = chain.group.start;
  }
  for (let row = end - 1; row >= from; row -= 1) yield row;
}

/** The same for two ways to add up exactly when the same rows are parts of the same sums; rows that hold nothing are not seen. */
export function signatureOf(
  { cells, width }: Ledger,
  { row, from, to, inner }: Pick<Group, "row" | "from" | "to" | "inner">,
  within: number,
): number {
  let signature = within;
  for (const part of directRows(from, to, inner))
    if (cells[(part + 1) * width - 1] !== 0) signature += pairNumber(part, row);
  return signature;
}

/** A number below 2^40 that is another for nearly every pair: thousands of them add up exactly. */
function pairNumber(part: number, sum: number): number {
  const low = mixed(part ^ Math.imul(mixed(sum), 0x9e37_79b1));
  return low * 256 + (mixed(low ^ part) & 0xff);
}

function mixed(number: number): number {
  let mix = Math.imul(number ^ 0x7f4a_7c15, 0x85eb_ca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2_ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
