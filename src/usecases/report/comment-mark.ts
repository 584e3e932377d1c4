import { lastChange, markedOf, withComment } from "../../domain/report/change-mark.ts";
import { MOST_MARK_COMMENT } from "../../domain/report/mark-limits.ts";
import { changeMarks, type MarkDecision } from "./change-marks.ts";
import type { MarkDeps, MarkInput } from "./mark-deps.ts";
import type { CommentOutcome } from "./mark-outcomes.ts";
import type { ReportGround } from "./read-report.ts";
import { notYours, pressedPlace, seenPlace, type PressedPlace } from "./seen-place.ts";

interface CommentInput extends MarkInput {
  /** As it was typed; an empty one takes away what was said. */
  readonly comment: string;
}

/** Says something with a klarmarkering, for the one who made it, those who may mark the place, and administrators. */
export async function commentMark(deps: MarkDeps, input: CommentInput): Promise<CommentOutcome> {
  return changeMarks(deps, input.reportId, (ground) => decide(deps, input, ground));
}

function decide(deps: MarkDeps, input: CommentInput, ground: ReportGround): MarkDecision<CommentOutcome> {
  const found = pressedPlace(ground, input);
  if (found.kind !== "found") return { kind: "answer", outcome: found };
  const refusal = mayComment(deps, input, found) ? undefined : notYours(ground, input, input.by.aadObjectId);
  if (refusal !== undefined) return { kind: "answer", outcome: refusal };

  const { by, from } = input;
  const last = lastChange(found.parts, found.marks);
  const seen = seenPlace(ground, input);
  if (last === undefined || markedOf(found.parts, found.marks).length === 0)
    return { kind: "answer", outcome: { ...seen, kind: "notDone", change: last } };
  const comment = input.comment.trim();
  const kind = comment.length > MOST_MARK_COMMENT ? "longComment" : "commented";
  // The same press again has nothing to add.
  const isSame = (last.comment ?? "") === comment;
  const at = deps.clock.millis();
  const changed = withComment(found.parts, found.marks, { by, at, from, comment });
  if (kind === "longComment" || isSame || changed === undefined)
    return { kind: "answer", outcome: { ...seen, kind, change: last } };
  const change = changed.changes.at(-1) ?? last;
  return {
    kind: "save",
    changed: [changed],
    then: (after) => ({ ...seenPlace(after, input), kind: "commented", change }),
  };
}

function mayComment({ organisation }: MarkDeps, { by }: MarkInput, { parts, marks }: PressedPlace): boolean {
  if (organisation.isAdministrator(by.aadObjectId)) return true;
  const marked = markedOf(parts, marks);
  return marked.some(({ changes }) => changes.at(-1)?.by.aadObjectId === by.aadObjectId);
}
