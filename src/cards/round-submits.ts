import { z } from "zod";
import { budgetYear, common, id, revision, typed } from "./submit-parts.ts";

/**
 * What the buttons of a budget round ask the bot to do; what changes anything is for administrators.
 *
 * - `show-round`: the round as it stands, or with its changes.
 * - `new-round`: what to confirm for the following budget year; `confirm-round` confirms what the form says, once.
 * - `edit-round`, `save-round`: another event or other settings; `revision` is of the round that the card shows.
 * - `extend-round`, `grant-extension`: more time for one nämnd or one proposal; `take-back-extension` takes it back.
 * - `take-back-round`: a round that was confirmed by mistake, as long as it has no proposals.
 */
export const ROUND_VERBS = [
  "show-round",
  "new-round",
  "confirm-round",
  "edit-round",
  "save-round",
  "extend-round",
  "grant-extension",
  "take-back-extension",
  "take-back-round",
] as const;

const settings = { internalRate: typed, amountLimit: typed, shortestLife: typed, channel: typed };

export const roundSubmits = [
  z.object({ verb: z.literal("show-round"), ...common, budgetYear, withHistory: z.boolean().default(false) }),
  z.object({ verb: z.literal("new-round"), ...common }),
  z.object({
    verb: z.literal("confirm-round"),
    ...common,
    event: typed,
    // As it is typed in the form.
    budgetYear: typed,
    ...settings,
  }),
  z.object({ verb: z.literal("edit-round"), ...common, budgetYear }),
  z.object({ verb: z.literal("save-round"), ...common, budgetYear, revision, event: typed, ...settings }),
  z.object({ verb: z.literal("extend-round"), ...common, budgetYear }),
  z.object({
    verb: z.literal("grant-extension"),
    ...common,
    budgetYear,
    committee: typed,
    number: typed,
    until: typed,
    reason: typed,
  }),
  z.object({ verb: z.literal("take-back-extension"), ...common, budgetYear, extension: id }),
  z.object({ verb: z.literal("take-back-round"), ...common, budgetYear }),
] as const;
