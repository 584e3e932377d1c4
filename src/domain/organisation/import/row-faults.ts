import { idOfName, MOST_GOAL, MOST_NAME } from "../names.ts";
import type { FaultAt, OrganisationColumn, OrganisationFault } from "./fault.ts";
import type { TableRow } from "./table-rows.ts";

/** A fault of one cell of a row. */
export function faultAt(
  { sheet, row, headings }: TableRow,
  column: OrganisationColumn,
  fault: OrganisationFault,
): FaultAt {
  const heading = headings.get(column);
  return {
    ...(sheet === undefined ? {} : { sheet }),
    row,
    column,
    ...(heading === undefined ? {} : { heading }),
    fault,
  };
}

/** What is wrong with the names of places on a row. */
export function nameFaults(row: TableRow): FaultAt[] {
  const faults: FaultAt[] = [];
  const look = (column: OrganisationColumn, most: number, needsId: boolean): void => {
    const text = row.cells[column];
    if (text === "") return;
    if (text.length > most) faults.push(faultAt(row, column, { kind: "tooLong", most }));
    else if (needsId && idOfName(text) === "") faults.push(faultAt(row, column, { kind: "noLetters", text }));
  };
  for (const column of ["committee", "department", "unit", "reportGoal", "processGroup"] as const)
    look(column, MOST_NAME, true);
  look("goal", MOST_GOAL, false);
  return faults;
}
