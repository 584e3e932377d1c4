import { dayNumberOf } from "../../time/civil-day.ts";
import { dateOf, stretchesOf } from "./compose.ts";
import type { DatePrecision, EventDate } from "../event-date.ts";
import type { DateClaims, DateReading, NotationDoubt } from "./reading.ts";
import type { Stretch } from "./compose.ts";
import type { Unit } from "./unit.ts";
import type { Link } from "./chain-rule.ts";

/** The date of a chain of units, with what it claims; undefined when a day of it does not exist. */
export function readingOf(links: readonly Link[], everyYear: boolean): DateReading | undefined {
  const stretches = stretchesOf(links);
  const dates: EventDate[] = [];
  for (const stretch of stretches) {
    const date = dateOf(stretch);
    if (date === undefined) return undefined;
    const joined = stretch.apart ? undefined : joinedTo(dates.at(-1), date);
    if (joined === undefined) dates.push(date);
    else dates[dates.length - 1] = joined;
  }
  const [main, ...also] = dates;
  const first = stretches[0];
  if (main === undefined || first === undefined) return undefined;
  return {
    date: also.length === 0 ? main : { ...main, also },
    yearStated: first.first.year !== undefined,
    ...(everyYear && first.first.year === undefined && { everyYear: true as const }),
    claims: claimsOf(first),
    doubts: doubtsOf(links),
  };
}

function claimsOf({ first, last }: Stretch): DateClaims {
  const endWeekday = first === last ? first.lastWeekday : (last.weekday ?? first.lastWeekday);
  return {
    ...(first.weekday !== undefined && { startWeekday: first.weekday }),
    ...(endWeekday !== undefined && { endWeekday }),
    ...(first.year === undefined && (isLeapDay(first) || isLeapDay(last)) && { leapDay: true }),
    ...(first === last && first.year === undefined && first.pin !== undefined && { pin: first.pin }),
  };
}

function isLeapDay(unit: Unit): boolean {
  return unit.precision === "day" && unit.to === 229 && unit.lastOfMonth === undefined;
}

function doubtsOf(links: readonly Link[]): readonly NotationDoubt[] {
  const doubts: NotationDoubt[] = links.flatMap(({ unit }) => unit.doubt ?? []);
  const time = links[0]?.said?.time?.doubt;
  if (time !== undefined) doubts.push(time);
  const isBesideSeason = links[0]?.said?.exclusive === true && links[0].unit.precision === "season";
  if (isBesideSeason) doubts.push({ kind: "besideSeason" });
  return doubts;
}

const WIDER: Partial<Readonly<Record<DatePrecision, DatePrecision>>> = {
  day: "range",
  range: "range",
  week: "week-range",
  "week-range": "week-range",
  month: "month-range",
  "month-range": "month-range",
};

/** "15 och 16 mars" and "v. 28, 29, 30" are one stretch of time; undefined when the second does not follow on the first. */
function joinedTo(before: EventDate | undefined, date: EventDate): EventDate | undefined {
  if (before === undefined) return undefined;
  const wider = WIDER[before.precision];
  const isSame = wider !== undefined && wider === WIDER[date.precision] && saysTheSame(before, date);
  if (!isSame || !followsOn(before, date)) return undefined;
  const weeks = before.weeks && date.weeks && { first: before.weeks.first, last: date.weeks.last };
  return { ...before, precision: wider, end: date.end, ...(weeks && { weeks }) };
}

function saysTheSame(a: EventDate, b: EventDate): boolean {
  return (
    a.startTime === b.startTime &&
    a.endTime === b.endTime &&
    a.limit === b.limit &&
    a.approximate === b.approximate
  );
}

function followsOn(before: EventDate, date: EventDate): boolean {
  if (before.weeks !== undefined && date.weeks !== undefined)
    return date.weeks.first === before.weeks.last + 1;
  return dayOf(date.start) - dayOf(before.end) === 1;
}

function dayOf(bound: string): number {
  const text = bound.startsWith("--") ? `2001${bound.slice(1)}` : bound;
  return dayNumberOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}
