import type { Lang } from "../lang.ts";
import type { ReportAct } from "../report/report-plan.ts";

/**
 * What somebody wants to know of reports: which places are missing, which are done, whether all are, how many are, or whether one
 * place is.
 */
export type ReportAsk = "missing" | "done" | "all" | "count" | "has";

/** Names as they were typed: "omvärldsanalysen", "mål 2". */
export interface Named {
  /** A report, or a place where only one of them is said: "klarmarkera IT". Absent for no certain one. */
  readonly what?: string;
  /** Absent for no certain one. */
  readonly place?: string;
}

export interface ReportQuestion extends Named {
  readonly asks: ReportAsk;
  /** True when it speaks of klarmarkering or of reports: then nothing else is meant. "Är budgeten klar?" may be the calendar's. */
  readonly isSure: boolean;
}

/** What somebody who writes to the bot wants with reports. */
export type ReportWish = { readonly lang: Lang } & (
  | (Named & {
      readonly kind: "mark";
      /** As it was said. */
      readonly act: ReportAct;
    })
  | (Named & { readonly kind: "undo" })
  /** What the one who writes has left to mark. */
  | (Named & { readonly kind: "missing-mine" })
  /** The list of reports, the board of one, or to make one. */
  | (Named & { readonly kind: "reports"; readonly wants: "list" | "board" | "new" })
  /** `until` as it was typed, for `readDay`; absent when no day was said, and when the pause is to end. */
  | { readonly kind: "pause"; readonly until?: string; readonly ends?: true }
  | { readonly kind: "claim"; readonly place: string }
  | { readonly kind: "question"; readonly question: ReportQuestion }
);

export type ReportWishKind = ReportWish["kind"];

/**
 * A way to say something, as plain words: what it means when the whole message says it. Groups in it: `what`, `place` and
 * `until`.
 */
export type ReportPhrase = { readonly said: RegExp } & (
  | { readonly kind: "mark"; readonly act: ReportAct }
  | { readonly kind: "undo" | "missing-mine" | "claim" }
  | { readonly kind: "reports"; readonly wants: "list" | "board" | "new" }
  | { readonly kind: "pause"; readonly ends?: true }
  | { readonly kind: "question"; readonly asks: ReportAsk; readonly isSure: boolean }
);
