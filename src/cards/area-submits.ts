import { z } from "zod";
import { common, id, revision, typed } from "./submit-parts.ts";

/**
 * What administrators decide of an area that is followed up. A receiver is named by its conversation in key characters, as
 * `conversationKey` writes it; `revision` is of the area that the card shows.
 *
 * - `edit-area`: its thresholds, who is asked for comments, and where its months are posted.
 * - `area-form`: the form of its limits and questions; `save-area` saves it.
 * - `new-receiver`: the form of one more receiver; `add-receiver` adds it.
 * - `edit-receiver`: the form of one that is there; `save-receiver` saves it, and `remove-receiver` takes it away, after a
 *   question.
 */
export const AREA_VERBS = [
  "edit-area",
  "area-form",
  "save-area",
  "new-receiver",
  "add-receiver",
  "edit-receiver",
  "save-receiver",
  "remove-receiver",
] as const;

const receiver = z
  .string()
  .min(1)
  .max(1_000)
  .regex(/^[\w.-]+$/u);

const limits = {
  share: typed,
  amount: typed,
  politicalShare: typed,
  politicalAmount: typed,
  body: typed,
  asks: typed,
  workingDays: typed,
};

const posting = { when: typed, workingDay: typed, months: typed };

export const areaSubmits = [
  z.object({ verb: z.literal("edit-area"), ...common, area: id }),
  z.object({ verb: z.literal("area-form"), ...common, area: id }),
  z.object({ verb: z.literal("save-area"), ...common, area: id, revision, ...limits }),
  z.object({ verb: z.literal("new-receiver"), ...common, area: id }),
  z.object({ verb: z.literal("add-receiver"), ...common, area: id, channel: typed, ...posting }),
  z.object({ verb: z.literal("edit-receiver"), ...common, area: id, receiver }),
  z.object({ verb: z.literal("save-receiver"), ...common, area: id, revision, receiver, ...posting }),
  z.object({
    verb: z.literal("remove-receiver"),
    ...common,
    area: id,
    receiver,
    isSure: z.boolean().default(false),
  }),
] as const;
