import type { OccurrenceKey } from "../delivery/delivery.ts";
import { opensAt } from "./reminder-mornings.ts";
import type { Report } from "./report.ts";

/** The post of a report's board: due when the report opens, and made once. */
export function boardOccurrence(report: Report): OccurrenceKey {
  return { kind: "board", subject: report.id, due: opensAt(report) };
}
