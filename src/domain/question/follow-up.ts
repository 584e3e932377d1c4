import type { CalendarDate } from "../time/calendar-date.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import { sameUnitOf } from "./clauses.ts";
import { isCommonWord } from "./common-words.ts";
import { eventsOf, type Conversation } from "./conversation.ts";
import { hasAll } from "./all-with.ts";
import { ordinalOf } from "./ordinal-words.ts";
import { shifted } from "./periods.ts";
import { search } from "./score.ts";
import type { Followed } from "./followed.ts";
import { fragment, isFragment } from "./fragments.ts";
import { hardTerms } from "./term.ts";
import { understand, type Question } from "./understand.ts";

const SHIFT =
  /\b(veckan|manaden|dagen|aret) (efter|darpa|darefter|dar pa|som foljer)|\b(the )?(week|month|day|year) after( that)?\b|\bfollowing (week|month|day)\b|\bnasta (dag|manad|vecka) efter\b/u;
const SHIFT_BACK =
  /\b(veckan|manaden|dagen) (innan|fore|dessforinnan)|\b(the )?(week|month|day) before( that)?\b/u;

/** Reads a question in the light of its conversation. */
export function followUp(
  question: Question,
  conversation: Conversation | undefined,
  index: CalendarIndex,
  now: CalendarDate,
): Followed {
  const { plain } = question.reading;
  const hard = hardTerms(question.terms);
  const moved = movedPeriod(question, conversation);
  if (moved) return moved;
  if (hard.length === 0 && question.comparison === undefined && question.anchor === undefined) {
    if (question.cues.has("afterThat")) return fromEvents("after", question, conversation, index, now);
    if (question.cues.has("beforeThat")) return fromEvents("before", question, conversation, index, now);
  }
  const pinned = conversation ? eventsOf(conversation, index) : [];
  if (WHAT_THERE.test(plain) && pinned.length > 0 && pinned.length <= FEW)
    return { question: { ...question, intent: "purpose", asked: "purpose" }, pinned };
  if (HOW_MANY_THERE.test(plain) && pinned.length > 0)
    return { question: { ...question, intent: "count" }, pinned };
  const oneOf = byPlace(question, conversation, pinned);
  if (oneOf) return oneOf;
  const compares = question.cues.has("between") || sameUnitOf(plain) !== undefined;
  if (compares && !question.comparison && hard.length === 0 && !question.period)
    return pinned.length === 2 ? { question, pinned } : { question, dangling: "second-event" };
  const named = hard.filter((term) => term.sort !== "verb");
  const bare =
    hard.length === 0 || (named.length === 0 && pinned.length > 0 && question.reading.words.length <= 6);
  if (bare && question.period === undefined && !question.weekend && leans(question))
    return pinned.length > 0 ? { question, pinned } : { question, dangling: "event" };
  if (!conversation) return { question };
  const narrowed = amongPinned(question, conversation, pinned, index);
  if (narrowed) return narrowed;
  if (!isFragment(question, plain)) return { question };
  return fragment(question, conversation, pinned, index, now);
}

/** A detail of what was just answered, or one of the several that were: "var lägger jag underlagen?", "den i KF". */
function amongPinned(
  question: Question,
  conversation: Conversation,
  pinned: readonly number[],
  index: CalendarIndex,
): Followed | undefined {
  const hard = hardTerms(question.terms);
  if (hard.length === 0 || pinned.length === 0 || question.comparison || question.anchor) return undefined;
  const fitting = pinned.filter((event) => hasAll(index, hard, event));
  if (fitting.length === 0) return undefined;
  const { words, plain } = question.reading;
  if (/\bav (dem|dessa|de|dom|dom har)\b|\bof (them|those|these)\b/u.test(plain))
    return { question: { ...question, intent: "list-period" }, pinned: fitting };
  const bare = !ASKING.some((cue) => question.cues.has(cue));
  if (
    bare &&
    pinned.length > 1 &&
    fitting.length < pinned.length &&
    words.length <= 7 &&
    ((words.length <= 3 && pinned.length <= FEW) ||
      /^(den|det|och|the|that|jag menar|menar|i|pa|med|nej)\b/u.test(plain))
  )
    return {
      question: { ...question, intent: conversation.intent, asked: conversation.asked },
      pinned: fitting,
    };
  if (!["who", "where", "purpose"].includes(question.intent) || pinned.length > 3 || question.period)
    return undefined;
  const [best] = search(index, hard, 0);
  const own = search(index, hard, 0, (event) => fitting.includes(event))[0];
  if (!best || !own || own.coverage < best.coverage - NEARLY) return undefined;
  return { question, pinned: [own.event] };
}

/** "Vad händer då?": on the day that was told. */
const WHAT_THERE =
  /^(?:och |men )?(?:vad|what) (?:hander|sker|gors|gor (?:vi|man)|ska (?:vi|man) gora|happens|goes on) (?:da|dar|den dagen|pa (?:den|det|motet|dagen)|under (?:den|det)|there|that day|at it)$/u;
const HOW_MANY_THERE =
  /^(?:och )?(?:hur manga|how many) (?:(?:ar|blir|var) (?:det|de|dem|dom)|are (?:they|there|those)|is that)(?: totalt| allt som allt| in total)?$/u;
/** Of so few told, a name alone says which. */
const FEW = 6;

const ASKING = [
  "when",
  "who",
  "where",
  "count",
  "daysLeft",
  "status",
  "purpose",
  "next",
  "list",
  "time",
] as const;
/** What is spoken of is meant even where another event fits this much better. */
const NEARLY = 0.15;

const PLACES = ["forsta|first|1a", "andra|second|2a|other", "tredje|third|3e", "fjarde|fourth|4e"].map(
  (words) =>
    new RegExp(
      `^(?:och |and |nej |no )?(?:(?:den|det|the) )?(?:${words})(?: (?:en|ett|one|motet|dagen|datumet|da|av dem))?$`,
      "u",
    ),
);

/** "Den första": of the several that were just told. */
function byPlace(
  question: Question,
  conversation: Conversation | undefined,
  pinned: readonly number[],
): Followed | undefined {
  const { plain } = question.reading;
  if (!conversation || pinned.length < 2 || question.period || question.reading.words.length > 5)
    return undefined;
  const place = PLACES.findIndex((pattern) => pattern.test(plain));
  const ordinal = ordinalOf(plain);
  if (place < 0 && (!ordinal || hardTerms(question.terms).length > 0)) return undefined;
  const one = place >= 0 ? pinned[place] : ordinal === "first" ? pinned[0] : pinned.at(-1);
  return one === undefined
    ? undefined
    : { question: { ...question, intent: conversation.intent, asked: conversation.asked }, pinned: [one] };
}

/** Nothing in the question itself says which event: "vem ansvarar?", "när är det?". */
function leans(question: Question): boolean {
  if (ordinalOf(question.reading.plain) !== undefined || saysNothing(question)) return false;
  if (question.talk !== undefined || question.comparison || question.anchor) return false;
  if (question.cues.has("count") && !question.cues.has("pronoun") && question.intent !== "days-left")
    return false;
  return ["when", "who", "where", "purpose", "days-left", "status"].includes(question.intent);
}

/** "12345": no word that asks for or points at anything. */
function saysNothing({ cues, terms, reading }: Question): boolean {
  return cues.size === 0 && terms.length === 0 && !reading.words.some((word) => isCommonWord(word.plain));
}

/** "och veckan efter?": the period moves, all else stays. */
function movedPeriod(question: Question, conversation: Conversation | undefined): Followed | undefined {
  const { plain } = question.reading;
  const back = SHIFT_BACK.test(plain);
  if (!back && !SHIFT.test(plain)) return undefined;
  const match = (back ? SHIFT_BACK : SHIFT).exec(plain)?.[0] ?? "";
  if (hardTerms(question.terms).length > 0 || question.anchor) return undefined;
  const unit = /veck|week/u.test(match) ? "week" : /manad|month/u.test(match) ? "month" : "day";
  const from = conversation?.period ?? eventPeriod(conversation);
  if (!conversation || !from) return { question, dangling: "period" };
  const period = shifted(from, back ? -1 : 1, unit);
  return { question: { ...question, intent: "list-period", period } };
}

function eventPeriod(conversation: Conversation | undefined): Question["period"] {
  const day = conversation?.events.at(-1)?.start;
  return day === undefined ? undefined : { start: day, end: day, label: { kind: "day" } };
}

/** "och efter det?": next after what was last spoken of, of the same sort if a sort was asked for. */
function fromEvents(
  from: "after" | "before",
  question: Question,
  conversation: Conversation | undefined,
  index: CalendarIndex,
  now: CalendarDate,
): Followed {
  if (!conversation || conversation.events.length === 0) return { question, dangling: "event" };
  const earlier = conversation.sequence === true ? understand(conversation.topic, index, now).terms : [];
  const { reading, lang, cues, asked, mentions, weekend, past, outOfScope } = question;
  const terms = hardTerms(earlier);
  const next = {
    reading,
    lang,
    cues,
    asked,
    mentions,
    weekend,
    past,
    outOfScope,
    terms,
    topic: conversation.topic,
  };
  return { question: { ...next, intent: "what-next" }, from };
}
