/** The languages a person can be answered in; Swedish is the default. */
export const LANGS = ["sv", "en"] as const;
export type Lang = (typeof LANGS)[number];
