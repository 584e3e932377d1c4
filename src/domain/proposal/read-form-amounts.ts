import { addFault, amountsOf, type FormReading, type ThreeFields } from "./form-reading.ts";
import type { YearAmounts } from "./proposal-content.ts";
import type { FormField } from "./proposal-form.ts";
import type { ProposalType } from "./proposal-type.ts";

const FIELDS: ThreeFields = ["amount1", "amount2", "amount3"];

/**
 * Buildings cost tens of millions; what changes running costs by ten million a year is rare, while small savings are often
 * thought of in kronor ("25 000"). A wrong amount is worse than a question.
 */
export const UNLIKELY_RUNNING_TKR = 10_000;

/** The three amounts of a form as its type asks for them; what is wrong is told to the reading. */
export function readAmounts(type: ProposalType, reading: FormReading, budgetYear: number): YearAmounts {
  const amounts = amountsOf(reading, FIELDS, type === "investment" ? undefined : UNLIKELY_RUNNING_TKR);
  switch (type) {
    case "efficiency":
      refuseBlankYears(reading, amounts, budgetYear);
      refuseNegative(reading, amounts, "negativeSaving");
      break;
    case "investment":
      refuseNegative(reading, amounts, "negativeExpenditure");
      break;
    case "operating":
      refuseBlankYears(reading, amounts, budgetYear);
      break;
    case "assignment":
      return amounts;
  }
  const isNothing = amounts.every((amount) => amount === undefined || amount === 0);
  if (isNothing && !FIELDS.some((field) => reading.faults.has(field)))
    addFault(reading, "amount1", { kind: "noAmount" });
  return amounts;
}

/** The classic mistake: a later year left blank where a lasting level was meant. */
function refuseBlankYears(reading: FormReading, amounts: YearAmounts, budgetYear: number): void {
  for (const [at, field] of FIELDS.entries())
    if (amounts[at] === undefined) addFault(reading, field, { kind: "blankYear", year: budgetYear + at });
}

function refuseNegative(
  reading: FormReading,
  amounts: YearAmounts,
  kind: "negativeSaving" | "negativeExpenditure",
): void {
  const negative: readonly FormField[] = FIELDS.filter((_, at) => (amounts[at] ?? 0) < 0);
  for (const field of negative) addFault(reading, field, { kind });
}
