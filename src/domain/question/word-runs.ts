import type { CalendarIndex } from "./calendar-index.ts";
import type { Reading } from "./reading.ts";
import { stemOf } from "./stem.ts";
import type { Term } from "./term.ts";
import { wordsOf } from "./words.ts";

const SIDE_BY_SIDE_BONUS = 0.06;
const RUN_BONUS = 0.025;

/** Words that stand in the same order in question and event: "lämna in förslag". */
export function runBonus(index: CalendarIndex, asked: readonly string[], event: number): number {
  const texts = textsOf(index, event);
  const best = Math.max(...texts.map((text) => longestRun(asked, text)));
  const run = best < 3 ? 0 : Math.min(best, 5) * RUN_BONUS;
  const title = texts[0] ?? [];
  const isBrief = asked.every(isContent);
  return run + sideBySide(asked, isBrief ? title.filter(isContent) : title) * SIDE_BY_SIDE_BONUS;
}

/** The stretch of the question that names the event, with each word as the calendar would have it. */
export function askedStems(
  index: CalendarIndex,
  terms: readonly Term[],
  reading: Reading,
): readonly string[] {
  // One word on either side: "klg-dagen" has its day outside the name of the body.
  const from = Math.max(0, Math.min(...terms.map((term) => term.span.from)) - 1);
  const to = Math.max(...terms.map((term) => term.span.to)) + 1;
  const hard = terms.filter((term) => term.soft !== true);
  return reading.words.slice(from, to).map((word, at) => {
    const term = hard.find(({ span }) => span.to - span.from === 1 && span.from === from + at);
    const option = term?.options.find((each) => each.by === "stems" && each.stems.length === 1);
    return option?.by === "stems" ? index.lexicon.stemAt(option.stems[0] ?? -1) : stemOf(word.plain);
  });
}

/** Title, purpose and comment as stems, kept for the events that questions come back to. */
function textsOf(index: CalendarIndex, event: number): readonly (readonly string[])[] {
  let known = stemmed.get(index);
  if (!known || known.size >= TEXTS_KEPT) {
    known = new Map<number, readonly (readonly string[])[]>();
    stemmed.set(index, known);
  }
  const before = known.get(event);
  if (before) return before;
  const { title = "", purpose = "", comment = "" } = index.events[event] ?? {};
  const texts = [title, purpose.slice(0, 600), comment.slice(0, 300)].map(stemsOf);
  known.set(event, texts);
  return texts;
}

const TEXTS_KEPT = 1000;
const stemmed = new WeakMap<CalendarIndex, Map<number, readonly (readonly string[])[]>>();

/** "Stoppdatum förslag" is side by side in "Stoppdatum för förslag" too: whoever writes briefly leaves these out. */
const LINKS = new Set("for av pa i till om fran of the to on in".split(" ").map(stemOf));

const isContent = (stem: string): boolean => !LINKS.has(stem);

/** How many neighbours of the question are neighbours in a title, in any order: "klg-dagen" and "dag KLG". */
function sideBySide(asked: readonly string[], title: readonly string[]): number {
  let pairs = 0;
  asked.slice(1).forEach((second, at) => {
    const first = asked[at] ?? "";
    if (first.length < 2 || second.length < 2 || first === second) return;
    if (
      title.some(
        (stem, place) =>
          (stem === first && title[place + 1] === second) || (stem === second && title[place + 1] === first),
      )
    )
      pairs++;
  });
  return Math.min(pairs, 3);
}

function stemsOf(text: string): readonly string[] {
  return text === "" ? [] : wordsOf(text).map((word) => stemOf(word.plain));
}

function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let before: number[] = [];
  for (const stem of a) {
    const row: number[] = [];
    b.forEach((other, at) => {
      const run = other === stem ? (before[at - 1] ?? 0) + 1 : 0;
      row.push(run);
      if (run > longest) longest = run;
    });
    before = row;
  }
  return longest;
}
