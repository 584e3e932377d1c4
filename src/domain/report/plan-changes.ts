import type { Organisation, PersonRef } from "../organisation/organisation.ts";
import { formatPlaceRef } from "../organisation/place-text.ts";
import { formatStoppdatumRef } from "../proposal/round-settings.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { PlanWish } from "./plan-form.ts";
import { placesOfKind } from "./plan-places.ts";
import { proposedPlanId, type ReportProposal } from "./propose-reports.ts";
import type { ReportPlan } from "./report-plan.ts";

/** Who makes a plan, when, and from which day it has reports. */
export interface PlanAct {
  readonly by: PersonRef;
  readonly at: Instant;
  readonly today: CalendarDate;
}

/** A plan as somebody makes it; its reports begin on the day that it is made. */
export function madePlan(id: string, { by, at, today }: PlanAct, wish: PlanWish): ReportPlan {
  return { id, ...wish, startsOn: today, revision: 1, created: { by, at } };
}

/** The plan with what a form says of it; the same one when that is what it says already. */
export function changedPlan(plan: ReportPlan, wish: PlanWish): ReportPlan {
  const { id, startsOn, endedOn, about, revision, created } = plan;
  const after: ReportPlan = {
    id,
    ...wish,
    // Of whom something is asked that is made with the bot follows from what it is about.
    ...(about === undefined ? {} : { about, places: plan.places }),
    startsOn,
    ...(endedOn === undefined ? {} : { endedOn }),
    revision: revision + 1,
    created,
  };
  return isSamePlan(plan, after) ? plan : after;
}

/** The plan without new reports from a day on; one that has ended stays as it is. */
export function endedPlan(plan: ReportPlan, today: CalendarDate): ReportPlan {
  return plan.endedOn === undefined ? { ...plan, endedOn: today, revision: plan.revision + 1 } : plan;
}

/** True for plans that ask the same, whoever made them and however often they were saved. */
export function isSamePlan(a: ReportPlan, b: ReportPlan): boolean {
  return askedBy(a) === askedBy(b);
}

function askedBy({ name, act, places, sections, schedule, channelId, reminders }: ReportPlan): string {
  const { on, firstDaysBefore, escalates } = reminders;
  return JSON.stringify([
    [name, act, channelId],
    places.map(formatPlaceRef).toSorted(),
    sections.map((section) => [section.id, section.name]),
    scheduleWords(schedule),
    [on, firstDaysBefore, escalates],
  ]);
}

/** Without what was known of the event, which may have moved. */
function scheduleWords(schedule: ReportPlan["schedule"]): readonly unknown[] {
  switch (schedule.kind) {
    case "once": {
      const { stoppdatum } = schedule;
      return stoppdatum.kind === "day" ? ["day", stoppdatum.day] : ["event", formatStoppdatumRef(stoppdatum)];
    }
    case "monthly":
    case "followUps":
      return [schedule.kind, schedule.workingDay];
    case "yearly":
      return ["yearly", schedule.month, schedule.day];
  }
}

/** The plan that a proposal becomes when it is confirmed as it is; undefined where nobody could report. */
export function proposedPlan(
  proposal: ReportProposal,
  organisation: Organisation,
  act: PlanAct,
): ReportPlan | undefined {
  const { reporting, name, event, calendarId, day } = proposal;
  const places = reporting === undefined ? [] : placesOfKind(reporting, organisation);
  if (places.length === 0) return undefined;
  return madePlan(proposedPlanId(proposal), act, {
    name,
    act: proposal.act,
    places: places.map(({ place }) => place),
    sections: [],
    schedule: {
      kind: "once",
      stoppdatum: { kind: "event", calendarId, eventId: event.id, known: { title: event.title, day } },
    },
    reminders: { on: true, escalates: false },
  });
}
