/** What the buttons of this part ask the bot to do. */
export const BOARD_VERBS = [] as const;

export const boardSubmits = [] as const;
