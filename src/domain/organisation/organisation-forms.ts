import type { LimitedPart } from "./limits.ts";
import type { Organisation, PersonRef } from "./organisation.ts";

/** Somebody whom the bot can name: from the organisation, or from the own chat with the bot. */
export interface KnownPerson extends PersonRef {
  /** The bot can tell the person things. */
  readonly hasChat: boolean;
}

/** The inputs of the forms, by the ids that they have on the cards. */
export const ORGANISATION_FIELDS = [
  "person",
  "who",
  "role",
  "committee",
  "department",
  "place",
  "kind",
  "name",
  "belongsTo",
  "goals",
] as const;
export type OrganisationField = (typeof ORGANISATION_FIELDS)[number];

/** What is wrong with what was typed or chosen. */
export type FormFault =
  | { readonly kind: "person" | "severalPeople" | "tooManyPeople" }
  | { readonly kind: "noSuchPerson"; readonly name: string }
  | { readonly kind: "role" | "committee" | "department" }
  /** Nothing says what a role is for. */
  | { readonly kind: "placeMissing" }
  | { readonly kind: "noSuchPlace"; readonly name: string }
  | { readonly kind: "severalPlaces"; readonly names: readonly string[] }
  | { readonly kind: "unitKind" | "unitDepartment" }
  | { readonly kind: "nameMissing" | "nameTooLong" | "noLetters" }
  | { readonly kind: "nameTaken"; readonly name: string }
  /** Lines are counted from 1. */
  | { readonly kind: "goalTooLong"; readonly line: number }
  | { readonly kind: "tooMany"; readonly part: LimitedPart };

export interface FieldFault {
  readonly field: OrganisationField;
  readonly fault: FormFault;
}

/** What a form comes to. */
export type Decision<Made> =
  | { readonly kind: "change"; readonly organisation: Organisation; readonly made: Made }
  /** In the order of the form; never empty. */
  | { readonly kind: "faulty"; readonly faults: readonly FieldFault[] }
  /** What the form is about is no longer there. */
  | { readonly kind: "gone" };
