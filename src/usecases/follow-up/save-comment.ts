import { wantedOf } from "../../domain/follow-up/wanted-parts.ts";
import {
  commentWith,
  isSaidAlready,
  readCommentForm,
  type CommentFaults,
  type CommentForm,
} from "../../domain/follow-up/comment-form.ts";
import type { UnitComment } from "../../domain/follow-up/unit-comment.ts";
import { MOST_TRIES } from "../tries.ts";
import type { CommentDeps } from "./comment-deps.ts";
import {
  readUnit,
  type NamedUnit,
  type ReadUnitOutcome,
  type SeenUnit,
  type UnitRefusal,
} from "./read-unit.ts";
import { seeToPlans } from "./see-to-plans.ts";

export interface SaveCommentInput extends NamedUnit {
  /** Of the comment that the form was made of; 0 where there was none. */
  readonly revision: number;
  readonly form: CommentForm;
}

export type SaveCommentOutcome =
  /** `already`: it says so, by this press or by another. */
  | { readonly kind: "saved" | "already"; readonly seen: SeenUnit; readonly comment: UnitComment }
  | { readonly kind: "faulty"; readonly seen: SeenUnit; readonly faults: CommentFaults }
  /** Something else was said since the form was made: nothing is saved before that has been seen. */
  | { readonly kind: "changed"; readonly seen: SeenUnit; readonly comment: UnitComment }
  | { readonly kind: "conflict" }
  | UnitRefusal;

/**
 * Saves what is said of a unit, and marks its place in the reports that ask for it. However often a press arrives it is one
 * comment; who comes second sees what the first wrote, and decides again.
 */
export async function saveComment(deps: CommentDeps, input: SaveCommentInput): Promise<SaveCommentOutcome> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await readUnit(deps, input);
    if (found.kind !== "unit") return found;
    const outcome = await trySave(deps, input, found);
    if (outcome !== undefined) return outcome;
  }
  return { kind: "conflict" };
}

type Found = Extract<ReadUnitOutcome, { readonly kind: "unit" }>;

/** Undefined when another was first. */
async function trySave(
  deps: CommentDeps,
  input: SaveCommentInput,
  { seen }: Found,
): Promise<SaveCommentOutcome | undefined> {
  const { areaId, month, unitId, by, revision, form } = input;
  const stored = await deps.unitComments.find(areaId, month, unitId);
  const before = stored?.value;
  const read = readCommentForm(form, wantedOf(seen.unit, seen.area), before);
  if (read.kind === "faulty") return { kind: "faulty", seen, faults: read.faults };
  if (before !== undefined && isSaidAlready(read.said, before)) return told(deps, input, "already", before);
  if (before !== undefined && before.revision !== revision) return { kind: "changed", seen, comment: before };

  const at = deps.clock.millis();
  const now = { ...read.said, by, at, version: seen.summary.version };
  const comment = commentWith({ areaId, month, unitId }, before, now);
  if ((await deps.unitComments.save(comment, stored?.version)) === undefined) return undefined;
  return told(deps, input, "saved", comment);
}

/** What follows of a comment that is stored; done again where the same press comes again, should it not have been. */
async function told(
  deps: CommentDeps,
  input: SaveCommentInput,
  kind: "saved" | "already",
  comment: UnitComment,
): Promise<SaveCommentOutcome> {
  const after = await readUnit(deps, input);
  // The comment stands, whatever has become of the right to it in the meantime.
  if (after.kind !== "unit") return after;
  await seeToPlans(deps, after.ground);
  deps.followUpRefresher?.wanted(input.areaId, input.month);
  return { kind, seen: after.seen, comment };
}
