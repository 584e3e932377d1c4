import { digestTimes } from "../domain/digest/digest-times.ts";
import type { DigestSettings } from "../domain/digest/digest-settings.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { ScheduledTime } from "../domain/schedule/weekly.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { DeliveryStore, OccurrenceStore } from "./delivery-ports.ts";
import { occurrenceAt } from "./due-digests.ts";

interface Deps {
  readonly occurrences: OccurrenceStore;
  readonly deliveries: DeliveryStore;
}

/** Longer back nobody asks what became of one; a long absence is one row. */
const MOST_OCCURRENCES = 20;

/**
 * The digests that a conversation should have got after the last one that arrived and before this one, and that never came
 * because the bot was away too long. Those that its own settings passed over, or that Teams refused, are not among them.
 */
export async function missedDigests(
  { occurrences, deliveries }: Deps,
  { id, lastDigest }: Pick<KnownConversation, "id" | "lastDigest">,
  settings: DigestSettings,
  due: Instant,
): Promise<readonly ScheduledTime[]> {
  const times = digestTimes(settings, lastDigest?.due ?? settings.since, due - 1);
  if (times.length === 0) return [];
  const latest = await occurrences.latest(MOST_OCCURRENCES, ["digest"], due);
  const given = new Set(latest.filter(({ state }) => state.kind !== "skipped").map((each) => each.due));
  const away = latest.flatMap((each) =>
    each.state.kind === "skipped" ? [{ first: each.state.first, last: each.due }] : [],
  );
  const missed = await Promise.all(
    times.map(async (time) => {
      if (!given.has(time.due)) return away.some(({ first, last }) => first <= time.due && time.due <= last);
      const delivery = await deliveries.find({ occurrence: occurrenceAt(time.due), conversationId: id });
      const state = delivery?.value.state;
      return state?.kind === "skipped" && state.reason === "too-late";
    }),
  );
  return times.filter((_time, at) => missed[at]);
}
