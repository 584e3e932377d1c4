/**
 * What a press on a card asks the bot to do; it stands in the `verb` of the button's data. Every verb is handled in
 * the bot, and a verb that is not here belongs to an old card.
 *
 * - `ask`: as if the person had typed `question`. `about` names the events that the card showed, so that "vem
 *   ansvarar?" is about them even when the conversation is forgotten.
 * - `more`: the next page of a list, from the events' ids.
 * - `choose-calendars`: the calendars that the bot answers from (administrators).
 */
export const VERBS = ["ask", "more", "choose-calendars"] as const;
export type Verb = (typeof VERBS)[number];
