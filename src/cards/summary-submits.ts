import { z } from "zod";
import { budgetYear, common, typed } from "./submit-parts.ts";

/**
 * What the buttons of the sammanställning ask the bot to do.
 *
 * - `show-summary`: what is handed in now, as far as the person may read it.
 * - `download-summary`: a link to the workbook, of a published version or of what is handed in now.
 * - `prepare-publication`: what would be published, to look at first (administrators).
 * - `publish-summary`: publishes what the card showed, to the channel that was chosen there (administrators). The `fingerprint`
 *   is of what was shown: of anything else nothing is published.
 * - `await-publication`: leaves it for later (administrators).
 */
export const SUMMARY_VERBS = [
  "show-summary",
  "download-summary",
  "prepare-publication",
  "publish-summary",
  "await-publication",
] as const;

const version = z.int().min(1).max(999_999);

export const summarySubmits = [
  z.object({ verb: z.literal("show-summary"), ...common, budgetYear }),
  z.object({
    verb: z.literal("download-summary"),
    ...common,
    budgetYear,
    version: z.exactOptional(version),
  }),
  z.object({ verb: z.literal("prepare-publication"), ...common, budgetYear }),
  z.object({
    verb: z.literal("publish-summary"),
    ...common,
    budgetYear,
    version,
    fingerprint: z.string().max(40),
    channel: typed,
  }),
  z.object({ verb: z.literal("await-publication"), ...common, budgetYear }),
] as const;
