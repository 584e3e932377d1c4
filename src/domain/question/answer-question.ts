import type { Lang } from "../lang.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { toDayNumber } from "../time/civil-day.ts";
import type { Answer, Intent } from "./answer.ts";
import { answerCompare } from "./answer-compare.ts";
import { answerEvent } from "./answer-event.ts";
import { answerList } from "./answer-list.ts";
import { answerNext } from "./answer-next.ts";
import { base, type Asking } from "./asking.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import { sameUnitOf } from "./clauses.ts";
import { periodBeside } from "./beside-period.ts";
import { remember, type Conversation } from "./conversation.ts";
import { decline, declineErrand } from "./decline.ts";
import { followUp } from "./follow-up.ts";
import type { Followed } from "./followed.ts";
import { understand, type Question } from "./understand.ts";

/** An answer and what the conversation is about after it. */
export interface Answered {
  readonly answer: Answer;
  readonly conversation: Conversation | undefined;
}

/**
 * Answers a question from prepared calendars on a given day. The same question, calendars, day and conversation always
 * give the same answer; no text throws.
 */
export function answerQuestion(
  text: string,
  index: CalendarIndex,
  now: CalendarDate,
  conversation?: Conversation,
  understood: typeof understand = understand,
): Answered {
  const asked = understood(text, index, now);
  const lang = asked.lang ?? conversation?.lang ?? "sv";
  const followed = followUp(asked, conversation, index, now);
  const answer = answerFollowed(followed, index, now, lang, conversation);
  return { answer, conversation: remember(followed.question, answer, conversation) };
}

function answerFollowed(
  followed: Followed,
  index: CalendarIndex,
  now: CalendarDate,
  lang: Lang,
  conversation: Conversation | undefined,
): Answer {
  const { question } = followed;
  const last = followed.from === "before" ? conversation?.events[0] : conversation?.events.at(-1);
  const asking: Asking = {
    question,
    index,
    timeline: index.timelineAt(now),
    now,
    today: toDayNumber(now),
    lang,
    ...(followed.pinned === undefined ? {} : { pinned: followed.pinned }),
    ...(followed.from && last ? { from: { side: followed.from, start: last.start } } : {}),
  };
  const talk = talkAnswer(asking, question);
  if (talk) return talk;
  if (question.errand) return declineErrand(asking);
  if (followed.dangling)
    return { ...base(asking, question.intent, "clarify"), kind: "clarify", missing: followed.dangling };
  return answerIntent(asking);
}

function talkAnswer(asking: Asking, { talk, reading }: Question): Answer | undefined {
  if (talk === "help") return { ...base(asking, "out-of-scope", "help"), kind: "help" };
  if (talk) return { ...base(asking, "out-of-scope", "smalltalk"), kind: "smalltalk", talk };
  if (reading.words.length === 0) return { ...base(asking, "out-of-scope", "help"), kind: "help" };
  return undefined;
}

/** What is asked of one event may be asked of the one beside another: "vem håller i mötet efter FFU?" */
function beside(intent: Intent): boolean {
  return intent === "when" || intent === "who" || intent === "days-left" || intent === "purpose";
}

function answerIntent(asking: Asking): Answer {
  const { question } = asking;
  if (question.outOfScope) return decline(asking);
  const compares = question.cues.has("between") || sameUnitOf(question.reading.plain) !== undefined;
  if (compares && asking.pinned?.length === 2) return answerCompare(asking);
  const near = periodBeside(asking);
  if (near) {
    return answerList({ ...asking, question: { ...question, intent: "list-period", period: near } });
  }
  if (question.anchor && beside(question.intent)) return answerNext(asking);
  switch (question.intent) {
    case "compare":
      return answerCompare(asking);
    case "what-next":
      return answerNext(asking);
    case "list-period":
    case "list-role":
    case "count":
      return answerList(asking);
    case "when":
    case "who":
    case "purpose":
    case "where":
    case "days-left":
    case "status":
      return answerEvent(asking);
    case "out-of-scope":
      return decline(asking);
  }
}
