import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Proposal, ProposalChange } from "../../domain/proposal/proposal.ts";
import type { Relation } from "../../domain/proposal/rights.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";

/** One proposal for one person who may read it. */
export interface ProposalShown {
  readonly proposal: Proposal;
  readonly organisation: Organisation;
  /** What the one who sees the card is to it. */
  readonly relations: ReadonlySet<Relation>;
  /** Absent when its round is not there any longer. */
  readonly standing?: RoundStanding;
  readonly today: CalendarDate;
  /** A sentence on top: what has just happened, or why nothing has. */
  readonly note?: string;
  /** What has happened to it, oldest first: all of it, or what has since the card that was pressed. */
  readonly history?: {
    readonly of: "all" | "since";
    readonly changes: readonly ProposalChange[];
    /** How many of them the card before showed. */
    readonly shown?: number;
  };
  /** A comment that was typed and could not be taken, and why. */
  readonly comment?: { readonly typed: string; readonly wrong: string };
}
