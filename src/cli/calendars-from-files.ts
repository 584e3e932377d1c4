import { readFile, readdir } from "node:fs/promises";
import { join, parse } from "node:path";
import { readCsv } from "../documents/read-csv.ts";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { readCalendar } from "../domain/calendar/import/read-calendar.ts";

/** years.json beside the files: the year of a file's first row, null for a calendar without years, and perhaps a name. */
type Years = Record<string, number | null | { readonly name?: string; readonly year?: number | null }>;

/** Loads each .csv and .xlsx of a folder as a calendar named after its file; a file that is no calendar is left out. */
export async function loadCalendars(dir: string): Promise<ProcessCalendar[]> {
  const years = await readYears(join(dir, "years.json"));
  const files = (await readdir(dir)).filter((file) => /\.(csv|xlsx)$/iu.test(file)).sort();
  const calendars: ProcessCalendar[] = [];
  for (const file of files) {
    const grid = readCsv(await readFile(join(dir, file), "utf8"));
    const entry = years[file] ?? null;
    const setup = typeof entry === "object" ? { ...entry } : { year: entry };
    const id = parse(file).name;
    const outcome = grid
      ? readCalendar([grid], { id, name: setup.name ?? id, document: file, firstYear: setup.year ?? null })
      : undefined;
    if (outcome?.kind === "read") calendars.push(outcome.calendar);
  }
  return calendars;
}

async function readYears(file: string): Promise<Years> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Years;
  } catch {
    return {};
  }
}
