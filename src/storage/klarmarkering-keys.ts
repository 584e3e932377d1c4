import type { KlarmarkeringKey } from "../usecases/report-ports.ts";
import { hashedKey, rowsFilter } from "./keys.ts";
import type { RowKeys } from "./versioned-row.ts";

/**
 * A report is one partition, so that many marks are one transaction: a row for each place and section, and one for the
 * report's own state. The first word of a row's key says which of these it is. Ids come from cards and are hashed: whatever
 * they hold is a key.
 */
const MARK = "mark";
const STATE = "state";

/** The row of one place's klarmarkering; without a section, of the report as a whole. */
export function klarmarkeringKeys({ reportId, place, sectionId = "" }: KlarmarkeringKey): RowKeys {
  const which = JSON.stringify([place.kind, place.id, sectionId]);
  return { partition: partitionOf(reportId), row: `${MARK}-${hashedKey(which)}` };
}

/** The row of what is stored of a report besides. */
export function stateKeys(reportId: string): RowKeys {
  return { partition: partitionOf(reportId), row: STATE };
}

/** An OData filter for all klarmarkeringar of a report. */
export function klarmarkeringarFilter(reportId: string): string {
  // "." is the character after "-".
  return rowsFilter(partitionOf(reportId), { from: `${MARK}-`, before: `${MARK}.` });
}

const partitionOf = (reportId: string): string => hashedKey(reportId);
