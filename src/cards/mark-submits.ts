import { z } from "zod";
import { MARKED_FROM } from "../domain/report/report.ts";
import { common, id, shown, typed } from "./submit-parts.ts";

/**
 * What the buttons of klarmarkering ask the bot to do. A place is one word, as `formatPlaceRef` writes it.
 *
 * - `mark-report`: marks a place, or one section of it. Without a place it marks what the one who presses is responsible
 *   for: one press on the board, and a choice in the personal chat where that is several.
 * - `undo-mark`: takes the same back; `comment-mark` puts a comment at it.
 * - `my-reports`: what the one who presses has left to mark; `choose-marks` the same of one report, done or not.
 * - `administer-report`: what administrators do with a report: `part` is one of its forms. Then `mark-many` marks the places
 *   that were chosen, or all that are left, with the reason; `mark-behalf` marks for somebody who is not in Teams;
 *   `lock-report` and `unlock-report` freeze the marks and let them go.
 */
export const MARK_VERBS = [
  "mark-report",
  "undo-mark",
  "comment-mark",
  "my-reports",
  "choose-marks",
  "administer-report",
  "mark-many",
  "mark-behalf",
  "lock-report",
  "unlock-report",
] as const;

/** A place as a card names it, "unit:it". */
const place = z
  .string()
  .max(120)
  .regex(/^\w+:[\w.-]+$/u);
const reported = { report: id, section: z.exactOptional(id) };

export const ADMINISTER_PARTS = ["all", "many", "behalf", "unlock"] as const;
export type AdministerPart = (typeof ADMINISTER_PARTS)[number];

export const markSubmits = [
  z.object({
    verb: z.literal("mark-report"),
    ...common,
    ...reported,
    place: z.exactOptional(place),
    from: z.enum(MARKED_FROM).default("chat"),
  }),
  z.object({ verb: z.literal("undo-mark"), ...common, ...reported, place }),
  z.object({ verb: z.literal("comment-mark"), ...common, ...reported, place, comment: typed }),
  z.object({ verb: z.literal("my-reports"), ...common, shown }),
  z.object({ verb: z.literal("choose-marks"), ...common, report: id, shown }),
  z.object({
    verb: z.literal("administer-report"),
    ...common,
    report: id,
    part: z.enum(ADMINISTER_PARTS).default("all"),
    shown,
  }),
  z.object({
    verb: z.literal("mark-many"),
    ...common,
    report: id,
    // A multi-select arrives as one comma-joined string, and is absent when nothing is chosen.
    chosen: typed,
    which: z.enum(["chosen", "all"]).default("chosen"),
    reason: typed,
    shown,
  }),
  z.object({
    verb: z.literal("mark-behalf"),
    ...common,
    report: id,
    // As it is chosen in the form.
    place: typed,
    name: typed,
    ground: typed,
    shown,
  }),
  z.object({ verb: z.literal("lock-report"), ...common, report: id }),
  z.object({ verb: z.literal("unlock-report"), ...common, report: id, reason: typed }),
] as const;
