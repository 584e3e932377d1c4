/** The words of a budget round, in Swedish. */
export const svRound = {
  round: {
    /** To those who cannot confirm it themselves. */
    waiting:
      "Det går inte att lämna förslag än. En administratör, ofta budgetcontrollern, behöver först bekräfta vilket stoppdatum som gäller. Fråga mig gärna om tidsplanen så länge.",
  },
};

export type RoundTexts = typeof svRound;
