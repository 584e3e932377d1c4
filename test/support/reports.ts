import type { PlaceRef } from "../../src/domain/organisation/organisation.ts";
import type { ReportPlan } from "../../src/domain/report/report-plan.ts";
import type { Board, Klarmarkering, MarkChange, Pause, Report } from "../../src/domain/report/report.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { administrator, departmentHead, DEPARTMENTS } from "./organisation.ts";
import { personRef } from "./proposals.ts";
import { analysis } from "./tidsplan.ts";

/** The day that most tests of reports are on: a Monday, eleven days before the stoppdatum. */
export const AUTUMN = "2022-11-07";
/** The stoppdatum of `aPlan()`, as the calendar states it. */
export const ANALYSIS_DUE = "2022-11-18";

export const aPlace = (id: string, kind: PlaceRef["kind"] = "department"): PlaceRef => ({ kind, id });

/** Whose part `aKlarmarkering()` is: its head and its deputy may mark it. */
export const social: PlaceRef = aPlace("socialforvaltningen");

/** Omvärldsanalys of the three förvaltningar, once and as a whole, with the calendar's stoppdatum. */
export function aPlan(fields: Partial<ReportPlan> = {}): ReportPlan {
  return {
    id: "omvarldsanalys",
    name: "Omvärldsanalys",
    act: "mark",
    places: DEPARTMENTS.map(({ id }) => aPlace(id)),
    sections: [],
    schedule: {
      kind: "once",
      stoppdatum: {
        kind: "event",
        calendarId: "tidsplan-2024",
        eventId: analysis.id,
        known: { title: analysis.title, day: ANALYSIS_DUE },
      },
    },
    reminders: { on: true, escalates: false },
    startsOn: "2022-09-29",
    revision: 1,
    created: { by: personRef(administrator), at: instantInStockholm("2022-09-29", "10:00") },
    ...fields,
  };
}

/** A period of a plan with its id; of `aPlan()`, once, unless a test says something else. */
export function aReport(fields: Partial<Omit<Report, "id">> = {}): Report {
  const { plan = aPlan(), stoppdatum = ANALYSIS_DUE, isInCalendar = true } = fields;
  const { period = { id: "once", start: plan.startsOn, end: stoppdatum } } = fields;
  return { id: `${plan.id}.${period.id}`, plan, period, stoppdatum, isInCalendar };
}

/** Marked by the head of Socialförvaltningen on the board, nine days before the stoppdatum. */
export function aMark(fields: Partial<MarkChange> = {}): MarkChange {
  return {
    kind: "marked",
    by: personRef(departmentHead),
    at: instantInStockholm("2022-11-09", "14:05"),
    from: "board",
    ...fields,
  };
}

/** Socialförvaltningen's of `aReport()`, marked as `aMark()`: `aKlarmarkering({ changes: [aMark(), aMark({ kind: "undone" })] })`. */
export function aKlarmarkering(fields: Partial<Klarmarkering> = {}): Klarmarkering {
  return { reportId: aReport().id, place: social, changes: [aMark()], ...fields };
}

/** The board of `aReport()` in the channel of the ledningsgrupp. */
export function aBoard(fields: Partial<Board> = {}): Board {
  return {
    postId: aReport().id,
    conversationId: "19:klg@thread.tacv2",
    activityId: "1667808000000",
    shown: "0 av 3",
    writtenAt: instantInStockholm(AUTUMN, "08:00"),
    ...fields,
  };
}

/** The head of Socialförvaltningen is away until the Monday before the stoppdatum. */
export function aPause(fields: Partial<Pause> = {}): Pause {
  const { aadObjectId } = departmentHead;
  return { aadObjectId, until: "2022-11-14", at: instantInStockholm(AUTUMN, "09:00"), ...fields };
}
