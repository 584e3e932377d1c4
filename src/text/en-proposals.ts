import type { ProposalsTexts } from "./sv-proposals.ts";

/** The words of proposals, in English. */
export const enProposals = {
  proposals: {},
} satisfies ProposalsTexts;
