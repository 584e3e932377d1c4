import { z } from "zod";
import { common, id } from "./submit-parts.ts";

/**
 * What administrators decide of an area that is followed up.
 *
 * - `edit-area`: its thresholds, who is asked for comments, and where its months are posted.
 */
export const AREA_VERBS = ["edit-area"] as const;

export const areaSubmits = [z.object({ verb: z.literal("edit-area"), ...common, area: id })] as const;
