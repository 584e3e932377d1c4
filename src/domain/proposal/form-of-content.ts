import { writeAmount } from "../money/write-amount.ts";
import type { InvestmentContent, Kronor, ProposalContent } from "./proposal-content.ts";
import type { FormField, ProposalForm } from "./proposal-form.ts";

/** The form that reads as this content, amounts in tkr: what an edit of something handed in starts from. */
export function formOfContent(content: ProposalContent): ProposalForm {
  const { title, departmentId, goal, description, residents, staff, children, contact } = content;
  const common = { title, department: departmentId, goal, description, residents, staff, children, contact };
  const amounts = threeOf(["amount1", "amount2", "amount3"], content.amounts);
  return filled({ ...common, ...amounts, ...ownFields(content) });
}

function ownFields(content: ProposalContent): Partial<Record<FormField, string>> {
  switch (content.type) {
    case "efficiency":
      return { affected: content.affected, risks: content.risks };
    case "investment":
      return investmentFields(content);
    case "operating":
      return { reason: content.reason, duration: content.duration };
    case "assignment": {
      const { wording, serves, indicator, committeeId, doneBy } = content;
      return { wording, serves, indicator, committee: committeeId, doneBy };
    }
  }
}

function investmentFields(content: InvestmentContent): Partial<Record<FormField, string>> {
  const { category, kind, depreciation, inUseYear, runningCost } = content;
  return {
    category,
    investmentKind: kind,
    land: String(depreciation.kind === "land"),
    depreciationYears: depreciation.kind === "years" ? String(depreciation.years) : "",
    inUseYear: String(inUseYear),
    ...threeOf(["running1", "running2", "running3"], runningCost),
  };
}

function threeOf(
  fields: readonly FormField[],
  amounts: readonly (Kronor | undefined)[],
): Partial<Record<FormField, string>> {
  const written = amounts.map((amount) => (amount === undefined ? "" : writeAmount(amount)));
  return Object.fromEntries(fields.map((field, at) => [field, written[at] ?? ""]));
}

/** An input that is empty is absent. */
function filled(form: Partial<Record<FormField, string>>): ProposalForm {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ""));
}
