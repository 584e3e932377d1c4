import { MOST_ATTENTION } from "../../src/cards/posts-card.ts";
import type { PostsShown } from "../../src/cards/posts-lines.ts";
import type {
  Delivery,
  DeliveryState,
  Occurrence,
  OccurrenceKey,
} from "../../src/domain/delivery/delivery.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import { reviewOf } from "../../src/domain/posts/posts-review.ts";
import { stockholmDateAt } from "../../src/domain/time/stockholm.ts";
import { TENANT } from "./activities.ts";

export function aKnownConversation(fields: Partial<KnownConversation> = {}): KnownConversation {
  return {
    id: "19:kanal@thread.tacv2",
    kind: "channel",
    serviceUrl: "https://smba.trafficmanager.net/emea/",
    tenantId: TENANT,
    botId: "28:bot",
    teamId: "19:team@thread.tacv2",
    teamName: "Ekonomi",
    reach: { kind: "active" },
    ...fields,
  };
}

export function anOccurrence(due: number, fields: Partial<Occurrence> = {}): Occurrence {
  return { kind: "digest", subject: "all", due, state: { kind: "settled" }, ...fields };
}

/** A delivery that came into its state a minute after it was due. */
export function aDelivery(
  { kind, subject, due }: OccurrenceKey,
  conversationId: string,
  state: DeliveryState,
): Delivery {
  const changedAt = due + 60_000;
  return {
    occurrence: { kind, subject, due },
    conversationId,
    state,
    attempts: 1,
    changedAt,
    wantedAt: due,
    queuedAt: changedAt,
  };
}

export function manyDeliveries(occurrence: OccurrenceKey, count: number, state: DeliveryState): Delivery[] {
  return Array.from({ length: count }, (_, at) =>
    aDelivery(occurrence, at === 0 ? "19:odd@thread.tacv2" : `19:odd-${at}@thread.tacv2`, state),
  );
}

/** What an administrator would be shown of occurrences with their deliveries, on the day of the newest. */
export function reviewed(
  posted: readonly (readonly [Occurrence, readonly Delivery[]])[],
  conversations: readonly KnownConversation[],
  rest: Partial<PostsShown> = {},
): PostsShown {
  const { occurrences, attention } = reviewOf(
    posted.map(([occurrence, deliveries]) => ({ occurrence, deliveries })),
  );
  return {
    today: stockholmDateAt(posted[0]?.[0].due ?? 0),
    occurrences,
    attention: attention.slice(0, MOST_ATTENTION).map((delivery) => ({
      delivery,
      conversation: conversations.find(({ id }) => id === delivery.conversationId),
    })),
    toLookAt: attention,
    failedReminders: 0,
    ...rest,
  };
}
