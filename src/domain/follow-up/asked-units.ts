import type { Organisation, PersonRef } from "../organisation/organisation.ts";
import { remindedOf, type IsReached } from "../report/nudged-people.ts";
import { responsibleFor } from "../report/rights.ts";
import type { FollowUpArea } from "./area.ts";
import type { MonthSummary, UnitSummary } from "./month-summary.ts";
import type { CommentPart } from "./unit-comment.ts";
import { unitPlaces } from "./unit-places.ts";

/** A unit that is asked for something, as one person is asked. */
export interface AskedUnit {
  readonly unit: UnitSummary;
  /** What is missing; at least one. */
  readonly parts: readonly CommentPart[];
  /** They stand in for those who are responsible. */
  readonly isSubstitute: boolean;
}

/** Why nobody is asked of a unit: it is none of the organisation's, nobody answers for it, or none of them has a chat. */
export interface UnaskedUnit {
  readonly unit: UnitSummary;
  readonly why: "noPlace" | "nobody" | "noChat";
  /** Those who have no chat. */
  readonly people: readonly PersonRef[];
}

export interface AskedUnits {
  /** By the object id of who is asked, in the printed order. */
  readonly asked: ReadonlyMap<string, readonly AskedUnit[]>;
  readonly unasked: readonly UnaskedUnit[];
}

/**
 * Who is asked of what a month misses: those who are responsible for a unit; where none of them has a chat with the bot, their
 * substitutes. `isNew` leaves out what has been asked before.
 */
export function askedUnits(
  { area, summary, organisation }: CommentGround,
  isReached: IsReached,
  isNew: (unitId: string, part: CommentPart) => boolean = () => true,
): AskedUnits {
  const placeOf = unitPlaces(area, organisation);
  const asked = new Map<string, AskedUnit[]>();
  const unasked: UnaskedUnit[] = [];
  for (const { unit, parts } of missingUnits(summary)) {
    const wanted = parts.filter((part) => isNew(unit.unitId, part));
    if (wanted.length === 0) continue;
    const found = placeOf(unit);
    const answerable = found && responsibleFor(found.place, organisation);
    const people = answerable === undefined ? [] : remindedOf(answerable, isReached);
    for (const { aadObjectId } of people) {
      const isSubstitute = answerable?.responsible.every((each) => each.aadObjectId !== aadObjectId) ?? false;
      asked.set(aadObjectId, [...(asked.get(aadObjectId) ?? []), { unit, parts: wanted, isSubstitute }]);
    }
    const silent = answerable === undefined ? [] : [...answerable.responsible, ...answerable.substitutes];
    const why = answerable === undefined ? "noPlace" : silent.length === 0 ? "nobody" : "noChat";
    if (people.length === 0) unasked.push({ unit, why, people: silent });
  }
  return { asked, unasked };
}

/** A month with what says who answers for its units. */
export interface CommentGround {
  readonly area: FollowUpArea;
  readonly summary: MonthSummary;
  readonly organisation: Organisation;
}

/** What a month misses, with the units' figures, in the printed order. */
export function missingUnits({ missing, rows }: MonthSummary): readonly Omit<AskedUnit, "isSubstitute">[] {
  const byId = new Map(rows.map((row) => [row.unitId, row]));
  return missing.flatMap(({ unitId, parts }) => {
    const unit = byId.get(unitId);
    return unit === undefined ? [] : [{ unit, parts }];
  });
}
