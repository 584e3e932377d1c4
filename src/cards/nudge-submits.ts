/** What the buttons of this part ask the bot to do. */
export const NUDGE_VERBS = [] as const;

export const nudgeSubmits = [] as const;
