import { MOST_ATTENTION } from "../../src/cards/posts-card.ts";
import type { PostsShown } from "../../src/cards/posts-lines.ts";
import type {
  Delivery,
  DeliveryState,
  Occurrence,
  OccurrenceKey,
} from "../../src/domain/delivery/delivery.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import { occurrenceReview, worthLookingAt } from "../../src/domain/posts/posts-review.ts";
import type { Reminder } from "../../src/domain/reminder/reminder.ts";
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

/** Somebody's reminder, of an event that nobody asks about here. */
export function aReminder(id: string): Reminder {
  const day = "1970-02-01";
  return {
    id,
    aadObjectId: "eva",
    calendarId: "k",
    eventId: "e",
    daysBefore: 3,
    time: "08:00",
    lang: "sv",
    createdAt: 0,
    known: { title: "Lönesamtal", day, date: { precision: "day", start: day, end: day } },
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
  const attention = worthLookingAt(
    posted.flatMap(([, deliveries]) => deliveries),
    new Map(conversations.map((conversation) => [conversation.id, conversation])),
  );
  return {
    today: stockholmDateAt(posted[0]?.[0].due ?? 0),
    occurrences: posted.map(([occurrence, deliveries]) => occurrenceReview(occurrence, deliveries)),
    attention: attention.slice(0, MOST_ATTENTION).map((delivery) => ({
      delivery,
      conversation: conversations.find(({ id }) => id === delivery.conversationId),
    })),
    toLookAt: attention,
    reminders: { failed: 0, unknown: 0, over: 0 },
    news: { failed: 0, unknown: 0 },
    nudges: { failed: 0, unknown: 0 },
    ...rest,
  };
}
