import type { NetEffect } from "../proposal/net-effect.ts";
import { PROPOSAL_TYPES, type ProposalType } from "../proposal/proposal-type.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { notesOf, type SummaryNote } from "./summary-notes.ts";
import type { SummaryDifference } from "./summary-difference.ts";
import type { CommitteeTotal, Summary, SummaryCounts, SummaryRow } from "./summary.ts";
import { sumYears, type YearSums } from "../proposal/year-sums.ts";

/** Which summary it is: a published version, or what stands today. Both days are Swedish. */
export type SummaryEdition =
  | { readonly kind: "version"; readonly version: number; readonly day: CalendarDate }
  | { readonly kind: "now"; readonly day: CalendarDate };

/** What one type has: its sums, by nämnd and in all, and its rows. */
export interface SummarySection {
  readonly type: ProposalType;
  readonly count: number;
  /** A level against this year's budget, or for investments the expenditure: never added to each other. */
  readonly amounts: YearSums;
  readonly committees: readonly CommitteeTotal[];
  readonly rows: readonly SummaryRow[];
  /** Investments alone; `capitalCost` only where the internränta is known. */
  readonly runningCost?: YearSums;
  readonly capitalCost?: YearSums;
}

/**
 * The sammanställning as a document: card, workbook and text all render this, so that their figures never differ. Amounts are
 * whole kronor. It says nothing in any language.
 */
export interface SummaryModel {
  readonly budgetYear: number;
  readonly years: YearSums;
  readonly internalRate?: number;
  readonly edition: SummaryEdition;
  readonly counts: SummaryCounts;
  /** All four types, also those that have nothing. */
  readonly sections: readonly SummarySection[];
  readonly drift: NetEffect;
  readonly notes: readonly SummaryNote[];
  /** What has changed since an earlier version; absent where there is none to compare with. */
  readonly difference?: SummaryDifference & { readonly since: number };
}

/** Arranges a summary as a document. */
export function summaryModel(
  summary: Summary,
  edition: SummaryEdition,
  difference?: SummaryModel["difference"],
): SummaryModel {
  const { budgetYear, years, internalRate, counts, drift } = summary;
  return {
    budgetYear,
    years,
    ...(internalRate === undefined ? {} : { internalRate }),
    edition,
    counts,
    sections: PROPOSAL_TYPES.map((type) => sectionOf(type, summary)),
    drift,
    notes: notesOf(summary),
    ...(difference === undefined ? {} : { difference }),
  };
}

function sectionOf(type: ProposalType, summary: Summary): SummarySection {
  const rows = summary.rows.filter(({ content }) => content.type === type);
  const isCosted = type === "investment" && summary.internalRate !== undefined;
  return {
    type,
    count: rows.length,
    amounts: sumYears(rows.map(({ content }) => content.amounts)),
    committees: summary.byCommittee.filter((total) => total.type === type),
    rows,
    ...(type === "investment" ? { runningCost: summary.drift.runningCost } : {}),
    ...(isCosted ? { capitalCost: summary.drift.capitalCost } : {}),
  };
}
