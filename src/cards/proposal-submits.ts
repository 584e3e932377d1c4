import { z } from "zod";
import type { FormField } from "../domain/proposal/proposal-form.ts";
import { PROPOSAL_TYPES } from "../domain/proposal/proposal-type.ts";
import { budgetYear, common, id, revision, shown, typed } from "./submit-parts.ts";

/**
 * What the buttons of an author's own proposals ask the bot to do.
 *
 * - `new-proposal`: a form to fill in, or the choice of its type when none is named.
 * - `save-proposal`, `preview-proposal`: both keep what was typed as a draft; the latter shows it as others will read it, or
 *   comes back with what is to be mended.
 * - `keep-proposal`: leaves a draft that has been shown as it is.
 * - `submit-proposal`: hands in what was shown.
 * - `edit-proposal`, `copy-proposal`: the form, of the proposal itself or of a new one that begins like it.
 * - `withdraw-proposal`: asks whether it is meant; `confirm-withdraw` takes it back.
 * - `show-proposal`, `show-history`: one proposal, for those who may read it.
 * - `my-proposals`: those of the person who presses, from the next one after those that were shown.
 */
export const PROPOSAL_VERBS = [
  "new-proposal",
  "save-proposal",
  "preview-proposal",
  "keep-proposal",
  "submit-proposal",
  "edit-proposal",
  "copy-proposal",
  "withdraw-proposal",
  "confirm-withdraw",
  "show-proposal",
  "show-history",
  "my-proposals",
] as const;

const fields = {
  title: typed,
  department: typed,
  goal: typed,
  description: typed,
  amount1: typed,
  amount2: typed,
  amount3: typed,
  affected: typed,
  risks: typed,
  category: typed,
  investmentKind: typed,
  land: typed,
  depreciationYears: typed,
  inUseYear: typed,
  running1: typed,
  running2: typed,
  running3: typed,
  reason: typed,
  duration: typed,
  wording: typed,
  serves: typed,
  indicator: typed,
  committee: typed,
  doneBy: typed,
  residents: typed,
  staff: typed,
  children: typed,
  contact: typed,
} satisfies Record<FormField, typeof typed>;

const one = { proposal: id, budgetYear };
const form = { ...one, type: z.enum(PROPOSAL_TYPES), revision, ...fields };

export const proposalSubmits = [
  z.object({
    verb: z.literal("new-proposal"),
    ...common,
    type: z.exactOptional(z.enum(PROPOSAL_TYPES)),
  }),
  z.object({ verb: z.literal("save-proposal"), ...common, ...form }),
  z.object({ verb: z.literal("preview-proposal"), ...common, ...form }),
  z.object({ verb: z.literal("keep-proposal"), ...common, ...one }),
  z.object({ verb: z.literal("submit-proposal"), ...common, ...one, revision }),
  z.object({ verb: z.literal("edit-proposal"), ...common, ...one }),
  z.object({ verb: z.literal("copy-proposal"), ...common, ...one }),
  z.object({ verb: z.literal("withdraw-proposal"), ...common, ...one }),
  z.object({ verb: z.literal("confirm-withdraw"), ...common, ...one, revision }),
  z.object({ verb: z.literal("show-proposal"), ...common, ...one }),
  z.object({ verb: z.literal("show-history"), ...common, ...one, shown }),
  z.object({
    verb: z.literal("my-proposals"),
    ...common,
    budgetYear: z.exactOptional(budgetYear),
    shown,
  }),
] as const;
