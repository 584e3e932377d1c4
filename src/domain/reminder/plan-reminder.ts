import type { AnsweredEvent } from "../question/answer.ts";
import type { CalendarDate, ClockTime } from "../time/calendar-date.ts";
import { addDays, daysBetween } from "../time/civil-day.ts";
import type { Instant } from "../time/instant.ts";
import { instantInStockholm, stockholmDateAt } from "../time/stockholm.ts";
import { countedDay } from "./counted-day.ts";
import { daysBeforeOf, usualDaysBefore, USUAL_TIME, type ReminderWhen } from "./offset.ts";

/** When a reminder comes. */
export interface ReminderTime {
  readonly daysBefore: number;
  readonly usual?: true;
  readonly time: ClockTime;
  readonly due: Instant;
}

export type ReminderPlan =
  | ({ readonly kind: "planned" } & ReminderTime)
  /** The event has been, or has begun: nothing is left to remind of. */
  | { readonly kind: "over" }
  /** The day that was meant has gone; `offers` are days before that are still possible, the earliest first. */
  | { readonly kind: "past"; readonly day: CalendarDate; readonly offers: readonly number[] }
  /** It would come after the event, or when it has begun. */
  | { readonly kind: "afterwards"; readonly day: CalendarDate; readonly offers: readonly number[] }
  | { readonly kind: "tooFar" }
  /** Which day is not said clearly enough. */
  | { readonly kind: "unclear"; readonly offers: readonly number[] };

/** Further ahead nothing is promised. */
const MOST_DAYS_AHEAD = 730;
/** Days before that are offered where another day must be chosen. */
const OFFERED = [7, 3, 1, 0];

/** Decides when a reminder of an event comes, from what was said and the moment it was said. */
export function planReminder(
  wish: { readonly when: ReminderWhen; readonly time?: ClockTime },
  answered: AnsweredEvent,
  now: Instant,
): ReminderPlan {
  if (beginning(answered) <= now) return { kind: "over" };
  const { day } = countedDay(answered.date, answered.event.kind);
  const timeOf = (daysBefore: number): ReminderTime => timeBefore(answered, daysBefore, wish.time);
  const isPossible = (daysBefore: number): boolean => {
    const { due } = timeOf(daysBefore);
    return due > now && due < beginning(answered);
  };
  const offers = offersOf(daysBetween(stockholmDateAt(now), day)).filter(isPossible);
  const { when } = wish;
  if (when.kind === "unclear") return { kind: "unclear", offers };
  if (when.kind === "usual") {
    // The working day before; when that has gone the day before, and last the day itself.
    const possible = [usualDaysBefore(day), 1, 0].find(isPossible);
    return possible === undefined
      ? { kind: "past", day, offers }
      : planned({ ...timeOf(possible), usual: true }, now);
  }
  const daysBefore = daysBeforeOf(when, day);
  const remindOn = addDays(day, -daysBefore);
  if (daysBefore < 0) return { kind: "afterwards", day: remindOn, offers };
  const time = timeOf(daysBefore);
  if (time.due <= now) return { kind: "past", day: remindOn, offers };
  if (!isPossible(daysBefore)) return { kind: "afterwards", day: remindOn, offers };
  return planned(time, now);
}

function planned(time: ReminderTime, now: Instant): ReminderPlan {
  const isTooFar = daysBetween(stockholmDateAt(now), stockholmDateAt(time.due)) > MOST_DAYS_AHEAD;
  return isTooFar ? { kind: "tooFar" } : { kind: "planned", ...time };
}

function timeBefore(answered: AnsweredEvent, daysBefore: number, said: ClockTime | undefined): ReminderTime {
  const { day } = countedDay(answered.date, answered.event.kind);
  const start = daysBefore === 0 ? startOf(answered) : undefined;
  const usual = start !== undefined && start <= USUAL_TIME ? hourBefore(start) : USUAL_TIME;
  const time = said ?? usual;
  return { daysBefore, time, due: instantInStockholm(addDays(day, -daysBefore), time) };
}

/** The moment from which a reminder would be too late: the stated time of day, else the end of the counted day. */
function beginning(answered: AnsweredEvent): Instant {
  const { day } = countedDay(answered.date, answered.event.kind);
  const start = startOf(answered);
  return start === undefined ? instantInStockholm(addDays(day, 1)) : instantInStockholm(day, start);
}

/** The stated clock time of the counted day; the last day of several ends and does not begin. */
function startOf({ date, event }: AnsweredEvent): ClockTime | undefined {
  const { of } = countedDay(date, event.kind);
  return of === "only" || of === "first" ? date.startTime : undefined;
}

function hourBefore(time: ClockTime): ClockTime {
  const hour = Math.max(Number(time.slice(0, 2)) - 1, 0);
  return `${String(hour).padStart(2, "0")}${time.slice(2)}`;
}

/** Tomorrow is offered too: it is what is left when the day that was meant has gone. */
function offersOf(daysLeft: number): number[] {
  return [...new Set([...OFFERED, daysLeft - 1])]
    .filter((daysBefore) => daysBefore >= 0 && daysBefore < daysLeft + 1)
    .sort((a, b) => b - a);
}
