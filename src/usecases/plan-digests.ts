import { digestTimes, nextDigest } from "../domain/digest/digest-times.ts";
import type { Digest, DigestOccasion } from "../domain/digest/digest.ts";
import type { ScheduledTime } from "../domain/schedule/weekly.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { addDays } from "../domain/time/civil-day.ts";
import { instantInStockholm } from "../domain/time/stockholm.ts";
import type { ConversationStore } from "./delivery-ports.ts";
import { scheduledOccasion, type DigestHistory } from "./digest-occasion.ts";
import { digestReader } from "./digest-reports.ts";
import { wantingDigests, type Wanting } from "./due-digests.ts";
import type { MakeDigest } from "./make-digest.ts";

export interface PlanDigestsDeps extends DigestHistory {
  readonly conversations: Pick<ConversationStore, "list">;
  readonly makeDigest: MakeDigest;
}

/** A digest as it would be posted, if nothing changes until then. */
export interface PlannedDigest {
  readonly to: Wanting;
  readonly time: ScheduledTime;
  readonly digest: Digest;
  readonly occasion: DigestOccasion;
  /** True for a quiet week where the conversation wants nothing then. */
  readonly isHeldBack: boolean;
}

/** No run of red days is longer. */
const MOST_MOVED_DAYS = 10;

/**
 * The digests that a day names or that are moved to it, by due instant; when there are none, those of the next day that has
 * some. Nothing is stored and nothing is posted.
 */
export async function planDigests(
  deps: PlanDigestsDeps,
  day: CalendarDate,
): Promise<readonly PlannedDigest[]> {
  const wanting = await wantingDigests(deps.conversations);
  const ofDay = wanting.flatMap((to) => timesOfDay(to, day).map((time) => ({ to, time })));
  const chosen = ofDay.length > 0 ? ofDay : nextOf(wanting, day);
  const planned = await Promise.all(chosen.map(({ to, time }) => plan(deps, to, time)));
  return planned.sort((a, b) => a.time.due - b.time.due);
}

interface Chosen {
  readonly to: Wanting;
  readonly time: ScheduledTime;
}

function timesOfDay({ digest }: Wanting, day: CalendarDate): readonly ScheduledTime[] {
  const until = instantInStockholm(addDays(day, MOST_MOVED_DAYS));
  const times = digestTimes(digest, instantInStockholm(day) - 1, until);
  return times.filter((time) => time.day === day || time.nominal === day);
}

function nextOf(wanting: readonly Wanting[], day: CalendarDate): readonly Chosen[] {
  const after = instantInStockholm(addDays(day, 1)) - 1;
  const coming = wanting.flatMap((to): Chosen[] => {
    const time = nextDigest(to.digest, after);
    return time === undefined ? [] : [{ to, time }];
  });
  const [first] = coming.map(({ time }) => time.day).sort();
  return coming.filter(({ time }) => time.day === first);
}

async function plan(deps: PlanDigestsDeps, to: Wanting, time: ScheduledTime): Promise<PlannedDigest> {
  const { horizonWeeks, quietWeeks } = to.digest;
  const { digest } = await deps.makeDigest({
    day: time.day,
    horizonWeeks,
    last: to.lastDigest,
    ...digestReader(to),
  });
  const occasion = await scheduledOccasion(deps, to, to.digest, time.due);
  return { to, time, digest, occasion, isHeldBack: digest.quiet && quietWeeks === "nothing" };
}
