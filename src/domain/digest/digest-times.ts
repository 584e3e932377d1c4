import { namedMoment, nextTime, timesBetween } from "../schedule/weekly-times.ts";
import type { ScheduledTime } from "../schedule/weekly.ts";
import type { Instant } from "../time/instant.ts";
import type { DigestSettings } from "./digest-settings.ts";

/** When a conversation's digest is due after `after` and at or before `until`; never while it is switched off. */
export function digestTimes(
  settings: DigestSettings,
  after: Instant,
  until: Instant,
): readonly ScheduledTime[] {
  if (!settings.on) return [];
  return timesBetween(settings, after, until).filter((time) => isNamedSince(settings, time));
}

/** When a conversation's digest is due next after an instant; undefined while it is switched off. */
export function nextDigest(settings: DigestSettings, after: Instant): ScheduledTime | undefined {
  if (!settings.on) return undefined;
  let time = nextTime(settings, Math.max(after, settings.since));
  while (!isNamedSince(settings, time)) time = nextTime(settings, time.due);
  return time;
}

/** What counts is the moment that the schedule names: a digest that was moved from a red day is still that week's. */
function isNamedSince(settings: DigestSettings, time: ScheduledTime): boolean {
  return namedMoment(settings, time) > settings.since;
}
