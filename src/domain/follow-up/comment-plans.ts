import type { PlaceRef } from "../organisation/organisation.ts";
import { formatPlaceRef } from "../organisation/place-text.ts";
import type { ReportPlan, ReportSubject } from "../report/report-plan.ts";
import { workingDayAfter } from "../report/working-days.ts";
import { stockholmDateAt } from "../time/stockholm.ts";
import { askedAt } from "./asked-at.ts";
import type { CommentGround } from "./asked-units.ts";
import { wantedOf } from "./wanted-parts.ts";
import type { FollowUpHead, Month } from "./follow-up.ts";
import type { UnitSummary } from "./month-summary.ts";
import { COMMENT_PARTS, type CommentPart } from "./unit-comment.ts";
import { unitPlaces } from "./unit-places.ts";

/** What a plan is called: words of the municipality's language. */
export type NameOfComments = (about: ReportSubject, areaName: string) => string;

/** A place of the organisation, and the units of the table that it is. */
export interface CommentedPlace {
  readonly place: PlaceRef;
  readonly units: readonly UnitSummary[];
}

const LETTER: Readonly<Record<CommentPart, string>> = { deviation: "d", operations: "o" };
/** The bot makes it by itself, of what somebody has imported. */
const BY = { aadObjectId: "", name: "Styrkedjan" };

/** The id of the plan that asks for a part of a month: the same on every instance, short enough for a card's button. */
export function commentPlanId(areaId: string, month: Month, part: CommentPart): string {
  return `fu-${areaId}-${month}-${LETTER[part]}`;
}

/** The id of its only report. */
export function commentReportId(areaId: string, month: Month, part: CommentPart): string {
  return `${commentPlanId(areaId, month, part)}.once`;
}

/**
 * The plans that a month is to have, those that are stored with what has become of their places since: one for each part that
 * is wanted of a unit with a place. What an administrator has changed of it stays, and so does one that was ended.
 */
export function commentPlans(
  ground: CommentGround,
  first: FollowUpHead,
  stored: readonly ReportPlan[],
  nameOf: NameOfComments,
): readonly ReportPlan[] {
  const { area, summary } = ground;
  return COMMENT_PARTS.flatMap((part) => {
    const id = commentPlanId(area.id, summary.month, part);
    const before = stored.find((plan) => plan.id === id);
    const places = commentedPlaces(ground, part).map(({ place }) => place);
    if (before === undefined)
      return places.length === 0 ? [] : [newPlan(ground, first, part, places, nameOf)];
    return isSame(before.places, places) ? [before] : [{ ...before, places, revision: before.revision + 1 }];
  });
}

/** Of whom a part is wanted, and who has given what was wanted before: each place once, in the printed order. */
export function commentedPlaces(
  { area, summary, organisation }: CommentGround,
  part: CommentPart,
): readonly CommentedPlace[] {
  const placeOf = unitPlaces(area, organisation);
  const places = new Map<string, CommentedPlace>();
  for (const unit of summary.rows) {
    const isAsked = wantedOf(unit, area).includes(part);
    const hasGiven = unit.kind === "unit" && unit.comment?.[part] !== undefined;
    const place = isAsked || hasGiven ? placeOf(unit)?.place : undefined;
    if (place === undefined) continue;
    const key = formatPlaceRef(place);
    places.set(key, { place, units: [...(places.get(key)?.units ?? []), unit] });
  }
  return [...places.values()];
}

/** True for a place all of whose units have said what is wanted. */
export function hasGivenAll({ units }: CommentedPlace, part: CommentPart): boolean {
  return units.every(({ comment }) => comment?.[part] !== undefined);
}

function newPlan(
  { area, summary: { month } }: CommentGround,
  first: FollowUpHead,
  part: CommentPart,
  places: readonly PlaceRef[],
  nameOf: NameOfComments,
): ReportPlan {
  const at = askedAt(first.importedAt);
  const startsOn = stockholmDateAt(at);
  const wanted = workingDayAfter(stockholmDateAt(first.importedAt), area.comments.workingDays);
  const about: ReportSubject = { kind: "followUp", areaId: area.id, month, part };
  return {
    id: commentPlanId(area.id, month, part),
    name: nameOf(about, area.name),
    act: "mark",
    places,
    sections: [],
    schedule: { kind: "once", stoppdatum: { kind: "day", day: wanted < startsOn ? startsOn : wanted } },
    reminders: { on: true, escalates: false },
    startsOn,
    about,
    revision: 1,
    created: { by: BY, at },
  };
}

function isSame(a: readonly PlaceRef[], b: readonly PlaceRef[]): boolean {
  const words = (places: readonly PlaceRef[]) => places.map(formatPlaceRef).toSorted().join(" ");
  return words(a) === words(b);
}
