import type { Grid } from "../../calendar/import/grid.ts";
import type { Month } from "../follow-up.ts";
import { partsOfMonth } from "../months.ts";
import { areaNameOf } from "./area-name.ts";
import { factsIn, linesOf } from "./fact-lines.ts";
import { findTable, namedBySheet, sectionsOf, type FoundTable } from "./find-table.ts";
import { guessedBudget } from "./guessed-budget.ts";
import { headingsIn } from "./heading-rows.ts";
import { likelyForecast } from "./likely-forecast.ts";
import { markWarnings } from "./mark-warnings.ts";
import { readBody } from "./read-body.ts";
import { readFacts, type Beside } from "./read-facts.ts";
import type { ReadColumn, ReadRow, ReadTable, ReadTableOutcome } from "./read-table.ts";
import type { TableColumns } from "./table-columns.ts";
import { monthOfTable, type MonthOutcome } from "./table-month.ts";
import { extentOf } from "./table-extent.ts";
import { unitOfTable, unitWarnings } from "./table-unit.ts";

/** What the importer knows of a table beside the file: its month, and the file that accompanies it. */
export interface OwnFacts {
  readonly month?: Month;
  readonly facts?: readonly Grid[];
}

/**
 * Reads a month's table as it is printed, with what stands beside it: one sheet has the table, the others and `own.facts` have
 * lines of a label and a value. Says nothing of how its rows add up. What is odd is told, what is missing is not invented, and
 * nothing is thrown for what a file holds.
 */
export function readFollowUpTable(grids: readonly Grid[], own: OwnFacts = {}): ReadTableOutcome {
  const found = findTable(grids, own.month);
  if (found.kind !== "found") return found;
  const { grid, headings } = found.table;
  const others = grids.filter((other) => other !== grid && headingsIn(other).length === 0);
  const elsewhere = factsIn([...others, ...(own.facts ?? [])]);
  const above = linesOf(grid, 0, headings[0].first);
  const besideWith = (below: typeof above): Beside => readFacts({ above, below, elsewhere: elsewhere.lines });

  const sections = sectionsOf(found.table, yearSaid(besideWith([]), own));
  if (sections.kind !== "sections") return sections;
  const extent = extentOf(grid, sections.sections);
  if (extent.kind !== "extent") return extent;
  const beside = besideWith(linesOf(grid, extent.last + 1));
  const [{ columns }] = sections.sections;
  const unit = unitOfTable(beside.units, headings[0].headed, columns);
  if (unit.kind !== "unit") return unit;
  const body = readBody(extent.raw, grid, unit.unit);
  if (body.kind !== "rows") return body;
  const month = monthFrom(found.table, columns, beside, own);
  if (month.kind !== "month") return month;

  const nameHeading = headings[0].headed.find(({ at }) => at === extent.nameAt)?.heading;
  const areaName = areaNameOf(beside.areaName, beside.facts, nameHeading, body.rows);
  const table: ReadTable = {
    month: month.month,
    columns: columnsRead(columns),
    rows: body.rows,
    unit: unit.unit,
    ...forecastOf(columns, beside, body.rows),
    facts: beside.facts,
    ...(areaName === undefined ? {} : { areaName }),
    warnings: [
      ...markWarnings(found.table, columns, extent.nameAt, body.rows),
      ...guessedBudget(columns, partsOfMonth(month.month).month),
      ...body.warnings,
      ...unitWarnings(body.rows, unit.unit),
      ...beside.warnings,
      ...elsewhere.warnings,
    ],
  };
  return { kind: "read", table };
}

/** The year that the importer or what stands beside the table says. */
function yearSaid(beside: Beside, { month }: OwnFacts): number | undefined {
  return month === undefined ? beside.named.flatMap(({ years }) => years)[0] : partsOfMonth(month).year;
}

function monthFrom(
  { grid }: FoundTable,
  { figures }: TableColumns,
  { named, facts }: Beside,
  own: OwnFacts,
): MonthOutcome {
  const headings = [...figures].flatMap(([column, { reading }]) => (column === "forecast" ? [] : [reading]));
  const asked = own.month === undefined ? [] : [partsOfMonth(own.month)];
  return monthOfTable({
    said: [...headings, ...named, ...asked.map(({ year, month }) => ({ months: [month], years: [year] }))],
    sheet: namedBySheet(grid),
    dates: [facts.tableDated, facts.dated].filter((date) => date !== undefined),
  });
}

function columnsRead({ figures }: TableColumns): ReadColumn[] {
  return [...figures]
    .toSorted(([, a], [, b]) => a.at - b.at)
    .map(([column, { heading }]) => ({ column, heading }));
}

/** What the forecast's column holds is what a line or its heading says, else what its size makes likely. */
function forecastOf(
  { figures }: TableColumns,
  { forecast: said }: Beside,
  rows: readonly ReadRow[],
): Pick<ReadTable, "forecast"> {
  const headed = figures.get("forecast");
  if (headed === undefined) return {};
  const [after] = headed.reading.months;
  const likely = said ?? headed.reading.meaning ?? likelyForecast(rows);
  return {
    forecast: {
      heading: headed.heading,
      ...(after === undefined ? {} : { after }),
      ...(likely === undefined ? {} : { likely }),
    },
  };
}
