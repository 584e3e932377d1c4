import type { CalendarIndex } from "./calendar-index.ts";
import { FIELD } from "./event-words.ts";
import type { Reading } from "./reading.ts";
import { fieldsOf, matchOf } from "./score.ts";
import type { Term } from "./term.ts";

const TITLE_BONUS = 0.18;
const FIRST_WORD_BONUS = 0.05;
const SOFT_BONUS = 0.06;
/** What happens only if need be is not what is asked for while something else is. */
const CONDITIONAL = 0.1;
const HOLDS_IT_BONUS = 0.13;
const TOLD_BONUS = 0.18;

/** How much of an event's title the question says: the whole of a short title is more than a word of a long one. */
export function titleShare(index: CalendarIndex, terms: readonly Term[], event: number): number {
  const title = index.facts[event]?.title ?? [];
  if (title.length === 0) return 0;
  return title.filter((stem) => terms.some((term) => says(term, stem))).length / title.length;
}

/** What tells between events that have the same words: the place of the words, the body, the verbs, the condition. */
export function likeness(
  index: CalendarIndex,
  terms: readonly Term[],
  reading: Reading,
  event: number,
  share: number,
  told: boolean,
): number {
  const asked = terms.filter((term) => term.soft !== true);
  return (
    TITLE_BONUS * share +
    firstWordBonus(index, asked, event) +
    holdsItBonus(index, asked, reading, event) +
    (told ? toldBonus(index, asked, event) : 0) +
    softBonus(index, terms, event) -
    (index.events[event]?.condition === undefined ? 0 : CONDITIONAL)
  );
}

/** "Vem ansvarar för underlagen?": where a comment tells of the thing, and not only its purpose. */
function toldBonus(index: CalendarIndex, asked: readonly Term[], event: number): number {
  const inComment = (stem: number): boolean => (fieldsOf(index, stem, event) & FIELD.comment) !== 0;
  const told = asked.some(
    (term) =>
      term.sort === "topic" &&
      term.options.some((option) => option.by === "stems" && option.stems.every(inComment)),
  );
  return told ? TOLD_BONUS : 0;
}

/** Verbs help to choose: by the kind of event they tell, and by standing there themselves. */
function softBonus(index: CalendarIndex, terms: readonly Term[], event: number): number {
  let sum = 0;
  for (const term of terms) {
    if (term.soft !== true) continue;
    const words = term.options.filter((option) => option.by === "stems");
    const kinds = term.options.filter((option) => option.by !== "stems");
    const found =
      matchOf(index, { ...term, options: words }, event) + matchOf(index, { ...term, options: kinds }, event);
    // To meet is done under other names than "möte" too; "vara inne" and "lämnas in" hardly ever mean anything else than a stoppdatum.
    sum += term.kind === "stoppdatum" ? found * 2 : term.kind === "meeting" ? found / 2 : found;
  }
  return sum * SOFT_BONUS;
}

function says(term: Term, stem: number | undefined): boolean {
  return (
    stem !== undefined && term.options.some((option) => option.by === "stems" && option.stems.includes(stem))
  );
}

/** A title that begins with what is asked for is about it: "Remissrunda …" and not "Förslag … från remissrundan". */
function firstWordBonus(index: CalendarIndex, asked: readonly Term[], event: number): number {
  const [first] = index.facts[event]?.title ?? [];
  return asked.some((term) => term.sort === "topic" && says(term, first)) ? FIRST_WORD_BONUS : 0;
}

const HELD_BY = new Set(["pa", "i", "hos", "at", "in", "till", "med", "with"]);

/** "… på FFU": the meeting that bears the body's name, and not one that the body has nothing to do with. */
function holdsItBonus(index: CalendarIndex, asked: readonly Term[], reading: Reading, event: number): number {
  const title = index.facts[event]?.title ?? [];
  const bodies = asked.filter(
    (term) => term.sort === "role" && HELD_BY.has(reading.words[term.span.from - 1]?.plain ?? ""),
  );
  if (bodies.length === 0) return 0;
  if (bodies.some((term) => title.some((stem) => says(term, stem)))) return HOLDS_IT_BONUS;
  return bodies.some((term) => matchOf(index, term, event) > 0.3) ? 0 : -HOLDS_IT_BONUS;
}
