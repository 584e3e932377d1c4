import type { AnsweredEvent, Period } from "../domain/question/answer.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import type { Lang } from "../domain/lang.ts";
import { DateTime } from "luxon";
const d = (date: CalendarDate, lang: Lang, f: string) => DateTime.fromISO(date, { locale: lang }).toFormat(f);
export function wholeDate(a: AnsweredEvent, lang: Lang): string {
  return span(a, lang, " yyyy");
}
export function shortDate(a: AnsweredEvent, lang: Lang): string {
  return span(a, lang, "");
}
function span(a: AnsweredEvent, lang: Lang, y: string): string {
  const p = a.date.precision;
  if (p === "day") return d(a.start, lang, "cccc d LLLL" + y);
  if (p === "range") return d(a.start, lang, "d LLLL") + "–" + d(a.end, lang, "d LLLL" + y);
  if (p === "month") return d(a.start, lang, "LLLL" + y);
  if (p === "month-range") return d(a.start, lang, "LLLL") + "–" + d(a.end, lang, "LLLL" + y);
  return d(a.start, lang, "LLLL" + y);
}
export function relationTo(a: AnsweredEvent, lang: Lang): string {
  if (a.date.precision !== "day") return a.standing === "ongoing" ? "pågår nu" : "";
  const n = a.daysToStart;
  if (lang === "en") return n === 0 ? "today" : n > 0 ? `in ${n} days` : `${-n} days ago`;
  return n === 0 ? "i dag" : n > 0 ? `om ${n} dagar` : `för ${-n} dagar sedan`;
}
export function monthHeading(a: AnsweredEvent, lang: Lang): string {
  const text = d(a.start, lang, "LLLL yyyy");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
export function periodPhrase(p: Period, lang: Lang): string {
  return d(p.start, lang, "LLLL yyyy");
}
export function dayPhrase(day: CalendarDate, lang: Lang): string {
  return d(day, lang, "cccc d LLLL yyyy");
}
