import { z } from "zod";
import { ALL_COMMITTEES } from "../domain/organisation/give-role.ts";
import { common, id, shown, typed } from "./submit-parts.ts";

/**
 * What the buttons of the organisation's cards ask the bot to do; all of it is for administrators.
 *
 * - `organisation`: the nämnder with their förvaltningar, what else reports, or the people with their roles, from the next one after those shown.
 * - `edit-person`: a person's roles and the form for another one; without a person the form to choose one in, which begins with the
 *   place that the button names.
 * - `give-role`, `take-role`: what that card does.
 * - `edit-committee`, `save-committee`: a nämnd's name; without an id a new one.
 * - `edit-department`, `save-department`: a förvaltning's name and nämnd; without an id a new one.
 * - `edit-unit`, `save-unit`: a unit, a goal or a processgrupp; without an id a new one.
 * - `edit-goals`, `save-goals`: the målområden.
 * - `show-claim`: that somebody says to be responsible for a place; `confirm-claim` gives the role, `decline-claim` does not.
 *
 * `seen` is the version of the organisation that the card was made from.
 */
export const ORGANISATION_VERBS = [
  "organisation",
  "edit-person",
  "give-role",
  "take-role",
  "edit-committee",
  "save-committee",
  "edit-department",
  "save-department",
  "edit-unit",
  "save-unit",
  "show-claim",
  "confirm-claim",
  "decline-claim",
  "edit-goals",
  "save-goals",
] as const;

const seen = z.string().max(200);
const person = z
  .string()
  .max(100)
  .regex(/^[\w-]*$/u);
/** A role's key as the card names it. */
const grant = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\w.:-]+$/u);

export const organisationSubmits = [
  z.object({
    verb: z.literal("organisation"),
    ...common,
    part: z.enum(["places", "units", "people"]).default("places"),
    shown,
  }),
  z.object({
    verb: z.literal("edit-person"),
    ...common,
    person: z.exactOptional(person),
    /** What the role is for, as the form names it. */
    place: z.exactOptional(grant),
  }),
  z.object({
    verb: z.literal("give-role"),
    ...common,
    seen,
    person: typed,
    who: typed,
    role: typed,
    // A choice that the card had no place for is as if it was left.
    committee: typed.transform((text) => text || ALL_COMMITTEES),
    department: typed,
    place: typed,
    /** Who the card is about, whatever is chosen on it; absent on the one that chooses. */
    of: z.exactOptional(person),
  }),
  z.object({ verb: z.literal("take-role"), ...common, seen, person, grant }),
  z.object({ verb: z.literal("edit-committee"), ...common, committee: z.exactOptional(id) }),
  z.object({ verb: z.literal("save-committee"), ...common, seen, of: z.exactOptional(id), name: typed }),
  z.object({ verb: z.literal("edit-department"), ...common, department: z.exactOptional(id) }),
  z.object({
    verb: z.literal("save-department"),
    ...common,
    seen,
    of: z.exactOptional(id),
    name: typed,
    belongsTo: typed,
  }),
  z.object({ verb: z.literal("edit-unit"), ...common, unit: z.exactOptional(id) }),
  z.object({
    verb: z.literal("save-unit"),
    ...common,
    seen,
    of: z.exactOptional(id),
    kind: typed,
    name: typed,
    belongsTo: typed,
  }),
  z.object({ verb: z.literal("show-claim"), ...common, claim: id }),
  z.object({ verb: z.literal("confirm-claim"), ...common, claim: id }),
  z.object({ verb: z.literal("decline-claim"), ...common, claim: id }),
  z.object({ verb: z.literal("edit-goals"), ...common }),
  z.object({ verb: z.literal("save-goals"), ...common, seen, goals: typed }),
] as const;
