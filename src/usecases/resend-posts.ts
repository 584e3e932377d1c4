import type { DeliveryKey, JobKind, OccurrenceKey } from "../domain/delivery/delivery.ts";
import { standingOf } from "../domain/posts/posts-review.ts";
import type { ConversationStore, DeliveryControl, DeliveryStore } from "./delivery-ports.ts";
import { troubledPosts, type TroubledPostsDeps } from "./troubled-posts.ts";

/** So many at a time: the one who pressed waits for the answer. */
const AT_ONCE = 20;

export interface ResendPostsDeps extends TroubledPostsDeps {
  readonly deliveries: Pick<DeliveryStore, "find" | "list" | "troubled">;
  readonly conversations: Pick<ConversationStore, "find" | "list">;
  readonly control: DeliveryControl;
  readonly isAdministrator: (aadObjectId: string | undefined) => boolean;
}

export type ResendWish =
  /** One delivery, or every delivery of an occurrence that has failed. */
  | { readonly occurrence: OccurrenceKey; readonly conversationId?: string }
  /** Everything that stands so; of what people are told personally nobody else knows which it is. */
  | { readonly every: "post" | "reminder" | "news" | "nudge"; readonly standing: "failed" | "unknown" };

export type ResendPostsOutcome =
  | {
      readonly kind: "resent";
      readonly resent: number;
      /** Those of them that may have arrived the first time. */
      readonly maybeTwice: number;
      /** Sent, waiting or gone by now. */
      readonly changed: number;
      /** Where Teams refuses posts until somebody writes there: nothing was sent. */
      readonly blocked: number;
      /** The same for people's own chats. */
      readonly blockedReminders: number;
      readonly blockedNews: number;
      readonly blockedNudges: number;
    }
  | { readonly kind: "noneChosen" }
  | { readonly kind: "notAdministrator" };

export type CancelPostsOutcome =
  { readonly kind: "cancelled"; readonly count: number } | { readonly kind: "notAdministrator" };

type Resent =
  "resent" | "maybeTwice" | "changed" | "blocked" | "blockedReminders" | "blockedNews" | "blockedNudges";

const BLOCKED: Readonly<Partial<Record<JobKind, Resent>>> = {
  reminder: "blockedReminders",
  proposal: "blockedNews",
  nudge: "blockedNudges",
  escalation: "blockedNudges",
};

/** Sends again what has failed or is unknown, as it stands now and not as the card showed it. */
export async function resendPosts(
  deps: ResendPostsDeps,
  by: string | undefined,
  wishes: readonly ResendWish[],
): Promise<ResendPostsOutcome> {
  if (!deps.isAdministrator(by)) return { kind: "notAdministrator" };
  if (wishes.length === 0) return { kind: "noneChosen" };
  const keys = await keysOf(deps, wishes);
  const results: Resent[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE).map((key) => resend(deps, key));
    results.push(...(await Promise.all(some)));
  }
  const count = (result: Resent): number => results.filter((each) => each === result).length;
  return {
    kind: "resent",
    resent: count("resent") + count("maybeTwice"),
    maybeTwice: count("maybeTwice"),
    changed: count("changed"),
    blocked: count("blocked"),
    blockedReminders: count("blockedReminders"),
    blockedNews: count("blockedNews"),
    blockedNudges: count("blockedNudges"),
  };
}

/** Takes back what waits of an occurrence. */
export async function cancelPosts(
  { control, isAdministrator }: Pick<ResendPostsDeps, "control" | "isAdministrator">,
  by: string | undefined,
  occurrence: OccurrenceKey,
): Promise<CancelPostsOutcome> {
  if (!isAdministrator(by)) return { kind: "notAdministrator" };
  return { kind: "cancelled", count: await control.cancel(occurrence) };
}

/** Each delivery once, also when it was chosen both by itself and with all others. */
async function keysOf(deps: ResendPostsDeps, wishes: readonly ResendWish[]): Promise<DeliveryKey[]> {
  const keys = (await Promise.all(wishes.map((wish) => meantBy(deps, wish)))).flat();
  return [...new Map(keys.map((key) => [keyText(key), key])).values()];
}

async function meantBy(deps: ResendPostsDeps, wish: ResendWish): Promise<readonly DeliveryKey[]> {
  if ("every" in wish) {
    const { posts, reminders, news, nudges } = await troubledPosts(deps);
    if (wish.every === "reminder") return reminders[wish.standing];
    if (wish.every === "news") return news[wish.standing];
    if (wish.every === "nudge") return nudges[wish.standing];
    return posts.filter((delivery) => standingOf(delivery) === wish.standing);
  }
  const { occurrence, conversationId } = wish;
  if (conversationId !== undefined) return [{ occurrence, conversationId }];
  const rows = await deps.deliveries.list(occurrence, "all");
  return rows.map(({ value }) => value).filter((delivery) => standingOf(delivery) === "failed");
}

function keyText({ occurrence: { kind, subject, due }, conversationId }: DeliveryKey): string {
  return JSON.stringify([kind, subject, due, conversationId]);
}

async function resend(deps: ResendPostsDeps, { occurrence, conversationId }: DeliveryKey): Promise<Resent> {
  const key = { occurrence, conversationId };
  const [found, conversation] = await Promise.all([
    deps.deliveries.find(key),
    deps.conversations.find(key.conversationId),
  ]);
  const standing = found === undefined ? undefined : standingOf(found.value);
  if (standing !== "failed" && standing !== "unknown") return "changed";
  if (conversation?.value.reach.kind !== "active") return BLOCKED[occurrence.kind] ?? "blocked";
  if (!(await deps.control.resend(key))) return "changed";
  return standing === "unknown" ? "maybeTwice" : "resent";
}
