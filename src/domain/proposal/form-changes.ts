import { readAmount } from "../money/read-amount.ts";
import type { FieldChange } from "./proposal.ts";
import { FORM_FIELDS, type FormField, type ProposalForm } from "./proposal-form.ts";

const AMOUNT_FIELDS: ReadonlySet<FormField> = new Set([
  "amount1",
  "amount2",
  "amount3",
  "running1",
  "running2",
  "running3",
]);

/**
 * What differs between two forms, old and new as they were typed, in the form's order; "" for what is empty. "1250" and
 * "1 250" are the same amount, and an untouched toggle is as one that says no.
 */
export function formChanges(before: ProposalForm, after: ProposalForm): readonly FieldChange[] {
  return FORM_FIELDS.flatMap((field) => {
    const [old, now] = [valueOf(before, field), valueOf(after, field)];
    return isSame(field, old, now) ? [] : [{ field, old, new: now }];
  });
}

function valueOf(form: ProposalForm, field: FormField): string {
  const value = (form[field] ?? "").trim();
  return field === "land" && value === "false" ? "" : value;
}

function isSame(field: FormField, old: string, now: string): boolean {
  if (old === now) return true;
  if (!AMOUNT_FIELDS.has(field)) return false;
  const [before, after] = [readAmount(old), readAmount(now)];
  return before.kind === "amount" && after.kind === "amount" && before.kronor === after.kronor;
}
