import { isPersonal, type Delivery, type OccurrenceKey } from "../domain/delivery/delivery.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import { namedPlaces } from "../domain/posts/named-places.ts";
import { worthLookingAt } from "../domain/posts/posts-review.ts";
import type { ConversationStore, DeliveryStore } from "./delivery-ports.ts";
import type { Clock } from "./ports.ts";
import type { PlacedPost, ReviewPostsDeps } from "./review-posts.ts";
import { knownConversations } from "./troubled-posts.ts";

/** How far back it is told what went to a place. */
const LOOK_BACK_MS = 35 * 24 * 60 * 60 * 1_000;
/** So many places are looked at; more are only counted. */
const MOST_PLACES = 8;

export interface ShowPostsDeps {
  readonly deliveries: Pick<DeliveryStore, "list" | "toConversation">;
  readonly conversations: Pick<ConversationStore, "list">;
  readonly clock: Pick<Clock, "millis">;
  readonly isAdministrator: ReviewPostsDeps["isAdministrator"];
}

/** A post, and whether sending it again would be of use. */
export interface ShownPost extends PlacedPost {
  readonly mayResend: boolean;
}

export type ShowReceiversOutcome =
  | { readonly kind: "receivers"; readonly posts: readonly ShownPost[] }
  /** What one person is told is theirs alone. */
  | { readonly kind: "personal" }
  | { readonly kind: "notAdministrator" };

/** Where one occurrence went, and how that went. */
export async function showReceivers(
  deps: ShowPostsDeps,
  by: string | undefined,
  occurrence: OccurrenceKey,
): Promise<ShowReceiversOutcome> {
  if (!deps.isAdministrator(by)) return { kind: "notAdministrator" };
  if (isPersonal(occurrence.kind)) return { kind: "personal" };
  const [rows, conversations] = await Promise.all([
    deps.deliveries.list(occurrence, "all"),
    knownConversations(deps),
  ]);
  return {
    kind: "receivers",
    posts: placed(
      rows.map(({ value }) => value),
      conversations,
    ),
  };
}

export interface PlacePosts {
  readonly conversation: KnownConversation;
  /** Newest first. */
  readonly posts: readonly ShownPost[];
}

export type ShowPlacesOutcome =
  | { readonly kind: "places"; readonly places: readonly PlacePosts[]; readonly total: number }
  | { readonly kind: "noneNamed" }
  | { readonly kind: "notAdministrator" };

/** What has gone lately to the places that some words name; what somebody is told personally is left out. */
export async function showPlaces(
  deps: ShowPostsDeps,
  by: string | undefined,
  words: string,
): Promise<ShowPlacesOutcome> {
  if (!deps.isAdministrator(by)) return { kind: "notAdministrator" };
  const conversations = await knownConversations(deps);
  const named = namedPlaces([...conversations.values()], words);
  if (named.length === 0) return { kind: "noneNamed" };
  const now = deps.clock.millis();
  const places = named.slice(0, MOST_PLACES).map(async (conversation) => {
    const posts = await deps.deliveries.toConversation(conversation.id, now - LOOK_BACK_MS, now);
    const shown = posts.filter(({ occurrence }) => !isPersonal(occurrence.kind)).toReversed();
    return { conversation, posts: placed(shown, conversations) };
  });
  return { kind: "places", places: await Promise.all(places), total: named.length };
}

function placed(
  posts: readonly Delivery[],
  conversations: ReadonlyMap<string, KnownConversation>,
): readonly ShownPost[] {
  const worth = new Set(worthLookingAt(posts, conversations));
  return posts.map((delivery) => ({
    delivery,
    conversation: conversations.get(delivery.conversationId),
    mayResend: worth.has(delivery) && (delivery.state.kind === "failed" || delivery.state.kind === "unknown"),
  }));
}
