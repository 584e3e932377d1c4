import type { PersonRef, PlaceRef } from "../../domain/organisation/organisation.ts";
import type { MarkedFrom } from "../../domain/report/report.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { CalendarReader, Clock } from "../ports.ts";
import type { KlarmarkeringStore, ReportPlanStore } from "../report-ports.ts";

/** What is told that a report's marks have changed; it sees to its board by itself and never fails. */
export interface BoardWish {
  wanted(reportId: string): void;
}

export interface MarkDeps {
  readonly reportPlans: Pick<ReportPlanStore, "list">;
  readonly klarmarkeringar: KlarmarkeringStore;
  readonly organisation: Pick<OrganisationReader, "read" | "isAdministrator">;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly clock: Pick<Clock, "today" | "millis">;
  readonly boardRefresher?: BoardWish;
}

/** What somebody wants to mark, comment or take back. Who it is comes from the activity, never from a card. */
export interface MarkInput {
  readonly reportId: string;
  readonly place: PlaceRef;
  /** Absent for the whole report: all its sections that are left, where it has any. */
  readonly sectionId?: string;
  readonly by: PersonRef;
  readonly from: MarkedFrom;
  readonly comment?: string;
}

/** So many in a row is more than chance. */
export const MOST_TRIES = 8;
