import type { ReportState } from "../../domain/report/report.ts";
import type { ReportStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";

/** A report as its administrators see it. */
export interface AdministerShown {
  readonly standing: ReportStanding;
  readonly state: ReportState | undefined;
  readonly today: CalendarDate;
  /** How many places that are left have been shown in a form. */
  readonly shown: number;
  /** What has just been done, or why nothing was. */
  readonly note?: string;
}

/** What was typed in a form and what is wrong with it. */
export interface TypedForm {
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Record<string, string>>;
}
