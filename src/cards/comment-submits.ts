import { z } from "zod";
import { month } from "./follow-up-submits.ts";
import { common, id } from "./submit-parts.ts";

/**
 * What the responsible of units say of a month.
 *
 * - `comment-unit`: the form for one unit.
 */
export const COMMENT_VERBS = ["comment-unit"] as const;

export const commentSubmits = [
  z.object({ verb: z.literal("comment-unit"), ...common, area: id, month, unit: id }),
] as const;
