import { slipsBetween } from "../question/lexicon.ts";

/** Long enough to be known with a letter wrong. */
const MENDED =
  `uppfoljning uppfoljningen manadsuppfoljning manadsuppfoljningen budgetuppfoljning budgetuppfoljningen tjansteskrivelse
  tjansteskrivelsen ekonomisk ekonomiska ekonomin avvikelse avvikelsen avvikelser avvikelserna avviker utfall utfallet
  redovisning redovisningen prognos prognosen budget budgeten arsbudget arsbudgeten forbrukat forbrukad forbrukats forbrukning
  underskott underskottet overskott overskottet kommentera kommenterat kommentar kommentaren kommentarer kommentarerna
  handlaggare handlaggaren diarienummer diarienumret ansvarig installningar installningarna storst jamfor jamfort
  paragraf paragrafen siffrorna tabellen ogonblicksbild enheter
  deviation deviations deviates forecast outcome comment comments commented compare compared largest memorandum settings
  responsible biggest variance`.split(/\s+/u);
const KNOWN = new Set(MENDED);
const BY_FIRST: ReadonlyMap<string, readonly string[]> = new Map(
  MENDED.map(({ 0: first = "" }) => [first, MENDED.filter((word) => word.startsWith(first))]),
);
const SHORTEST = 6;
const LONG = 10;

/** As people write in a hurry. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["mkt", "mycket"],
  ["jmf", "jamfor"],
  ["jfr", "jamfor"],
  ["lag", "ligger"],
  ["gick", "gar"],
  ["hade", "har"],
]);

/** A word of follow-ups as it is spelt; any other as it is. */
export function mended(word: string): string {
  const short = SHORT.get(word);
  if (short !== undefined) return short;
  if (word.length < SHORTEST || KNOWN.has(word)) return word;
  // A slip leaves the first letter, or swaps it with the second.
  const likely = [...new Set([word.charAt(0), word.charAt(1)])].flatMap((first) => BY_FIRST.get(first) ?? []);
  return likely.find((known) => isSlipOf(word, known)) ?? word;
}

/** One slip, and two in a long word. A word that is another's with an ending is no slip of it. */
function isSlipOf(word: string, known: string): boolean {
  if (known.length < SHORTEST || Math.abs(known.length - word.length) > 2) return false;
  if (word.startsWith(known) || known.startsWith(word)) return false;
  return slipsBetween(word, known) <= (known.length > LONG ? 2 : 1);
}
