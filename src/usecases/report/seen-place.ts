import type { PlaceRef } from "../../domain/organisation/organisation.ts";
import { isSamePlace } from "../../domain/organisation/place-text.ts";
import { partsOf, type MarkedParts } from "../../domain/report/change-mark.ts";
import type { Klarmarkering } from "../../domain/report/report.ts";
import type { MarkRefusal, PlaceRefusal, SeenPlace } from "./mark-outcomes.ts";
import { isMine, mayMarkFor, type ReportGround } from "./read-report.ts";

/** What a press is about, found in the report as it is now. */
export interface PressedPlace {
  readonly kind: "found";
  readonly parts: MarkedParts;
  readonly marks: readonly Klarmarkering[];
}

interface Pressed {
  readonly place: PlaceRef;
  readonly sectionId?: string;
}

/** Finds the place and the section of a press; refused when they are gone, or when the report is locked. */
export function pressedPlace(
  { report, state, rows }: ReportGround,
  { place, sectionId }: Pressed,
): PressedPlace | PlaceRefusal {
  if (!report.plan.places.some((each) => isSamePlace(each, place))) return { kind: "unknownPlace" };
  const parts = partsOf(report, place, sectionId);
  if (parts === undefined) return { kind: "unknownSection" };
  const lock = state?.value.lock;
  if (lock !== undefined) return { kind: "locked", report, by: lock.by, at: lock.at };
  return { kind: "found", parts, marks: rows.map(({ value }) => value) };
}

/** How a place stands after a press. */
export function seenPlace({ report, standing }: ReportGround, { place, sectionId }: Pressed): SeenPlace {
  const { done, total } = standing;
  const section = report.plan.sections.find(({ id }) => id === sectionId);
  const placeName = standing.places.find((each) => isSamePlace(each.place, place))?.name ?? place.id;
  return { report, place, placeName, done, total, ...(section === undefined ? {} : { section }) };
}

/** That somebody is not responsible, and who is; undefined for one who is. */
export function notYours(
  ground: ReportGround,
  pressed: Pressed,
  aadObjectId: string,
): MarkRefusal | undefined {
  const { organisation, report } = ground;
  if (isMine(pressed.place, organisation, aadObjectId)) return undefined;
  const { placeName } = seenPlace(ground, pressed);
  const responsible = mayMarkFor(pressed.place, organisation);
  return { kind: "notYours", report, placeName, responsible };
}
