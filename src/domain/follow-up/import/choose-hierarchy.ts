import { idOfName, isSameName } from "../../organisation/names.ts";
import type { FollowUpArea } from "../area.ts";
import { findHierarchy } from "./find-hierarchy.ts";
import type { Hierarchy, HierarchyOutcome, Part } from "./hierarchy.ts";
import type { ReadRow } from "./read-table.ts";

export interface ChosenHierarchy {
  readonly kind: "chosen";
  readonly hierarchy: Hierarchy;
  /** Found by arithmetic alone: to be confirmed. */
  readonly isNew: boolean;
}

export type HierarchyRefusal =
  | Exclude<HierarchyOutcome, { readonly kind: "explained" }>
  /** A column says that a row is a part of one that is not there. */
  | { readonly kind: "unknownSum"; readonly line: number; readonly name: string; readonly partOf: string };

/**
 * How the rows of a table add up: as a column of it says, else as was confirmed of an earlier month where that still explains it,
 * else as arithmetic finds. `way` is the one of several, from 1, that the importer has pointed at.
 */
export function chooseHierarchy(
  rows: readonly ReadRow[],
  area: Pick<FollowUpArea, "confirmed">,
  way: number | undefined,
): ChosenHierarchy | HierarchyRefusal {
  const said = saidParts(rows);
  if ("kind" in said) return said;
  const outcome = found(rows, said.parts, area.confirmed.parts);
  if (outcome.kind === "explained")
    return { kind: "chosen", hierarchy: outcome.hierarchy, isNew: outcome.isNew };
  const pointedAt =
    outcome.kind === "several" && way !== undefined ? outcome.hierarchies[way - 1] : undefined;
  return pointedAt === undefined ? outcome : { kind: "chosen", hierarchy: pointedAt, isNew: false };
}

function found(
  rows: readonly ReadRow[],
  said: readonly Part[],
  confirmed: readonly Part[],
): HierarchyOutcome {
  if (said.length > 0) return findHierarchy(rows, { parts: said, from: "table" });
  return findHierarchy(rows, confirmed.length > 0 ? { parts: confirmed, from: "confirmed" } : undefined);
}

/** What the table's own column says, "Ingår i". */
function saidParts(
  rows: readonly ReadRow[],
): { readonly parts: readonly Part[] } | Extract<HierarchyRefusal, { readonly kind: "unknownSum" }> {
  const parts: Part[] = [];
  const byName = new Map(rows.map((row) => [idOfName(row.name), row]));
  for (const { unitId, name, line, partOf } of rows) {
    if (partOf === undefined) continue;
    const sum = byName.get(idOfName(partOf));
    if (sum === undefined || !isSameName(sum.name, partOf) || sum.unitId === unitId)
      return { kind: "unknownSum", line, name, partOf };
    parts.push({ unitId, partOf: sum.unitId });
  }
  return { parts };
}
