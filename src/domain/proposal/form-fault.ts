import type { Kronor } from "./proposal-content.ts";
import type { FormField } from "./proposal-form.ts";

/** Why an input of a form cannot be taken, with what is needed to say how to mend it. */
export type FormFault =
  | { readonly kind: "missing"; readonly field: FormField }
  | { readonly kind: "tooLong"; readonly most: number; readonly length: number }
  /** A choice that is not one of those given, as a card of another time can send. */
  | { readonly kind: "unknownChoice"; readonly field: FormField }
  /** It is not there any longer. */
  | { readonly kind: "unknownDepartment" }
  | { readonly kind: "unknownCommittee" }
  | { readonly kind: "unknownGoal" }
  | { readonly kind: "unreadableAmount" }
  | { readonly kind: "ambiguousAmount"; readonly readings: readonly Kronor[] }
  | { readonly kind: "tooFineAmount" }
  | { readonly kind: "tooLargeAmount"; readonly most: Kronor }
  /** A level is asked for in every year: a blank one would be taken for "back to this year's budget". */
  | { readonly kind: "blankYear"; readonly year: number }
  /** Nothing but blanks and zeros. */
  | { readonly kind: "noAmount" }
  | { readonly kind: "negativeSaving" }
  | { readonly kind: "negativeExpenditure" }
  | { readonly kind: "unreadableLife"; readonly least: number; readonly most: number }
  | { readonly kind: "unreadableYear"; readonly first: number; readonly last: number }
  /** Land is not depreciated, so that one of the two is wrong. */
  | { readonly kind: "landWithYears" };

export interface FaultyField {
  readonly field: FormField;
  readonly fault: FormFault;
}
