import { z } from "zod";
import { common, id, revision, shown, typed } from "./submit-parts.ts";

/**
 * What the buttons of the reports ask the bot to do; all but the list are for administrators. An event is named by its
 * calendar and its own id, as `formatStoppdatumRef` writes it.
 *
 * - `list-reports`: the reports that people speak of now, from the next one after those that were shown.
 * - `show-plan`: a report as it was made, with where it stands and whom it does not reach.
 * - `show-plan-proposal`: what an event of the calendar proposes; `confirm-plan` makes it as it is, once.
 * - `new-plan`: what a new report is asked of, and how often; `fill-plan` the rest of its form, filled in from an event
 *   where there is one; `make-plan` makes it, once: the form has its id.
 * - `edit-plan`, `save-plan`: other settings; `revision` is of the plan that the card shows.
 * - `end-plan`: no new reports of it, after a question.
 */
export const REPORT_VERBS = [
  "list-reports",
  "show-plan",
  "show-plan-proposal",
  "confirm-plan",
  "new-plan",
  "fill-plan",
  "make-plan",
  "edit-plan",
  "save-plan",
  "end-plan",
] as const;

const event = z
  .string()
  .max(300)
  .regex(/^\S+ \S+$/u);

const fields = {
  name: typed,
  act: typed,
  places: typed,
  event: typed,
  day: typed,
  workingDay: typed,
  sections: typed,
  channel: typed,
  reminders: typed,
  firstDaysBefore: typed,
  escalates: typed,
};

export const reportSubmits = [
  z.object({ verb: z.literal("list-reports"), ...common, shown }),
  z.object({ verb: z.literal("show-plan"), ...common, plan: id }),
  z.object({ verb: z.literal("show-plan-proposal"), ...common, of: event }),
  z.object({ verb: z.literal("confirm-plan"), ...common, of: event }),
  z.object({ verb: z.literal("new-plan"), ...common, of: z.exactOptional(event) }),
  z.object({
    verb: z.literal("fill-plan"),
    ...common,
    // As they are chosen in the form.
    reporting: typed,
    schedule: typed,
    of: z.exactOptional(event),
  }),
  z.object({
    verb: z.literal("make-plan"),
    ...common,
    plan: id,
    reporting: typed,
    schedule: typed,
    ...fields,
  }),
  z.object({ verb: z.literal("edit-plan"), ...common, plan: id }),
  z.object({ verb: z.literal("save-plan"), ...common, plan: id, revision, reporting: typed, ...fields }),
  z.object({ verb: z.literal("end-plan"), ...common, plan: id, isSure: z.boolean().default(false) }),
] as const;
