import type { Submit } from "../../cards/submits.ts";
import { FORM_FIELDS, type FormField } from "../../domain/proposal/proposal-form.ts";
import type { PressedForm } from "../../usecases/proposal/save-draft.ts";

type FormSubmit = Extract<Submit, { readonly verb: "save-proposal" | "preview-proposal" }>;

/** What was typed on a form's card; an input that was left empty is absent. */
export function pressedForm(submit: FormSubmit): PressedForm {
  const { proposal: proposalId, budgetYear, type, revision, submitId: card } = submit;
  const form: Partial<Record<FormField, string>> = {};
  for (const field of FORM_FIELDS) if (submit[field] !== "") form[field] = submit[field];
  return { proposalId, budgetYear, type, revision, card, form };
}
