import type { PersonRef, PlaceRef } from "../../domain/organisation/organisation.ts";
import type { ReportSection } from "../../domain/report/report-plan.ts";
import type { MarkChange, Report } from "../../domain/report/report.ts";
import type { PlaceStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import type { Instant } from "../../domain/time/instant.ts";

/** One place of a report, or one section of it, as it is after a press. */
export interface PlaceShown {
  readonly report: Report;
  readonly place: PlaceRef;
  readonly placeName: string;
  readonly section?: ReportSection;
  /** How many places of the report are done, and of how many. */
  readonly done: number;
  readonly total: number;
}

/** What was done with it. */
export interface ReceiptShown extends PlaceShown {
  readonly kind: "marked" | "already" | "commented" | "undone" | "notDone";
  /** What holds now: who did it, when, and what was said. Undefined where nothing was ever done. */
  readonly change: MarkChange | undefined;
  /** Who is told. */
  readonly reader: PersonRef;
  readonly today: CalendarDate;
  /** Done by an administrator for others, who goes on with the report and not with their own. */
  readonly byAdministrator?: true;
  /** What was typed and could not be taken, and why. */
  readonly wrong?: { readonly typed: string; readonly text: string };
}

/** A place that somebody is responsible for in one report. */
export interface MineShown {
  readonly report: Report;
  readonly isLocked: boolean;
  readonly standing: PlaceStanding;
}

/** What somebody has to mark: of all open reports, or of one. */
export interface MyListShown {
  readonly mine: readonly MineShown[];
  /** The only report that it is about; what is done is shown too. */
  readonly of?: Report;
  /** Only what is done, to take back. */
  readonly isUndoing?: true;
  /** False for one who is responsible for nothing at all. */
  readonly hasPlaces: boolean;
  readonly today: CalendarDate;
  /** How many rows have been shown. */
  readonly shown: number;
  readonly note?: string;
}

/** That nothing was done, and why. */
export type MarkRefusalShown =
  | {
      readonly kind: "notYours";
      readonly report: Report;
      readonly placeName: string;
      /** Those who may. */
      readonly responsible: readonly PersonRef[];
    }
  /** Nothing in the report is theirs. */
  | { readonly kind: "noneOfYours"; readonly report: Report }
  | { readonly kind: "locked"; readonly report: Report; readonly by: PersonRef; readonly at: Instant }
  | { readonly kind: "unknownReport" | "unknownPlace" | "unknownSection" | "conflict" };
