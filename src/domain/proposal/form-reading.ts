import { MOST_KRONOR, readAmount } from "../money/read-amount.ts";
import type { FaultyField, FormFault } from "./form-fault.ts";
import type { Kronor, YearAmounts } from "./proposal-content.ts";
import { MOST_CHARACTERS, type FormField, type ProposalForm } from "./proposal-form.ts";

export type ThreeFields = readonly [FormField, FormField, FormField];

/** Reads the inputs of one form and remembers what is wrong with them, so that all of it is told at once. */
export class FormReading {
  readonly #form: ProposalForm;
  readonly #faults: FaultyField[] = [];

  constructor(form: ProposalForm) {
    this.#form = form;
  }

  /** One for each input, in the order that they were found: the first thing that is wrong with it. */
  get faults(): readonly FaultyField[] {
    return this.#faults;
  }

  fault(field: FormField, fault: FormFault): undefined {
    if (!this.isFaulty(field)) this.#faults.push({ field, fault });
    return undefined;
  }

  isFaulty(field: FormField): boolean {
    return this.#faults.some((each) => each.field === field);
  }

  /** As typed, without surrounding space; "" when it was left empty. */
  text(field: FormField): string {
    const text = (this.#form[field] ?? "").trim();
    // Characters as people count them: an emoji is one.
    const length = text.length > MOST_CHARACTERS[field] ? [...text].length : text.length;
    if (length <= MOST_CHARACTERS[field]) return text;
    this.fault(field, { kind: "tooLong", most: MOST_CHARACTERS[field], length });
    return "";
  }

  required(field: FormField): string {
    const text = this.text(field);
    if (text === "") this.fault(field, { kind: "missing", field });
    return text;
  }

  /** One of the given choices; undefined, and a fault, when it is none. */
  choice<T extends string>(field: FormField, choices: readonly T[]): T | undefined {
    const text = this.required(field);
    const chosen = choices.find((each) => each === text);
    return chosen ?? this.fault(field, { kind: "unknownChoice", field });
  }

  /** A whole number between two; undefined for blank, and with a fault for all else. */
  whole(field: FormField, least: number, most: number, fault: FormFault): number | undefined {
    const text = this.text(field);
    if (text === "") return undefined;
    const number = /^\d{1,4}(?= ?(?:år|years?)?$)/u.exec(text.toLowerCase())?.[0];
    const value = Number(number);
    return number !== undefined && value >= least && value <= most ? value : this.fault(field, fault);
  }

  amount(field: FormField): Kronor | undefined {
    const reading = readAmount(this.text(field));
    switch (reading.kind) {
      case "amount":
        return reading.kronor;
      case "blank":
        return undefined;
      case "ambiguous":
        return this.fault(field, { kind: "ambiguousAmount", readings: reading.readings });
      case "unreadable":
        return this.fault(field, { kind: "unreadableAmount" });
      case "tooFine":
        return this.fault(field, { kind: "tooFineAmount" });
      case "tooLarge":
        return this.fault(field, { kind: "tooLargeAmount", most: MOST_KRONOR });
    }
  }

  amounts([first, second, third]: ThreeFields): YearAmounts {
    return [this.amount(first), this.amount(second), this.amount(third)];
  }
}
