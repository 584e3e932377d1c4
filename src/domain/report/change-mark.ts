import type { PlaceRef } from "../organisation/organisation.ts";
import { isSamePlace } from "../organisation/place-text.ts";
import { stockholmDateAt } from "../time/stockholm.ts";
import type { Klarmarkering, MarkChange, Report } from "./report.ts";

/** The klarmarkeringar that one press is about. */
export interface MarkedParts {
  readonly place: PlaceRef;
  /** One for each section; undefined for the report as a whole. */
  readonly sectionIds: readonly (string | undefined)[];
}

/** What is marked as one: a section, or of a whole report all its sections. Undefined when it has no such section. */
export function partsOf(report: Report, place: PlaceRef, sectionId?: string): MarkedParts | undefined {
  const ids = report.plan.sections.map(({ id }) => id);
  if (sectionId !== undefined)
    return ids.includes(sectionId) ? { place, sectionIds: [sectionId] } : undefined;
  return { place, sectionIds: ids.length === 0 ? [undefined] : ids };
}

/** Those that are not marked, with the change that marks them; none when all are. */
export function withMarks(
  report: Report,
  { place, sectionIds }: MarkedParts,
  before: readonly Klarmarkering[],
  change: Omit<MarkChange, "kind" | "late">,
): readonly Klarmarkering[] {
  const isLate = stockholmDateAt(change.at) > report.stoppdatum;
  const marked: MarkChange = { kind: "marked", ...change, ...(isLate ? { late: true } : {}) };
  return sectionIds.flatMap((sectionId) => {
    const row = markOf(before, place, sectionId);
    if (isMarked(row)) return [];
    const key = { reportId: report.id, place, ...(sectionId === undefined ? {} : { sectionId }) };
    return [row === undefined ? { ...key, changes: [marked] } : withChange(row, marked)];
  });
}

/** Those that are marked, with the change that takes them back; none when none is. */
export function withoutMarks(
  { place, sectionIds }: MarkedParts,
  before: readonly Klarmarkering[],
  change: Pick<MarkChange, "by" | "at" | "from" | "reason">,
): readonly Klarmarkering[] {
  return markedOf({ place, sectionIds }, before).map((row) => withChange(row, { kind: "undone", ...change }));
}

/**
 * The last of those that are marked, with a comment instead of the one it had; "" takes it away. It stays as late as it was,
 * and when another says it, it is theirs. Undefined when none is marked.
 */
export function withComment(
  parts: MarkedParts,
  before: readonly Klarmarkering[],
  { comment, ...change }: Pick<MarkChange, "by" | "at" | "from"> & { readonly comment: string },
): Klarmarkering | undefined {
  const row = latestOf(markedOf(parts, before));
  if (row === undefined) return undefined;
  return withChange(row, saidAnew(lastOf(row), change, comment));
}

function saidAnew(
  { by, at, late, onBehalfOf, reason }: MarkChange,
  said: Pick<MarkChange, "by" | "at" | "from">,
  comment: string,
): MarkChange {
  const isSame = by.aadObjectId === said.by.aadObjectId;
  return {
    ...{ kind: "marked", by: said.by, at: isSame ? at : said.at, from: said.from },
    ...(comment === "" ? {} : { comment }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(reason === undefined ? {} : { reason }),
    ...(late === undefined ? {} : { late }),
  };
}

/** What holds of some marks: the last thing that happened to them. Undefined where nothing has. */
export function lastChange(parts: MarkedParts, rows: readonly Klarmarkering[]): MarkChange | undefined {
  const row = latestOf(partRows(parts, rows));
  return row && lastOf(row);
}

/** Those of the parts that are marked now. */
export function markedOf(parts: MarkedParts, rows: readonly Klarmarkering[]): readonly Klarmarkering[] {
  return partRows(parts, rows).filter(isMarked);
}

function partRows(
  { place, sectionIds }: MarkedParts,
  rows: readonly Klarmarkering[],
): readonly Klarmarkering[] {
  return sectionIds.flatMap((sectionId) => markOf(rows, place, sectionId) ?? []);
}

function markOf(
  rows: readonly Klarmarkering[],
  place: PlaceRef,
  sectionId: string | undefined,
): Klarmarkering | undefined {
  return rows.find((row) => row.sectionId === sectionId && isSamePlace(row.place, place));
}

function isMarked(row: Klarmarkering | undefined): boolean {
  return row !== undefined && lastOf(row).kind === "marked";
}

function lastOf({ changes: [first, ...rest] }: Klarmarkering): MarkChange {
  return rest.at(-1) ?? first;
}

function latestOf(rows: readonly Klarmarkering[]): Klarmarkering | undefined {
  return rows.toSorted((a, b) => lastOf(a).at - lastOf(b).at).at(-1);
}

function withChange(row: Klarmarkering, change: MarkChange): Klarmarkering {
  const [first, ...rest] = row.changes;
  return { ...row, changes: [first, ...rest, change] };
}
