import type { Organisation } from "../organisation/organisation.ts";
import { formatStoppdatumRef } from "../proposal/round-settings.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { calendarDate } from "../time/civil-day.ts";
import { EMPTY_PLAN_FORM, type PlanForm } from "./plan-form.ts";
import { placesOfKind, writePlaces, type Reporting } from "./plan-places.ts";
import type { ReportPlan } from "./report-plan.ts";
import type { ReportProposal } from "./propose-reports.ts";

/** How days are written in a form, in words that are read again. */
export interface WriteDays {
  /** With its year. */
  readonly day: (day: CalendarDate) => string;
  readonly dayOfYear: (day: CalendarDate) => string;
}

/** Every day of a year is one of a leap year. */
const LEAP_YEAR = 2024;

/** The form that says what holds of a plan. */
export function formOfPlan(
  plan: ReportPlan,
  organisation: Organisation,
  reporting: Reporting,
  write: WriteDays,
): PlanForm {
  const { schedule, reminders, sections } = plan;
  return {
    ...EMPTY_PLAN_FORM,
    ...whenOf(schedule, write),
    name: plan.name,
    act: plan.act,
    places: writePlaces(plan.places, placesOfKind(reporting, organisation), reporting),
    sections: sections.map(({ name }) => name).join("\n"),
    channel: plan.channelId ?? "",
    reminders: reminders.on ? "on" : "off",
    firstDaysBefore: reminders.firstDaysBefore === undefined ? "" : String(reminders.firstDaysBefore),
    escalates: reminders.escalates ? "on" : "off",
  };
}

function whenOf(
  schedule: ReportPlan["schedule"],
  write: WriteDays,
): Partial<Pick<PlanForm, "event" | "day" | "workingDay">> {
  switch (schedule.kind) {
    case "once": {
      const { stoppdatum } = schedule;
      return stoppdatum.kind === "event"
        ? { event: formatStoppdatumRef(stoppdatum) }
        : { day: write.day(stoppdatum.day) };
    }
    case "monthly":
    case "followUps":
      return { workingDay: String(schedule.workingDay) };
    case "yearly":
      return { day: write.dayOfYear(calendarDate(LEAP_YEAR, schedule.month, schedule.day)) };
  }
}

/** The form with what the calendar proposes. */
export function formOfProposal({ name, act, calendarId, event }: ReportProposal): PlanForm {
  const ref = formatStoppdatumRef({ calendarId, eventId: event.id });
  return { ...EMPTY_PLAN_FORM, name, act, event: ref };
}
