import type { Lang } from "../lang.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { AskedField, Intent, Period, SmalltalkAnswer } from "./answer.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import { periodsBeside, splitAnchor, statedAnchor, type Anchor } from "./anchors.ts";
import { splitComparison, type Comparison } from "./clauses.ts";
import { withoutSelf } from "./calendar-itself.ts";
import { cuesOf, type Cue } from "./cues.ts";
import { askedFieldOf } from "./asked-field.ts";
import { intentOf } from "./intent.ts";
import { isCommonWord } from "./common-words.ts";
import { isErrand } from "./errands.ts";
import { gist } from "./gist.ts";
import { joinPeriods } from "./join-periods.ts";
import { languageOf } from "./language.ts";
import { isOutOfScope } from "./out-of-scope.ts";
import { readTime, type TimeReading } from "./periods.ts";
import { readQuestion, type Reading, type WordSpan } from "./reading.ts";
import { yearPeriod, type PeriodMention } from "./period-makers.ts";
import { stemOf } from "./stem.ts";
import { talkOf } from "./talk.ts";
import { hardTerms, type Term } from "./term.ts";
import { termsOf } from "./terms.ts";
import { verbTerms } from "./verbs.ts";

/** A question as it was understood: what is wanted, of which events, and when. Still without an answer. */
export interface Question {
  readonly reading: Reading;
  /** Undefined when its words belong to no language in particular: the conversation's one is kept. */
  readonly lang: Lang | undefined;
  readonly talk?: SmalltalkAnswer["talk"] | "help";
  readonly cues: ReadonlySet<Cue>;
  readonly intent: Intent;
  readonly asked: AskedField;
  readonly period?: Period;
  /** The periods that were named, each with its words. */
  readonly mentions: readonly PeriodMention[];
  readonly yearLabel?: number;
  readonly weekend: boolean;
  readonly past: boolean;
  /** What the events are found by. */
  readonly terms: readonly Term[];
  /** The words of those terms, as typed. */
  readonly topic: string;
  /** It tells the bot to do something. */
  readonly errand?: true;
  /** It asks for what no calendar tells, whatever its other words are. */
  readonly outOfScope: boolean;
  readonly comparison?: Comparison;
  readonly anchor?: Anchor;
}

const WEEKEND =
  /\b(pa (en |nagon )?(helg|helgen|helger|lordag|sondag)|helgdag|helgdagar|lordag eller sondag|(a|the|any) weekend|weekends?|on a (saturday|sunday))\b/u;
/** "Vilka politiker är med?" asks for people, and names none. */
const WHICH_PEOPLE =
  /\b(vilka|vilken|which|what) (politiker|politikerna|tjansteman|tjanstepersoner|tjansteperson|politicians|officials|fortroendevalda)\b/u;
const PAST =
  /\b(nar (var|hade|holls|skedde|skickades|beslutades|borjade|agde)|vem (var|hade|skickade|skrev|holl)|var det|hande|hant|skedde|holls|senaste|forra|foregaende|when was|when did|what happened|happened|last|passerade|hittills|har (varit|passerat)|vilka .* (var|har varit|har passerat))\b/u;

/** Understands a question against a calendar. Never throws, whatever the text; reads its first 400 characters only. */
export function understand(text: string, index: CalendarIndex, now: CalendarDate): Question {
  const reading = readQuestion(gist(text), isKnownIn(index));
  const { plain } = reading;
  const cues = cuesOf(plain);
  const past = PAST.test(plain);
  const time = yearAlone(readTime(reading, { now, past, timeline: index.timelineAt(now) }), reading);
  const weekend =
    WEEKEND.test(plain) && !time.mentions.some((mention) => mention.period.label.kind === "range");
  const taken = takenWords(reading, [
    ...time.mentions.map((mention) => mention.span),
    ...spansOf(reading, WEEKEND),
    ...spansOf(reading, WHICH_PEOPLE),
  ]);
  const verbs = verbTerms(reading, taken, index);
  const free = reading.words.map((_, at) => taken[at] === true || verbs.used.has(at));
  const found = [...termsOf(reading, free, index), ...verbs.terms].sort((a, b) => a.span.from - b.span.from);
  const stated = statedAnchor(reading, found);
  const told = joinPeriods(periodsBeside(time.mentions, stated).map((mention) => mention.period));
  const talk = talkOf(readQuestion(text, isKnownIn(index)).plain);
  const comparison = stated ? undefined : splitComparison(reading, found, cues);
  const signs = { plain, cues, terms: found, period: told, weekend, comparison };
  const intent = stated ? "what-next" : intentOf(signs);
  const terms = withoutSelf(found, intent, index, plain);
  const anchor = comparison ? undefined : (stated ?? splitAnchor(reading, terms, intent));
  const period = joinPeriods(periodsBeside(time.mentions, anchor).map((mention) => mention.period));
  return {
    reading,
    lang: languageOf(reading),
    cues,
    intent,
    asked: askedFieldOf(plain, cues, intent),
    weekend,
    past,
    mentions: time.mentions,
    outOfScope: isOutOfScope(reading, terms),
    ...(isErrand(plain) ? { errand: true as const } : {}),
    terms: anchor ? anchor.rest : terms,
    topic: hardTerms(anchor ? anchor.rest : terms)
      .map((term) => term.written)
      .join(" "),
    ...(talk === undefined ? {} : { talk }),
    ...(period === undefined ? {} : { period }),
    ...(time.yearLabel === undefined ? {} : { yearLabel: time.yearLabel }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(anchor === undefined ? {} : { anchor }),
  };
}

/** With nothing beside it that it could be a plan for, a year is a time: "vad händer 2024?" */
function yearAlone(time: TimeReading, reading: Reading): TimeReading {
  const { yearLabel, mentions } = time;
  if (yearLabel === undefined || mentions.length > 0) return time;
  const at = reading.words.findIndex(({ plain }) => plain === String(yearLabel));
  const beside = reading.words.some(({ plain }, place) => place !== at && !isCommonWord(plain));
  return beside || at < 0
    ? time
    : { mentions: [{ period: yearPeriod(yearLabel), span: { from: at, to: at + 1 } }] };
}

function isKnownIn(index: CalendarIndex): (plain: string) => boolean {
  return (plain) => isCommonWord(plain) || index.lexicon.numberOf(stemOf(plain)) !== undefined;
}

function takenWords(reading: Reading, spans: readonly WordSpan[]): boolean[] {
  const taken = reading.words.map(() => false);
  for (const { from, to } of spans) taken.fill(true, from, to);
  return taken;
}

function spansOf(reading: Reading, pattern: RegExp): WordSpan[] {
  const match = pattern.exec(reading.plain);
  if (!match) return [];
  const from = reading.starts.findIndex((start) => start >= match.index);
  return [{ from, to: from + match[0].split(" ").length }];
}
