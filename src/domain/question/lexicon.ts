import { distance } from "fastest-levenshtein";

/** A calendar's vocabulary: stems with numbers, and the near ones of a misspelt word. */
export interface Lexicon {
  readonly size: number;
  numberOf(stem: string): number | undefined;
  stemAt(number: number): string;
  /** Known stems that a misspelt stem may mean, best first; at most three. */
  near(stem: string, plain: string): readonly number[];
  /** Known stems that begin with the given one and are longer. */
  beginningWith(stem: string, limit: number): readonly number[];
}

const NEAR_LIMIT = 3;

export function buildLexicon(
  numbers: ReadonlyMap<string, number>,
  isFrequent: (n: number) => number,
): Lexicon {
  const stems: string[] = [];
  for (const [stem, number] of numbers) stems[number] = stem;
  const sorted = [...numbers.keys()].filter((stem) => !/\d/u.test(stem)).sort();
  const buckets = bucketsOf(sorted);
  return {
    size: stems.length,
    numberOf: (stem) => numbers.get(stem),
    stemAt: (number) => stems[number] ?? "",
    near: (stem, plain) =>
      nearWords(stem, plain, buckets)
        .map((found) => numbers.get(found) ?? -1)
        .filter((number) => number >= 0 && isFrequent(number) > 0),
    beginningWith: (stem, limit) => prefixed(sorted, stem, limit).map((found) => numbers.get(found) ?? -1),
  };
}

/** Stems by first letter and length: a misspelt word is compared with its likes only. */
type Buckets = ReadonlyMap<string, readonly { readonly stem: string; readonly letters: number }[]>;

function bucketsOf(stems: readonly string[]): Buckets {
  const buckets = new Map<string, { stem: string; letters: number }[]>();
  for (const stem of stems) {
    if (stem.length < 4) continue;
    const key = `${stem.charAt(0)}${stem.length}`;
    const bucket = buckets.get(key);
    const entry = { stem, letters: lettersOf(stem) };
    if (bucket) bucket.push(entry);
    else buckets.set(key, [entry]);
  }
  return buckets;
}

/** Which letters occur, as bits: two words that differ in more letters than allowed need no comparing. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** One slip in a word of five letters or more, two in a long one; a swap of neighbours is one slip. */
function nearStems(stem: string, buckets: Buckets, most = 2): readonly string[] {
  const allowed = Math.min(allowedSlips(stem), most);
  if (allowed === 0) return [];
  const letters = lettersOf(stem);
  const found: { stem: string; slips: number }[] = [];
  for (let length = stem.length - allowed; length <= stem.length + allowed; length++) {
    for (const first of firstLetters(stem)) {
      for (const entry of buckets.get(`${first}${length}`) ?? []) {
        if (bitCount(entry.letters ^ letters) > allowed * 2) continue;
        const slips = slipsBetween(stem, entry.stem);
        if (slips <= allowed) found.push({ stem: entry.stem, slips });
      }
    }
  }
  found.sort((a, b) => a.slips - b.slips || (a.stem < b.stem ? -1 : 1));
  const best = found[0]?.slips;
  return found
    .filter((entry) => entry.slips === best)
    .slice(0, NEAR_LIMIT)
    .map((entry) => entry.stem);
}

/** A slip in an ending hides it from the stemmer, so the word as it is typed is tried too. */
function nearWords(stem: string, plain: string, buckets: Buckets): readonly string[] {
  const found = nearStems(stem, buckets);
  return found.length > 0 || plain === stem ? found : nearStems(plain, buckets, 1);
}

function firstLetters(stem: string): readonly string[] {
  const first = stem.charAt(0);
  const second = stem.charAt(1);
  return first === second ? [first] : [first, second];
}

function allowedSlips(stem: string): number {
  if (/\d/u.test(stem) || stem.length < 5) return 0;
  return stem.length >= 8 ? 2 : 1;
}

/** Levenshtein, with a swap of two neighbouring letters as one slip; words that begin otherwise must be swapped there. */
export function slipsBetween(a: string, b: string): number {
  const slips = distance(a, b);
  const swapped = slips === 2 && a.length === b.length && isSwap(a, b);
  if (a.charAt(0) !== b.charAt(0) && !swapped) return slips + 2;
  return swapped ? 1 : slips;
}

function isSwap(a: string, b: string): boolean {
  let i = 0;
  while (a.charAt(i) === b.charAt(i)) i++;
  return (
    a.charAt(i) === b.charAt(i + 1) && a.charAt(i + 1) === b.charAt(i) && a.slice(i + 2) === b.slice(i + 2)
  );
}

function prefixed(sorted: readonly string[], prefix: string, limit: number): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < sorted.length && found.length < limit; i++) {
    const stem = sorted[i] ?? "";
    if (!stem.startsWith(prefix)) break;
    if (stem.length >= prefix.length + 2) found.push(stem);
  }
  return found;
}
