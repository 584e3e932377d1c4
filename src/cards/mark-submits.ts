/** What the buttons of this part ask the bot to do. */
export const MARK_VERBS = [] as const;

export const markSubmits = [] as const;
