import type { Organisation, PersonRef, PlaceRef } from "../organisation/organisation.ts";
import { formatPlaceRef } from "../organisation/place-text.ts";
import { placeNamed } from "../organisation/places.ts";
import type { Instant } from "../time/instant.ts";
import type { Klarmarkering, MarkChange, Report, ReportState } from "./report.ts";
import { responsibleFor } from "./rights.ts";

/** Where one place stands with a report. */
export interface PlaceStanding {
  readonly place: PlaceRef;
  /** As it is called now; by its id when it is not in the organisation any longer, and a person as they marked. */
  readonly name: string;
  /** It is not in the organisation any longer: only administrators can mark it. */
  readonly isGone?: true;
  readonly responsible: readonly PersonRef[];
  readonly substitutes: readonly PersonRef[];
  /** Undefined while something is missing. */
  readonly done?: {
    readonly by: PersonRef;
    readonly at: Instant;
    readonly late: boolean;
    readonly onBehalfOf?: string;
  };
  /** The ids of the sections that are marked and that are missing, as the plan orders them; both empty for a report that is marked as a whole. */
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

/**
 * Where a report stands by the marks that are stored and the organisation as it is now. A report with sections is done for a
 * place when all of them are; a place that has gone from the organisation is still one that is asked.
 */
export function standingOfReport(ground: StandingGround, organisation: Organisation): ReportStanding {
  const { report, state, klarmarkeringar } = ground;
  const marks = marksByPlace(klarmarkeringar);
  const places = report.plan.places.map((place) =>
    placeStanding(report, place, marks.get(formatPlaceRef(place)) ?? [], organisation),
  );
  return {
    report,
    isLocked: state?.lock !== undefined,
    places: places.toSorted(missingFirst),
    done: places.filter(({ done }) => done !== undefined).length,
    total: places.length,
  };
}

function marksByPlace(
  klarmarkeringar: readonly Klarmarkering[],
): ReadonlyMap<string, readonly Klarmarkering[]> {
  const marks = new Map<string, Klarmarkering[]>();
  for (const mark of klarmarkeringar) {
    const key = formatPlaceRef(mark.place);
    const known = marks.get(key);
    if (known === undefined) marks.set(key, [mark]);
    else known.push(mark);
  }
  return marks;
}

function placeStanding(
  { plan: { sections } }: Report,
  place: PlaceRef,
  marks: readonly Klarmarkering[],
  organisation: Organisation,
): PlaceStanding {
  const markedOf = (sectionId: string | undefined) =>
    marks.filter((mark) => mark.sectionId === sectionId).flatMap((mark) => markedNow(mark) ?? []);
  const ids = sections.map(({ id }) => id);
  const asked = ids.length === 0 ? [undefined] : ids;
  const changes = asked.flatMap(markedOf).toSorted((a, b) => a.at - b.at);
  const missing = ids.filter((id) => markedOf(id).length === 0);
  const comment = changes.findLast((change) => change.comment !== undefined)?.comment;
  const last = changes.at(-1);
  const named = placeNamed(place, organisation);
  return {
    place,
    ...(named === undefined ? { name: lastKnownName(place, marks), isGone: true } : { name: named.name }),
    ...responsibleFor(place, organisation),
    ...(last === undefined || missing.length > 0 ? {} : { done: doneBy(last, changes) }),
    doneSections: ids.filter((id) => !missing.includes(id)),
    missingSections: missing,
    ...(comment === undefined ? {} : { comment }),
  };
}

/** The change by which it is marked now; undefined when it is not. */
function markedNow({ changes: [first, ...rest] }: Klarmarkering): MarkChange | undefined {
  const last = rest.at(-1) ?? first;
  return last.kind === "marked" ? last : undefined;
}

/** It was done with the last of its sections, and late when any of them was. */
function doneBy(
  { by, at, onBehalfOf }: MarkChange,
  changes: readonly MarkChange[],
): NonNullable<PlaceStanding["done"]> {
  const late = changes.some((change) => change.late === true);
  return { by, at, late, ...(onBehalfOf === undefined ? {} : { onBehalfOf: onBehalfOf.name }) };
}

/** A person's own id says nothing to anybody; what they marked holds their name. */
function lastKnownName({ kind, id }: PlaceRef, marks: readonly Klarmarkering[]): string {
  if (kind !== "person") return id;
  const by = marks.flatMap(({ changes }) => changes.map((change) => change.by));
  return by.findLast(({ aadObjectId }) => aadObjectId === id)?.name ?? id;
}

function missingFirst(a: PlaceStanding, b: PlaceStanding): number {
  const [isDone, isOtherDone] = [a.done !== undefined, b.done !== undefined];
  if (isDone !== isOtherDone) return isDone ? 1 : -1;
  return a.name.localeCompare(b.name, "sv");
}
