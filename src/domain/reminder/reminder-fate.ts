import type { Delivery, FailReason, Occurrence, OccurrenceKey, SkipReason } from "../delivery/delivery.ts";
import type { Instant } from "../time/instant.ts";

/** What has become of a reminder whose time has come. */
export type ReminderFate =
  /** No post has been made of it. */
  | { readonly kind: "unmade" }
  | { readonly kind: "underway" }
  | { readonly kind: "given" }
  /** It may have arrived. */
  | { readonly kind: "unknown" }
  | { readonly kind: "failed" }
  /** The person's chat was not there: it can be given when it is back. */
  | { readonly kind: "lost"; readonly since: Instant };

/** What did not arrive for want of a chat, or was passed over because its event was then to come later. */
const LOST: ReadonlySet<FailReason | SkipReason> = new Set(["blocked", "gone", "removed", "subject-gone"]);

/** Reminders come on whole minutes: so near, the second post stands beside the first, with the same key everywhere. */
const AGAIN_MS = 1;
const MINUTE_MS = 60_000;

/** The post of a reminder that is due, and the one more that is made when the first found no chat. */
export function reminderPosts(
  id: string,
  due: Instant,
): { readonly first: OccurrenceKey; readonly again: OccurrenceKey } {
  const first: OccurrenceKey = { kind: "reminder", subject: id, due };
  return { first, again: { ...first, due: due + AGAIN_MS } };
}

/** Of the two posts that a reminder may get for one instant the one that is not this. */
export function otherPost({ subject, due }: OccurrenceKey): OccurrenceKey {
  const whole = due - (due % MINUTE_MS);
  const { first, again } = reminderPosts(subject, whole);
  return due === whole ? again : first;
}

/** What has become of one post of a reminder, by what is stored of it. */
export function fateOf(
  occurrence: Occurrence | undefined,
  deliveries: readonly Pick<Delivery, "state" | "changedAt">[],
): ReminderFate {
  if (occurrence === undefined) return { kind: "unmade" };
  const fates = new Set(deliveries.map(fateOfDelivery));
  for (const kind of ["given", "unknown", "underway", "failed"] as const)
    if (fates.has(kind)) return { kind };
  // Once it is planned without a delivery it had nobody to go to.
  if (deliveries.length === 0 && occurrence.state.kind === "open") return { kind: "underway" };
  return { kind: "lost", since: Math.max(0, ...deliveries.map(({ changedAt }) => changedAt)) };
}

function fateOfDelivery({ state }: Pick<Delivery, "state">): ReminderFate["kind"] {
  switch (state.kind) {
    case "pending":
    case "claimed":
    case "sending":
      return "underway";
    case "sent":
      return "given";
    case "unknown":
      return "unknown";
    case "failed":
    case "skipped":
      return LOST.has(state.reason) ? "lost" : "failed";
  }
}
