import type { CalendarIndex } from "./calendar-index.ts";
import { isCommonWord } from "./common-words.ts";
import type { Reading } from "./reading.ts";
import { stemOf } from "./stem.ts";
import { QUALITY, type Term } from "./term.ts";
import { knownTerm } from "./term-makers.ts";

/** "planerings förutsättningarna", "ekonomi direktören": written apart what the calendar writes together. */
export function joinedTerm(
  reading: Reading,
  taken: readonly boolean[],
  at: number,
  index: CalendarIndex,
): Term | undefined {
  const first = reading.words[at];
  const second = reading.words[at + 1];
  if (!first || !second || taken[at + 1] === true || first.plain.length < 3 || second.plain.length < 3)
    return undefined;
  if (isCommonWord(first.plain)) return undefined;
  for (const link of ["", "s"]) {
    const number = index.lexicon.numberOf(stemOf(first.plain + link + second.plain));
    if (number === undefined) continue;
    const span = { from: at, to: at + 2 };
    return knownTerm(
      reading,
      span,
      [{ by: "stems", stems: [number], quality: QUALITY.joined }],
      index,
      number,
    );
  }
  return undefined;
}
