import type { Lang } from "../lang.ts";
import type { ProposalState } from "../proposal/proposal.ts";
import type { NumberRef, ProposalType } from "../proposal/proposal-type.ts";

/** What somebody wants to know of the proposals that have been handed in. */
export interface ProposalQuestion {
  readonly asks: "count" | "list" | "sum";
  readonly type?: ProposalType;
  /** Whose, as it was typed but plain ("socialnamnden"): a nämnd or a förvaltning, or nobody that is known. Absent for all. */
  readonly who?: string;
  /** Only those that no reviewer has said anything of. */
  readonly lacksReview?: true;
  /** Only those that have come so far. */
  readonly state?: AskedState;
  readonly budgetYear?: number;
}

/** States that people ask for by name; "frisläppta" are all that have come in. */
export type AskedState = Extract<
  ProposalState,
  "supported" | "notSupported" | "decided" | "rejected" | "returned"
>;

/** What somebody who writes to the bot wants with proposals. */
export type ProposalWish = { readonly lang: Lang } & (
  | { readonly kind: "new"; readonly type?: ProposalType }
  | { readonly kind: "mine" | "department" | "review" | "organisation" }
  | { readonly kind: "summary" | "round"; readonly budgetYear?: number }
  | { readonly kind: "open"; readonly number: NumberRef }
  | { readonly kind: "question"; readonly question: ProposalQuestion }
);

export type ProposalWishKind = ProposalWish["kind"];

/** A way to say something, as plain words: what it means when the whole message says it. */
export interface Phrase {
  readonly kind: Exclude<ProposalWishKind, "open" | "question">;
  readonly said: RegExp;
}

/** A way to ask something; a group `who` in it is whose, and a group `state` how far they have come. */
export interface AskPhrase {
  readonly asks: ProposalQuestion["asks"];
  readonly said: RegExp;
  readonly lacksReview?: true;
}
