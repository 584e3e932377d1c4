import { PROPOSAL_TYPES } from "../proposal/proposal-type.ts";
import type { Named, SummaryRow } from "./summary.ts";

const swedish = new Intl.Collator("sv");
/** After every priority that a department can give. */
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * By type, nämnd, förvaltning, the department's priority and number. Names go in Swedish order, those that the organisation
 * does not know last; what has no priority comes after what has. No two rows are equal, so the order in is of no matter.
 */
export function byPlace(a: SummaryRow, b: SummaryRow): number {
  return (
    PROPOSAL_TYPES.indexOf(a.content.type) - PROPOSAL_TYPES.indexOf(b.content.type) ||
    byName(a.committee, b.committee) ||
    byName(a.department, b.department) ||
    (a.priority ?? LAST) - (b.priority ?? LAST) ||
    a.number - b.number ||
    byCode(a.proposalId, b.proposalId)
  );
}

function byName(a: Named, b: Named): number {
  if ((a.name === "") !== (b.name === "")) return a.name === "" ? 1 : -1;
  return swedish.compare(a.name, b.name) || byCode(a.id, b.id);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
