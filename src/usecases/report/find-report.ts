import type { EventOf } from "../../domain/report/reports.ts";
import { reportById } from "../../domain/report/reports.ts";
import type { Report } from "../../domain/report/report.ts";
import { findEvent } from "../find-event.ts";
import type { CalendarReader } from "../ports.ts";
import type { ReportPlanStore } from "../report-ports.ts";

export interface FindReportDeps {
  readonly reportPlans: Pick<ReportPlanStore, "list">;
  readonly calendars: Pick<CalendarReader, "active">;
}

/** Finds what a report's stoppdatum follows, in the calendars that are active now. */
export async function eventsNow(calendars: Pick<CalendarReader, "active">): Promise<EventOf> {
  const active = await calendars.active();
  return (calendarId, eventId) => findEvent(active, { calendarId, eventId });
}

/** A report by its id as its plan and the calendars are now; undefined for one that is not there. */
export async function findReport(deps: FindReportDeps, reportId: string): Promise<Report | undefined> {
  const [plans, eventOf] = await Promise.all([deps.reportPlans.list(), eventsNow(deps.calendars)]);
  return reportById(
    plans.map(({ value }) => value),
    reportId,
    eventOf,
  );
}
