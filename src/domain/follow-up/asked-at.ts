import type { OccurrenceKey } from "../delivery/delivery.ts";
import { addDays, daysBetween } from "../time/civil-day.ts";
import type { Instant } from "../time/instant.ts";
import { isWorkingDay, nextWorkingDay } from "../time/red-days.ts";
import { instantInStockholm, stockholmClockAt, stockholmDateAt } from "../time/stockholm.ts";
import type { FollowUpHead, Month } from "./follow-up.ts";
import { isMonth } from "./months.ts";

const OPENS = "08:00";
const CLOSES = "17:00";
/** So long after the import nobody is asked any more. */
const ASKED_DAYS = 31;

/** When people are asked of what has been imported: at once in working hours, else the next morning that somebody works. */
export function askedAt(importedAt: Instant): Instant {
  const day = stockholmDateAt(importedAt);
  const clock = stockholmClockAt(importedAt);
  if (isWorkingDay(day) && clock >= OPENS && clock < CLOSES) return importedAt;
  const next = nextWorkingDay(clock < OPENS ? day : addDays(day, 1));
  return instantInStockholm(next, OPENS);
}

/** True while people may be asked of an import. */
export function isAskedStill({ importedAt }: Pick<FollowUpHead, "importedAt">, now: Instant): boolean {
  return daysBetween(stockholmDateAt(importedAt), stockholmDateAt(now)) <= ASKED_DAYS;
}

/** What people are asked of, and when: one for each instant at which versions of the month are asked of. */
export function askOccurrence({ areaId, month, importedAt }: FollowUpHead): OccurrenceKey {
  return { kind: "comment", subject: `${areaId}.${month}`, due: askedAt(importedAt) };
}

/** Reads it back; undefined for what is none. */
export function askedMonthOf({
  subject,
}: Pick<OccurrenceKey, "subject">): { readonly areaId: string; readonly month: Month } | undefined {
  const dot = subject.lastIndexOf(".");
  const month = subject.slice(dot + 1);
  return dot > 0 && isMonth(month) ? { areaId: subject.slice(0, dot), month } : undefined;
}
