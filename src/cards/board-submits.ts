import { z } from "zod";
import { common, id, shown } from "./submit-parts.ts";

/**
 * What the buttons of the board ask the bot to do.
 *
 * - `show-board`: where a report stands, in the personal chat, from the next place after those that were shown.
 */
export const BOARD_VERBS = ["show-board"] as const;

export const boardSubmits = [
  z.object({ verb: z.literal("show-board"), ...common, report: id, shown }),
] as const;
