import { readTime } from "../question/periods.ts";
import type { PeriodMention } from "../question/period-makers.ts";
import type { Reading } from "../question/reading.ts";
import { buildTimeline } from "../question/timeline.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
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
  const [mention] = mentionsIn(reading, today);
  if (mention === undefined) return undefined;
  const { span, period } = mention;
  const leads = reading.words.slice(0, span.from).every(({ plain }) => LEADS.has(plain) || plain === "i");
  if (!leads || !JOINS.has(reading.words[span.to]?.plain)) return undefined;
  const rest = reading.text.slice(reading.words[span.to - 1]?.end ?? 0);
  const when: ReminderWhen =
    period.label.kind === "day" ? { kind: "on", day: period.start } : { kind: "unclear" };
  return { when, rest };
}

/** The day that a wish ends with, "… på fredag", and what stands before it; none when nothing does. */
export function dayLast(
  reading: Reading,
  today: CalendarDate,
): { readonly day: CalendarDate; readonly rest: string } | undefined {
  const mention = mentionsIn(reading, today).at(-1);
  if (mention?.period.label.kind !== "day") return undefined;
  const { span, period } = mention;
  let from = span.from;
  while (from > 0 && LEADS.has(reading.words[from - 1]?.plain ?? "")) from -= 1;
  if (span.to < reading.words.length || from === 0) return undefined;
  return { day: period.start, rest: reading.text.slice(0, reading.words[from]?.start ?? 0) };
}

function mentionsIn(reading: Reading, today: CalendarDate): readonly PeriodMention[] {
  return readTime(reading, { now: today, past: false, timeline: buildTimeline([], today) }).mentions;
}
