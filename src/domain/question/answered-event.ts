import type { CalendarDate } from "../time/calendar-date.ts";
import { toCalendarDate, toDayNumber, type DayNumber } from "../time/civil-day.ts";
import type { AnsweredEvent, Period, Standing } from "./answer.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import type { Slot, Timeline } from "./timeline.ts";

/** Which of an event's times a question means. */
export type Tense = "coming" | "past" | "nearest";

/** The time of an event that is meant: inside the period if one is given, else the coming, the last or the nearest. */
export function slotOf(
  timeline: Timeline,
  event: number,
  now: CalendarDate,
  tense: Tense,
  period?: Period,
): Slot | undefined {
  const slots = timeline.of(event);
  const today = toDayNumber(now);
  if (period) {
    const from = toDayNumber(period.start);
    const to = toDayNumber(period.end);
    const inside = slots.filter((slot) => slot.start <= to && slot.end >= from);
    return inside.find((slot) => slot.end >= today) ?? inside[0];
  }
  if (tense === "past") return slots.findLast((slot) => slot.start <= today) ?? slots[0];
  if (tense === "nearest") return nearestSlot(slots, today, now.slice(0, 4));
  return slots.find((slot) => slot.end >= today) ?? slots.at(-1);
}

/** "Har budgetdagen varit?" is about this year's, whether it has been or is to come. */
function nearestSlot(slots: readonly Slot[], today: DayNumber, year: string): Slot | undefined {
  const ongoing = slots.find((slot) => slot.start <= today && slot.end >= today);
  const thisYear = slots.find((slot) => toCalendarDate(slot.start).startsWith(year));
  // What ran over the turn of the year is this year's as well, and may have ended yesterday.
  const ended = slots.findLast(
    (slot) =>
      slot.end < today && slot.start < (thisYear?.start ?? 0) && toCalendarDate(slot.end).startsWith(year),
  );
  if (ended && thisYear && today - ended.end <= thisYear.start - today) return ended;
  return ongoing ?? thisYear ?? slots.find((slot) => slot.end >= today) ?? slots.at(-1);
}

function standingOf(slot: Slot, today: DayNumber): Standing {
  if (slot.end < today) return "passed";
  if (slot.start > today) return "upcoming";
  return slot.start === slot.end ? "today" : "ongoing";
}

/** An event at one of its times, as answers give it. */
export function answered(index: CalendarIndex, slot: Slot, now: CalendarDate): AnsweredEvent | undefined {
  const event = index.events[slot.event];
  if (!event) return undefined;
  const today = toDayNumber(now);
  return {
    event,
    date: slot.date,
    start: toCalendarDate(slot.start),
    end: toCalendarDate(slot.end),
    standing: standingOf(slot, today),
    daysToStart: slot.start - today,
    daysToEnd: slot.end - today,
  };
}
