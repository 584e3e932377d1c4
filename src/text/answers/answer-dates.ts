import { DateTime } from "luxon";
import type { AnsweredEvent } from "../../domain/question/answer.ts";
import type { Lang } from "../../domain/lang.ts";
const d = (date: string, lang: Lang, f: string): string =>
  DateTime.fromISO(date, { locale: lang }).toFormat(f);
export function dateOf(a: AnsweredEvent, lang: Lang): string {
  const p = a.date.precision;
  const y = a.event.date.start.startsWith("--") ? "" : " yyyy";
  if (p === "day") return d(a.start, lang, "cccc d LLLL" + y);
  if (p === "range")
    return a.start.slice(0, 7) === a.end.slice(0, 7)
      ? d(a.start, lang, "d") + "–" + d(a.end, lang, "d LLLL" + y)
      : d(a.start, lang, "d LLLL") + "–" + d(a.end, lang, "d LLLL" + y);
  if (p === "month") return d(a.start, lang, "LLLL" + y);
  return a.start.slice(0, 7) === a.end.slice(0, 7)
    ? d(a.start, lang, "LLLL" + y)
    : d(a.start, lang, "LLLL") + "–" + d(a.end, lang, "LLLL" + y);
}
export function dayOf(date: string, lang: Lang): string {
  return d(date, lang, "cccc d LLLL yyyy");
}
