import { enProposalCard } from "./proposal/en-card.ts";
import type { ProposalsTexts } from "./sv-proposals.ts";

/** The words of an author's own proposals, in English. */
export const enProposals: ProposalsTexts = {
  proposals: {
    card: enProposalCard,
    personal: {
      noPerson: "I cannot see who you are, and proposals are handed in under a name. Write to me in Teams.",
      inOurChat: "Let us go on in our own chat.",
      noChat:
        "Proposals are handled in our own chat, and you have not opened it yet. Search for Styrkedjan in Teams, choose Add and type “proposal” to me there.",
      chatFailed:
        "I could not reach you in our own chat. Search for Styrkedjan in Teams, open the chat and type “proposal” there.",
      chatUnsure:
        "I do not know whether my answer reached our own chat. If it is not there, type “my proposals” to me in that chat.",
    },
  },
};
