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
  readonly occurrences: Pick<OccurrenceStore, "latest">;
  readonly deliveries: Pick<DeliveryStore, "find">;
}

type Recipient = Pick<KnownConversation, "id" | "lastDigest">;

/** Longer back nobody asks what became of one; a long absence is one row. */
const MOST_OCCURRENCES = 20;

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
  const times = digestTimes(settings, lastDigest?.due ?? settings.since, due - 1);
  if (times.length === 0) return [];
  const latest = await occurrences.latest(MOST_OCCURRENCES, ["digest"], due);
  const made = new Set(latest.filter(({ state }) => state.kind !== "skipped").map((each) => each.due));
  const away = latest.flatMap(({ state, due: last }) =>
    state.kind === "skipped" ? [{ first: state.first, last }] : [],
  );
  const isMissed = await Promise.all(
    times.map(async (time) => {
      if (!made.has(time.due)) return away.some(({ first, last }) => first <= time.due && time.due <= last);
      const delivery = await deliveries.find({ occurrence: occurrenceAt(time.due), conversationId: id });
      const state = delivery?.value.state;
      return state?.kind === "skipped" && state.reason === "too-late";
    }),
  );
  return times.filter((_time, at) => isMissed[at] === true);
}
