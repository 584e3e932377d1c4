import { isYearly } from "../domain/calendar/event-date.ts";
import { SHOWN, partsOf, withYear } from "./date-style.ts";
import { dateWords } from "./date-words.ts";
import { joinList } from "./format-list.ts";
import { formatSpan } from "./format-span.ts";
import type { EventDate } from "../domain/calendar/event-date.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import type { Lang } from "../domain/lang.ts";
import type { DateStyle, Shown } from "./date-style.ts";
import type { DateWords } from "./date-words.ts";

/**
 * A date with all that the document says of it: "senast fredag 17 mars 2023 kl. 18.00", "april och september varje år",
 * "varannan tisdag, 5 september–12 december 2023". `long` has the weekday and the year, `near` the weekday, `medium`
 * the year, `short` neither. No day is shown that the document does not state.
 */
export function formatDate(date: EventDate, lang: Lang, style: DateStyle = "long"): string {
  const words = dateWords[lang];
  const all = [date, ...(date.also ?? [])];
  const text = joinList(
    all.map((one, i) => formatOne(one, lang, shownIn(all, i, SHOWN[style]))),
    lang,
  );
  const isSaidToComeBack = isYearly(date) && style !== "short" && !isAllYear(date);
  return isSaidToComeBack ? `${text} ${words.everyYear}` : text;
}

/** The day or the stretch of time alone: "6–8 februari 2023", "mars", without "senast", clock times and further dates. */
export function formatBareDate(date: EventDate, lang: Lang, style: DateStyle = "long"): string {
  return formatSpan(date, dateWords[lang], SHOWN[style]);
}

/** A day: "fredag 17 mars 2023", "17 mars 2023" or "17 mars". */
export function formatDay(day: CalendarDate, lang: Lang, style: DateStyle = "long"): string {
  return formatBareDate({ precision: "day", start: day, end: day }, lang, style);
}

/** "kl. 13.00–16.00", "at 13:00", or "" when no time is stated. */
export function formatTime(date: EventDate, lang: Lang): string {
  const words = dateWords[lang];
  if (date.startTime === undefined) return "";
  const clock = (time: string) => time.replace(":", words.clockMark);
  const start = clock(date.startTime);
  if (date.endTime !== undefined) return `${words.clockOfRange}${start}–${clock(date.endTime)}`;
  return date.openEnd && date.precision !== "open-end"
    ? `${words.clockOfRange}${start}${words.untilEnd}`
    : `${words.clock}${start}`;
}

/** The year stands once, behind the last of several dates of the same year: "16 februari och 13 april 2023". */
function shownIn(all: readonly EventDate[], at: number, shown: Shown): Shown {
  const next = all[at + 1];
  const one = all[at];
  const isSameYear =
    next !== undefined && one !== undefined && yearsOf(next) === yearsOf(one) && one.precision !== "year";
  return isSameYear && !yearsOf(one).includes("/") ? { ...shown, year: false } : shown;
}

function yearsOf({ start, end }: EventDate): string {
  const years = [partsOf(start).year, partsOf(end).year];
  return years[0] === years[1] ? String(years[0]) : years.join("/");
}

function formatOne(date: EventDate, lang: Lang, shown: Shown): string {
  const words = dateWords[lang];
  const time = formatTime(date, lang);
  const span = spanWithRecurrence(date, words, shown);
  const said = [limitWord(date, words), date.approximate ? words.about : "", span].filter(
    (part) => part !== "",
  );
  if (time === "") return said.join(" ");
  return `${said.join(" ")}${time.startsWith(words.clock) ? " " : ", "}${time}`;
}

/** "varannan tisdag, 5 september–12 december 2023"; "första måndagen i mars" says its time itself. */
function spanWithRecurrence(date: EventDate, words: DateWords, shown: Shown): string {
  const { recurrence } = date;
  if (recurrence === undefined) return formatSpan(date, words, shown);
  if (date.weekOfMonth !== undefined) return withYear(recurrence, partsOf(date.start), shown);
  if (isAllYear(date) && isYearly(date)) return recurrence;
  return `${recurrence}, ${formatSpan(date, words, shown)}`;
}

/** "senast", "före", "tidigast", "efter"; nothing for an open end, which says "från". */
function limitWord(date: EventDate, words: DateWords): string {
  if (date.limit === undefined || date.precision === "open-end") return "";
  if (date.exclusive) return date.limit === "latest" ? words.before : words.after;
  const word = date.limit === "latest" ? words.latest : words.earliest;
  const isInMonth = date.precision === "month" || date.precision === "month-range";
  return isInMonth ? `${word}${words.inMonth}` : word;
}

function isAllYear(date: EventDate): boolean {
  return date.precision === "year" && date.part === undefined;
}
