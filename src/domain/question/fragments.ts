import type { CalendarDate } from "../time/calendar-date.ts";
import { toDayNumber } from "../time/civil-day.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import { choose } from "./choose.ts";
import type { Conversation } from "./conversation.ts";
import type { Cue } from "./cues.ts";
import type { Followed } from "./followed.ts";
import { hardTerms, type Term } from "./term.ts";
import { understand, type Question } from "./understand.ts";

const EXPLICIT: readonly Cue[] = ["when", "who", "where", "count", "daysLeft", "purpose", "time"];
const SAYS_WHAT: readonly Cue[] = [...EXPLICIT, "status", "happens", "next", "list", "todo"];

/** "Och i mars?", "och bokslutsdagen?", "den i maj": a piece of a question, with the rest taken from the one before. */
export function isFragment(question: Question, plain: string): boolean {
  if (question.talk !== undefined || question.comparison || question.anchor) return false;
  const bare = !SAYS_WHAT.some((cue) => question.cues.has(cue));
  return (
    (bare && question.reading.words.length <= 8) ||
    (question.cues.has("lead") && bare) ||
    /^(och|and|men|but) /u.test(plain)
  );
}

/** The piece made whole. */
export function fragment(
  question: Question,
  conversation: Conversation,
  pinned: readonly number[],
  index: CalendarIndex,
  now: CalendarDate,
): Followed {
  const hard = hardTerms(question.terms);
  const explicit = EXPLICIT.some((cue) => question.cues.has(cue));
  if (pinned.length > 1 && hard.length === 0 && question.period && question.cues.has("pronoun")) {
    const inside = pinned.filter((event) => within(index, event, question, now));
    if (inside.length > 0)
      return {
        question: { ...question, intent: conversation.intent, asked: conversation.asked },
        pinned: inside,
      };
  }
  if (explicit) return { question };
  const pointed = /^(den|det|de|the one|that one)\b/u.test(question.reading.plain);
  const narrows =
    hard.length === 0 &&
    question.period !== undefined &&
    question.reading.words.length <= 3 &&
    isList(conversation.intent) &&
    conversation.topic !== "";
  if (!narrows && !question.cues.has("lead") && !pointed && conversation.behaviour !== "candidates")
    return { question };
  const repeated = { ...question, intent: conversation.intent, asked: conversation.asked };
  if (hard.length === 0 && question.period) {
    const earlier = hardTerms(understand(conversation.topic, index, now).terms);
    return {
      question: {
        ...repeated,
        terms: earlier,
        topic: conversation.topic,
        intent: listed(repeated.intent, earlier.length),
      },
    };
  }
  if (hard.length > 0 && question.period === undefined && conversation.period && isList(conversation.intent))
    return { question: { ...repeated, period: conversation.period } };
  if (hard.length === 0) return { question };
  return {
    question: { ...repeated, terms: [...sharedTopic(question, conversation, index, now), ...question.terms] },
  };
}

/** "Och den med politiken?": of the same thing as before, where the new words alone do not name one. */
function sharedTopic(
  question: Question,
  conversation: Conversation,
  index: CalendarIndex,
  now: CalendarDate,
): readonly Term[] {
  const onlyBody = hardTerms(question.terms).every((term) => term.sort === "role");
  if (!onlyBody && !/\b(den|det|the|that one)\b/u.test(question.reading.plain)) return [];
  const earlier = hardTerms(understand(conversation.topic, index, now).terms).filter(
    (term) => term.sort !== "role",
  );
  const together = choose(index, [...earlier, ...question.terms], question.reading);
  return earlier.length > 0 && together.sure ? earlier : [];
}

function isList(intent: Question["intent"]): boolean {
  return intent === "list-period" || intent === "list-role" || intent === "count";
}

function listed(intent: Question["intent"], terms: number): Question["intent"] {
  return terms === 0 && !isList(intent) ? "list-period" : intent;
}

function within(index: CalendarIndex, event: number, question: Question, now: CalendarDate): boolean {
  const { period } = question;
  if (!period) return false;
  const from = toDayNumber(period.start);
  const to = toDayNumber(period.end);
  return index
    .timelineAt(now)
    .of(event)
    .some((slot) => slot.start <= to && slot.end >= from);
}
