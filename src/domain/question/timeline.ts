import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { isYearly, type EventDate } from "../calendar/event-date.ts";
import { occurrencesIn } from "../calendar/occurrences.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { calendarDate, toDayNumber, yearOf, type DayNumber } from "../time/civil-day.ts";

/** One time of one event, by its number in the index. */
export interface Slot {
  readonly event: number;
  readonly date: EventDate;
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Every time of every event, by first day. Yearly events are given the years around the question's day. */
export interface Timeline {
  readonly slots: readonly Slot[];
  /** The slots of an event, by first day. */
  of(event: number): readonly Slot[];
  /** The slots that share a day with the stretch, by first day. */
  during(from: DayNumber, to: DayNumber): readonly Slot[];
  /** The place of the first slot that begins on the day or later. */
  firstFrom(day: DayNumber): number;
}

const EARLIEST: CalendarDate = "0001-01-01";
const LATEST: CalendarDate = "9999-12-31";
/** Years before and after the question's own that yearly events are laid out for. */
const YEARS_AROUND = 2;

/** True when a calendar looks the same whatever the day of the question is. */
export function isFixed(events: readonly CalendarEvent[]): boolean {
  return !events.some((event) => isYearly(event.date) || event.date.also?.some(isYearly));
}

export function buildTimeline(events: readonly CalendarEvent[], now: CalendarDate): Timeline {
  const year = yearOf(now);
  const from = calendarDate(year - YEARS_AROUND, 1, 1);
  const to = calendarDate(year + YEARS_AROUND, 12, 31);
  const slots = events.flatMap((event, at): Slot[] => {
    const [first, last] = isYearly(event.date) ? [from, to] : [EARLIEST, LATEST];
    return occurrencesIn(event.date, first, last).map(({ date, start, end }) => ({
      event: at,
      date,
      start: toDayNumber(start),
      end: toDayNumber(end),
    }));
  });
  slots.sort((a, b) => a.start - b.start || a.event - b.event);
  return timelineOf(slots, events.length);
}

function timelineOf(slots: readonly Slot[], eventCount: number): Timeline {
  const byEvent: Slot[][] = Array.from({ length: eventCount }, () => []);
  for (const slot of slots) byEvent[slot.event]?.push(slot);
  const latestEnd = latestEnds(slots);
  const firstFrom = (day: DayNumber): number => {
    let low = 0;
    let high = slots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((slots[middle]?.start ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    slots,
    of: (event) => byEvent[event] ?? [],
    firstFrom,
    during: (from, to) => {
      const found: Slot[] = [];
      // Walking back from the last that begins in time; all before the one whose end nobody reaches are over.
      for (let at = firstFrom(to + 1) - 1; at >= 0 && (latestEnd[at] ?? 0) >= from; at--) {
        const slot = slots[at];
        if (slot && slot.end >= from) found.push(slot);
      }
      return found.reverse();
    },
  };
}

/** For each place the latest last day of all slots up to there. */
function latestEnds(slots: readonly Slot[]): Int32Array {
  const ends = new Int32Array(slots.length);
  let latest = Number.NEGATIVE_INFINITY;
  slots.forEach((slot, at) => {
    latest = Math.max(latest, slot.end);
    ends[at] = latest;
  });
  return ends;
}
