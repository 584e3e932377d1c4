import type { Lang } from "../lang.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { AskedField, Intent, Period, SmalltalkAnswer } from "./answer.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import { splitComparison, splitAnchor, type Anchor, type Comparison } from "./clauses.ts";
import { cuesOf, type Cue } from "./cues.ts";
import { askedFieldOf, intentOf } from "./intent.ts";
import { isCommonWord } from "./common-words.ts";
import { languageOf } from "./language.ts";
import { ordinalOf } from "./ordinal-words.ts";
import { readTime } from "./periods.ts";
import { readQuestion, type Reading, type WordSpan } from "./reading.ts";
import type { PeriodMention } from "./period-makers.ts";
import { stemOf } from "./stem.ts";
import { talkOf } from "./talk.ts";
import type { Term } from "./term.ts";
import { termsOf } from "./terms.ts";
import { verbTerms } from "./verbs.ts";
import { plainWord, wordsOf } from "./words.ts";

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
  const time = readTime(reading, { now, past, timeline: index.timelineAt(now) });
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
  const period = joinPeriods(time.mentions.map((mention) => mention.period));
  const talk = talkOf(readQuestion(text, isKnownIn(index)).plain);
  const comparison = splitComparison(reading, found, cues);
  const signs = { plain, cues, terms: found, period, weekend, comparison };
  const intent = intentOf(signs);
  const terms = withoutSelf(found, intent, index, plain);
  const anchor = comparison ? undefined : splitAnchor(reading, terms, intent);
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

const CALENDAR_ITSELF =
  /^(tidsplan|tidplan|arshjul|schema|process|processen|tidsplanen|tidplanen|arshjulet|schemat|kommunplansprocess\w*|styrmodell\w*|timeline|timetable|schedule|plan|planen)$/u;

/** In "nästa punkt i tidsplanen" the tidsplan is the calendar that is asked, and no event. */
function withoutSelf(
  terms: readonly Term[],
  intent: Intent,
  index: CalendarIndex,
  plain: string,
): readonly Term[] {
  const overAll = intent === "what-next" || intent === "list-period" || intent === "count";
  if (!overAll && ordinalOf(plain) === undefined) return terms;
  const named = new Set(
    index.calendars.flatMap(({ name }) =>
      wordsOf(name).map((word) => index.lexicon.numberOf(stemOf(word.plain))),
    ),
  );
  return terms.filter((term) => {
    if (term.soft === true) return true;
    const said = plainWord(term.written);
    if (CALENDAR_ITSELF.test(said)) return false;
    if (!WORK_ON_IT.test(said)) return true;
    return ![...named].some(
      (stem) =>
        stem !== undefined &&
        said.startsWith(index.lexicon.stemAt(stem)) &&
        index.lexicon.stemAt(stem).length >= 3,
    );
  });
}

/** "Budgetarbetet", "målprocessen": the work that the whole calendar plans. */
const WORK_ON_IT = /(arbetet?|process(en)?|aret|hjulet|planering(en)?)$/u;

/** A calendar has no sums and no outcomes, and nobody here carries out errands. */
const HOW_MUCH =
  /\b((?<!klockan )hur (stor\w*|hog\w*|dyr\w*|lag\w*|mycket (?!tid|langre|kvar)|manga (invanare|pengar|kronor|anstallda|procent))|vad (blev|blir) (?!nasta|det (for|nasta))\w+|how (big|large|high|expensive|much (?!time|longer)))\b/u;
const TASK =
  /^(hej )?((kan|kunde|skulle|vill) du |can you |could you |please |snalla )?(boka|skriv|skicka|maila|mejla|ring|pamin\w*|avboka|skapa|oversatt|rakna ut|lagg (in|till)|ta bort|flytta|andra|book|write|send|email|mail|call|remind|create|delete|translate|cancel|change|move) (?!ut (alla|en lista)|nar\b|som\b)/u;
const WHO_IS = /^(?:hej )?(vem ar|vad heter|who is|who s|what is the name of|vilka ar)\b/u;
const MEANS = /\b(vad (betyder|star \w+ for$)|what does .* (mean|stand for)|forkortning\w*|stands? for)\b/u;

/** Foreign words, and who somebody is or what an abbreviation means: the calendar names roles, not people. */
function isOutOfScope(reading: Reading, terms: readonly Term[]): boolean {
  const hard = hardTerms(terms);
  if (hard.some((term) => term.foreign === true)) return true;
  if (HOW_MUCH.test(reading.plain) || TASK.test(reading.plain)) return true;
  const roleOnly = hard.length > 0 && hard.every((term) => term.sort === "role");
  if (!roleOnly) return false;
  if (MEANS.test(reading.plain)) return true;
  return (
    WHO_IS.test(reading.plain) &&
    reading.words.length <= hard.reduce((sum, term) => sum + term.span.to - term.span.from, 0) + 4 &&
    !/\b(ansvar\w*|med|responsible|deltar)\b/u.test(reading.plain)
  );
}

/** The terms whose absence from an event counts against it. */
export function hardTerms(terms: readonly Term[]): readonly Term[] {
  return terms.filter((term) => term.soft !== true);
}

function isKnownIn(index: CalendarIndex): (plain: string) => boolean {
  return (plain) => isCommonWord(plain) || index.lexicon.numberOf(stemOf(plain)) !== undefined;
}

const ASKS =
  /\b(när|nar|vem|vilk\p{L}+|vad|var|vart|hur|varför|varfor|when|who|what|where|which|why|how|finns|lista|visa|nästa|nasta|next|deadline\w*|stoppdatum\w*)\b|\?/iu;

/** Of several sentences those that ask: a greeting or an introduction before them is about the person, not the calendar. */
function gist(text: string): string {
  const read = text.slice(0, 800);
  const sentences = read.split(/(?<=[.!?])\s+(?=\p{L})/u);
  if (sentences.length < 2) return text;
  const asking = sentences.filter((sentence) => ASKS.test(sentence));
  const last = asking.at(-1);
  if (last === undefined || asking.length === sentences.length) return text;
  // "Budgetdagen. När är den?": the question leans on the sentence before it.
  return /\b(den|det|de|dem|dom|då|it|that|they)\b/iu.test(last) ? text : asking.join(" ");
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

/** Two periods of one question meet: "i maj, vecka 20" is the week; "från mars" and "till maj" is what lies between. */
function joinPeriods(periods: readonly Period[]): Period | undefined {
  const [first, ...others] = periods;
  if (!first) return undefined;
  return others.reduce((joined, next) => {
    const start = next.start > joined.start ? next.start : joined.start;
    const end = next.end < joined.end ? next.end : joined.end;
    if (start > end) return spanning(joined, next);
    if (start === next.start && end === next.end) return next;
    return start === joined.start && end === joined.end ? joined : { start, end, label: { kind: "range" } };
  }, first);
}

/** Periods that do not meet were listed: "i mars och maj" reaches from the first to the last. */
function spanning(a: Period, b: Period): Period {
  return {
    start: a.start < b.start ? a.start : b.start,
    end: a.end > b.end ? a.end : b.end,
    label: { kind: "range" },
  };
}
