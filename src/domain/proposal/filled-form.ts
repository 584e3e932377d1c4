import { ownDepartment } from "../organisation/grants.ts";
import type { Organisation, PersonRef } from "../organisation/organisation.ts";
import { formOfContent } from "./form-of-content.ts";
import { FIELDS_OF, type FormField, type ProposalForm } from "./proposal-form.ts";
import type { ProposalType } from "./proposal-type.ts";
import type { Proposal } from "./proposal.ts";

/** A new form with what is known of the person: where they work, and that they can be asked. */
export function newForm(type: ProposalType, organisation: Organisation, person: PersonRef): ProposalForm {
  const department = ownDepartment(organisation, person.aadObjectId);
  const isAssignment = type === "assignment";
  return {
    ...(department === undefined ? {} : { department: department.id }),
    ...(department === undefined || !isAssignment ? {} : { committee: department.committeeId }),
    ...(person.name === "" ? {} : { contact: person.name }),
  };
}

/** What belongs to the years that it was typed for: another budget year's amounts are never taken for this one's. */
const OF_YEARS: ReadonlySet<FormField> = new Set([
  "amount1",
  "amount2",
  "amount3",
  "running1",
  "running2",
  "running3",
  "inUseYear",
]);

/** The form of a copy for a budget year: what the proposal says, but for the amounts of other years. */
export function copiedForm({ type, content, form, budgetYear }: Proposal, forYear: number): ProposalForm {
  const from: ProposalForm = content === undefined ? form : formOfContent(content);
  const fields = FIELDS_OF[type].filter((field) => budgetYear === forYear || !OF_YEARS.has(field));
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = from[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
