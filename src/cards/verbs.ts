import { AREA_VERBS } from "./area-submits.ts";
import { COMMENT_VERBS } from "./comment-submits.ts";
import { FOLLOW_UP_VERBS } from "./follow-up-submits.ts";
import { MEMORANDUM_VERBS } from "./memorandum-submits.ts";
import { REPORT_VERBS } from "./report-submits.ts";
import { MARK_VERBS } from "./mark-submits.ts";
import { BOARD_VERBS } from "./board-submits.ts";
import { NUDGE_VERBS } from "./nudge-submits.ts";
import { ORGANISATION_VERBS } from "./organisation-submits.ts";
import { PROPOSAL_VERBS } from "./proposal-submits.ts";
import { REVIEW_VERBS } from "./review-submits.ts";
import { ROUND_VERBS } from "./round-submits.ts";
import { SUMMARY_VERBS } from "./summary-submits.ts";

/**
 * What a press on a card asks the bot to do; it stands in the `verb` of the button's data. Every verb is handled in
 * the bot, and a verb that is not here belongs to an old card.
 *
 * - `ask`: as if the person had typed `question`. `about` names the events that the card showed, so that "vem
 *   ansvarar?" is about them even when the conversation is forgotten.
 * - `more`: the next page of a list, from the events' ids.
 * - `choose-calendars`: the calendars that the bot answers from (administrators).
 * - `save-settings`: the weekly digest of the conversation that the card stands in.
 * - `remind`: a personal reminder before an event; `remove-reminder` takes one back.
 * - `resend`, `cancel-posts`: posts that failed or whose fate is unknown, and posts that wait (administrators).
 * - `show-receivers`: where an occurrence went, from the next one after those that were shown (administrators).
 *
 * The verbs of proposals stand with what they send, in the files named after their part.
 */
export const VERBS = [
  "ask",
  "more",
  "choose-calendars",
  "save-settings",
  "remind",
  "remove-reminder",
  "resend",
  "cancel-posts",
  "show-receivers",
  ...ORGANISATION_VERBS,
  ...PROPOSAL_VERBS,
  ...REVIEW_VERBS,
  ...ROUND_VERBS,
  ...SUMMARY_VERBS,
  ...REPORT_VERBS,
  ...MARK_VERBS,
  ...BOARD_VERBS,
  ...NUDGE_VERBS,
  ...FOLLOW_UP_VERBS,
  ...AREA_VERBS,
  ...COMMENT_VERBS,
  ...MEMORANDUM_VERBS,
] as const;
export type Verb = (typeof VERBS)[number];
