import type { FormField } from "../../domain/proposal/proposal-form.ts";
import type { ProposalType } from "../../domain/proposal/proposal-type.ts";

export type GroupName =
  | "what"
  | "assignment"
  | "affected"
  | "investment"
  | "amounts"
  | "depreciation"
  | "running"
  | "reason"
  | "consequences"
  | "contact";

interface Group {
  readonly name: GroupName;
  readonly fields: readonly FormField[];
}

const WHAT: Group = { name: "what", fields: ["title", "department", "goal", "description"] };
const AMOUNTS: Group = { name: "amounts", fields: ["amount1", "amount2", "amount3"] };
const LAST: readonly Group[] = [
  { name: "consequences", fields: ["residents", "staff", "children"] },
  { name: "contact", fields: ["contact"] },
];

/** The inputs of each type's form under their headings; together they are all that the type has. */
export const GROUPS_OF: Readonly<Record<ProposalType, readonly Group[]>> = {
  efficiency: [WHAT, AMOUNTS, { name: "affected", fields: ["affected", "risks"] }, ...LAST],
  investment: [
    WHAT,
    { name: "investment", fields: ["category", "investmentKind"] },
    AMOUNTS,
    { name: "depreciation", fields: ["depreciationYears", "land", "inUseYear"] },
    { name: "running", fields: ["running1", "running2", "running3"] },
    ...LAST,
  ],
  operating: [WHAT, { name: "reason", fields: ["reason", "duration"] }, AMOUNTS, ...LAST],
  assignment: [
    WHAT,
    { name: "assignment", fields: ["wording", "serves", "indicator", "committee", "doneBy"] },
    AMOUNTS,
    ...LAST,
  ],
};
