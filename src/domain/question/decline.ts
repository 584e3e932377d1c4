import type { DeclineAnswer, NoneAnswer, Suggestion } from "./answer.ts";
import { atTheirTimes, base, type Asking } from "./asking.ts";
import { choose, type Choice } from "./choose.ts";
import { kindBit } from "./event-kinds.ts";
import { noneOf } from "./none-answer.ts";
import { hardTerms } from "./term.ts";

/** Says that the calendar does not tell, with the words it does not know and what is near in words. */
export function decline(asking: Asking, choice?: Choice): DeclineAnswer | NoneAnswer {
  if (asksForLackingStoppdatum(asking)) return noneOf(asking, []);
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

/** "Vilka stoppdatum finns?" of a calendar that has none: that is known, and an answer. */
function asksForLackingStoppdatum({ question, index }: Asking): boolean {
  const [only, ...others] = hardTerms(question.terms);
  return (
    only?.kind === "stoppdatum" &&
    others.length === 0 &&
    (index.namedKinds & kindBit("stoppdatum")) === 0 &&
    index.events.every((event) => event.kind !== "stoppdatum")
  );
}

/** Declines to do something, with the event that it was about: a question of that can be answered. */
export function declineErrand(asking: Asking): DeclineAnswer {
  const { question, index } = asking;
  const known = question.terms.filter((term) => term.options.length > 0 && term.sort !== "verb");
  const choice = choose(index, known, question.reading);
  const nearest = choice.sure ? atTheirTimes(asking, choice.events.slice(0, 3), undefined) : [];
  const [event] = nearest;
  const { suggestions, ...rest } = base(asking, "out-of-scope", "decline");
  const about: readonly Suggestion[] = event
    ? [
        { kind: "when", event },
        { kind: "who", event },
      ]
    : [];
  const offered = [...about, ...suggestions].slice(0, 3);
  return { ...rest, suggestions: offered, kind: "decline", errand: true, unknownWords: [], nearest };
}
