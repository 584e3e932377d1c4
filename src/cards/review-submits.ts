import { z } from "zod";
import { budgetYear, common, id, revision, typed } from "./submit-parts.ts";

/** What a leader, a reviewer or an administrator does with one proposal by a button. */
export const REVIEW_ACTIONS = [
  "release",
  "sendBack",
  "comment",
  "support",
  "oppose",
  "return",
  "decide",
  "reject",
  "reopen",
] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/**
 * What the buttons of the department and the review ask the bot to do.
 *
 * - `review-proposal`: one action with the proposal on the card, and the comment that was typed there.
 */
export const REVIEW_VERBS = ["review-proposal"] as const;

export const reviewSubmits = [
  z.object({
    verb: z.literal("review-proposal"),
    ...common,
    action: z.enum(REVIEW_ACTIONS),
    budgetYear,
    proposal: id,
    revision,
    comment: typed,
  }),
] as const;
