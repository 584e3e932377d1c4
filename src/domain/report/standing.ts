import type { Organisation, PersonRef, PlaceRef } from "../organisation/organisation.ts";
import { isSamePlace } from "../organisation/place-text.ts";
import { placeNamed } from "../organisation/places.ts";
import type { Instant } from "../time/instant.ts";
import type { Klarmarkering, MarkChange, Report, ReportState } from "./report.ts";
import { responsibleFor } from "./rights.ts";

/** Where one place stands with a report. */
export interface PlaceStanding {
  readonly place: PlaceRef;
  /** As it is called now; as it was known when it is not in the organisation any longer. */
  readonly name: string;
  readonly responsible: readonly PersonRef[];
  readonly substitutes: readonly PersonRef[];
  /** Undefined while something is missing. */
  readonly done?: {
    readonly by: PersonRef;
    readonly at: Instant;
    readonly late: boolean;
    readonly onBehalfOf?: string;
  };
  /** The sections that are marked and that are missing; both empty for a report that is marked as a whole. */
  readonly doneSections: readonly string[];
  readonly missingSections: readonly string[];
  readonly comment?: string;
}

/** Where a report stands: "5 av 8 klara". */
export interface ReportStanding {
  readonly report: Report;
  readonly isLocked: boolean;
  /** Those that are not done first, each group by name in Swedish order. */
  readonly places: readonly PlaceStanding[];
  readonly done: number;
  readonly total: number;
}

/** What a standing is made from. */
export interface StandingGround {
  readonly report: Report;
  readonly state: ReportState | undefined;
  readonly klarmarkeringar: readonly Klarmarkering[];
}

/** Where a report stands, from its marks and the organisation as it is now. */
export function standingOfReport(ground: StandingGround, organisation: Organisation): ReportStanding {
  const places = ground.report.plan.places
    .map((place) => placeStanding(place, ground, organisation))
    .toSorted(missingFirst);
  return {
    report: ground.report,
    isLocked: ground.state?.lock !== undefined,
    places,
    done: places.filter(({ done }) => done !== undefined).length,
    total: places.length,
  };
}

function placeStanding(
  place: PlaceRef,
  { report, klarmarkeringar }: StandingGround,
  organisation: Organisation,
): PlaceStanding {
  const own = klarmarkeringar.filter((each) => isSamePlace(each.place, place));
  const lastOf = (sectionId?: string): MarkChange | undefined =>
    lastMark(own.find((each) => each.sectionId === sectionId));
  const { sections } = report.plan;
  const marked = sections.filter(({ id }) => lastOf(id) !== undefined);
  const marks = sections.length === 0 ? [lastOf()] : sections.map(({ id }) => lastOf(id));
  const done = marks.every((mark) => mark !== undefined) ? latest(marks) : undefined;
  const comment = latest(marks.filter((mark) => mark !== undefined))?.comment;
  return {
    place,
    name: placeNamed(place, organisation)?.name ?? place.id,
    ...responsibleFor(place, organisation),
    ...(done === undefined ? {} : { done: doneBy(done, marks) }),
    doneSections: marked.map(({ name }) => name),
    missingSections: sections.filter((section) => !marked.includes(section)).map(({ name }) => name),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** What marks a row now; undefined when it has been undone, or never marked. */
function lastMark(row: Klarmarkering | undefined): MarkChange | undefined {
  const last = row?.changes.at(-1);
  return last?.kind === "marked" ? last : undefined;
}

function latest(marks: readonly MarkChange[]): MarkChange | undefined {
  return marks.toSorted((a, b) => a.at - b.at).at(-1);
}

/** A report is as late as its last section. */
function doneBy(
  { by, at, onBehalfOf }: MarkChange,
  marks: readonly (MarkChange | undefined)[],
): NonNullable<PlaceStanding["done"]> {
  const late = marks.some((mark) => mark?.late === true);
  return { by, at, late, ...(onBehalfOf === undefined ? {} : { onBehalfOf: onBehalfOf.name }) };
}

function missingFirst(a: PlaceStanding, b: PlaceStanding): number {
  const order = Number(a.done !== undefined) - Number(b.done !== undefined);
  return order === 0 ? a.name.localeCompare(b.name, "sv") : order;
}
