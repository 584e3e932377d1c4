import { z } from "zod";
import { common, id, shown } from "./submit-parts.ts";

/** A month as a card names it, "2025-11". */
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u);

/**
 * What the buttons of a month's follow-up ask the bot to do.
 *
 * - `show-follow-up`: a month of an area, the newest where none is named: its summary, all its units from the next one after
 *   those that were shown, or its comments.
 */
export const FOLLOW_UP_VERBS = ["show-follow-up"] as const;

export const FOLLOW_UP_VIEWS = ["summary", "units", "comments"] as const;
export type FollowUpView = (typeof FOLLOW_UP_VIEWS)[number];

export const followUpSubmits = [
  z.object({
    verb: z.literal("show-follow-up"),
    ...common,
    area: id,
    month: z.exactOptional(month),
    view: z.enum(FOLLOW_UP_VIEWS).default("summary"),
    shown,
  }),
] as const;
