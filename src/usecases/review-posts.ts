import type { Delivery, JobKind, Occurrence } from "../domain/delivery/delivery.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import { countPosts, reviewOf, type PostsReview } from "../domain/posts/posts-review.ts";
import type { ConversationStore, DeliveryStore, OccurrenceStore } from "./delivery-ports.ts";
import type { Clock } from "./ports.ts";

/** Occurrences on the card, and reminders that are counted. */
const MOST_OCCURRENCES = 8;
const MOST_REMINDERS = 50;

export interface ReviewPostsDeps {
  readonly occurrences: OccurrenceStore;
  readonly deliveries: DeliveryStore;
  readonly conversations: ConversationStore;
  readonly clock: Clock;
  readonly isAdministrator: (aadObjectId: string | undefined) => boolean;
}

/** A post that somebody should look at, and where it was to go; no conversation when the directory has forgotten it. */
export interface PostToLookAt {
  readonly delivery: Delivery;
  readonly conversation: KnownConversation | undefined;
}

export interface ReviewedPosts extends Pick<PostsReview, "occurrences"> {
  readonly kind: "reviewed";
  /** The first of them, as many as were asked for. */
  readonly attention: readonly PostToLookAt[];
  /** All of them, by what is wrong. */
  readonly toLookAt: readonly Delivery[];
  /** Reminders are personal: only how many. */
  readonly failedReminders: number;
}

export type ReviewPostsOutcome = ReviewedPosts | { readonly kind: "notAdministrator" };

/** The latest posts and how they went, for an administrator; at most so many are looked up by name. */
export async function reviewPosts(
  deps: ReviewPostsDeps,
  by: string | undefined,
  most: number,
): Promise<ReviewPostsOutcome> {
  if (!deps.isAdministrator(by)) return { kind: "notAdministrator" };
  const [posted, reminders] = await Promise.all([
    latest(deps, MOST_OCCURRENCES, ["digest", "notice"]),
    latest(deps, MOST_REMINDERS, ["reminder"]),
  ]);
  const { occurrences, attention } = reviewOf(posted);
  const { failed, unknown } = countPosts(reminders.flatMap(({ deliveries }) => deliveries));
  return {
    kind: "reviewed",
    occurrences,
    attention: await Promise.all(attention.slice(0, most).map((delivery) => named(deps, delivery))),
    toLookAt: attention,
    failedReminders: failed + unknown,
  };
}

async function latest(
  { occurrences, deliveries, clock }: ReviewPostsDeps,
  most: number,
  kinds: readonly JobKind[],
): Promise<{ occurrence: Occurrence; deliveries: Delivery[] }[]> {
  const found = await occurrences.latest(most, kinds, clock.millis());
  return Promise.all(
    found.map(async (occurrence) => {
      const rows = occurrence.state.kind === "skipped" ? [] : await deliveries.list(occurrence, "all");
      return { occurrence, deliveries: rows.map(({ value }) => value) };
    }),
  );
}

async function named({ conversations }: ReviewPostsDeps, delivery: Delivery): Promise<PostToLookAt> {
  const row = await conversations.find(delivery.conversationId);
  return { delivery, conversation: row?.value };
}
