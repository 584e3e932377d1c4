import { readFile, readdir } from "node:fs/promises";
import { join, parse } from "node:path";
import { readDocument, type ReadDocumentOutcome } from "../documents/read-document.ts";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { DocumentRefusal } from "../domain/calendar/import/refusal.ts";
import { readCalendar } from "../domain/calendar/import/read-calendar.ts";
import { isFollowUpTable } from "../domain/follow-up/import/is-follow-up-table.ts";
import { factsNameOf, isFactsName } from "./follow-up-files.ts";
import { readYears, setupOf } from "./years.ts";

/**
 * Loads each .csv and .xlsx of a folder as a calendar named after its file, with no storage. The years stand in the
 * folder's years.json; without a word there they are told from the rows. A file that is no calendar is left out, and told;
 * the tables of a monthly follow-up have another reader, and are passed over.
 */
export async function loadCalendars(
  dir: string,
  leftOut: (file: string, why: DocumentRefusal) => void = () => undefined,
): Promise<ProcessCalendar[]> {
  const years = await readYears(join(dir, "years.json"));
  const files = (await readdir(dir)).filter((file) => /\.(csv|xlsx)$/iu.test(file)).sort();
  const calendars: ProcessCalendar[] = [];
  for (const file of files) {
    const document = await readDocument({ name: file, bytes: await readFile(join(dir, file)) });
    const id = parse(file).name.normalize("NFC");
    const setup = { id, document: file, ...setupOf(years, file) };
    const outcome = document.kind === "grids" ? readCalendar(document.grids, setup) : document;
    if (outcome.kind === "read") calendars.push(outcome.calendar);
    // Asked last: what has a column of dates is a calendar, whatever else its headings are like.
    else if (!isOfFollowUp(file, files, document)) leftOut(file, outcome);
  }
  return calendars;
}

/** A month's table, or what stands beside one. */
function isOfFollowUp(file: string, files: readonly string[], document: ReadDocumentOutcome): boolean {
  const isBeside = isFactsName(file) && files.some((table) => factsNameOf(table) === file);
  return isBeside || (document.kind === "grids" && isFollowUpTable(document.grids));
}
