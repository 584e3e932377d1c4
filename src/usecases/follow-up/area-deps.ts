import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import { importedMonths, isKept } from "../../domain/follow-up/posting-days.ts";
import type { ConversationStore } from "../delivery-ports.ts";
import type { FollowUpStore, MonthWish } from "../follow-up-ports.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { Clock } from "../ports.ts";
import type { BoardStore } from "../report-ports.ts";

export interface AreaDeps {
  readonly followUps: Pick<FollowUpStore, "areas" | "findArea" | "saveArea" | "heads">;
  readonly followUpPosts: Pick<BoardStore, "find">;
  readonly organisation: Pick<OrganisationReader, "isAdministrator">;
  readonly conversations: Pick<ConversationStore, "list">;
  readonly followUpRefresher: MonthWish;
  readonly clock: Pick<Clock, "millis">;
}

/** Where a month can be posted: channels and group chats that the bot reaches. */
export async function knownPlaces({
  conversations,
}: Pick<AreaDeps, "conversations">): Promise<readonly KnownConversation[]> {
  const known = await conversations.list();
  return known
    .map(({ value }) => value)
    .filter(({ kind, reach }) => kind !== "personal" && reach.kind === "active");
}

/** Has the posts of an area's months that are still kept right show what holds now. */
export async function wantMonths(
  { followUps, followUpRefresher, clock }: Pick<AreaDeps, "followUps" | "followUpRefresher" | "clock">,
  { id }: Pick<FollowUpArea, "id">,
): Promise<void> {
  const now = clock.millis();
  for (const imported of importedMonths(await followUps.heads(id)))
    if (isKept(imported, now)) followUpRefresher.wanted(id, imported.month);
}
