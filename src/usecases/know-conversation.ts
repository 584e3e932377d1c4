import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import { merged, mergedTeam } from "../domain/directory/merge-seen.ts";
import type { SeenActivity } from "../domain/directory/seen-activity.ts";
import type { Instant } from "../domain/time/instant.ts";
import { AppError } from "../errors.ts";
import { changeConversation } from "./change-conversation.ts";
import type { ConversationStore } from "./delivery-ports.ts";
import type { Clock } from "./ports.ts";
import { forgetSeen, rememberSeen, wasSeenLately } from "./seen-lately.ts";

export interface KnowDeps {
  readonly conversations: ConversationStore;
  readonly clock: Clock;
}

/** Keeps the directory in step with an authenticated activity. Most messages tell nothing new, and cost no storage. */
export async function knowConversation(
  { conversations, clock }: KnowDeps,
  seen: SeenActivity,
): Promise<void> {
  const real = clock.real();
  if (seen.event === "spoke" && wasSeenLately(conversations, seen, real)) return;
  const { id } = seen.conversation;
  forgetSeen(conversations, id);
  const now = clock.millis();
  // First the others: should it end here, the one that tells is not back yet, and brings them along the next time.
  if (seen.ofTeam) await changeTeam(conversations, seen, now);
  const named = await withTeamName(conversations, seen);
  const outcome = await changeConversation(conversations, id, (present) => merged(present, named, now));
  if (outcome === "conflict") throw busy();
  if (seen.event === "spoke") rememberSeen(conversations, seen, real);
}

/** A channel's messages name its team by id alone; the team's first channel knows what it is called. */
async function withTeamName(conversations: ConversationStore, seen: SeenActivity): Promise<SeenActivity> {
  const { id, teamId, teamName } = seen.conversation;
  if (teamId === undefined || teamId === id || teamName !== undefined) return seen;
  const known = (await conversations.find(teamId))?.value.teamName;
  return known === undefined ? seen : { ...seen, conversation: { ...seen.conversation, teamName: known } };
}

async function changeTeam(conversations: ConversationStore, seen: SeenActivity, now: Instant): Promise<void> {
  const known = (await conversations.list()).map(({ value }) => value);
  for (const { id } of mergedTeam(known, seen, now)) {
    const decide = (present: KnownConversation | undefined) => {
      const others = known.filter((each) => each.id !== id);
      return mergedTeam(present === undefined ? others : [...others, present], seen, now).find(
        (each) => each.id === id,
      );
    };
    forgetSeen(conversations, id);
    if ((await changeConversation(conversations, id, decide)) === "conflict") throw busy();
  }
}

function busy(): AppError {
  return new AppError("internal", "A conversation was written by others the whole time.");
}
