import { findReportPlace } from "../organisation/find-place.ts";
import { EMPTY_ORGANISATION } from "../organisation/organisation.ts";
import type { UnitSummary } from "./month-summary.ts";

/** The rows of a table that may be meant by a name as somebody types it: "it", "HR", "administrativa", with a letter or two wrong. */
export function unitsNamed<Row extends Pick<UnitSummary, "unitId" | "name">>(
  said: string,
  rows: readonly Row[],
): readonly Row[] {
  const units = rows.map(({ unitId, name }) => ({ id: unitId, name, kind: "unit" as const }));
  const found = findReportPlace(said, { ...EMPTY_ORGANISATION, units });
  switch (found.kind) {
    case "found":
      return rows.filter(({ unitId }) => unitId === found.place.id);
    case "several": {
      const ids = new Set(found.found.map(({ place }) => place.id));
      return rows.filter(({ unitId }) => ids.has(unitId));
    }
    case "unknown":
      return [];
  }
}
