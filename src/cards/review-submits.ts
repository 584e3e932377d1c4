import { z } from "zod";
import { REVIEW_ACTIONS } from "../domain/proposal/review-action.ts";
import { budgetYear, common, id, revision, shown, typed } from "./submit-parts.ts";

/**
 * What the buttons of the department and the review ask the bot to do.
 *
 * - `review-proposal`: one action with the proposal on the card, and the comment that was typed there.
 * - `show-department`: what a department has been handed, from the next one after those that were shown.
 * - `order-department`: the form that orders its proposals; `save-order` saves the numbers that were typed.
 * - `choose-release`: the proposals that may be released; `release-proposals` releases those that are chosen, or all on the card.
 * - `show-review`: what waits for a review and what has been answered.
 */
export const REVIEW_VERBS = [
  "review-proposal",
  "show-department",
  "order-department",
  "save-order",
  "choose-release",
  "release-proposals",
  "show-review",
] as const;

/** The inputs of the form that orders proposals, one for each row. */
const places = {
  place1: typed,
  place2: typed,
  place3: typed,
  place4: typed,
  place5: typed,
  place6: typed,
  place7: typed,
  place8: typed,
  place9: typed,
  place10: typed,
  place11: typed,
  place12: typed,
  place13: typed,
  place14: typed,
  place15: typed,
  place16: typed,
  place17: typed,
  place18: typed,
  place19: typed,
  place20: typed,
};
/** So many proposals are ordered on one form. */
export const MOST_ORDERED = Object.keys(places).length;

type Places = Readonly<Record<keyof typeof places, string>>;

/** What was typed in the form's inputs, in their order. */
export function placesTyped(submit: Places): readonly string[] {
  return Object.keys(places).map((name) => submit[name as keyof Places]);
}

/** An id with a whole number: the place or the revision that a card showed. */
const numbered = z
  .string()
  .max(120)
  .regex(/^[\w.-]+@\d+$/u);
const of = { department: id, budgetYear };

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
  z.object({
    verb: z.literal("show-department"),
    ...common,
    department: z.exactOptional(id),
    budgetYear: z.exactOptional(budgetYear),
    shown,
  }),
  z.object({ verb: z.literal("order-department"), ...common, ...of, shown }),
  z.object({
    verb: z.literal("save-order"),
    ...common,
    ...of,
    shown,
    rows: z.array(numbered).max(MOST_ORDERED),
    ...places,
  }),
  z.object({ verb: z.literal("choose-release"), ...common, ...of }),
  z.object({
    verb: z.literal("release-proposals"),
    ...common,
    ...of,
    // A multi-select arrives as one comma-joined string, and is absent when nothing is chosen.
    chosen: typed,
    all: z.exactOptional(z.array(numbered).max(30)),
  }),
  z.object({
    verb: z.literal("show-review"),
    ...common,
    budgetYear: z.exactOptional(budgetYear),
    shown,
  }),
] as const;
