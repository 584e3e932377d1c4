import { z } from "zod";
import { month } from "./follow-up-submits.ts";
import { common, id, input, revision, shown, typed } from "./submit-parts.ts";

/**
 * What the responsible of units say of a month.
 *
 * - `comment-unit`: the form for one unit.
 * - `save-comment`: what was typed in it; `revision` is that of the comment it was made of, 0 where there was none.
 * - `my-comments`: the units that wait for the one who presses.
 */
export const COMMENT_VERBS = ["comment-unit", "save-comment", "my-comments"] as const;

const unit = { area: id, month, unit: id };

export const commentSubmits = [
  z.object({ verb: z.literal("comment-unit"), ...common, ...unit }),
  z.object({
    verb: z.literal("save-comment"),
    ...common,
    ...unit,
    revision,
    cause: input,
    effect: input,
    text: typed,
    action: typed,
    operations: typed,
  }),
  z.object({ verb: z.literal("my-comments"), ...common, shown }),
] as const;
