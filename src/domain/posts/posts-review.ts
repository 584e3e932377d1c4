import type { Delivery, DeliveryStateKind, Occurrence, OccurrenceKey } from "../delivery/delivery.ts";
import type { KnownConversation } from "../directory/known-conversation.ts";
import type { Instant } from "../time/instant.ts";

/** Where a post stands for the one who looks after them: how it is being sent is nobody's business but the bot's. */
export const STANDINGS = ["sent", "failed", "unknown", "waiting", "skipped"] as const;
export type PostStanding = (typeof STANDINGS)[number];

const STANDING_OF: Readonly<Record<DeliveryStateKind, PostStanding>> = {
  pending: "waiting",
  claimed: "waiting",
  sending: "waiting",
  sent: "sent",
  failed: "failed",
  skipped: "skipped",
  unknown: "unknown",
};

export type PostCounts = Readonly<Record<PostStanding, number>>;

/** One occurrence at a glance. */
export type OccurrenceReview =
  | { readonly kind: "posted"; readonly key: OccurrenceKey; readonly counts: PostCounts }
  /** `count` times that never came, from `first` to the key's `due`. */
  | {
      readonly kind: "skipped";
      readonly key: OccurrenceKey;
      readonly count: number;
      readonly first: Instant;
    };

/** Where a delivery stands: "waiting" as long as the bot is still to do something. */
export function standingOf({ state }: Pick<Delivery, "state">): PostStanding {
  return STANDING_OF[state.kind];
}

/** How many deliveries stand where. */
export function countPosts(deliveries: readonly Delivery[]): PostCounts {
  const counts = { sent: 0, waiting: 0, skipped: 0, failed: 0, unknown: 0 };
  for (const delivery of deliveries) counts[standingOf(delivery)] += 1;
  return counts;
}

/** An occurrence with its deliveries at a glance. */
export function occurrenceReview(
  { state, ...key }: Occurrence,
  deliveries: readonly Delivery[],
): OccurrenceReview {
  if (state.kind === "skipped") return { kind: "skipped", key, count: state.count, first: state.first };
  return { kind: "posted", key, counts: countPosts(deliveries) };
}

/**
 * What an administrator should look at, whatever it is given: what has failed or whose fate is unknown, then what waits,
 * newest first. A digest is of no interest once a newer one has been made for the same conversation, or has arrived there.
 */
export function worthLookingAt(
  deliveries: readonly Delivery[],
  conversations: ReadonlyMap<string, Pick<KnownConversation, "lastDigest">>,
): readonly Delivery[] {
  const arrived = (id: string): Instant => conversations.get(id)?.lastDigest?.due ?? -Infinity;
  const newest = newestOnly(deliveries.toSorted((a, b) => b.occurrence.due - a.occurrence.due)).filter(
    ({ occurrence: { kind, due }, conversationId }) => kind !== "digest" || due >= arrived(conversationId),
  );
  const standing = (...wanted: readonly PostStanding[]): Delivery[] =>
    newest.filter((delivery) => wanted.includes(standingOf(delivery)));
  return [...standing("failed", "unknown"), ...standing("waiting")];
}

function newestOnly(deliveries: readonly Delivery[]): Delivery[] {
  const seen = new Set<string>();
  return deliveries.filter(({ occurrence: { kind, subject }, conversationId }) => {
    const key = JSON.stringify([kind, subject, conversationId]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
