import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import { fateOf, otherPost, reminderPosts, type ReminderFate } from "../domain/reminder/reminder-fate.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { DeliveryStore, OccurrenceStore } from "./delivery-ports.ts";

export interface ReminderPostsDeps {
  readonly occurrences: Pick<OccurrenceStore, "find">;
  readonly deliveries: Pick<DeliveryStore, "list">;
}

/** What has become of a reminder that is due at an instant; `lost` as long as it can be posted once more. */
export async function reminderFate(deps: ReminderPostsDeps, id: string, due: Instant): Promise<ReminderFate> {
  const { first, again } = reminderPosts(id, due);
  const fate = await fateOfPost(deps, first);
  if (fate.kind !== "lost") return fate;
  const second = await fateOfPost(deps, again);
  if (second.kind === "unmade") return fate;
  return second.kind === "lost" ? { kind: "failed" } : second;
}

/**
 * False when the reminder's other post has been given, may have been, or is under way. Somebody may send the first one again
 * by hand when the second one has been made.
 */
export async function mayBePosted(deps: ReminderPostsDeps, post: OccurrenceKey): Promise<boolean> {
  const { kind } = await fateOfPost(deps, otherPost(post));
  return kind === "unmade" || kind === "lost" || kind === "failed";
}

async function fateOfPost(
  { occurrences, deliveries }: ReminderPostsDeps,
  post: OccurrenceKey,
): Promise<ReminderFate> {
  const occurrence = await occurrences.find(post);
  const made = occurrence === undefined ? [] : await deliveries.list(post, "all");
  return fateOf(
    occurrence?.value,
    made.map(({ value }) => value),
  );
}
