import { Cron } from "croner";
import { addDays, toCalendarDate, type DayNumber } from "../time/civil-day.ts";
import { nextWorkingDay } from "../time/red-days.ts";
import { instantInStockholm, STOCKHOLM, stockholmDateAt } from "../time/stockholm.ts";
import { weekdayOfDayNumber } from "../time/weekday.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { ScheduledTime, WeeklySchedule } from "./weekly.ts";

const DAY = 86_400_000;
/** Some hundred schedules over the weeks that are asked about; beyond that it is only slower. */
const MOST_REMEMBERED = 10_000;
/** Every instance asks every minute for each channel, and most have the same schedule. */
const remembered = new Map<string, NamedTime>();

interface NamedTime {
  readonly named: Instant;
  readonly time: ScheduledTime;
}

/** When a schedule comes round after `after` and at or before `until`, in order: once for each week that it names. */
export function timesBetween(
  schedule: WeeklySchedule,
  after: Instant,
  until: Instant,
): readonly ScheduledTime[] {
  const times: ScheduledTime[] = [];
  for (let monday = weekBefore(after); (monday - 1) * DAY <= until; monday += 7) {
    const time = timeInWeek(schedule, toCalendarDate(monday));
    if (time.due > after && time.due <= until) times.push(time);
  }
  return times;
}

/** The first time that a schedule comes round after an instant. */
export function nextTime(schedule: WeeklySchedule, after: Instant): ScheduledTime {
  let monday = weekBefore(after);
  let time = timeInWeek(schedule, toCalendarDate(monday));
  while (time.due <= after) {
    monday += 7;
    time = timeInWeek(schedule, toCalendarDate(monday));
  }
  return time;
}

/** The one time that a schedule names in the week that begins on a Monday; it may be moved into the next. */
export function timeInWeek(schedule: WeeklySchedule, monday: CalendarDate): ScheduledTime {
  return inWeek(schedule, monday).time;
}

/** The moment that the schedule itself names, before a red day moves it. */
export function namedMoment(schedule: WeeklySchedule, { nominal }: ScheduledTime): Instant {
  return inWeek(schedule, addDays(nominal, 1 - schedule.weekday)).named;
}

function inWeek(schedule: WeeklySchedule, monday: CalendarDate): NamedTime {
  const key = `${schedule.weekday} ${schedule.time} ${monday}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const named = namedIn(schedule, monday);
  const found = { named, time: moved(schedule, named) };
  remembered.set(key, found);
  return found;
}

function moved({ time }: WeeklySchedule, named: Instant): ScheduledTime {
  const nominal = stockholmDateAt(named);
  const day = nextWorkingDay(nominal);
  return { nominal, day, due: day === nominal ? named : instantInStockholm(day, time) };
}

/** `nextRun` reads the machine's clock as well, but uses it only when it is given no start. */
function namedIn({ weekday, time }: WeeklySchedule, monday: CalendarDate): Instant {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const cron = new Cron(`${minute} ${hour} * * ${weekday}`, { timezone: STOCKHOLM });
  // It gives what comes after the second that it is asked from, and the week's first may be wanted too.
  const run = cron.nextRun(new Date(instantInStockholm(monday) - 1000));
  // A weekly pattern always comes round again; the type alone knows of those that end.
  return run?.getTime() ?? instantInStockholm(addDays(monday, weekday - 1), time);
}

/** A Monday a week or more before an instant: no run of red days moves a time for longer, and no zone is a day away. */
function weekBefore(instant: Instant): DayNumber {
  const day = Math.floor(instant / DAY);
  return day - weekdayOfDayNumber(day) + 1 - 7;
}
