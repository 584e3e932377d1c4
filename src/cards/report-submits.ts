/** What the buttons of this part ask the bot to do. */
export const REPORT_VERBS = [] as const;

export const reportSubmits = [] as const;
