import type { PersonRef } from "../organisation/organisation.ts";
import type { Instant } from "../time/instant.ts";
import type { ReportState } from "./report.ts";

interface Change {
  readonly by: PersonRef;
  readonly at: Instant;
}

/** A report whose marks nobody changes from now on; what happened before is kept. */
export function lockedState(
  reportId: string,
  before: ReportState | undefined,
  { by, at }: Change,
): ReportState {
  const { revision = 0, history = [] } = before ?? {};
  return {
    reportId,
    revision: revision + 1,
    lock: { by, at },
    history: [...history, { kind: "locked", by, at }],
  };
}

/** The same report let go, with the reason. */
export function unlockedState(
  { reportId, revision, history }: ReportState,
  { by, at, reason }: Change & { readonly reason: string },
): ReportState {
  return { reportId, revision: revision + 1, history: [...history, { kind: "unlocked", by, at, reason }] };
}
