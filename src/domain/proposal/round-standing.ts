import type { CalendarEvent } from "../calendar/calendar-event.ts";
import type { EventDate } from "../calendar/event-date.ts";
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

/**
 * The last day to hand in that an event states: of a week or a month its last day, of a row with several dates the last of
 * them, and before "före 1 mars" the day before. A yearly one is that of the year before the budget year.
 */
export function lastDayOf({ date }: Pick<CalendarEvent, "date">, budgetYear: number): CalendarDate {
  const dated = dateInYear(date, budgetYear - 1);
  const days = [dated, ...(dated.also ?? [])].map(lastIncluded);
  return days.reduce((last, day) => (day > last ? day : last));
}

function lastIncluded({ end, exclusive, limit }: EventDate): CalendarDate {
  return exclusive === true && limit === "latest" ? addDays(end, -1) : end;
}
