import type { RoundTexts } from "./sv-round.ts";

/** The words of a budget round, in English. */
export const enRound = {
  round: {
    waiting:
      "Proposals cannot be handed in yet. An administrator, often the budget controller, must first confirm which stoppdatum applies. Meanwhile, feel free to ask me about the plan.",
  },
} satisfies RoundTexts;
