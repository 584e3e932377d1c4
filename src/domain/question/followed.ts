import type { Question } from "./understand.ts";

/** A question together with what the conversation gives it. */
export interface Followed {
  readonly question: Question;
  /** The events that "den" and "det" are, by number. */
  readonly pinned?: readonly number[];
  /** Count from the conversation's events and not from today. */
  readonly from?: "after" | "before";
  /** It leans on something said before, and nothing was. */
  readonly dangling?: "event" | "period" | "second-event";
}
