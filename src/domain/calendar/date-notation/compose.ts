import { calendarDate, addDays, dayNumberOf, toCalendarDate } from "../../time/civil-day.ts";
import { daysOfIsoWeek, weeksInIsoYear } from "../../time/iso-week.ts";
import { daysInMonth } from "../../time/month.ts";
import { weekdayOf } from "../../time/weekday.ts";
import type { DatePrecision, EventDate } from "../event-date.ts";
import type { DayPin } from "./reading.ts";
import type { DayOfYear, Unit } from "./unit.ts";
import type { Link, Said } from "./chain-rule.ts";

/** Units of a range, first and last (the same for a single one). */
export interface Stretch {
  readonly first: Unit;
  readonly last: Unit;
  readonly said: Said;
  readonly apart: boolean;
}

/** The ranges and single units of a chain, each with the year that another of them states. */
export function stretchesOf(links: readonly Link[]): readonly Stretch[] {
  const units = withSharedYears(links.map((link) => link.unit));
  const stretches: Stretch[] = [];
  units.forEach((unit, i) => {
    const before = stretches.at(-1);
    if (links[i]?.how === "to" && before !== undefined)
      stretches[stretches.length - 1] = { ...before, last: unit };
    else {
      stretches.push({
        first: unit,
        last: unit,
        said: links[i]?.said ?? {},
        apart: links[i]?.apart ?? false,
      });
    }
  });
  return stretches;
}

/** "22 december – 11 januari 2023": the year stands last and holds for all, less one for what wraps. */
function withSharedYears(units: readonly Unit[]): readonly Unit[] {
  const shared = [...units];
  for (let i = shared.length - 2; i >= 0; i--) {
    const unit = shared[i] as Unit;
    const next = shared[i + 1] as Unit;
    if (unit.year !== undefined || next.year === undefined) continue;
    shared[i] = { ...unit, year: unit.from > next.from ? next.year - 1 : next.year };
  }
  for (let i = 1; i < shared.length; i++) {
    const unit = shared[i] as Unit;
    const before = shared[i - 1] as Unit;
    if (unit.year !== undefined || before.year === undefined) continue;
    shared[i] = { ...unit, year: unit.from < before.from ? before.year + 1 : before.year };
  }
  return shared;
}

/** The date of a stretch; undefined when a day or week of it does not exist or its end is before its start. */
export function dateOf(stretch: Stretch): EventDate | undefined {
  const bounds = boundsOf(stretch);
  if (bounds === undefined) return undefined;
  const { limit, exclusive, approximate } = stretch.said;
  const time = stretch.said.time?.blank ? undefined : stretch.said.time;
  const timeLimit = limit ?? time?.limit;
  return {
    ...bounds,
    ...(time !== undefined && { startTime: time.startTime }),
    ...(time?.endTime !== undefined && { endTime: time.endTime }),
    ...(time?.openEnd && { openEnd: true as const }),
    ...(timeLimit !== undefined && { limit: timeLimit }),
    ...(exclusive && { exclusive }),
    ...(approximate && { approximate }),
  };
}

function boundsOf({ first, last, said }: Stretch): EventDate | undefined {
  if (!exists(first) || !exists(last)) return undefined;
  if (first === last && (first.openEnd ?? said.openEnd) === true) return openEnded(first);
  const pinned = first === last ? pinnedDay(first.pin, first.year) : undefined;
  if (pinned !== undefined) return { precision: "day", start: pinned, end: pinned };
  const start = startOf(first);
  const end = endOf(last);
  if (first.year !== undefined && end < start) return undefined;
  return {
    precision: first === last ? first.precision : rangePrecision(first, last),
    start,
    end,
    ...(first.weeks !== undefined &&
      last.weeks !== undefined && { weeks: { first: first.weeks.first, last: last.weeks.last } }),
    ...(first === last && first.part !== undefined && { part: first.part }),
    ...(first === last && first.weekOfMonth !== undefined && { weekOfMonth: first.weekOfMonth }),
    ...(first === last && first.wording !== undefined && { recurrence: first.wording }),
  };
}

/** The date that begins with a unit and has no stated end: it lasts the year out. */
function openEnded(unit: Unit): EventDate {
  const start = startOf(unit);
  const end = start.startsWith("--") ? "--12-31" : `${start.slice(0, 4)}-12-31`;
  return {
    precision: "open-end",
    startPrecision: unit.precision,
    start,
    end,
    ...(unit.weeks !== undefined && { weeks: unit.weeks }),
    ...(unit.part !== undefined && { part: unit.part }),
    ...(unit.weekOfMonth !== undefined && { weekOfMonth: unit.weekOfMonth }),
    openEnd: true,
  };
}

/** The one day that a pin means in a year, when there is one. */
export function pinnedDay(pin: DayPin | undefined, year: number | undefined): string | undefined {
  if (pin === undefined || year === undefined) return undefined;
  if (pin.kind === "week") return addDays(daysOfIsoWeek(year, pin.week).start, pin.weekday - 1);
  const length = daysInMonth(pin.month, year);
  if (pin.nth === -1) {
    const last = calendarDate(year, pin.month, length);
    return addDays(last, -((weekdayOf(last) - pin.weekday + 7) % 7));
  }
  const first = dayNumberOf(year, pin.month, 1);
  const offset = (pin.weekday - weekdayOf(toCalendarDate(first)) + 7) % 7;
  return toCalendarDate(first + offset + (pin.nth - 1) * 7);
}

function exists(unit: Unit): boolean {
  if (unit.impossible === true) return false;
  if (unit.year === undefined) return true;
  if (unit.weeks !== undefined) return unit.weeks.first <= weeksInIsoYear(unit.year);
  const isLeapDay = unit.precision === "day" && unit.from === 229;
  return !isLeapDay || daysInMonth(2, unit.year) === 29;
}

function startOf(unit: Unit): string {
  if (unit.year === undefined) return monthDay(unit.from);
  if (unit.weeks !== undefined) return daysOfIsoWeek(unit.year, unit.weeks.first).start;
  // The last seven days of February move with the leap day.
  if (unit.weekOfMonth === "last") return addDays(endOf(unit), -6);
  return onDay(unit.year, unit.from);
}

function endOf(unit: Unit): string {
  if (unit.year === undefined) return monthDay(unit.to);
  if (unit.weeks !== undefined) return daysOfIsoWeek(unit.year, unit.weeks.last).end;
  const year = unit.lastYear ?? (unit.to < unit.from ? unit.year + 1 : unit.year);
  const endsItsMonth = unit.precision !== "day" && typeof unit.weekOfMonth !== "number";
  if (unit.to === 228 && endsItsMonth) return calendarDate(year, 2, daysInMonth(2, year));
  return onDay(year, unit.to);
}

function onDay(year: number, day: DayOfYear): string {
  return calendarDate(year, Math.floor(day / 100), day % 100);
}

function monthDay(day: DayOfYear): string {
  return calendarDate(0, Math.floor(day / 100), day % 100).replace("0000", "-");
}

/** What a range between two units states: days when both ends are days, else no more than months. */
function rangePrecision(first: Unit, last: Unit): DatePrecision {
  if (first.precision === "day" && last.precision === "day")
    return first.from === last.from && first.year === last.year ? "day" : "range";
  if (first.precision === "week" && last.precision === "week") return "week-range";
  if (first.precision === "season" && last.precision === "season") return "season";
  if (first.precision === "year" && last.precision === "year") return "year";
  return "month-range";
}
