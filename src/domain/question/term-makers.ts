import type { CalendarIndex } from "./calendar-index.ts";
import { FOREIGN } from "./common-words.ts";
import type { Reading, WordSpan } from "./reading.ts";
import type { Option, Term } from "./term.ts";

/** How much each sort of term counts among the others. */
export const WEIGHT = { role: 1.4, kind: 1, verb: 0.6, unknownThing: 1.7, unknownVerb: 0.8 };

/** The words of a span as they are typed. */
export function written(reading: Reading, span: WordSpan): string {
  const first = reading.words[span.from];
  const last = reading.words[span.to - 1];
  return first && last ? reading.text.slice(first.start, last.end) : "";
}

/** A body or an office, by how its name ends. */
const BODY = /(namnd|styrelse|utskott|fullmaktige|direktor|controll|ordforande|kommitte)$/u;

/** A term of words that the calendar has. */
export function knownTerm(
  reading: Reading,
  span: WordSpan,
  options: readonly Option[],
  index: CalendarIndex,
  number: number | undefined,
): Term {
  const isRole = number !== undefined && (index.isActor(number) || BODY.test(index.lexicon.stemAt(number)));
  return {
    written: written(reading, span),
    span,
    sort: isRole ? "role" : "topic",
    options,
    weight: isRole ? WEIGHT.role : topicWeight(options, index),
  };
}

/** An unknown noun is most of what a question is about; an unknown verb is only how it is asked. */
export function unknownTerm(reading: Reading, span: WordSpan, plain: string): Term {
  const verb = /.{3}(ar|er|as|es|ade|ats?|its?|erat|ed|ing)$/u.test(plain) && !/(het|tion)er$/u.test(plain);
  return {
    written: written(reading, span),
    span,
    sort: "topic",
    options: [],
    weight: verb ? WEIGHT.unknownVerb : WEIGHT.unknownThing,
    ...(FOREIGN.has(plain) ? { foreign: true as const } : {}),
  };
}

/** Words that belong to any planning: they tell less than their rarity says. */
const EVERYDAY = new Set(
  "forslag arend arbet fraga underlag dokument material del projekt process beslut inform uppgift".split(" "),
);

/** A word that few events have says more than one that many have. */
export function topicWeight(options: readonly Option[], index: CalendarIndex): number {
  let events = 0;
  for (const option of options) {
    if (option.by !== "stems") return 1;
    const counts = option.stems.map((stem) => index.postingsOf(stem).events.length);
    events = Math.max(events, Math.min(...counts));
  }
  const total = Math.max(index.events.length, 2);
  if (
    options.every(
      (option) =>
        option.by === "stems" && option.stems.every((stem) => EVERYDAY.has(index.lexicon.stemAt(stem))),
    )
  )
    return 1;
  return 1 + Math.log(total / Math.max(events, 1)) / Math.log(total);
}
