import type { Instant } from "../time/instant.ts";
import { JOB_KINDS, type JobKind, type Occurrence, type OccurrenceKey } from "./delivery.ts";

/** The rows that a round makes: what is to be delivered, and one for all that came too late of a kind. */
export interface PlannedOccurrences {
  readonly open: readonly Occurrence[];
  readonly skipped: readonly Occurrence[];
}

/**
 * A digest of last week is in the way of this week's. A reminder is worth giving as long as its event is to come, and a
 * notice always: whoever renders them says when they no longer are.
 */
const COLLAPSES: Readonly<Record<JobKind, boolean>> = {
  digest: true,
  reminder: false,
  notice: false,
  proposal: false,
  summary: false,
  offer: false,
  board: false,
  nudge: true,
  escalation: false,
  claim: false,
  followUp: false,
  comment: false,
};

/** True for what nobody wants to read so long after its instant. */
export function growsTooOld(kind: JobKind): boolean {
  return COLLAPSES[kind];
}

/** Decides which rows what is due becomes; what grows too old and was due before `oldest` becomes one row a kind. */
export function planOccurrences(due: readonly OccurrenceKey[], oldest: Instant): PlannedOccurrences {
  const isTooOld = (key: OccurrenceKey): boolean => growsTooOld(key.kind) && key.due < oldest;
  return {
    open: due.filter((key) => !isTooOld(key)).map((key) => ({ ...key, state: { kind: "open" } })),
    skipped: JOB_KINDS.flatMap((kind) => collapsed(due.filter((key) => key.kind === kind && isTooOld(key)))),
  };
}

function collapsed(keys: readonly OccurrenceKey[]): readonly Occurrence[] {
  const ordered = keys.toSorted((a, b) => a.due - b.due);
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ ...last, state: { kind: "skipped", count: ordered.length, first: first.due } }];
}
