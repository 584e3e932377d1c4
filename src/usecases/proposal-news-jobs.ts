import { newsOccurrence, newsOf } from "../domain/proposal/news-key.ts";
import type { ConversationStore, JobSource } from "./delivery-ports.ts";
import { personalChatsOf } from "./personal-chat.ts";
import type { ProposalStore, RoundStore } from "./proposal-ports.ts";

/**
 * A change is decided at one moment and written a little later, when the planner may have passed that moment. Looking back
 * costs nothing: what has been made once is not made again.
 */
const LOOK_BACK_MS = 15 * 60_000;

export interface ProposalNewsJobsDeps {
  readonly conversations: ConversationStore;
  readonly rounds: Pick<RoundStore, "list">;
  readonly proposals: Pick<ProposalStore, "news" | "findNews">;
}

/** What has happened to proposals, to those whom it concerns: in their own chats, as far as those are known. */
export function createProposalNewsJobs({
  conversations,
  rounds,
  proposals,
}: ProposalNewsJobsDeps): JobSource {
  return {
    due: async (after, until) => {
      const known = await rounds.list();
      const news = await Promise.all(
        known.map(({ value }) => proposals.news(value.budgetYear, after - LOOK_BACK_MS, until)),
      );
      return news
        .flat()
        .toSorted((a, b) => a.at - b.at)
        .map(newsOccurrence);
    },
    recipients: async (occurrence) => {
      const ref = newsOf(occurrence);
      const news = ref && (await proposals.findNews(ref));
      if (news === undefined) return [];
      const chats = await personalChatsOf(conversations);
      return news.to.flatMap((person) => chats.get(person)?.id ?? []);
    },
  };
}
