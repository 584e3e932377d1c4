import { isListed, JOB_KINDS, type Delivery, type Occurrence } from "../domain/delivery/delivery.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import { occurrenceReview, type OccurrenceReview } from "../domain/posts/posts-review.ts";
import type { DeliveryStore, OccurrenceStore } from "./delivery-ports.ts";
import { troubledPosts, type TroubledPostsDeps } from "./troubled-posts.ts";

/** Occurrences that are listed; what needs looking at is found however many there are. */
const MOST_OCCURRENCES = 8;
const LISTED = JOB_KINDS.filter(isListed);
/** Absences that are told of, and for how long. */
const MOST_SKIPPED = 2;
const SKIPPED_MS = 15 * 24 * 60 * 60 * 1_000;

export interface ReviewPostsDeps extends TroubledPostsDeps {
  readonly occurrences: Pick<OccurrenceStore, "between" | "latest">;
  readonly deliveries: Pick<DeliveryStore, "troubled" | "list">;
  readonly isAdministrator: (aadObjectId: string | undefined) => boolean;
}

/** A post, and where it was to go; no conversation when the directory has forgotten it. */
export interface PlacedPost {
  readonly delivery: Delivery;
  readonly conversation: KnownConversation | undefined;
}

export interface ReviewedPosts {
  readonly kind: "reviewed";
  /** The latest, newest first. */
  readonly occurrences: readonly OccurrenceReview[];
  /** The first of `toLookAt`, as many as were asked for. */
  readonly attention: readonly PlacedPost[];
  /** Those that have failed or whose fate is unknown, then those that wait. */
  readonly toLookAt: readonly Delivery[];
  /** Reminders are personal: only how many. */
  readonly reminders: ReminderCounts;
  /** The same of news of proposals. */
  readonly news: NewsCounts;
  /** The same of what people are told of reports. */
  readonly nudges: NewsCounts;
}

/** How many reminders did not arrive, or may not have; `over` are those that can no longer be sent again. */
export type ReminderCounts = Readonly<Record<"failed" | "unknown" | "over", number>>;

export type NewsCounts = Readonly<Record<"failed" | "unknown", number>>;

export type ReviewPostsOutcome = ReviewedPosts | { readonly kind: "notAdministrator" };

/** The latest posts and how they went, for an administrator; at most so many are named. */
export async function reviewPosts(
  deps: ReviewPostsDeps,
  by: string | undefined,
  most: number,
): Promise<ReviewPostsOutcome> {
  if (!deps.isAdministrator(by)) return { kind: "notAdministrator" };
  const [occurrences, { posts, reminders, news, nudges, conversations }] = await Promise.all([
    latestOccurrences(deps),
    troubledPosts(deps),
  ]);
  return {
    kind: "reviewed",
    occurrences,
    attention: posts.slice(0, most).map((delivery) => ({
      delivery,
      conversation: conversations.get(delivery.conversationId),
    })),
    toLookAt: posts,
    reminders: {
      failed: reminders.failed.length,
      unknown: reminders.unknown.length,
      over: reminders.over.length,
    },
    news: { failed: news.failed.length, unknown: news.unknown.length },
    nudges: { failed: nudges.failed.length, unknown: nudges.unknown.length },
  };
}

async function latestOccurrences({ occurrences, deliveries, clock }: ReviewPostsDeps) {
  const now = clock.millis();
  const [latest, skipped] = await Promise.all([
    occurrences.latest(MOST_OCCURRENCES, LISTED, now),
    // An absence is followed by many posts at once, which would push it off the list.
    occurrences.between(now - SKIPPED_MS, now, "digest", "skipped"),
  ]);
  const isShown = ({ kind, due }: Occurrence): boolean =>
    latest.some((other) => other.state.kind === "skipped" && other.kind === kind && other.due === due);
  const older = skipped.filter((each) => !isShown(each)).slice(-MOST_SKIPPED);
  return Promise.all(
    [...latest, ...older.toReversed()].map(async (occurrence) => {
      const rows = occurrence.state.kind === "skipped" ? [] : await deliveries.list(occurrence, "all");
      return occurrenceReview(
        occurrence,
        rows.map(({ value }) => value),
      );
    }),
  );
}
