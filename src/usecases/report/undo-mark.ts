import { lastChange, markedOf, withoutMarks } from "../../domain/report/change-mark.ts";
import { changeMarks, type MarkDecision } from "./change-marks.ts";
import type { MarkDeps, MarkInput } from "./mark-deps.ts";
import type { UndoOutcome } from "./mark-outcomes.ts";
import type { ReportGround } from "./read-report.ts";
import { notYours, pressedPlace, seenPlace, type PressedPlace } from "./seen-place.ts";

/**
 * Takes a klarmarkering back, for the one who made it, those who may mark the place, and administrators, until the report is
 * locked. It is a change of its own: what was done stays to be seen. Again it changes nothing.
 */
export async function undoMark(deps: MarkDeps, input: MarkInput): Promise<UndoOutcome> {
  return changeMarks(deps, input.reportId, (ground) => decide(deps, input, ground));
}

function decide(deps: MarkDeps, input: MarkInput, ground: ReportGround): MarkDecision<UndoOutcome> {
  const found = pressedPlace(ground, input);
  if (found.kind !== "found") return { kind: "answer", outcome: found };
  const refusal = mayUndo(deps, input, found) ? undefined : notYours(ground, input, input.by.aadObjectId);
  if (refusal !== undefined) return { kind: "answer", outcome: refusal };
  const { about } = ground.report.plan;
  if (about !== undefined && isWritten(found))
    return { kind: "answer", outcome: { ...seenPlace(ground, input), kind: "needsComment", about } };
  const { by, from } = input;
  const [first, ...more] = withoutMarks(found.parts, found.marks, { by, at: deps.clock.millis(), from });
  const told = (after: ReportGround, kind: "undone" | "notDone"): UndoOutcome => {
    const change = lastChange(
      found.parts,
      after.rows.map(({ value }) => value),
    );
    return { ...seenPlace(after, input), kind, change };
  };
  if (first === undefined) return { kind: "answer", outcome: told(ground, "notDone") };
  return { kind: "save", changed: [first, ...more], then: (after) => told(after, "undone") };
}

/** Marked by what was written; what an administrator has marked without it can be taken back. */
function isWritten({ parts, marks }: PressedPlace): boolean {
  return markedOf(parts, marks).some(({ changes }) => changes.at(-1)?.from !== "administrator");
}

/** Who marked all of it may take it back also after the place has become another's. */
function mayUndo({ organisation }: MarkDeps, { by }: MarkInput, { parts, marks }: PressedPlace): boolean {
  if (organisation.isAdministrator(by.aadObjectId)) return true;
  const marked = markedOf(parts, marks);
  const isOwn = marked.every(({ changes }) => changes.at(-1)?.by.aadObjectId === by.aadObjectId);
  return marked.length > 0 && isOwn;
}
