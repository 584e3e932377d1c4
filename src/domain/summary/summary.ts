import type { Instant } from "../time/instant.ts";
import type { PersonRef } from "../organisation/organisation.ts";
import type { ProposalContent, YearAmounts } from "../proposal/proposal-content.ts";
import type { ProposalState } from "../proposal/proposal.ts";
import type { ProposalType } from "../proposal/proposal-type.ts";

/** One proposal as a compiled summary shows it. Names are as they were then: a published version never changes. */
export interface SummaryRow {
  readonly proposalId: string;
  readonly number: number;
  readonly state: ProposalState;
  readonly content: ProposalContent;
  readonly committee: { readonly id: string; readonly name: string };
  readonly department: { readonly id: string; readonly name: string };
  readonly priority?: number;
  readonly late?: true;
  /** What an investment costs each year: depreciation and internränta; absent where no internränta is known. */
  readonly capitalCost?: YearAmounts;
}

/** A published version: immutable. */
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
  readonly rows: readonly SummaryRow[];
}

/** Sums by type and nämnd; null is never used: an absent amount counts for nothing. */
export interface TypeTotal {
  readonly type: ProposalType;
  readonly count: number;
  readonly amounts: readonly [number, number, number];
}
