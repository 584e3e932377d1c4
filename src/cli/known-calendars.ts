import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { askTexts } from "../text/answers/ask-command.ts";
import { loadCalendars } from "./calendars-from-files.ts";
import type { CliIo } from "./io.ts";

/** The calendars that are always known. */
export const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));
export const DEFAULT_CALENDAR = "tidsplan-2024";

/** The samples and the calendars of the given folders, by id; files that are no calendar are told of. */
export async function knownCalendars(
  folders: readonly string[],
  io: CliIo,
): Promise<ReadonlyMap<string, ProcessCalendar>> {
  const calendars = new Map<string, ProcessCalendar>();
  for (const folder of [SAMPLES, ...folders.map((dir) => (isAbsolute(dir) ? dir : join(io.cwd, dir)))])
    for (const calendar of await loadCalendars(folder, (file) => {
      io.err(askTexts.leftOut(file));
    }))
      calendars.set(calendar.id, calendar);
  return calendars;
}
