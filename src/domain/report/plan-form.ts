import type { CalendarEvent } from "../calendar/calendar-event.ts";
import type { StoppdatumRef } from "../proposal/round-settings.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { NamedPlace, Reporting } from "./plan-places.ts";
import type { ReportAct, ReportPlan, ReportReminders, ReportSchedule, ReportSection } from "./report-plan.ts";

/** How often a report is made. */
export const SCHEDULES = ["once", "monthly", "followUps", "yearly"] as const;
export type ScheduleKind = (typeof SCHEDULES)[number];

export function isScheduleKind(text: string): text is ScheduleKind {
  return (SCHEDULES as readonly string[]).includes(text);
}

/** Every input of the form; a schedule has those of its own. */
export const PLAN_FIELDS = [
  "name",
  "act",
  "places",
  "event",
  "day",
  "workingDay",
  "sections",
  "channel",
  "reminders",
  "firstDaysBefore",
  "escalates",
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** The inputs, each as it was typed or chosen; "" for one that was left empty. */
export type PlanForm = Readonly<Record<PlanField, string>>;

export const EMPTY_PLAN_FORM: PlanForm = {
  name: "",
  act: "mark",
  places: "",
  event: "",
  day: "",
  workingDay: "",
  sections: "",
  channel: "",
  reminders: "on",
  firstDaysBefore: "",
  escalates: "off",
};

export const MOST_PLAN_NAME = 80;
export const MOST_SECTIONS = 12;
export const MOST_SECTION = 60;
/** A reminder long before is none. */
export const MOST_DAYS_BEFORE = 90;
/** No month has more working days. */
export const MOST_WORKING_DAY = 23;

/** What is to be mended in one field, so that it can be said in words. */
export type PlanFault =
  | { readonly field: "name"; readonly kind: "missing" | "tooLong" }
  | { readonly field: "act" | "channel" | "event" | "reminders" | "escalates"; readonly kind: "notChosen" }
  | { readonly field: "places"; readonly kind: "none" }
  | { readonly field: "places"; readonly kind: "unknown" | "several"; readonly name: string }
  | { readonly field: "day"; readonly kind: "missing" | "both" | "unreadable" | "notAhead" | "over" }
  | { readonly field: "workingDay"; readonly kind: "unreadable" }
  | { readonly field: "sections"; readonly kind: "tooMany" | "tooLong" | "twice" }
  | { readonly field: "firstDaysBefore"; readonly kind: "unreadable" };

/** What a form says of a plan. */
export interface PlanWish {
  readonly name: string;
  readonly act: ReportAct;
  readonly places: ReportPlan["places"];
  readonly sections: readonly ReportSection[];
  readonly schedule: ReportSchedule;
  readonly channelId?: string;
  readonly reminders: ReportReminders;
}

export type ReadPlan =
  | { readonly kind: "read"; readonly wish: PlanWish }
  /** In the order of the form; never empty. */
  | { readonly kind: "faulty"; readonly faults: readonly PlanFault[] };

/** What can be chosen, and what the form is about. */
export interface PlanChoices {
  readonly reporting: Reporting;
  readonly schedule: ScheduleKind;
  readonly places: readonly NamedPlace[];
  /** Undefined for an event that is not there. */
  readonly findEvent: (ref: StoppdatumRef) => Pick<CalendarEvent, "title" | "date"> | undefined;
  readonly channelIds: readonly string[];
  readonly today: CalendarDate;
  /** The plan that is changed: its sections keep their ids, and its day may have passed. */
  readonly plan?: ReportPlan;
}
