import type { Kronor, YearAmounts } from "../proposal/proposal-content.ts";
import { PROPOSAL_TYPES } from "../proposal/proposal-type.ts";
import type { ProposalState } from "../proposal/proposal.ts";
import { changedFields, type ChangedField } from "./changed-fields.ts";
import type { YearSums } from "../proposal/year-sums.ts";
import type { Summary, SummaryRow, TypeTotal } from "./summary.ts";

/** One amount that is another; undefined is blank. */
export interface AmountChange {
  readonly of: "amount" | "runningCost" | "capitalCost";
  readonly year: number;
  readonly old: Kronor | undefined;
  readonly new: Kronor | undefined;
}

/** A proposal that is in both summaries, and not the same. */
export interface ChangedRow {
  readonly before: SummaryRow;
  readonly after: SummaryRow;
  readonly amounts: readonly AmountChange[];
  /** What else is another. */
  readonly fields: readonly ChangedField[];
}

/** A proposal that was in the earlier summary and is not in the later. */
export interface GoneRow {
  readonly before: SummaryRow;
  /** What has become of it: returned, handed in anew, rejected or withdrawn; undefined when that is not known. */
  readonly now: ProposalState | undefined;
}

export interface TotalChange {
  readonly type: TypeTotal["type"];
  readonly before: TypeTotal;
  readonly after: TypeTotal;
}

/** What has happened from one summary of a budget year to another. Rows are in the order of a summary. */
export interface SummaryDifference {
  readonly added: readonly SummaryRow[];
  readonly changed: readonly ChangedRow[];
  /** Nobody has changed the proposal, but another internränta has changed its capital cost. */
  readonly recosted: readonly ChangedRow[];
  readonly gone: readonly GoneRow[];
  /** One for each type. */
  readonly totals: readonly TotalChange[];
  /** The net effect on running costs. */
  readonly net: { readonly before: YearSums; readonly after: YearSums };
}

/** What is different in `after`; both are of the same budget year. */
export function summaryDifference(before: Summary, after: Summary): SummaryDifference {
  const old = byId(before.rows);
  const present = byId(after.rows);
  const states = new Map(after.gone.map(({ proposalId, state }) => [proposalId, state]));
  const both = after.rows.flatMap((row) => changeOf(old.get(row.proposalId), row, after.years));
  const isRecosted = ({ amounts, fields }: ChangedRow): boolean =>
    fields.length === 0 && amounts.every(({ of }) => of === "capitalCost");
  return {
    added: after.rows.filter(({ proposalId }) => !old.has(proposalId)),
    changed: both.filter((change) => !isRecosted(change)),
    recosted: both.filter(isRecosted),
    gone: before.rows
      .filter(({ proposalId }) => !present.has(proposalId))
      .map((row) => ({ before: row, now: states.get(row.proposalId) })),
    totals: PROPOSAL_TYPES.map((type) => ({
      type,
      before: totalIn(before, type),
      after: totalIn(after, type),
    })),
    net: { before: before.drift.net, after: after.drift.net },
  };
}

/** True when nothing at all is different. */
export function isSame({ added, changed, recosted, gone }: SummaryDifference): boolean {
  return added.length + changed.length + recosted.length + gone.length === 0;
}

function changeOf(before: SummaryRow | undefined, after: SummaryRow, years: YearSums): readonly ChangedRow[] {
  if (before === undefined) return [];
  const amounts = amountChanges(before, after, years);
  const fields = changedFields(before, after);
  return amounts.length + fields.length === 0 ? [] : [{ before, after, amounts, fields }];
}

function amountChanges(before: SummaryRow, after: SummaryRow, years: YearSums): readonly AmountChange[] {
  const changes = (of: AmountChange["of"], amountsOf: (row: SummaryRow) => YearAmounts | undefined) =>
    years.flatMap((year, at): readonly AmountChange[] => {
      const [old, now] = [amountsOf(before)?.[at], amountsOf(after)?.[at]];
      return old === now ? [] : [{ of, year, old, new: now }];
    });
  return [
    ...changes("amount", ({ content }) => content.amounts),
    ...changes("runningCost", ({ content }) =>
      content.type === "investment" ? content.runningCost : undefined,
    ),
    ...changes("capitalCost", ({ capitalCost }) => capitalCost),
  ];
}

function totalIn({ totals }: Summary, type: TypeTotal["type"]): TypeTotal {
  return totals.find((total) => total.type === type) ?? { type, count: 0, amounts: [0, 0, 0] };
}

function byId(rows: readonly SummaryRow[]): ReadonlyMap<string, SummaryRow> {
  return new Map(rows.map((row) => [row.proposalId, row]));
}
