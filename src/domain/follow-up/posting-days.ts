import type { OccurrenceKey } from "../delivery/delivery.ts";
import { workingDayOfMonth } from "../report/working-days.ts";
import type { CalendarDate, ClockTime } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { instantInStockholm } from "../time/stockholm.ts";
import type { FollowUpArea, Receiver } from "./area.ts";
import type { FollowUpHead, Month } from "./follow-up.ts";
import { isFullerMonth, partsOfMonth } from "./months.ts";
import { monthPostId } from "./post-key.ts";

const POST_TIME: ClockTime = "08:00";
const DAY_MS = 24 * 60 * 60 * 1_000;
/** What could not be posted for so long is history: it is shown to those who ask. */
const LATEST_MS = 31 * DAY_MS;
/** So long after it was due, which is two months after it was posted at the latest, a month is kept right where it stands. */
const KEPT_MS = LATEST_MS + 62 * DAY_MS;

/** A month that is there, and when its first version came. */
export interface ImportedMonth {
  readonly month: Month;
  readonly importedAt: Instant;
}

/** Of all versions of all months, the first of each, the newest month first. */
export function importedMonths(heads: readonly FollowUpHead[]): readonly ImportedMonth[] {
  const first = new Map<Month, Instant>();
  for (const { month, importedAt } of heads)
    first.set(month, Math.min(importedAt, first.get(month) ?? Infinity));
  return [...first]
    .map(([month, importedAt]) => ({ month, importedAt }))
    .toSorted((a, b) => b.month.localeCompare(a.month));
}

/** The day that a receiver gets a month, if it is there by then: in the month itself or in the next one. */
export function postingDay({ when }: Pick<Receiver, "when">, month: Month): CalendarDate {
  const parts = partsOfMonth(month);
  const number = parts.month + (when.month === "next" ? 1 : 0);
  return number > 12
    ? workingDayOfMonth(parts.year + 1, 1, when.workingDay)
    : workingDayOfMonth(parts.year, number, when.workingDay);
}

/** When a receiver gets a month: its day at 08:00, or when the month came, if that was later. Undefined for one it does not get. */
export function dueInstant(receiver: Receiver, { month, importedAt }: ImportedMonth): Instant | undefined {
  if (receiver.months === "fuller" && !isFullerMonth(month)) return undefined;
  return Math.max(instantInStockholm(postingDay(receiver, month), POST_TIME), importedAt);
}

/** A month's post as a delivery: the same on every instance, and once for each conversation. */
export function monthOccurrence(
  areaId: string,
  receiver: Receiver,
  imported: ImportedMonth,
): OccurrenceKey | undefined {
  const due = dueInstant(receiver, imported);
  if (due === undefined) return undefined;
  const { conversationId } = receiver;
  return { kind: "followUp", subject: monthPostId({ areaId, month: imported.month, conversationId }), due };
}

/** A post that is due, and to whom. */
export interface DuePost {
  readonly occurrence: OccurrenceKey;
  readonly conversationId: string;
}

/**
 * Which months an area's receivers are to have had at `now`, whether they have or not, by due instant. Those that were due more
 * than 31 days ago are not; nor are earlier months that are imported so long after their day, since a whole year may be
 * imported at once: of those, the newest month alone is news.
 */
export function duePosts(
  { id, receivers }: Pick<FollowUpArea, "id" | "receivers">,
  months: readonly ImportedMonth[],
  now: Instant,
): readonly DuePost[] {
  const newest = months[0]?.month;
  return postsSince({ id, receivers }, months, now - LATEST_MS, now)
    .filter(({ imported, receiver }) => imported.month === newest || !isHistory(receiver, imported))
    .map(({ occurrence, receiver }) => ({ occurrence, conversationId: receiver.conversationId }))
    .toSorted((a, b) => a.occurrence.due - b.occurrence.due);
}

/** The posts that are kept right where they stand at `now`, if they stand somewhere. */
export function keptPosts(
  area: Pick<FollowUpArea, "id" | "receivers">,
  months: readonly ImportedMonth[],
  now: Instant,
): readonly string[] {
  return postsSince(area, months, now - KEPT_MS, now).map(({ occurrence }) => occurrence.subject);
}

/** True for a month that came so lately that its post is kept right also where its receiver has been taken away. */
export function isKept({ importedAt }: ImportedMonth, now: Instant): boolean {
  return importedAt >= now - KEPT_MS;
}

function isHistory(receiver: Receiver, { month, importedAt }: ImportedMonth): boolean {
  return importedAt > instantInStockholm(postingDay(receiver, month), POST_TIME) + LATEST_MS;
}

interface Post {
  readonly occurrence: OccurrenceKey;
  readonly receiver: Receiver;
  readonly imported: ImportedMonth;
}

function postsSince(
  { id, receivers }: Pick<FollowUpArea, "id" | "receivers">,
  months: readonly ImportedMonth[],
  since: Instant,
  until: Instant,
): readonly Post[] {
  return months.flatMap((imported) =>
    receivers.flatMap((receiver): readonly Post[] => {
      const occurrence = monthOccurrence(id, receiver, imported);
      if (occurrence === undefined || occurrence.due < since || occurrence.due > until) return [];
      return [{ occurrence, receiver, imported }];
    }),
  );
}
