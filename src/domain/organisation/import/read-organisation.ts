import { filledColumns, cellText, type Grid } from "../../calendar/import/grid.ts";
import { EMPTY_ORGANISATION, type Organisation } from "../organisation.ts";
import type { FaultAt } from "./fault.ts";
import { readPeople } from "./read-people.ts";
import { readPlaces } from "./read-places.ts";
import { tableRows } from "./table-rows.ts";

export type ReadOrganisation =
  /** What the file says, with the ids of what is stored already; `ignored` are headings that nothing is read from. */
  | { readonly kind: "read"; readonly organisation: Organisation; readonly ignored: readonly string[] }
  /** Every fault, row by row; never empty. */
  | { readonly kind: "faulty"; readonly faults: readonly FaultAt[]; readonly ignored: readonly string[] }
  /** `seen` is what stands first in the file. */
  | { readonly kind: "noHeadings"; readonly seen: readonly string[] }
  | { readonly kind: "noRows" };

/** Headings that are shown to one whose file has none that are known. */
const MOST_SEEN = 8;

/**
 * Reads an organisation's table: columns Nämnd, Förvaltning, Enhet, Mål, Processgrupp, Målområde, Roll, Namn and Objekt-id by
 * their headings, in any order, Swedish or English. A row says a nämnd, a förvaltning of it, a unit of that, a goal, a
 * processgrupp, a målområde or a person's role there, or several of them. A förvaltning that is known, in the file or in
 * `present`, need not name its nämnd, nor a unit its förvaltning. Never throws for what a file holds.
 */
export function readOrganisation(grids: readonly Grid[], present: Organisation): ReadOrganisation {
  const table = tableRows(grids);
  if (table === undefined) return { kind: "noHeadings", seen: firstCells(grids) };
  const { rows, ignored } = table;
  if (rows.length === 0) return { kind: "noRows" };

  const places = readPlaces(rows, present);
  const people = readPeople(rows, places, present);
  const faults = [...places.faults, ...people.faults];
  if (faults.length > 0) return { kind: "faulty", faults: inOrder(faults, rows), ignored };
  const { committees, departments, units, goals } = places;
  return {
    kind: "read",
    organisation: { ...EMPTY_ORGANISATION, committees, departments, units, goals, people: people.people },
    ignored,
  };
}

function inOrder(faults: readonly FaultAt[], rows: readonly { readonly sheet?: string }[]): FaultAt[] {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return faults.toSorted((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row);
}

function firstCells(grids: readonly Grid[]): string[] {
  const first = grids.flatMap(({ rows }) => rows).find((row) => filledColumns(row).length > 0) ?? [];
  return filledColumns(first)
    .slice(0, MOST_SEEN)
    .map((column) => cellText(first, column));
}
