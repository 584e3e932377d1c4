import { slipsBetween } from "../question/lexicon.ts";
import { readableText, wordsOf } from "../question/words.ts";

/** A longer message tells something else too. */
const MOST_WORDS = 18;

/** Words that only make a message polite, wherever they stand. */
export const POLITE: ReadonlySet<string> = new Set(
  `hej hejsan halla tja tjena snalla vanligen garna tack tackar styrkedjan ok okej please hi hello hey thanks thank kindly
  bara ju mvh`.split(/\s+/u),
);
/** The same of several words, or of one that means something elsewhere. */
const POLITE_ENDS =
  /^(?:(?:god (?:morgon|dag|kvall)|du|ursakta|good (?:morning|afternoon)|excuse me) )+|(?: (?:pa forhand|sa mycket|you|da|nu|now))+$/gu;

/** Long enough to be known with a letter wrong. */
const MENDED =
  `forslag forslagen forslaget effektivisering effektiviseringar effektiviseringarna effektivisera besparing
  besparingar besparingarna investering investeringar investeringarna investeringsforslag effektiviseringsforslag
  driftkostnadsforandring driftkostnadsforandringar driftkostnadsforandringarna sammanstallning sammanstallningen granskning
  granskningen granskade granskats granska budgetomgang budgetomgangen organisation organisationen organization foresla
  forvaltningens prioritera frislapp frislappa uppdrag utkast
  proposal proposals investment investments efficiency efficiencies assignment assignments summary reviewed submit
  submitted compilation prioritise department`.split(/\s+/u);
const KNOWN = new Set(MENDED);
const SHORTEST_MENDED = 6;

/**
 * A message as plain words in lower case, without å, ä, ö, politeness, signs, and with the words of proposals mended; undefined
 * for one that is too long to say one thing only.
 */
export function saidOf(text: string): string | undefined {
  const words = wordsOf(readableText(text), MOST_WORDS + 1);
  if (words.length > MOST_WORDS) return undefined;
  const plain = words.map((word) => word.plain).filter((word) => !POLITE.has(word));
  return plain.map(mended).join(" ").replace(POLITE_ENDS, "");
}

function mended(word: string): string {
  if (word.length < SHORTEST_MENDED || KNOWN.has(word)) return word;
  return MENDED.find((known) => isSlipOf(word, known)) ?? word;
}

/** One slip, and two in a long word. A word that is another's with an ending is no slip of it. */
function isSlipOf(word: string, known: string): boolean {
  if (word.startsWith(known) || known.startsWith(word)) return false;
  return slipsBetween(word, known) <= (known.length > 10 ? 2 : 1);
}
