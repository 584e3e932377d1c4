import type { PersonRef, PlaceRef } from "../../domain/organisation/organisation.ts";
import type { ReportSection, ReportSubject } from "../../domain/report/report-plan.ts";
import type { MarkChange, Report } from "../../domain/report/report.ts";
import type { Instant } from "../../domain/time/instant.ts";

/** One place of a report, or one section of it, as it is after what somebody did. */
export interface SeenPlace {
  readonly report: Report;
  readonly place: PlaceRef;
  readonly placeName: string;
  readonly section?: ReportSection;
  /** How many places of the report are done, and of how many. */
  readonly done: number;
  readonly total: number;
}

/** Why nothing was done, with a place or with a report. */
export type MarkRefusal =
  /** Neither responsible nor an administrator; who may, is named. */
  | {
      readonly kind: "notYours";
      readonly report: Report;
      readonly placeName: string;
      readonly responsible: readonly PersonRef[];
    }
  | { readonly kind: "locked"; readonly report: Report; readonly by: PersonRef; readonly at: Instant }
  /** There is no such report: its plan is gone or ended, or has no such period. */
  | { readonly kind: "unknownReport" }
  /** The report does not ask this place, or has no such section, any longer. */
  | { readonly kind: "unknownPlace" | "unknownSection" }
  /** Others saved the whole time. */
  | { readonly kind: "conflict" };

/** Why nothing is done whoever presses. */
export type PlaceRefusal = Exclude<MarkRefusal, { readonly kind: "notYours" }>;

export interface NeedsComment {
  readonly kind: "needsComment";
  readonly about: ReportSubject;
}

export type MarkOutcome =
  | (SeenPlace & { readonly kind: "marked" | "already"; readonly change: MarkChange })
  /** It is marked by what is written with the bot, and not by a press. */
  | (SeenPlace & NeedsComment)
  /** An administrator who is not responsible says why first. */
  | { readonly kind: "needsReason"; readonly report: Report; readonly place: PlaceRef }
  | MarkRefusal;

export type UndoOutcome =
  | (SeenPlace & { readonly kind: "undone" | "notDone"; readonly change: MarkChange | undefined })
  /** The mark follows what has been written: that is changed instead. */
  | (SeenPlace & NeedsComment)
  | MarkRefusal;

export type CommentOutcome =
  | (SeenPlace & { readonly kind: "commented" | "longComment"; readonly change: MarkChange })
  | (SeenPlace & { readonly kind: "notDone"; readonly change: MarkChange | undefined })
  | MarkRefusal;
