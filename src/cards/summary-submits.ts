/** What the buttons of this part ask the bot to do. */
export const SUMMARY_VERBS = [] as const;

export const summarySubmits = [] as const;
