import { readdir } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { askTexts } from "../text/answers/ask-command.ts";
import { loadCalendars } from "./calendars-from-files.ts";
import type { CliIo } from "./io.ts";

/** The calendars that are always known. */
export const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));
export const DEFAULT_CALENDAR = "tidsplan-2024";

export type KnownCalendars =
  | { readonly kind: "known"; readonly calendars: ReadonlyMap<string, ProcessCalendar> }
  /** A folder, as it was typed, that cannot be opened. */
  | { readonly kind: "noFolder"; readonly folder: string };

/** The samples and the calendars of the given folders, by id; files that are no calendar are told of. */
export async function knownCalendars(folders: readonly string[], io: CliIo): Promise<KnownCalendars> {
  for (const folder of folders)
    if (!(await isFolder(pathOf(folder, io)))) return { kind: "noFolder", folder };
  const calendars = new Map<string, ProcessCalendar>();
  for (const folder of [SAMPLES, ...foldersOf(folders, io)])
    for (const calendar of await loadCalendars(folder, (file) => {
      io.err(askTexts.leftOut(file));
    }))
      calendars.set(calendar.id, calendar);
  return { kind: "known", calendars };
}

/** Where the given folders are. */
export function foldersOf(folders: readonly string[], io: Pick<CliIo, "cwd">): readonly string[] {
  return folders.map((folder) => pathOf(folder, io));
}

function pathOf(folder: string, { cwd }: Pick<CliIo, "cwd">): string {
  return isAbsolute(folder) ? folder : join(cwd, folder);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    await readdir(path);
    return true;
  } catch {
    return false;
  }
}
