import type { CalendarEvent } from "../domain/calendar/calendar-event.ts";
import type { ImportPlan } from "../domain/calendar/import/plan-import.ts";
import type { ReadRow } from "../domain/calendar/import/read-calendar.ts";
import type { DateWarning } from "../domain/calendar/read-date-column.ts";
import type { Lang } from "../domain/lang.ts";
import { formatDate } from "../text/format.ts";
import { importTexts, warningText } from "../text/import.ts";

/** A row as the importer sees it, for machines: an unreadable one has no start and no end. */
export interface JsonRow {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly title: string;
  readonly dateText: string;
  readonly warnings: readonly string[];
  readonly id: string | null;
}

export function jsonRow(row: ReadRow, lang: Lang): JsonRow {
  const { title, dateText } = row.printed;
  const date = row.date.kind === "read" ? row.date.date : undefined;
  return {
    start: date?.start ?? null,
    end: date?.end ?? null,
    precision: date?.precision ?? null,
    startTime: date?.startTime ?? null,
    endTime: date?.endTime ?? null,
    title,
    dateText,
    warnings: warningsOf(row, lang),
    id: row.event?.id ?? null,
  };
}

/** The rows as they will be read, each warning below its row. */
export function rowLines(plan: ImportPlan, lang: Lang): string[] {
  const { name, id, yearly } = plan.calendar;
  return [
    importTexts[lang].heading(name, id, plan.rows.length, yearly),
    ...inferredYears(plan, lang),
    ...listed(plan, lang, () => true),
  ];
}

/** Only the rows that something is to be said of. */
export function warnedLines(plan: ImportPlan, lang: Lang): string[] {
  return listed(plan, lang, (row) => row.event === undefined || warningsOf(row, lang, isOdd).length > 0);
}

function listed(plan: ImportPlan, lang: Lang, wanted: (row: ReadRow) => boolean): string[] {
  const lines: string[] = [];
  let section: string | undefined;
  for (const [index, row] of plan.rows.entries()) {
    if (!wanted(row)) continue;
    if (row.printed.section !== section) {
      section = row.printed.section;
      if (section !== undefined) lines.push("", section);
    }
    const date =
      row.date.kind === "read" ? formatDate(row.date.date, lang, "long") : importTexts[lang].noDate;
    lines.push(`${String(index + 1).padStart(5)}  ${date.padEnd(32)}  ${row.printed.title}`);
    lines.push(...warningsOf(row, lang, isOdd).map((warning) => `         ! ${warning}`));
  }
  return lines;
}

/** Years that nobody doubts are told once: a calendar without them would else have a warning on every row. */
function inferredYears(plan: ImportPlan, lang: Lang): string[] {
  const inferred = plan.rows.flatMap(({ date }) =>
    date.kind === "read" ? date.warnings.filter((warning) => !isOdd(warning)) : [],
  );
  const given = inferred.some((warning) => warning.kind === "yearInferred" && warning.from === "given");
  return inferred.length === 0 ? [] : [importTexts[lang].yearsInferred(inferred.length, given)];
}

function isOdd(warning: DateWarning): boolean {
  return warning.kind !== "yearInferred" || warning.alternative !== undefined;
}

/** What the import does to the stored calendar, and the rows that a person must settle. */
export function changeLines(plan: ImportPlan, lang: Lang): string[] {
  const t = importTexts[lang];
  const { added, moved, changed, removed } = plan.changes;
  const date = (event: CalendarEvent): string => formatDate(event.date, lang, "medium");
  const what = (event: CalendarEvent): string => `${event.title}, ${date(event)}`;
  const lines = [t.counts(plan)];
  if (!plan.isNew) {
    lines.push(...added.map((event) => t.added(what(event))));
    lines.push(...moved.map(({ before, after }) => t.moved(after.title, date(before), date(after))));
    lines.push(...changed.map(({ after, fields }) => t.changed(what(after), fields)));
    lines.push(...removed.map((event) => t.removed(what(event))));
  }
  for (const { line, event, candidates } of plan.open) {
    lines.push(t.open(line, what(event)));
    lines.push(...candidates.map((each) => `    ${t.openChoice(line, each.id, what(each))}`));
    lines.push(`    ${t.openNew(line)}`);
  }
  return lines;
}

function warningsOf(
  row: ReadRow,
  lang: Lang,
  wanted: (warning: DateWarning) => boolean = () => true,
): string[] {
  const t = importTexts[lang];
  const told =
    row.date.kind === "read"
      ? row.date.warnings.filter(wanted).map((warning) => warningText(warning, lang))
      : [t.unreadable(row.date.reason, row.printed.dateText)];
  return row.printed.title === "" ? [...told, t.noTitle] : told;
}
