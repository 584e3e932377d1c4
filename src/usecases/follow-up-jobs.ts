import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import { duePosts, importedMonths } from "../domain/follow-up/posting-days.ts";
import { monthPostOf } from "../domain/follow-up/post-key.ts";
import type { ConversationStore, JobSource } from "./delivery-ports.ts";
import type { FollowUpStore } from "./follow-up-ports.ts";
import type { BoardStore } from "./report-ports.ts";

export interface FollowUpJobsDeps {
  readonly conversations: Pick<ConversationStore, "find">;
  readonly followUps: Pick<FollowUpStore, "areas" | "findArea" | "heads">;
  readonly followUpPosts: Pick<BoardStore, "find">;
  /** Has posts that were left behind looked for; nobody waits for it. */
  readonly look?: () => void;
}

/**
 * The posts of months, each to its receivers on their day. One that was not posted then, since its receiver was added later or
 * could not be reached, is due until it has been; where a month stands it is put right, and not posted again.
 */
export function createFollowUpJobs(deps: FollowUpJobsDeps): JobSource {
  return {
    due: async (_after, until) => {
      deps.look?.();
      const due: OccurrenceKey[] = [];
      for (const { value: area } of await deps.followUps.areas()) {
        if (area.receivers.length === 0) continue;
        const months = importedMonths(await deps.followUps.heads(area.id));
        for (const { occurrence, conversationId } of duePosts(area, months, until))
          if (!(await stands(deps, occurrence)) && (await isReached(deps, conversationId)))
            due.push(occurrence);
      }
      return due;
    },
    recipients: async ({ subject }) => {
      const { areaId, conversationId } = monthPostOf(subject);
      const area = (await deps.followUps.findArea(areaId))?.value;
      const isReceiver = area?.receivers.some((each) => each.conversationId === conversationId) ?? false;
      return isReceiver ? [conversationId] : [];
    },
  };
}

async function stands({ followUpPosts }: FollowUpJobsDeps, { subject }: OccurrenceKey): Promise<boolean> {
  return (await followUpPosts.find(subject)) !== undefined;
}

async function isReached({ conversations }: FollowUpJobsDeps, conversationId: string): Promise<boolean> {
  return (await conversations.find(conversationId))?.value.reach.kind === "active";
}
