/** What the buttons of this part ask the bot to do. */
export const ORGANISATION_VERBS = [] as const;

export const organisationSubmits = [] as const;
