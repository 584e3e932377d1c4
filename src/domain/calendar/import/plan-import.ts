import type { ProcessCalendar } from "../calendar-event.ts";
import { isYearly } from "../event-date.ts";
import type { Grid } from "./grid.ts";
import { mergeCalendar, type CalendarChanges, type OpenRow } from "./merge-calendar.ts";
import { readCalendar, type ReadRow } from "./read-calendar.ts";
import type { DocumentRefusal } from "./refusal.ts";

/** What a person has said of a printed row, by its number in the dry run (from 1): an event's id, or "new". */
export interface RowChoice {
  readonly line: number;
  readonly id: string;
}

export interface ImportSetup {
  readonly id: string;
  /** Undefined keeps the stored name, or takes the document's. */
  readonly name?: string;
  readonly document: string;
  /** The year of the first row; null when the document states no years; undefined to tell from what is there. */
  readonly firstYear?: number | null | undefined;
}

/** An open row as the dry run shows it. */
export interface PlannedOpenRow extends OpenRow {
  readonly line: number;
}

export interface ImportPlan {
  readonly kind: "planned";
  /** True when no calendar with this id is stored. */
  readonly isNew: boolean;
  readonly calendar: ProcessCalendar;
  /** Every printed row in its place, unreadable ones too; `line` of a row is its index here plus one. */
  readonly rows: readonly ReadRow[];
  readonly changes: CalendarChanges;
  readonly open: readonly PlannedOpenRow[];
}

export type PlanImportOutcome =
  | ImportPlan
  | { readonly kind: "refused"; readonly refusal: DocumentRefusal }
  /** A choice names a line without a readable event, or an id that is not stored. */
  | { readonly kind: "bad-choice"; readonly choice: RowChoice };

/** Plans an import without carrying it out: what the rows say, which stored events they are, and what would change. */
export function planImport(
  grids: readonly Grid[],
  setup: ImportSetup,
  stored: ProcessCalendar | undefined,
  choices: readonly RowChoice[] = [],
): PlanImportOutcome {
  const read = readCalendar(grids, {
    id: setup.id,
    name: setup.name ?? stored?.name,
    document: setup.document,
    firstYear: setup.firstYear === undefined ? yearOfStored(stored) : setup.firstYear,
  });
  if (read.kind !== "read") return { kind: "refused", refusal: read };
  const lines = read.rows.flatMap((row, index) => (row.event ? [index + 1] : []));
  const bad = choices.find(
    ({ line, id }) =>
      !lines.includes(line) || (id !== "new" && !stored?.events.some((event) => event.id === id)),
  );
  if (bad) return { kind: "bad-choice", choice: bad };
  const byIndex = new Map(choices.map(({ line, id }) => [lines.indexOf(line), id]));
  const merged = mergeCalendar(stored, read.calendar, byIndex);
  let next = 0;
  const rows = read.rows.map((row) => {
    const event = row.event ? merged.calendar.events[next++] : undefined;
    return event ? { ...row, event } : row;
  });
  const lineOf = new Map(rows.map((row, index) => [row.event, index + 1]));
  return {
    kind: "planned",
    isNew: stored === undefined,
    calendar: merged.calendar,
    rows,
    changes: merged.changes,
    open: merged.open.map((row) => ({ ...row, line: lineOf.get(row.event) ?? 0 })),
  };
}

/** A dated calendar begins in the year of its first row, which is not always its earliest. */
function yearOfStored(stored: ProcessCalendar | undefined): number | null | undefined {
  if (stored === undefined) return undefined;
  const [first] = stored.events;
  if (stored.yearly || !first) return stored.yearly ? null : undefined;
  return isYearly(first.date) ? undefined : Number(first.date.start.slice(0, 4));
}
