import { commentersOf, commentRight } from "../../domain/follow-up/comment-rights.ts";
import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { CommentGroundDeps } from "./comment-deps.ts";
import { readCommentGround, type MonthOfComments } from "./read-comment-ground.ts";
import { waitingFor, type WaitingUnit } from "./waiting-units.ts";

/** A unit of a month as a card names it, and who it is that asks. */
export interface NamedUnit {
  readonly areaId: string;
  readonly month: Month;
  readonly unitId: string;
  readonly by: PersonRef;
}

/** A unit as it is now, for one who may comment it. */
export interface SeenUnit {
  readonly area: FollowUpArea;
  readonly summary: MonthSummary;
  readonly unit: UnitSummary;
  /** Other units of the month that wait for the same person. */
  readonly others: readonly WaitingUnit[];
}

/** Why a unit cannot be commented. */
export type UnitRefusal =
  /** The month is not there. */
  | { readonly kind: "notImported" }
  /** The table has no such unit, or has it no longer. */
  | { readonly kind: "unknownUnit"; readonly summary: MonthSummary }
  /** Neither responsible nor an administrator; those who may are named. */
  | {
      readonly kind: "notYours";
      readonly summary: MonthSummary;
      readonly unit: UnitSummary;
      readonly responsible: readonly PersonRef[];
    };

export type ReadUnitOutcome =
  { readonly kind: "unit"; readonly seen: SeenUnit; readonly ground: MonthOfComments } | UnitRefusal;

/** Reads a unit for who wants to comment it; the right to is that of the organisation as it is stored now. */
export async function readUnit(
  deps: CommentGroundDeps,
  { areaId, month, unitId, by }: NamedUnit,
): Promise<ReadUnitOutcome> {
  const ground = await readCommentGround(deps, areaId, month);
  if (ground === undefined) return { kind: "notImported" };
  const { area, summary } = ground;
  const unit = summary.rows.find((row) => row.unitId === unitId);
  if (unit === undefined) return { kind: "unknownUnit", summary };
  const isAdministrator = deps.organisation.isAdministrator(by.aadObjectId);
  if (commentRight(by.aadObjectId, unit, ground, isAdministrator) === undefined)
    return { kind: "notYours", summary, unit, responsible: commentersOf(unit, ground) };
  const others = waitingFor(by.aadObjectId, ground).filter((each) => each.unit.unitId !== unitId);
  return { kind: "unit", seen: { area, summary, unit, others }, ground };
}
