import { MOST_KRONOR, readAmount } from "../money/read-amount.ts";
import type { FormFault } from "./form-fault.ts";
import type { Kronor, YearAmounts } from "./proposal-content.ts";
import { MOST_CHARACTERS, type FormField, type ProposalForm } from "./proposal-form.ts";

export type ThreeFields = readonly [FormField, FormField, FormField];

/** The inputs of one form as they are read, and all that has been found wrong with them. */
export interface FormReading {
  readonly form: ProposalForm;
  readonly faults: Map<FormField, FormFault>;
}

/** Tells what is wrong with an input; the first thing that was found is what is said of it. */
export function addFault({ faults }: FormReading, field: FormField, fault: FormFault): void {
  if (!faults.has(field)) faults.set(field, fault);
}

/** As typed, without surrounding space; "" when it was left empty or is too long. */
export function textOf(reading: FormReading, field: FormField): string {
  const text = (reading.form[field] ?? "").trim();
  const most = MOST_CHARACTERS[field];
  if (text.length <= most) return text;
  // As people count them: an emoji is no two characters.
  const { length } = Array.from(text);
  if (length <= most) return text;
  addFault(reading, field, { kind: "tooLong", most, length });
  return "";
}

/** The same of one that has to be filled in. */
export function requiredText(reading: FormReading, field: FormField): string {
  const text = textOf(reading, field);
  if (text === "") addFault(reading, field, { kind: "missing", field });
  return text;
}

/** One of the given choices; undefined, and a fault, when it is none. */
export function choiceOf<T extends string>(
  reading: FormReading,
  field: FormField,
  choices: readonly T[],
): T | undefined {
  const text = requiredText(reading, field);
  const chosen = choices.find((each) => each === text);
  if (chosen === undefined) addFault(reading, field, { kind: "unknownChoice", field });
  return chosen;
}

/** A whole number between two, with "år" behind it or not; undefined for a blank, and with `fault` for all else. */
export function wholeOf(
  reading: FormReading,
  field: FormField,
  [least, most]: readonly [number, number],
  fault: FormFault,
): number | undefined {
  const text = textOf(reading, field);
  if (text === "") return undefined;
  const [, digits] = /^(\d{1,4})(?:\s*(?:år|years?))?$/iu.exec(text) ?? [];
  const number = Number(digits);
  if (digits !== undefined && number >= least && number <= most) return number;
  addFault(reading, field, fault);
  return undefined;
}

/** What `unlikelyTkr` or more is typed as without a unit is asked about: it may be kronor. */
export function amountsOf(
  reading: FormReading,
  [first, second, third]: ThreeFields,
  unlikelyTkr?: number,
): YearAmounts {
  const amountOf = (field: FormField): Kronor | undefined => amountIn(reading, field, unlikelyTkr);
  return [amountOf(first), amountOf(second), amountOf(third)];
}

function amountIn(reading: FormReading, field: FormField, unlikelyTkr?: number): Kronor | undefined {
  const amount = readAmount(textOf(reading, field), unlikelyTkr);
  switch (amount.kind) {
    case "amount":
      return amount.kronor;
    case "blank":
      return undefined;
    case "ambiguous":
      addFault(reading, field, { kind: "ambiguousAmount", readings: amount.readings });
      return undefined;
    case "unreadable":
      addFault(reading, field, { kind: "unreadableAmount" });
      return undefined;
    case "tooFine":
      addFault(reading, field, { kind: "tooFineAmount" });
      return undefined;
    case "tooLarge":
      addFault(reading, field, { kind: "tooLargeAmount", most: MOST_KRONOR });
      return undefined;
  }
}
