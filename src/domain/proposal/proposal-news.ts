import type { Instant } from "../time/instant.ts";

/**
 * That somebody is to be told in the personal chat of one change of a proposal. It is stored together with the change, so
 * that neither is there without the other.
 */
export interface ProposalNews {
  /** Key characters. */
  readonly id: string;
  readonly budgetYear: number;
  readonly proposalId: string;
  /** Which change it tells of. */
  readonly revision: number;
  readonly at: Instant;
  /** Entra object ids, in lower case; never the one who made the change. */
  readonly to: readonly string[];
}
