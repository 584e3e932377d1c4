import { netEffect } from "../proposal/net-effect.ts";
import type { ProposalState } from "../proposal/proposal.ts";
import { PROPOSAL_TYPES } from "../proposal/proposal-type.ts";
import { yearsOf } from "../proposal/round.ts";
import { byPlace } from "./summary-order.ts";
import { COUNTED_STATES } from "./summary.ts";
import type { CommitteeTotal, Summary, SummaryCounts, SummaryRow, TypeTotal } from "./summary.ts";
import { addYears, NOTHING, sumYears } from "../proposal/year-sums.ts";

const COUNTED: ReadonlySet<ProposalState> = new Set(COUNTED_STATES);

/** The summary of rows in any order; those in states that do not count become `gone`. */
export function summaryOfRows({
  rows: all,
  ...rest
}: Pick<Summary, "budgetYear" | "internalRate" | "rows" | "isPartial">): Summary {
  const rows = all.filter(({ state }) => COUNTED.has(state)).toSorted(byPlace);
  return {
    ...rest,
    years: yearsOf(rest),
    rows,
    gone: all.filter(({ state }) => !COUNTED.has(state)).toSorted(byPlace),
    totals: PROPOSAL_TYPES.map((type) => totalOf(type, rows)),
    byCommittee: totalsByCommittee(rows),
    counts: countsOf(rows),
    drift: netEffect(rows),
  };
}

/** The same summary with those rows only that somebody may see. */
export function narrowSummary(summary: Summary, sees: (row: SummaryRow) => boolean): Summary {
  const all = [...summary.rows, ...summary.gone];
  const rows = all.filter(sees);
  return summaryOfRows({ ...summary, rows, isPartial: summary.isPartial || rows.length < all.length });
}

function totalOf(type: TypeTotal["type"], rows: readonly SummaryRow[]): TypeTotal {
  const ofType = rows.filter(({ content }) => content.type === type);
  return { type, count: ofType.length, amounts: sumYears(ofType.map(({ content }) => content.amounts)) };
}

/** In the order of the rows, where those of a type and nämnd stand together. */
function totalsByCommittee(rows: readonly SummaryRow[]): readonly CommitteeTotal[] {
  const totals: CommitteeTotal[] = [];
  for (const { content, committee } of rows) {
    const last = totals.at(-1);
    const isSame = last?.type === content.type && last.committee.id === committee.id;
    const before = isSame ? last : { type: content.type, committee, count: 0, amounts: NOTHING };
    if (isSame) totals.pop();
    totals.push({ ...before, count: before.count + 1, amounts: addYears(before.amounts, content.amounts) });
  }
  return totals;
}

function countsOf(rows: readonly SummaryRow[]): SummaryCounts {
  const countIn = (state: ProposalState): number => rows.filter((row) => row.state === state).length;
  return {
    all: rows.length,
    late: rows.filter(({ late }) => late === true).length,
    states: COUNTED_STATES.map((state) => ({ state, count: countIn(state) })).filter(
      ({ count }) => count > 0,
    ),
  };
}
