import type { Asking } from "./asking.ts";
import { allWith } from "./all-with.ts";
import { hardTerms, type Term } from "./term.ts";

/** Right after these stands the sort of event that is asked for, not something that it has to do with. */
const NAMES_THE_SORT = new Set(
  "vilka vilken vilket manga alla samtliga nasta lista visa nagon nagot nagra many next all which any list forsta sista senaste".split(
    " ",
  ),
);

/** Every event that has all that the question's terms ask for; in document order. */
export function eventsWith(asking: Asking, allows?: (event: number) => boolean): readonly number[] {
  const hard = hardTerms(asking.question.terms);
  const found = withSort(asking, hard, allows);
  return ofThatName(asking, hard, found);
}

const MEETING: Term = {
  written: "",
  span: { from: 0, to: 0 },
  sort: "kind",
  kind: "meeting",
  options: [],
  weight: 1,
};

/**
 * What a body is in are its meetings, whether their titles say so or not; without a body only what is called a meeting is
 * one, where the calendar calls anything so.
 */
function withSort(
  asking: Asking,
  hard: readonly Term[],
  allows?: (event: number) => boolean,
): readonly number[] {
  const { index } = asking;
  const hasRole = hard.some((term) => term.sort === "role");
  const meets = asking.question.terms.some((term) => term.soft === true && term.kind === "meeting");
  if (meets && hasRole && !hard.some((term) => term.kind)) {
    const attended = allWith(index, [...hard, MEETING], allows, "attended");
    if (attended.length > 0) return attended;
  }
  const meeting = hard.some((term) => term.kind === "meeting");
  const withBody = meeting ? meetingsWith(asking, hard, allows) : [];
  if (withBody.length > 0) return withBody;
  const named = allWith(index, hard, allows, meeting && hasRole ? "attended" : "named");
  if (named.length > 0 || !hard.some((term) => term.kind !== undefined)) return named;
  const guessed = allWith(index, hard, allows, "guessed");
  if (guessed.length > 0 || !meeting || !hasRole) return guessed;
  return allWith(
    index,
    hard.filter((term) => term.kind !== "meeting"),
    allows,
  );
}

/** "Möten med KSO" are those whose titles say so, where there are any. */
function meetingsWith(
  asking: Asking,
  hard: readonly Term[],
  allows?: (event: number) => boolean,
): readonly number[] {
  const { reading } = asking.question;
  const body = hard.find(
    (term) =>
      term.sort === "role" && ["med", "with"].includes(reading.words[term.span.from - 1]?.plain ?? ""),
  );
  if (!body) return [];
  return allWith(asking.index, hard, allows, "named").filter((event) =>
    (asking.index.facts[event]?.title ?? []).some((stem) =>
      body.options.some((option) => option.by === "stems" && option.stems.includes(stem)),
    ),
  );
}

/** "Hur många strategiska dagar": the days themselves, not the mailing before them, where titles begin with the name. */
function ofThatName(asking: Asking, hard: readonly Term[], found: readonly number[]): readonly number[] {
  const { reading } = asking.question;
  const sort = hard.find(
    (term) => term.sort === "topic" && NAMES_THE_SORT.has(reading.words[term.span.from - 1]?.plain ?? ""),
  );
  if (!sort || found.length < 2) return found;
  const meeting = asking.index.lexicon.numberOf("mot");
  const called = found.filter((event) => {
    const title = asking.index.facts[event]?.title ?? [];
    const first = title[0] === meeting && title.length > 1 ? title[1] : title[0];
    return (
      first !== undefined &&
      sort.options.some((option) => option.by === "stems" && option.stems.includes(first))
    );
  });
  return called.length > 0 ? called : found;
}
