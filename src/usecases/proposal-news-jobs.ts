import type { ConversationStore, JobSource } from "./delivery-ports.ts";
import type { ProposalStore, RoundStore } from "./proposal-ports.ts";

export interface ProposalNewsJobsDeps {
  readonly conversations: ConversationStore;
  readonly rounds: Pick<RoundStore, "list">;
  readonly proposals: Pick<ProposalStore, "news" | "findNews">;
}

/** What has happened to proposals, to those whom it concerns. */
export function createProposalNewsJobs(_deps: ProposalNewsJobsDeps): JobSource {
  return { due: () => Promise.resolve([]), recipients: () => Promise.resolve([]) };
}
