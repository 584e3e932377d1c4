import { namedMoment, timeInWeek } from "../schedule/weekly-times.ts";
import type { ScheduledTime, WeeklySchedule } from "../schedule/weekly.ts";
import { addDays } from "../time/civil-day.ts";
import { instantInStockholm, stockholmDateAt } from "../time/stockholm.ts";
import { weekdayOf } from "../time/weekday.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { DigestSettings } from "./digest-settings.ts";

type Choice = WeeklySchedule & Pick<DigestSettings, "on">;

/**
 * The `since` of settings that are saved now: a change gives no second digest in a week, and takes away none that is still
 * to come, not even one that a red day has moved past the save.
 */
export function sinceAfterSave(former: DigestSettings | undefined, next: Choice, now: Instant): Instant {
  const monday = mondayOf(now);
  const weekEnd = instantInStockholm(addDays(monday, 7)) - 1;
  // Later than this week: those were saved by a clock that has since been moved back.
  if (former === undefined || former.since > weekEnd) return now;
  if (former.on && next.on && isSameSchedule(former, next)) return former.since;
  // The week's digest had come by settings before these, whether or not it has been switched off meanwhile.
  if (former.since > now || !former.on) return Math.max(former.since, now);
  const week = latestNamed(former, monday, now);
  if (week === undefined) return now;
  if (week.time.due > now) return beforeTheOneOf(week.monday, next, now);
  return week.monday === monday ? weekEnd : now;
}

/** The week whose digest the settings have named last, if they have named one. */
function latestNamed(
  former: DigestSettings,
  monday: CalendarDate,
  now: Instant,
): { readonly monday: CalendarDate; readonly time: ScheduledTime } | undefined {
  return [monday, addDays(monday, -7)]
    .map((each) => ({ monday: each, time: timeInWeek(former, each) }))
    .find(({ time }) => {
      const named = namedMoment(former, time);
      return named <= now && named > former.since;
    });
}

/** The digest of that week is still to come: so it shall by the new schedule, unless its time has gone by there. */
function beforeTheOneOf(monday: CalendarDate, next: Choice, now: Instant): Instant {
  const time = timeInWeek(next, monday);
  return time.due > now ? Math.min(now, namedMoment(next, time) - 1) : now;
}

function isSameSchedule(a: WeeklySchedule, b: WeeklySchedule): boolean {
  return a.weekday === b.weekday && a.time === b.time;
}

function mondayOf(now: Instant): CalendarDate {
  const today = stockholmDateAt(now);
  return addDays(today, 1 - weekdayOf(today));
}
