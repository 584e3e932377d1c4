import type { CalendarEvent, ProcessCalendar } from "../calendar/calendar-event.ts";
import { dateInYear } from "../calendar/occurrences.ts";
import type { EventDate } from "../calendar/event-date.ts";
import type { RoundStanding } from "../proposal/round-standing.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { yearOf } from "../time/civil-day.ts";

/** A day on which the calendar says that the sammanställning is sent out. */
export interface MailingDay {
  readonly event: CalendarEvent;
  readonly day: CalendarDate;
}

const OF_PROPOSALS = /sammanställning\p{L}*\s.*förslag/iu;
/** "… utifrån verksamhetsplaner på förändringar" comes when the budget is decided: those are not the round's proposals. */
const OF_OTHER_THINGS = /verksamhetsplan|remiss|justering|rapport/iu;

/**
 * The days for "Utskick av sammanställning av inkomna förslag …" in the round's own calendar (tidsplan 2024, rows of 24 March,
 * 5 April and 5 May 2023), in order. Only a day that the document states, in the year before the budget year, and not before
 * the stoppdatum: there is nothing to send out until then.
 */
export function mailingDays(
  calendars: readonly ProcessCalendar[],
  { round, stoppdatum }: Pick<RoundStanding, "round" | "stoppdatum">,
): readonly MailingDay[] {
  const calendar = calendars.find(({ id }) => id === round.stoppdatum.calendarId);
  return (calendar?.events ?? [])
    .filter(sendsSummary)
    .flatMap((event) => daysOf(event.date, round.budgetYear - 1).map((day) => ({ event, day })))
    .filter(({ day }) => day >= stoppdatum)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** An event's id in key characters, which other events of the calendar do not have. */
export function eventKey({ id }: Pick<CalendarEvent, "id">): string {
  return id.replace(
    /[^A-Za-z0-9-]/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16).padStart(6, "0")}`,
  );
}

function sendsSummary({ kind, title }: CalendarEvent): boolean {
  return kind === "mailing" && OF_PROPOSALS.test(title) && !OF_OTHER_THINGS.test(title);
}

function daysOf(date: EventDate, year: number): readonly CalendarDate[] {
  const dated = dateInYear(date, year);
  return [dated, ...(dated.also ?? [])]
    .filter(statesDay)
    .map(({ start }) => start)
    .filter((day) => yearOf(day) === year);
}

function statesDay({ precision, exclusive, openEnd, approximate }: EventDate): boolean {
  return precision === "day" && exclusive !== true && openEnd !== true && approximate !== true;
}
