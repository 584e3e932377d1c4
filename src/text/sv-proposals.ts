/** The words of proposals, in Swedish. */
export const svProposals = {
  proposals: {},
};

export type ProposalsTexts = typeof svProposals;
