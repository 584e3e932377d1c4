/** What the buttons of this part ask the bot to do. */
export const ROUND_VERBS = [] as const;

export const roundSubmits = [] as const;
