import type { Lang } from "../lang.ts";
import type { NumberRef, ProposalType } from "../proposal/proposal-type.ts";

/** What somebody wants to know of the proposals that have been handed in. */
export interface ProposalQuestion {
  readonly asks: "count" | "list" | "sum";
  readonly type?: ProposalType;
  /** Whose, as it was typed but plain ("socialnamnden"): a nämnd or a förvaltning, or nobody that is known. Absent for all. */
  readonly who?: string;
  /** Only those that no reviewer has said anything of. */
  readonly lacksReview?: true;
  readonly budgetYear?: number;
}

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

/** A way to ask something; a group `who` in it is whose. */
export interface AskPhrase {
  readonly asks: ProposalQuestion["asks"];
  readonly said: RegExp;
  readonly lacksReview?: true;
}
