import { digestTimes, nextDigest } from "../domain/digest/digest-times.ts";
import type { DigestSettings } from "../domain/digest/digest-settings.ts";
import type { DigestOccasion } from "../domain/digest/digest.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import { nextTime } from "../domain/schedule/weekly-times.ts";
import type { ScheduledTime } from "../domain/schedule/weekly.ts";
import type { Instant } from "../domain/time/instant.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import type { DeliveryStore, OccurrenceStore } from "./delivery-ports.ts";
import { occurrenceAt } from "./due-digests.ts";

/** Where it is read what became of earlier digests. */
export interface DigestHistory {
  readonly occurrences: Pick<OccurrenceStore, "between">;
  readonly deliveries: Pick<DeliveryStore, "find">;
}

type Recipient = Pick<KnownConversation, "id" | "lastDigest">;

/** Of its digests longer back nobody asks what became of them. */
const MOST_TIMES = 20;

/**
 * Why the digest of an instant comes, and which did not come before it. The settings may have been changed since it was
 * planned: then it comes all the same, and the next one by the new ones.
 */
export async function scheduledOccasion(
  history: DigestHistory,
  to: Recipient,
  settings: DigestSettings,
  due: Instant,
): Promise<DigestOccasion> {
  const day = stockholmDateAt(due);
  const [time = { nominal: day, day, due }] = digestTimes(settings, due - 1, due);
  const next = nextDigest(settings, due) ?? nextTime(settings, due);
  const missed = await missedDigests(history, to, settings, due);
  return { kind: "scheduled", schedule: settings, time, next, missed };
}

/**
 * The digests that a conversation should have got after the last one that arrived and before this one, and that never came
 * because the bot was away too long. Those that its own settings passed over, or that Teams refused, are not among them.
 */
async function missedDigests(
  { occurrences, deliveries }: DigestHistory,
  { id, lastDigest }: Recipient,
  settings: DigestSettings,
  due: Instant,
): Promise<readonly ScheduledTime[]> {
  const times = digestTimes(settings, lastDigest?.due ?? settings.since, due - 1).slice(-MOST_TIMES);
  const [earliest] = times;
  if (earliest === undefined) return [];
  // By time: others' digests, however many there are, stand between.
  const skipped = await occurrences.between(earliest.due, due, "digest", "skipped");
  const away = skipped.flatMap(({ state, due: last }) =>
    state.kind === "skipped" ? [{ first: state.first, last }] : [],
  );
  const isMissed = await Promise.all(
    times.map(async (time) => {
      const delivery = await deliveries.find({ occurrence: occurrenceAt(time.due), conversationId: id });
      if (delivery === undefined)
        return away.some(({ first, last }) => first <= time.due && time.due <= last);
      const { state } = delivery.value;
      return state.kind === "skipped" && state.reason === "too-late";
    }),
  );
  return times.filter((_time, at) => isMissed[at] === true);
}
