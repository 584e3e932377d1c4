import { isSameName } from "../organisation/names.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { FigureColumn, FollowUpFacts } from "./follow-up.ts";
import type { MonthSummary, UnitSummary } from "./month-summary.ts";
import { blanksOf, type MemorandumBlank } from "./memorandum-blanks.ts";

/** Gets the fuller reports, as the customer's document has it. */
const COUNCIL = "kommunfullmäktige";

/** The columns of the table in the order of the customer's: the month alone, the year, and the months until then. */
const COLUMNS: readonly FigureColumn[] = [
  "monthBudget",
  "monthOutcome",
  "monthDeviation",
  "monthShare",
  "yearBudget",
  "budget",
  "outcome",
  "deviation",
  "share",
  "forecast",
];

/** A row of the table, with how many subtotals it is within. */
export interface MemorandumRow {
  readonly unit: UnitSummary;
  readonly depth: number;
}

/** What a unit has written of its operations; without a text it is wanted, and a person has to write it. */
export interface OperationsOf {
  readonly unitId: string;
  readonly name: string;
  readonly text?: string;
}

/** What the draft of a tjänsteskrivelse tells, before a word of it is written: its figures are the month's own. */
export interface Memorandum {
  readonly summary: MonthSummary;
  readonly madeOn: CalendarDate;
  /** What its head says. */
  readonly dated: CalendarDate;
  /** Who has the case: each proposes to the next, and the last takes part of it. Undefined is a first one that nobody has named. */
  readonly bodies: readonly (string | undefined)[];
  /** Those of the table that hold a figure. */
  readonly columns: readonly FigureColumn[];
  /** As they are printed, the total last. */
  readonly rows: readonly MemorandumRow[];
  readonly subtotals: readonly { readonly name: string; readonly parts: readonly string[] }[];
  /** Units that are told of one by one, the largest overrun first. */
  readonly deviations: readonly UnitSummary[];
  /** In the printed order; empty where nobody has written anything. */
  readonly operations: readonly OperationsOf[];
  readonly blanks: readonly MemorandumBlank[];
}

/** The draft of a month's tjänsteskrivelse, as it is on the day that it is made. */
export function memorandumOf(summary: MonthSummary, madeOn: CalendarDate): Memorandum {
  const rows = rowsOf(summary);
  const deviations = deviationsOf(summary);
  const operations = operationsOf(summary);
  const bodies = bodiesOf(summary);
  return {
    summary,
    madeOn,
    dated: summary.facts.dated ?? madeOn,
    bodies,
    columns: COLUMNS.filter((column) => rows.some(({ unit }) => unit.figures[column] !== undefined)),
    rows,
    subtotals: subtotalsOf(summary.rows),
    deviations,
    operations,
    blanks: blanksOf({ summary, bodies, deviations, operations }),
  };
}

/** From the body that the case goes to first. In an ordinary month the last is the one that decides politically. */
function bodiesOf({ facts, politicalBody, isFuller }: MonthSummary): Memorandum["bodies"] {
  const named = [facts.body, politicalBody, ...(isFuller ? [COUNCIL] : [])];
  return named.filter((body, at) => !named.slice(0, at).some((before) => isSameBody(before, body)));
}

function isSameBody(a: FollowUpFacts["body"], b: FollowUpFacts["body"]): boolean {
  return a !== undefined && b !== undefined && isSameName(a, b);
}

function rowsOf({ rows, total }: MonthSummary): readonly MemorandumRow[] {
  const byId = new Map(rows.map((unit) => [unit.unitId, unit]));
  const depthOf = ({ partOf }: UnitSummary, most: number): number => {
    const within = partOf === undefined ? undefined : byId.get(partOf);
    return within === undefined || most === 0 ? 0 : 1 + depthOf(within, most - 1);
  };
  return [...rows.map((unit) => ({ unit, depth: depthOf(unit, rows.length) })), { unit: total, depth: 0 }];
}

function subtotalsOf(rows: readonly UnitSummary[]): Memorandum["subtotals"] {
  return rows
    .filter(({ kind }) => kind === "subtotal")
    .map(({ unitId, name }) => ({
      name,
      parts: rows.filter(({ partOf }) => partOf === unitId).map((part) => part.name),
    }));
}

/** Over the threshold, among the largest, or with a comment: what a reader would ask about. */
function deviationsOf({ rows, largest }: MonthSummary): readonly UnitSummary[] {
  const named = new Set([...largest.under, ...largest.over].map(({ unitId }) => unitId));
  const deviationOf = ({ figures }: UnitSummary): number => figures.deviation ?? 0;
  return rows
    .filter(({ kind }) => kind === "unit")
    .filter(({ unitId, isOver, comment }) => isOver || named.has(unitId) || comment?.deviation !== undefined)
    .toSorted((a, b) => {
      const [one, other] = [deviationOf(a), deviationOf(b)];
      return one < 0 || other < 0 ? one - other : other - one;
    });
}

/** Nothing where nobody has written: then one blank stands for the whole. */
function operationsOf({ rows, missing }: MonthSummary): readonly OperationsOf[] {
  const wanted = new Set(
    missing.filter(({ parts }) => parts.includes("operations")).map(({ unitId }) => unitId),
  );
  const all = rows.flatMap(({ unitId, name, comment }): readonly OperationsOf[] => {
    const text = comment?.operations;
    if (text !== undefined) return [{ unitId, name, text }];
    return wanted.has(unitId) ? [{ unitId, name }] : [];
  });
  return all.some(({ text }) => text !== undefined) ? all : [];
}
