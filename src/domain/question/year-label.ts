import { toCalendarDate } from "../time/civil-day.ts";
import type { Asking } from "./asking.ts";

const SPAN = /\b\d{4}\s*[–-]\s*\d{2,4}\b/gu;
/** After these a year says what a plan is for, and not when something happens. */
const PLAN_WORDS = /(budget\w*|plan\w*|bokslut\w*|for|infor|ars\w*|prognos\w*|of|the)$/u;

/** True when an event can be what a question means by "budget 2026": it or its calendar names that year. */
export function fitsYear(asking: Asking, event: number): boolean {
  const { question, index } = asking;
  const year = question.yearLabel;
  const found = index.events[event];
  if (year === undefined || !found) return true;
  if (found.date.start.startsWith("--")) return true;
  const digits = String(year);
  const text = `${found.title} ${found.purpose ?? ""} ${found.comment ?? ""} ${index.calendarOf(event).name}`;
  // "Flerårsplan 2025–2026" is an outlook and not the plan that is decided.
  if (text.replace(SPAN, " ").includes(digits)) return true;
  if (namesPlan(asking, digits)) return false;
  return asking.timeline
    .of(event)
    .some((slot) => [slot.start, slot.end].some((day) => toCalendarDate(day).startsWith(digits)));
}

function namesPlan({ question }: Asking, digits: string): boolean {
  const at = question.reading.words.findIndex((word) => word.plain === digits);
  return PLAN_WORDS.test(question.reading.words[at - 1]?.plain ?? "");
}
