import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { dateInYear } from "../calendar/occurrences.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays } from "../time/civil-day.ts";
import type { Round } from "./round.ts";

/** A round with its stoppdatum as the calendar says it now. */
export interface RoundStanding {
  readonly round: Round;
  /** The last day to hand in, which is included: until the end of that day in Sweden. */
  readonly stoppdatum: CalendarDate;
  /** False when its calendar or event is not there: then the day that was known holds. */
  readonly isInCalendar: boolean;
}

/** Where a round stands; `event` is the one that it names, undefined when that is not in the active calendars. */
export function standingOf(round: Round, event: CalendarEvent | undefined): RoundStanding {
  if (event === undefined) return { round, stoppdatum: round.stoppdatum.known.day, isInCalendar: false };
  return { round, stoppdatum: lastDayOf(event, round.budgetYear), isInCalendar: true };
}

/** The last day to hand in that an event states; a yearly one is that of the year before the budget year. */
export function lastDayOf({ date }: Pick<CalendarEvent, "date">, budgetYear: number): CalendarDate {
  const dated = dateInYear(date, budgetYear - 1);
  return date.exclusive === true && date.limit === "latest" ? addDays(dated.end, -1) : dated.end;
}
