/** The words of round, in Swedish. */
export const svRound = {
  round: {},
};

export type RoundTexts = typeof svRound;
