import { z } from "zod";
import { month } from "./follow-up-submits.ts";
import { common, id } from "./submit-parts.ts";

/**
 * - `make-memorandum`: a link to the draft of the tjänsteskrivelse of a month.
 */
export const MEMORANDUM_VERBS = ["make-memorandum"] as const;

export const memorandumSubmits = [
  z.object({ verb: z.literal("make-memorandum"), ...common, area: id, month }),
] as const;
