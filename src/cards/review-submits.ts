import { z } from "zod";
import { REVIEW_ACTIONS } from "../domain/proposal/review-action.ts";
import { budgetYear, common, id, revision, typed } from "./submit-parts.ts";

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
