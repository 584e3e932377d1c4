import type { CalendarEvent, ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { addDays } from "../domain/time/civil-day.ts";
import { standingsIn } from "./standings.ts";

/** Where the calendars stand on one day. */
export interface Overview {
  readonly names: readonly string[];
  readonly today: CalendarDate;
  readonly nextStoppdatum: AnsweredEvent | undefined;
  /** What goes on now, and what comes next, without the stoppdatum above. */
  readonly ongoing: readonly AnsweredEvent[];
  readonly upcoming: readonly AnsweredEvent[];
  readonly left: number;
  readonly stoppdatumLeft: number;
  readonly total: number;
  readonly hasStoppdatum: boolean;
  readonly yearly: boolean;
  readonly undated: number;
}

const SHOWN = 4;
/** Yearly events come back: one round of them is what lies ahead. */
const ROUND = 364;
const LATEST: CalendarDate = "9999-12-31";

export function overviewOf(calendars: readonly ProcessCalendar[], today: CalendarDate): Overview {
  const events = calendars.flatMap((calendar) => calendar.events);
  const ahead = calendars.flatMap((calendar) => aheadOf(calendar, today)).sort(byFirstDay);
  const stoppdatum = ahead.filter(({ event }) => event.kind === "stoppdatum");
  const others = ahead.filter((answered) => answered !== stoppdatum[0]);
  return {
    names: calendars.map(({ name }) => name),
    today,
    nextStoppdatum: stoppdatum[0],
    ongoing: others.filter(({ standing }) => standing === "ongoing").slice(0, SHOWN),
    upcoming: others.filter(({ standing }) => standing !== "ongoing").slice(0, SHOWN),
    left: new Set(ahead.map(({ event }) => event.id)).size,
    stoppdatumLeft: new Set(stoppdatum.map(({ event }) => event.id)).size,
    total: events.length,
    hasStoppdatum: events.some(({ kind }) => kind === "stoppdatum"),
    yearly: calendars.length > 0 && calendars.every((calendar) => calendar.yearly),
    undated: calendars.reduce((sum, { undated }) => sum + undated.length, 0),
  };
}

function aheadOf(calendar: ProcessCalendar, today: CalendarDate): AnsweredEvent[] {
  if (!calendar.yearly) return calendar.events.flatMap((event) => standingsIn(event, today, LATEST, today));
  const last = addDays(today, ROUND);
  return calendar.events.flatMap((event) =>
    standingsIn(event, today, last, today).slice(0, timesAYear(event)),
  );
}

/** What goes on now and comes back within the year is shown once. */
function timesAYear({ date }: CalendarEvent): number {
  return 1 + (date.also?.length ?? 0);
}

function byFirstDay(a: AnsweredEvent, b: AnsweredEvent): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
