import { isPersonal, type Delivery, type JobKind } from "../domain/delivery/delivery.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import { standingOf, worthLookingAt } from "../domain/posts/posts-review.ts";
import { troubledReminders, type TroubledReminders } from "../domain/posts/troubled-reminders.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { ConversationStore, DeliveryStore, OccurrenceStore } from "./delivery-ports.ts";
import type { Clock } from "./ports.ts";
import type { ReminderStore } from "./reminder-ports.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;
/** How far back what was due is looked for: a reminder may be given long after its instant. */
const LOOK_BACK_MS = 35 * DAY_MS;
/** For so long an administrator is told: two weeks, and the day that a digest may be moved. */
const TELL_MS = 15 * DAY_MS;

export interface TroubledPostsDeps {
  readonly occurrences: Pick<OccurrenceStore, "between">;
  readonly deliveries: Pick<DeliveryStore, "troubled">;
  readonly conversations: Pick<ConversationStore, "list">;
  readonly reminders: Pick<ReminderStore, "list">;
  readonly clock: Pick<Clock, "millis">;
}

export interface TroubledPosts {
  /** What is nobody's own: what has failed or is unknown, then what waits. */
  readonly posts: readonly Delivery[];
  readonly reminders: TroubledReminders;
  /** News of proposals, to those whom it concerns. */
  readonly news: Readonly<Record<"failed" | "unknown", readonly Delivery[]>>;
  /** What people are told of reports: their reminders, what managers are told, and questions for a comment. */
  readonly nudges: TroubledPosts["news"];
  readonly conversations: ReadonlyMap<string, KnownConversation>;
}

/** What has not arrived of all that was due lately, found by its state: however many other posts there are, none is lost from sight. */
export async function troubledPosts(deps: TroubledPostsDeps): Promise<TroubledPosts> {
  const now = deps.clock.millis();
  const [found, conversations] = await Promise.all([
    deps.deliveries.troubled(now - LOOK_BACK_MS, now),
    knownConversations(deps),
  ]);
  const lately = found.filter(
    (delivery) => standingOf(delivery) === "waiting" || delivery.changedAt >= now - TELL_MS,
  );
  const of = (kind: JobKind): Delivery[] => lately.filter(({ occurrence }) => occurrence.kind === kind);
  return {
    posts: worthLookingAt(
      lately.filter(({ occurrence }) => !isPersonal(occurrence.kind)),
      conversations,
    ),
    reminders: await sorted(deps, of("reminder"), now),
    news: byStanding(of("proposal")),
    nudges: byStanding([...of("nudge"), ...of("escalation"), ...of("comment")]),
    conversations,
  };
}

function byStanding(found: readonly Delivery[]): TroubledPosts["news"] {
  return {
    failed: found.filter((delivery) => standingOf(delivery) === "failed"),
    unknown: found.filter((delivery) => standingOf(delivery) === "unknown"),
  };
}

/** Every known conversation, by its id. */
export async function knownConversations({
  conversations,
}: Pick<TroubledPostsDeps, "conversations">): Promise<ReadonlyMap<string, KnownConversation>> {
  const all = await conversations.list();
  return new Map(all.map(({ value }) => [value.id, value]));
}

async function sorted(
  { occurrences, reminders }: TroubledPostsDeps,
  troubled: readonly Delivery[],
  now: Instant,
): Promise<TroubledReminders> {
  if (troubled.length === 0) return troubledReminders([], [], new Set());
  const [made, standing] = await Promise.all([
    occurrences.between(now - LOOK_BACK_MS, now, "reminder"),
    reminders.list(),
  ]);
  return troubledReminders(troubled, made, new Set(standing.map(({ id }) => id)));
}
