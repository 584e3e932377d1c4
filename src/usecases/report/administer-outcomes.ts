import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { MarkChange, Report } from "../../domain/report/report.ts";
import type { Instant } from "../../domain/time/instant.ts";
import type { PlaceRefusal, SeenPlace } from "./mark-outcomes.ts";

/** What is wrong with a field of an administrator's form. */
export type FieldWrong = "missing" | "tooLong";

/** Only administrators do it. */
interface NotAdministrator {
  readonly kind: "notAdministrator";
}

export type MarkManyOutcome =
  /** How many were marked, and how many of those that were chosen were done already. */
  | { readonly kind: "marked"; readonly report: Report; readonly marked: number; readonly already: number }
  | {
      readonly kind: "faulty";
      readonly chosen?: "missing" | "tooMany";
      readonly reason?: FieldWrong;
    }
  | NotAdministrator
  | PlaceRefusal;

export type MarkBehalfOutcome =
  | (SeenPlace & { readonly kind: "marked" | "already"; readonly change: MarkChange })
  | {
      readonly kind: "faulty";
      readonly place?: "missing";
      readonly name?: FieldWrong;
      readonly ground?: FieldWrong;
    }
  | NotAdministrator
  | PlaceRefusal;

export type LockOutcome =
  | {
      readonly kind: "locked" | "already";
      readonly report: Report;
      readonly by: PersonRef;
      readonly at: Instant;
    }
  | NotAdministrator
  | { readonly kind: "unknownReport" | "conflict" };

export type UnlockOutcome =
  | { readonly kind: "unlocked" | "notLocked"; readonly report: Report }
  | { readonly kind: "faulty"; readonly reason: FieldWrong }
  | NotAdministrator
  | { readonly kind: "unknownReport" | "conflict" };
