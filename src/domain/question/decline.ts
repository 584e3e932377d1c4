import type { DeclineAnswer } from "./answer.ts";
import { atTheirTimes, base, type Asking } from "./asking.ts";
import type { Choice } from "./choose.ts";
import { hardTerms } from "./term.ts";

/** Says that the calendar does not tell, with the words it does not know and what is near in words. */
export function decline(asking: Asking, choice?: Choice): DeclineAnswer {
  const foreign = asking.question.terms.some((term) => term.foreign === true);
  const unknownWords =
    choice?.unknownWords ??
    hardTerms(asking.question.terms)
      .filter((term) => term.options.length === 0)
      .map((term) => term.written);
  return {
    ...base(asking, "out-of-scope", "decline"),
    kind: "decline",
    // Repeating a whole sentence that is not about the calendar helps nobody.
    unknownWords: unknownWords.length === 1 ? unknownWords : [],
    nearest: foreign || !choice ? [] : atTheirTimes(asking, choice.nearest, undefined),
  };
}
