import { namedMoment, nextTime, timesBetween } from "../schedule/weekly-times.ts";
import type { ScheduledTime } from "../schedule/weekly.ts";
import type { Instant } from "../time/instant.ts";
import type { DigestSettings } from "./digest-settings.ts";

/** What is older than this is not delivered late. */
const A_DAY = 24 * 60 * 60 * 1000;

/** When a conversation's digest is due after `after` and at or before `until`; never while it is switched off. */
export function digestTimes(
  settings: DigestSettings,
  after: Instant,
  until: Instant,
): readonly ScheduledTime[] {
  if (!settings.on) return [];
  const { owed } = settings;
  const named = timesBetween(settings, after, until).filter((time) => isNamedSince(settings, time));
  const isOwed = owed !== undefined && owed.due > after && owed.due <= until;
  return isOwed && !named.some(({ due }) => due === owed.due) ? [owed, ...named] : named;
}

/** The last digest named within a day before `now`, for the settings that are saved in place of these. */
export function owedDigest(settings: DigestSettings, now: Instant): ScheduledTime | undefined {
  return digestTimes(settings, now - A_DAY, now).at(-1);
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
