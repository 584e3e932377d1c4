import type { PersonRef, PlaceRef } from "../organisation/organisation.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant, RealInstant } from "../time/instant.ts";
import type { ReportPlan } from "./report-plan.ts";

/** What a report is about: "2025-11", "2025-08" of the follow-ups, "2025", or "once". */
export interface ReportPeriod {
  readonly id: string;
  /** First and last day; of `once` from the day it was made to its stoppdatum. */
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** One period of a plan: computed, never stored. A new period has no marks of the one before. */
export interface Report {
  /** `<plan>.<period>`, key characters. */
  readonly id: string;
  readonly plan: ReportPlan;
  readonly period: ReportPeriod;
  /** The last day, which is included. */
  readonly stoppdatum: CalendarDate;
  /** False when the event that it follows is not in the active calendars. */
  readonly isInCalendar: boolean;
}

/** Where somebody marked. */
export const MARKED_FROM = ["board", "chat", "reminder", "administrator"] as const;
export type MarkedFrom = (typeof MARKED_FROM)[number];

/** One thing that happened to a mark; all are kept. */
export interface MarkChange {
  readonly kind: "marked" | "undone";
  readonly by: PersonRef;
  readonly at: Instant;
  readonly from: MarkedFrom;
  readonly comment?: string;
  /** Somebody who is not in Teams, and on what ground it is recorded for them. */
  readonly onBehalfOf?: { readonly name: string; readonly ground: string };
  /** Why an administrator did it for others. */
  readonly reason?: string;
  /** After the stoppdatum. */
  readonly late?: true;
}

/** The klarmarkering of one place for one report, or for one section of it. */
export interface Klarmarkering {
  readonly reportId: string;
  readonly place: PlaceRef;
  /** Absent for the report as a whole. */
  readonly sectionId?: string;
  /** Oldest first, at least one; the last one says whether it is marked now. */
  readonly changes: readonly [MarkChange, ...MarkChange[]];
}

/** What is stored of a report besides its klarmarkeringar. */
export interface ReportState {
  readonly reportId: string;
  readonly revision: number;
  /** Nobody changes a mark while it stands. */
  readonly lock?: { readonly by: PersonRef; readonly at: Instant };
  /** Locked and unlocked, oldest first; unlocking has a reason. */
  readonly history: readonly {
    readonly kind: "locked" | "unlocked";
    readonly by: PersonRef;
    readonly at: Instant;
    readonly reason?: string;
  }[];
}

/** The board of a report as it stands in its channel. */
export interface Board {
  /** What is kept right there: a report's id, or that of a month's post. */
  readonly postId: string;
  readonly conversationId: string;
  readonly activityId: string;
  /** What the card showed when it was last written: compared, never read. Empty while nobody knows. */
  readonly shown: string;
  /** Real time of the last write: the next one comes a second later at the soonest. */
  readonly writtenAt: RealInstant;
  /** Until then nobody else writes it: somebody does, or Teams has asked for rest. */
  readonly heldUntil?: RealInstant;
}

/** A person's wish to get no reminders of reports until a day, which is included. */
export interface Pause {
  readonly aadObjectId: string;
  readonly until: CalendarDate;
  readonly at: Instant;
}
