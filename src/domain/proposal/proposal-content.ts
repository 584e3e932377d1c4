import type { ProposalType } from "./proposal-type.ts";

/** Whole kronor; shown in tkr as in the customer's tables. */
export type Kronor = number;

/** Amounts for the budget year and the two plan years; undefined for one that was left blank, which is not zero. */
export type YearAmounts = readonly [Kronor | undefined, Kronor | undefined, Kronor | undefined];

export const INVESTMENT_CATEGORIES = [
  "premises",
  "it",
  "vehicles",
  "infrastructure",
  "equipment",
  "waste-water",
  "other",
] as const;
export type InvestmentCategory = (typeof INVESTMENT_CATEGORIES)[number];

export const INVESTMENT_KINDS = ["new", "reinvestment"] as const;
export type InvestmentKind = (typeof INVESTMENT_KINDS)[number];

export const OPERATING_REASONS = ["volume", "law", "price", "decision"] as const;
export type OperatingReason = (typeof OPERATING_REASONS)[number];

export const OPERATING_DURATIONS = ["lasting", "once"] as const;
export type OperatingDuration = (typeof OPERATING_DURATIONS)[number];

/** What every proposal says. Texts are as they were typed, without surrounding space; "" for what need not be filled in. */
interface CommonContent {
  readonly title: string;
  readonly departmentId: string;
  /** Målområde. */
  readonly goal: string;
  readonly description: string;
  /** Consequences for the residents, the staff and children. */
  readonly residents: string;
  readonly staff: string;
  readonly children: string;
  readonly contact: string;
  /**
   * A saving (positive) or a running-cost change: the level against the current year's budget, not an increment. An
   * investment: the expenditure of that year. An assignment: what it costs, where anybody knows.
   */
  readonly amounts: YearAmounts;
}

export interface EfficiencyContent extends CommonContent {
  readonly type: "efficiency";
  readonly affected: string;
  readonly risks: string;
}

export interface InvestmentContent extends CommonContent {
  readonly type: "investment";
  readonly category: InvestmentCategory;
  readonly kind: InvestmentKind;
  /** Land is not depreciated. */
  readonly depreciation: { readonly kind: "land" } | { readonly kind: "years"; readonly years: number };
  /** The calendar year that it is taken into use. */
  readonly inUseYear: number;
  /** What it changes in running costs besides the capital cost; positive is more cost. */
  readonly runningCost: YearAmounts;
}

export interface OperatingContent extends CommonContent {
  readonly type: "operating";
  readonly reason: OperatingReason;
  readonly duration: OperatingDuration;
}

export interface AssignmentContent extends CommonContent {
  readonly type: "assignment";
  readonly wording: string;
  /** The goal that it serves. */
  readonly serves: string;
  /** Nyckeltal. */
  readonly indicator: string;
  readonly committeeId: string;
  /** When it is to be done, as typed: "31 december 2024", "våren 2025". */
  readonly doneBy: string;
}

export type ProposalContent = EfficiencyContent | InvestmentContent | OperatingContent | AssignmentContent;

/** The content of one type. */
export type ContentOf<T extends ProposalType> = Extract<ProposalContent, { readonly type: T }>;
