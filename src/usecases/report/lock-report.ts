import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { MOST_MARK_REASON } from "../../domain/report/mark-limits.ts";
import { lockedState, unlockedState } from "../../domain/report/lock-report.ts";
import type { Report, ReportState } from "../../domain/report/report.ts";
import type { LockOutcome, UnlockOutcome } from "./administer-outcomes.ts";
import { findReport } from "./find-report.ts";
import { MOST_TRIES, type MarkDeps } from "./mark-deps.ts";
import { wrongIn } from "./mark-many.ts";

interface LockInput {
  readonly reportId: string;
  readonly by: PersonRef;
}

/** Freezes a report's marks, for an administrator; again it changes nothing. */
export async function lockReport(deps: MarkDeps, { reportId, by }: LockInput): Promise<LockOutcome> {
  return changeState<LockOutcome>(deps, { reportId, by }, (state, report) => {
    if (state?.lock !== undefined) return { outcome: { kind: "already", report, ...state.lock } };
    const at = deps.clock.millis();
    return { save: lockedState(reportId, state, { by, at }), outcome: { kind: "locked", report, by, at } };
  });
}

/** Lets a locked report's marks be changed again, for an administrator who says why. */
export async function unlockReport(
  deps: MarkDeps,
  { reportId, by, reason }: LockInput & { readonly reason: string },
): Promise<UnlockOutcome> {
  const wrong = wrongIn(reason, MOST_MARK_REASON);
  return changeState<UnlockOutcome>(deps, { reportId, by }, (state, report) => {
    if (state?.lock === undefined) return { outcome: { kind: "notLocked", report } };
    if (wrong !== undefined) return { outcome: { kind: "faulty", reason: wrong } };
    const change = { by, at: deps.clock.millis(), reason: reason.trim() };
    return { save: unlockedState(state, change), outcome: { kind: "unlocked", report } };
  });
}

interface Decided<Outcome> {
  /** Absent where nothing changes. */
  readonly save?: ReportState;
  readonly outcome: Outcome;
}

async function changeState<Outcome>(
  deps: MarkDeps,
  { reportId, by }: LockInput,
  decide: (state: ReportState | undefined, report: Report) => Decided<Outcome>,
): Promise<Outcome | { readonly kind: "notAdministrator" | "unknownReport" | "conflict" }> {
  // Read for its administrators: those who became so a moment ago are known then.
  await deps.organisation.read();
  if (!deps.organisation.isAdministrator(by.aadObjectId)) return { kind: "notAdministrator" };
  const report = await findReport(deps, reportId);
  if (report === undefined) return { kind: "unknownReport" };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const stored = await deps.klarmarkeringar.state(reportId);
    const { save, outcome } = decide(stored?.value, report);
    if (save === undefined) return outcome;
    if ((await deps.klarmarkeringar.saveState(save, stored?.version)) === undefined) continue;
    deps.boardRefresher?.wanted(reportId);
    return outcome;
  }
  return { kind: "conflict" };
}
