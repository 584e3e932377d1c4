import type { RoundTexts } from "./sv-round.ts";

/** The words of round, in English. */
export const enRound = {
  round: {},
} satisfies RoundTexts;
