import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { lastDayOf } from "../proposal/round-standing.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { daysBetween, yearOf } from "../time/civil-day.ts";
import type { ReportStoppdatum } from "./report-plan.ts";

/** An event of the active calendars by the ids of its calendar and itself; undefined when it is not there. */
export type EventOf = (calendarId: string, eventId: string) => CalendarEvent | undefined;

/** The last day to report, and whether it comes from the calendar that it was to come from. */
export interface ReportDay {
  readonly stoppdatum: CalendarDate;
  readonly isInCalendar: boolean;
}

/**
 * The day of a report that is due once. It follows its event ("Stoppdatum för inlämning av rapporter Omvärldsanalys",
 * 18 November 2022); of one that comes back every year, the time nearest to the day that was known. The known day holds
 * when the event is gone.
 */
export function reportDayOf(stoppdatum: ReportStoppdatum, eventOf: EventOf): ReportDay {
  if (stoppdatum.kind === "day") return { stoppdatum: stoppdatum.day, isInCalendar: true };
  const { calendarId, eventId, known } = stoppdatum;
  const event = eventOf(calendarId, eventId);
  if (event === undefined) return { stoppdatum: known.day, isInCalendar: false };
  return { stoppdatum: nearestTo(known.day, event), isInCalendar: true };
}

function nearestTo(known: CalendarDate, event: CalendarEvent): CalendarDate {
  const year = yearOf(known);
  // What is handed in for a budget year is handed in the year before.
  const days = [year, year + 1, year + 2].map((budgetYear) => lastDayOf(event, budgetYear));
  return days.reduce((near, day) =>
    Math.abs(daysBetween(known, day)) < Math.abs(daysBetween(known, near)) ? day : near,
  );
}
