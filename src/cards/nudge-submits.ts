import { z } from "zod";
import { common, typed } from "./submit-parts.ts";

/**
 * What the buttons of the reminders of reports ask the bot to do.
 *
 * - `ask-pause`: how long the one who presses wants no reminders, or how long they have none.
 * - `pause-nudges`: none until a day, as it is typed, or for so many weeks.
 * - `end-pause`: they come again.
 */
export const NUDGE_VERBS = ["ask-pause", "pause-nudges", "end-pause"] as const;

export const nudgeSubmits = [
  z.object({ verb: z.literal("ask-pause"), ...common }),
  z.object({
    verb: z.literal("pause-nudges"),
    ...common,
    until: typed,
    weeks: z.exactOptional(z.int().min(1).max(52)),
  }),
  z.object({ verb: z.literal("end-pause"), ...common }),
] as const;
