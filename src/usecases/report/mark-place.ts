import { lastChange, withMarks } from "../../domain/report/change-mark.ts";
import { changeMarks, type MarkDecision } from "./change-marks.ts";
import type { MarkDeps, MarkInput } from "./mark-deps.ts";
import type { MarkOutcome } from "./mark-outcomes.ts";
import type { ReportGround } from "./read-report.ts";
import { notYours, pressedPlace, seenPlace } from "./seen-place.ts";

/**
 * Marks a place, or one section of it, for one who is responsible for it or stands in. Once, however often the press arrives:
 * who comes second is told who did it and when. Right and lock are those of this moment, whatever the card showed. What is
 * marked by writing is not marked by a press.
 */
export async function markPlace(deps: MarkDeps, input: MarkInput): Promise<MarkOutcome> {
  return changeMarks(deps, input.reportId, (ground) => decide(deps, input, ground));
}

function decide(deps: MarkDeps, input: MarkInput, ground: ReportGround): MarkDecision<MarkOutcome> {
  const found = pressedPlace(ground, input);
  if (found.kind !== "found") return { kind: "answer", outcome: found };
  const { report } = ground;
  const { by, from, place } = input;
  const refusal = notYours(ground, input, by.aadObjectId);
  if (refusal !== undefined) {
    const mayWithReason = deps.organisation.isAdministrator(by.aadObjectId);
    return { kind: "answer", outcome: mayWithReason ? { kind: "needsReason", report, place } : refusal };
  }
  const { about } = report.plan;
  if (about !== undefined)
    return { kind: "answer", outcome: { ...seenPlace(ground, input), kind: "needsComment", about } };
  const at = deps.clock.millis();
  const [first, ...more] = withMarks(report, found.parts, found.marks, { by, at, from });
  const told = (after: ReportGround, kind: "marked" | "already"): MarkOutcome => {
    const change = lastChange(
      found.parts,
      after.rows.map(({ value }) => value),
    );
    // What was saved a moment ago may have been taken back since: then it is told as it was.
    return { ...seenPlace(after, input), kind, change: change ?? { kind: "marked", by, at, from } };
  };
  if (first === undefined) return { kind: "answer", outcome: told(ground, "already") };
  return { kind: "save", changed: [first, ...more], then: (after) => told(after, "marked") };
}
