import { isYearly, type EventDate } from "../../domain/calendar/event-date.ts";
import type { Lang } from "../../domain/lang.ts";
import type { AnsweredEvent } from "../../domain/question/answer.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { relationTo } from "../event-time.ts";
import { formatDaysAway } from "../format-relative.ts";
import { formatDate, formatDay } from "../format.ts";
import { texts } from "../texts.ts";

/** A date as a digest of some day says it, "fredag 17 mars": with the year only where it is not the day's own. */
export function dateBeside(date: EventDate, day: CalendarDate, lang: Lang): string {
  if (isYearly(date)) return formatDate(date, lang, "short");
  const year = day.slice(0, 4);
  const bounds = [date, ...(date.also ?? [])].flatMap(({ start, end }) => [start, end]);
  return formatDate(date, lang, bounds.every((bound) => bound.startsWith(year)) ? "near" : "long");
}

/** A day in the same way: "måndag 13 mars". */
export function dayBeside(other: CalendarDate, day: CalendarDate, lang: Lang): string {
  return formatDay(other, lang, other.slice(0, 4) === day.slice(0, 4) ? "near" : "long");
}

/** Where an event stands on the digest's day, or "" where its weekday says enough. */
export function standingText(answered: AnsweredEvent, lang: Lang): string {
  const { event, date, standing, daysToStart } = answered;
  if (standing === "passed") return texts[lang].card.passed;
  if (event.kind === "stoppdatum") return leftText(answered, lang);
  if (standing === "ongoing" && date.precision === "range") return relationTo(answered, lang);
  const isNear = date.precision === "day" && daysToStart <= 1;
  return isNear ? formatDaysAway(daysToStart, lang) : "";
}

/** How long is left to a stoppdatum's last day; counted in days only where days are stated. */
export function leftText(answered: AnsweredEvent, lang: Lang): string {
  const { date, daysToEnd } = answered;
  const statesLastDay = (date.precision === "day" || date.precision === "range") && date.exclusive !== true;
  if (!statesLastDay || date.limit === "earliest") return relationTo(answered, lang);
  return daysToEnd <= 1 ? formatDaysAway(daysToEnd, lang) : texts[lang].card.daysLeft(daysToEnd);
}

/** How long something goes on still, or "" where its days are not stated. */
export function remainingText({ date, daysToEnd }: AnsweredEvent, lang: Lang): string {
  if (date.precision !== "range") return "";
  const t = texts[lang];
  return daysToEnd === 0 ? t.digest.lastDay : t.card.daysLeft(daysToEnd);
}
