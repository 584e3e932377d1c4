import type { Instant } from "../time/instant.ts";
import type { PersonRef } from "../organisation/organisation.ts";
import type { NetEffect } from "../proposal/net-effect.ts";
import type { ProposalContent, YearAmounts } from "../proposal/proposal-content.ts";
import type { ProposalState } from "../proposal/proposal.ts";
import type { ProposalType } from "../proposal/proposal-type.ts";
import type { YearSums } from "../proposal/year-sums.ts";

/** A nämnd or a förvaltning as it was called when the summary was compiled; "" for one that the organisation does not know. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** One proposal as a compiled summary shows it. Names are as they were then: a published version never changes. */
export interface SummaryRow {
  readonly proposalId: string;
  readonly number: number;
  readonly state: ProposalState;
  readonly content: ProposalContent;
  readonly committee: Named;
  readonly department: Named;
  /** The nämnd that an assignment is for. */
  readonly responsible?: Named;
  readonly priority?: number;
  readonly late?: true;
  /** What an investment costs each year: depreciation and internränta; absent where no internränta is known. */
  readonly capitalCost?: YearAmounts;
}

/** A published version: immutable. It is read through `summaryOfVersion`. */
export interface SummaryVersion {
  readonly budgetYear: number;
  /** From 1, without gaps. */
  readonly version: number;
  readonly publishedAt: Instant;
  readonly by: PersonRef;
  /** Where it was published. */
  readonly channelId: string;
  /** Hundredths of a percent, as it was then. */
  readonly internalRate?: number;
  /** Those that count, and then those that had been released once and did not count any longer. */
  readonly rows: readonly SummaryRow[];
}

/** Sums of a type; null is never used: an absent amount counts for nothing. */
export interface TypeTotal {
  readonly type: ProposalType;
  readonly count: number;
  readonly amounts: YearSums;
}

/** The same for one nämnd. */
export interface CommitteeTotal extends TypeTotal {
  readonly committee: Named;
}

/**
 * States that a proposal counts in: what the department has let go of and nobody has taken out again. Avstyrkt counts, since
 * a reviewer's opinion decides nothing.
 */
export const COUNTED_STATES = [
  "released",
  "supported",
  "notSupported",
  "decided",
] as const satisfies readonly ProposalState[];
export type CountedState = (typeof COUNTED_STATES)[number];

export interface SummaryCounts {
  readonly all: number;
  readonly late: number;
  /** States that any has, in the order of a proposal's life. */
  readonly states: readonly { readonly state: CountedState; readonly count: number }[];
}

/** The sammanställning of one budget year as data: what has been released, with its sums. */
export interface Summary {
  readonly budgetYear: number;
  readonly years: YearSums;
  /** Hundredths of a percent; absent where nobody has said it: then no capital cost is in it. */
  readonly internalRate?: number;
  /** Released, supported, not supported and decided; by type, nämnd, förvaltning, priority and number. */
  readonly rows: readonly SummaryRow[];
  /** Released once and not counted now: returned, handed in anew, rejected or withdrawn. Never shown as rows, only as a change. */
  readonly gone: readonly SummaryRow[];
  /** One for each of the four types, also for those that have none. */
  readonly totals: readonly TypeTotal[];
  /** One for each type and nämnd that has any. */
  readonly byCommittee: readonly CommitteeTotal[];
  readonly counts: SummaryCounts;
  /** The net effect on running costs; the expenditure of investments is never in it. */
  readonly drift: NetEffect;
  /** True when it holds only what somebody may see and there is more. */
  readonly isPartial: boolean;
}
