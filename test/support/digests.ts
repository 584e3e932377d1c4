import type { CalendarEvent } from "../../src/domain/calendar/calendar-event.ts";
import type {
  CalendarChange,
  Digest,
  DigestEvent,
  DigestOccasion,
  DigestWeek,
} from "../../src/domain/digest/digest.ts";
import type { ScheduledTime } from "../../src/domain/schedule/weekly.ts";
import { addDays } from "../../src/domain/time/civil-day.ts";
import { daysOfIsoWeek, isoWeekOf } from "../../src/domain/time/iso-week.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { standing } from "./events.ts";

/** An event as a digest of some day has it. */
export function told(event: CalendarEvent, day: string, ...responsible: string[]): DigestEvent {
  return { ...standing(event, day), responsible };
}

/** A digest with nothing in it but what is given; the weeks are those of the day and the next one. */
export function aDigest(
  day: string,
  rest: Partial<Omit<Digest, "weeks" | "changes">> & {
    readonly thisWeek?: readonly DigestEvent[];
    readonly nextWeek?: readonly DigestEvent[];
    readonly changes?: readonly CalendarChange[];
  } = {},
): Digest {
  const { thisWeek = [], nextWeek = [], ...given } = rest;
  return {
    day,
    calendarNames: ["Tidsplan för Mål och budget 2024"],
    weeks: [weekOf(day, thisWeek), weekOf(addDays(day, 7), nextWeek)],
    stoppdatum: [],
    horizonWeeks: 4,
    ongoing: [],
    changes: [],
    reports: [],
    quiet: false,
    ...given,
  };
}

function weekOf(day: string, events: readonly DigestEvent[]): DigestWeek {
  const week = isoWeekOf(day);
  return { week, days: daysOfIsoWeek(week.year, week.week), events };
}

/** One time of a schedule at eight o'clock, perhaps moved from the day that the schedule names. */
export function atEight(day: string, nominal = day): ScheduledTime {
  return { nominal, day, due: instantInStockholm(day, "08:00") };
}

/** Every Monday at eight, as most have it. */
export function onMonday(
  day: string,
  rest: Partial<Extract<DigestOccasion, { kind: "scheduled" }>> = {},
): DigestOccasion {
  return {
    kind: "scheduled",
    schedule: { weekday: 1, time: "08:00" },
    time: atEight(day),
    next: atEight(addDays(day, 7)),
    missed: [],
    ...rest,
  };
}
