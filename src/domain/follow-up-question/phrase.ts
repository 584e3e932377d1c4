import type { FollowUpAsk, FollowUpFact, FollowUpWishKind, Rank } from "./follow-up-wish.ts";

/** A way to ask; groups in it: `units` and `area`. */
export interface QuestionPhrase {
  readonly kind: "question";
  readonly said: RegExp;
  readonly asks: FollowUpAsk;
  readonly isSure: boolean;
  readonly way?: "under" | "over";
  readonly fact?: FollowUpFact;
  readonly rank?: Rank;
}

/**
 * A way to say something, as plain words without the month: what it means when the whole message says it. Groups in it: `units`
 * and `area`.
 */
export type FollowUpPhrase =
  QuestionPhrase | { readonly kind: Exclude<FollowUpWishKind, "question">; readonly said: RegExp };
