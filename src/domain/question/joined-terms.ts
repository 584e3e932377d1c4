import type { CalendarIndex } from "./calendar-index.ts";
import { isCommonWord } from "./common-words.ts";
import { slipsBetween } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { stemOf } from "./stem.ts";
import { QUALITY, type Term } from "./term.ts";
import { knownTerm } from "./term-makers.ts";

/** A name that people write in three words at most. */
const MOST_PARTS = 3;

/** "planerings förutsättningarna", "ekonomi chefs forum": written apart what the calendar writes together, one slip included. */
export function joinedTerm(
  reading: Reading,
  taken: readonly boolean[],
  at: number,
  index: CalendarIndex,
): Term | undefined {
  for (let parts = MOST_PARTS; parts >= 2; parts--) {
    const words = reading.words.slice(at, at + parts);
    if (
      words.length < parts ||
      words.some((word, part) => taken[at + part] === true || word.plain.length < 3)
    )
      continue;
    // "För ändringar" are not "förändringar"; "lokal resurs grupp" may still be a lokalresursgrupp.
    if (words.some((word) => isCommonWord(word.plain) && word.plain.length < 5)) continue;
    const found = joined(
      words.map((word) => word.plain),
      index,
    );
    if (found === undefined) continue;
    const { number, quality } = found;
    return knownTerm(
      reading,
      { from: at, to: at + parts },
      [{ by: "stems", stems: [number], quality }],
      index,
      number,
    );
  }
  return undefined;
}

/** Too short a name is too easily another one with a slip. */
const LONG_ENOUGH = 9;

function joined(
  words: readonly string[],
  index: CalendarIndex,
): { readonly number: number; readonly quality: number } | undefined {
  const wholes = ["", "s"].map((link) => words.join(link));
  for (const whole of wholes) {
    const number = index.lexicon.numberOf(stemOf(whole));
    if (number !== undefined) return { number, quality: QUALITY.joined };
  }
  // With a slip, only where the words do not say something themselves.
  if (words.every((word) => index.lexicon.numberOf(stemOf(word)) !== undefined)) return undefined;
  if (isCommonWord(words[0] ?? "") || words.slice(2).some((word) => isCommonWord(word))) return undefined;
  for (const whole of wholes) {
    if (whole.length < LONG_ENOUGH) continue;
    const stem = stemOf(whole);
    const [number] = index.lexicon.near(stem, whole);
    if (number !== undefined && slipsBetween(stem, index.lexicon.stemAt(number)) === 1)
      return { number, quality: QUALITY.oneSlip };
  }
  return undefined;
}
