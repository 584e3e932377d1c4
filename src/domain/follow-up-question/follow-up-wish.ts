import type { Lang } from "../lang.ts";

/** A month as it was said: "november", "november 2025"; which year is told by what is imported. */
export interface SaidMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
}

/** What a message names; absent for what it does not. Names as they were typed. */
export interface SaidOf {
  readonly month?: SaidMonth;
  readonly area?: string;
}

/** What is wanted to know of a month's figures. */
export type FollowUpAsk =
  /** How a unit stands ("hur ligger IT till?"), or the whole area. */
  | "standing"
  /** Who deviates most, of all or of those that are named; `way` of it when it is said. By another figure with a `rank`. */
  | "largest"
  /** Who is over the threshold; with a `way`, who is under or over the budget. */
  | "over"
  /** How much of the budget has been used: of the period's and of the year's. */
  | "used"
  /** What is left of the year's budget. */
  | "left"
  | "budget"
  | "outcome"
  | "deviation"
  | "forecast"
  /** The month beside another one. */
  | "compare"
  /** Who is handläggare, ansvarig chef; the diarienummer, dates, the body: what stands beside the table. */
  | "fact"
  /** What the responsible of units have commented, or why a unit deviates. */
  | "comments"
  /** Whose comment is missing. */
  | "missing-comments"
  /** What a column or a sign means: "vad betyder minus?" */
  | "meaning"
  /** Which units there are: of a subtotal, or of all. */
  | "parts"
  /** Which months there are. */
  | "months";

export type FollowUpFact =
  "caseOfficer" | "head" | "caseNumber" | "dated" | "tableDated" | "body" | "paragraph" | "caveat" | "unit";

/** Who has most or least of a figure. */
export interface Rank {
  readonly by: "budget" | "outcome" | "deviation" | "share" | "forecast";
  readonly order: "most" | "least";
}

export interface FollowUpQuestion extends SaidOf {
  readonly asks: FollowUpAsk;
  /** As it was typed: one name, or several with "och" between them; none for the whole. */
  readonly units: readonly string[];
  readonly way?: "under" | "over";
  readonly fact?: FollowUpFact;
  /** Of `largest`. */
  readonly rank?: Rank;
  /** Of `compare`: the other month; where neither it nor a unit is said, the month before. */
  readonly with?: SaidMonth;
  /** Of the month alone ("i november") rather than from January on; only where it is said to be so. */
  readonly isMonthAlone?: true;
  /** It speaks of the figures of a follow-up: then nothing else is meant. "Hur ligger IT till?" may be another's. */
  readonly isSure: boolean;
}

/** What somebody who writes to the bot wants with the month's follow-up. */
export type FollowUpWish = { readonly lang: Lang } & (
  | ({ readonly kind: "show" } & SaidOf)
  /** The draft of the tjänsteskrivelse. */
  | ({ readonly kind: "memorandum" } & SaidOf)
  /** What an administrator decides of an area: thresholds, receivers. */
  | ({ readonly kind: "settings" } & Pick<SaidOf, "area">)
  /** To write a comment, for a unit that may be named. */
  | ({ readonly kind: "comment"; readonly unit?: string } & SaidOf)
  | { readonly kind: "question"; readonly question: FollowUpQuestion }
);
export type FollowUpWishKind = FollowUpWish["kind"];
