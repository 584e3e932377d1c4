import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { readDay } from "../proposal/read-day.ts";
import { readStoppdatumRef, type StoppdatumRef } from "../proposal/round-settings.ts";
import { lastDayOf } from "../proposal/round-standing.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, yearOf } from "../time/civil-day.ts";
import type { PlanChoices, PlanFault, PlanForm } from "./plan-form.ts";
import type { ReportPlan, ReportSchedule } from "./report-plan.ts";

/** So long after its stoppdatum a report is over: until then its day may be put off. */
const OVER_DAYS = 31;

type ReadOnce =
  { readonly value: Extract<ReportSchedule, { readonly kind: "once" }> } | { readonly fault: PlanFault };

/**
 * Reads the stoppdatum of a report that is due once. One that is over is not put on a new time: its marks would be those of
 * the new one.
 */
export function readOnce(form: Pick<PlanForm, "event" | "day">, choices: PlanChoices): ReadOnce {
  const read = readStoppdatum(form, choices);
  if ("fault" in read) return read;
  const before = presentDay(choices);
  const isOver = before !== undefined && before < addDays(choices.today, -OVER_DAYS);
  const { stoppdatum } = read.value;
  const after = stoppdatum.kind === "day" ? stoppdatum.day : stoppdatum.known.day;
  return isOver && after > before ? { fault: { field: "day", kind: "over" } } : read;
}

function presentDay({ plan, findEvent, today }: PlanChoices): CalendarDate | undefined {
  if (plan?.schedule.kind !== "once") return undefined;
  const { stoppdatum } = plan.schedule;
  if (stoppdatum.kind === "day") return stoppdatum.day;
  const event = findEvent(stoppdatum);
  return event === undefined ? stoppdatum.known.day : knownDay(event, stoppdatum, today, plan);
}

function readStoppdatum(
  form: Pick<PlanForm, "event" | "day">,
  { findEvent, today, plan }: PlanChoices,
): ReadOnce {
  const typed = form.day.trim();
  if (form.event !== "" && typed !== "") return { fault: { field: "day", kind: "both" } };
  if (form.event !== "") {
    const ref = readStoppdatumRef(form.event);
    const event = ref && findEvent(ref);
    if (ref === undefined || event === undefined) return { fault: { field: "event", kind: "notChosen" } };
    const known = { title: event.title, day: knownDay(event, ref, today, plan) };
    return { value: { kind: "once", stoppdatum: { kind: "event", ...ref, known } } };
  }
  if (typed === "") return { fault: { field: "day", kind: "missing" } };
  const day = readDay(typed, today);
  if (day === undefined) return { fault: { field: "day", kind: "unreadable" } };
  if (day < today && day !== ownDay(plan)) return { fault: { field: "day", kind: "notAhead" } };
  return { value: { kind: "once", stoppdatum: { kind: "day", day } } };
}

/** The next time of an event that comes back every year; of one that the plan has already, the one that it knows. */
function knownDay(
  event: Pick<CalendarEvent, "date">,
  { calendarId, eventId }: StoppdatumRef,
  today: CalendarDate,
  plan: ReportPlan | undefined,
): CalendarDate {
  const own = plan?.schedule.kind === "once" ? plan.schedule.stoppdatum : undefined;
  const isOwn = own?.kind === "event" && own.calendarId === calendarId && own.eventId === eventId;
  // What is handed in for a budget year is handed in the year before.
  const day = lastDayOf(event, yearOf(isOwn ? own.known.day : today) + 1);
  return isOwn || day >= today ? day : lastDayOf(event, yearOf(today) + 2);
}

function ownDay(plan: ReportPlan | undefined): CalendarDate | undefined {
  if (plan?.schedule.kind !== "once" || plan.schedule.stoppdatum.kind !== "day") return undefined;
  return plan.schedule.stoppdatum.day;
}
