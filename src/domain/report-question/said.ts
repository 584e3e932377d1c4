import { POLITE } from "../proposal-question/said.ts";
import { slipsBetween } from "../question/lexicon.ts";
import { readableText, wordsOf, type Word } from "../question/words.ts";

/** A longer message tells something else too. */
const MOST_WORDS = 20;

const POLITE_START = /^(?:(?:god (?:morgon|dag|kvall)|du|ursakta|good (?:morning|afternoon)|excuse me) )+/u;
const POLITE_END = /(?: (?:pa forhand|sa mycket|you|da|nu|now))+$/u;

/** Long enough to be known with a letter wrong. */
const MENDED =
  `klarmarkera klarmarkerar klarmarkerat klarmarkerad klarmarkering klarmarkeringen klarmarkeringar klarmarkeringarna
  klarmarkerade markera rapportera rapporterar rapporterat rapporterade rapporten rapporter rapporterna rapporteringen godkanna
  godkanner godkann godkand godkanda godkant godkannande godkannandet ansvarig ansvarar paminnelser paminnelserna avsluta tillbaka
  responsible reminders reported reports approve approved finished`.split(/\s+/u);
const KNOWN = new Set(MENDED);
const SHORTEST_MENDED = 6;

/** A message as plain words, and any part of them as it was written. */
export interface Said {
  /** In lower case, without å, ä, ö, signs and politeness, and with the words of reports mended. */
  readonly plain: string;
  /** What was written from one place in `plain` to another, which are the ends of words. */
  written(start: number, end: number): string;
}

/** Undefined for a message that is too long to say one thing only. */
export function saidOf(message: string): Said | undefined {
  const text = readableText(message);
  const all = wordsOf(text, MOST_WORDS + 1);
  if (all.length > MOST_WORDS) return undefined;
  const words = withoutPoliteness(all);
  const plain = words.map((word) => mended(word.plain)).join(" ");
  const indexAt = (position: number) => plain.slice(0, position).split(" ").length - 1;
  return {
    plain,
    written: (start, end) =>
      text.slice(words[indexAt(start)]?.start ?? 0, words[indexAt(Math.max(start, end - 1))]?.end ?? 0),
  };
}

function withoutPoliteness(all: readonly Word[]): readonly Word[] {
  const words = all.filter(({ plain }) => !POLITE.has(plain));
  const joined = words.map(({ plain }) => plain).join(" ");
  const first = (POLITE_START.exec(joined)?.[0] ?? "").split(" ").length - 1;
  const last = (POLITE_END.exec(joined)?.[0] ?? "").split(" ").length - 1;
  return words.slice(first, words.length - last);
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
