import { readDay } from "../../domain/proposal/read-day.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { addDays } from "../../domain/time/civil-day.ts";
import type { Clock } from "../ports.ts";
import type { PauseStore } from "../report-ports.ts";

/** Longer than this nobody is away without an administrator's knowing. */
const MOST_DAYS = 366;

export interface PauseDeps {
  readonly pauses: Pick<PauseStore, "find" | "save" | "remove">;
  readonly clock: Pick<Clock, "today" | "millis">;
}

/** The last day of a pause: as it is typed, or so many weeks from today. */
export type PauseWish = { readonly typed: string } | { readonly weeks: number };

export type PauseOutcome =
  /** The last day, which is included. */
  | { readonly kind: "paused"; readonly until: CalendarDate }
  /** No day, or one that may be several. */
  | { readonly kind: "unread"; readonly typed: string }
  | { readonly kind: "past"; readonly typed: string; readonly day: CalendarDate }
  | { readonly kind: "tooLong"; readonly typed: string };

/** Gives somebody no reminders of reports until a day, which is included: "pausa till 14 augusti". The last wish holds. */
export async function pauseNudges(
  { pauses, clock }: PauseDeps,
  aadObjectId: string,
  wish: PauseWish,
): Promise<PauseOutcome> {
  const today = clock.today();
  const typed = "typed" in wish ? wish.typed : "";
  const until = "typed" in wish ? readDay(wish.typed, today) : addDays(today, 7 * wish.weeks);
  if (until === undefined) return { kind: "unread", typed };
  if (until < today) return { kind: "past", typed, day: until };
  if (until > addDays(today, MOST_DAYS)) return { kind: "tooLong", typed };
  await pauses.save({ aadObjectId, until, at: clock.millis() });
  return { kind: "paused", until };
}

/** The last day of the pause that somebody has now; undefined for one without. */
export async function pausedUntil(
  { pauses, clock }: PauseDeps,
  aadObjectId: string,
): Promise<CalendarDate | undefined> {
  const pause = await pauses.find(aadObjectId);
  return pause !== undefined && pause.until >= clock.today() ? pause.until : undefined;
}

/** Ends a pause before its day; false for one that is not there, or is over. */
export async function endPause(deps: PauseDeps, aadObjectId: string): Promise<boolean> {
  const until = await pausedUntil(deps, aadObjectId);
  if (until !== undefined) await deps.pauses.remove(aadObjectId);
  return until !== undefined;
}
