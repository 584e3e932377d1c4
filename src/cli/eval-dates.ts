import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";

/** A printed row as people read it. */
export interface ExpectedRow {
  readonly dateText: string;
  readonly start: string;
  readonly end: string;
  readonly title?: string;
}

/** Compares the rows of a calendar with what people read in them, row by row in the order that they are printed. */
export function scoreDates(
  calendar: ProcessCalendar,
  expected: readonly ExpectedRow[],
): { readonly right: number; readonly faults: readonly string[] } {
  const byRow = new Map(calendar.events.map((event) => [event.source.row, event.date]));
  const faults: string[] = [];
  expected.forEach(({ dateText, start, end }, at) => {
    const date = byRow.get(at + 1);
    if (date?.start === start && date.end === end) return;
    faults.push(`${at + 1}. ${dateText}: ${date ? `${date.start}–${date.end}` : "?"} (${start}–${end})`);
  });
  return { right: expected.length - faults.length, faults };
}
