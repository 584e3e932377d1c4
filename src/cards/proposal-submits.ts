import { z } from "zod";
import { PROPOSAL_TYPES } from "../domain/proposal/proposal-type.ts";
import { common } from "./submit-parts.ts";

/**
 * What the buttons of an author's own proposals ask the bot to do.
 *
 * - `new-proposal`: a form to fill in, or the choice of its type when none is named.
 */
export const PROPOSAL_VERBS = ["new-proposal"] as const;

export const proposalSubmits = [
  z.object({
    verb: z.literal("new-proposal"),
    ...common,
    type: z.exactOptional(z.enum(PROPOSAL_TYPES)),
  }),
] as const;
