import type { CommentPart } from "../follow-up/unit-comment.ts";
import type { PersonRef, PlaceRef } from "../organisation/organisation.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";

/** What is done with a report: an official klarmarkerar, the chair of a nämnd godkänner. */
export const REPORT_ACTS = ["mark", "approve"] as const;
export type ReportAct = (typeof REPORT_ACTS)[number];

/** A part of a report that is marked by itself. */
export interface ReportSection {
  readonly id: string;
  readonly name: string;
}

/** The day that a report is due: an event of a calendar, which it follows, or a day of its own. */
export type ReportStoppdatum =
  | {
      readonly kind: "event";
      readonly calendarId: string;
      readonly eventId: string;
      /** As it was when the report was made; holds when the event is not there any longer. */
      readonly known: { readonly title: string; readonly day: CalendarDate };
    }
  | { readonly kind: "day"; readonly day: CalendarDate };

/**
 * When a report is due. `once`: one period, from the day it was made. `monthly`: about each calendar month, on working day
 * `workingDay` of the month after. `followUps`: about the year until the end of March, August and December (the three yearly
 * follow-ups to fullmäktige), on working day `workingDay` of the month after. `yearly`: on a day of each year.
 */
export type ReportSchedule =
  | { readonly kind: "once"; readonly stoppdatum: ReportStoppdatum }
  | { readonly kind: "monthly"; readonly workingDay: number }
  | { readonly kind: "followUps"; readonly workingDay: number }
  | { readonly kind: "yearly"; readonly month: number; readonly day: number };

/** Reminders as the municipality wants them; what is absent is as usual. */
export interface ReportReminders {
  readonly on: boolean;
  /** Days before the stoppdatum that the first one comes; usually 28 for a period of at least 31 days, else 7. */
  readonly firstDaysBefore?: number;
  /** Two working days after the stoppdatum the manager of the place is told. */
  readonly escalates: boolean;
}

/**
 * Of a report that is made with the bot itself: comments on the deviations of a month (`deviation`), or a line on each unit's
 * operations (`operations`). Who has given it is marked by that.
 */
export interface ReportSubject {
  readonly kind: "followUp";
  readonly areaId: string;
  /** "2025-11". */
  readonly month: string;
  readonly part: CommentPart;
}

/** A report that is to be made, once or again and again; each period of it is its own `Report`. */
export interface ReportPlan {
  /** Key characters. */
  readonly id: string;
  readonly name: string;
  readonly act: ReportAct;
  readonly places: readonly PlaceRef[];
  /** Empty for a report that is marked as a whole. */
  readonly sections: readonly ReportSection[];
  readonly schedule: ReportSchedule;
  /** Where its board stands; absent for one without a board. */
  readonly channelId?: string;
  readonly reminders: ReportReminders;
  /** No period with a stoppdatum before this day is one of its. */
  readonly startsOn: CalendarDate;
  /** The day that it was ended: what had opened by then stays, and nothing new comes. */
  readonly endedOn?: CalendarDate;
  /** What it asks for besides a mark; absent for a report that is made elsewhere. */
  readonly about?: ReportSubject;
  /** One more with every save. */
  readonly revision: number;
  readonly created: { readonly by: PersonRef; readonly at: Instant };
}
