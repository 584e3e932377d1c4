import { z } from "zod";
import { LANGS } from "../domain/lang.ts";

/** What the data of every button of ours holds. */
export const common = { submitId: z.string().min(1).max(64), lang: z.enum(LANGS) };

/** A choice, or a short text; an input that was left empty is absent. */
export const input = z.string().max(200).default("");

/** More than any field takes and less than a turn can bear: what is longer is cut here, and said to be too long by its reader. */
const MOST_TYPED = 20_000;

/** What somebody has typed, however long: it comes back in the form when it cannot be taken. */
export const typed = z
  .string()
  .default("")
  .transform((text) => text.slice(0, MOST_TYPED));

/** An id of ours, as a card names it. */
export const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w.-]+$/u);
export const budgetYear = z.int().min(2000).max(2200);
export const revision = z.int().nonnegative();
/** How many rows of a list have been shown. */
export const shown = z.int().nonnegative().default(0);
