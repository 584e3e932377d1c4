import { readTime } from "../question/periods.ts";
import type { PeriodMention } from "../question/period-makers.ts";
import { readQuestion, type Reading } from "../question/reading.ts";
import { buildTimeline } from "../question/timeline.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays } from "../time/civil-day.ts";
import type { ReminderWhen } from "./offset.ts";

const JOINS = new Set([
  ..."om att infor for about to of that gallande angaende ang kring regarding".split(" "),
  undefined,
]);
const LEADS = new Set(["den", "pa", "on", "the", "nu"]);

/** The day that a wish begins with, "den 10 mars om …"; a month or a week there says no one day. */
export function dayFirst(
  reading: Reading,
  today: CalendarDate,
): { readonly when: ReminderWhen; readonly rest: string } | undefined {
  const [mention] = timesIn(reading, today);
  // "Påminn mig fredag om …": a weekday alone is a time only when it begins.
  if (mention?.span.from !== 0 && BEGINS_WITH_WEEKDAY.test(reading.plain))
    return dayFirst(
      readQuestion(`på ${reading.text.trimStart()}`, () => false),
      today,
    );
  if (mention === undefined) return undefined;
  const { span } = mention;
  const leads = reading.words.slice(0, span.from).every(({ plain }) => LEADS.has(plain) || plain === "i");
  if (!leads || !JOINS.has(reading.words[span.to]?.plain)) return undefined;
  const rest = reading.text.slice(reading.words[span.to - 1]?.end ?? 0);
  return { when: whenOf(mention, reading, today), rest };
}

/** The day that a wish ends with, "… på fredag", and what stands before it; none when nothing does. */
export function dayLast(
  reading: Reading,
  today: CalendarDate,
): { readonly day: CalendarDate; readonly when: ReminderWhen; readonly rest: string } | undefined {
  const mention = timesIn(reading, today).at(-1);
  if (mention?.period.label.kind !== "day") return undefined;
  const { span, period } = mention;
  let from = span.from;
  while (from > 0 && LEADS.has(reading.words[from - 1]?.plain ?? "")) from -= 1;
  if (span.to < reading.words.length || from === 0) return undefined;
  const when = whenOf(mention, reading, today);
  return {
    day: when.kind === "on" ? when.day : period.start,
    when,
    rest: reading.text.slice(0, reading.words[from]?.start ?? 0),
  };
}

/** The times that a text names, in order. */
export function timesIn(reading: Reading, today: CalendarDate): readonly PeriodMention[] {
  return readTime(reading, { now: today, past: false, timeline: buildTimeline([], today) }).mentions;
}

const DAY_NAME = "(?:(?:man|tis|ons|tors|fre|lor|son)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";
const WEEKDAY = new RegExp(`\\b${DAY_NAME}(?:en)?\\b`, "u");
const BEGINS_WITH_WEEKDAY = new RegExp(`^${DAY_NAME} (?!innan|fore|before)`, "u");

/** Two days are no one day. Some say "nästa fredag" of the coming one and some of the one after; "på måndag", said on a Monday, is in a week. */
function whenOf({ span, period }: PeriodMention, reading: Reading, today: CalendarDate): ReminderWhen {
  if (period.label.kind !== "day") return { kind: "unclear" };
  const said = reading.words
    .slice(span.from, span.to)
    .map(({ plain }) => plain)
    .join(" ");
  const isWeekday = WEEKDAY.test(said) && !/\d/u.test(said);
  if (isWeekday && /\b(?:nasta|next)\b/u.test(said)) return { kind: "unclear" };
  if (/\b(?:och|eller|samt|and|or)\b/u.test(said)) return { kind: "unclear" };
  return { kind: "on", day: isWeekday && period.start === today ? addDays(today, 7) : period.start };
}
