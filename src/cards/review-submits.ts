/** What the buttons of this part ask the bot to do. */
export const REVIEW_VERBS = [] as const;

export const reviewSubmits = [] as const;
