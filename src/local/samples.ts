import { fileURLToPath } from "node:url";
import { loadCalendars } from "../cli/calendars-from-files.ts";
import type { CalendarStore, SettingsStore } from "../usecases/ports.ts";

/** One level under the package root, whether this runs from src/ or from dist/. */
const FOLDER = fileURLToPath(new URL("../../samples/", import.meta.url));
const FIRST_ACTIVE = "tidsplan-2024";

/** Loads the sample calendars into a storage that holds none, and makes one of them active. */
export async function loadSamples(stores: {
  calendars: CalendarStore;
  settings: SettingsStore;
}): Promise<void> {
  if ((await stores.calendars.list()).length === 0) {
    const samples = await loadCalendars(FOLDER);
    for (const calendar of samples) await stores.calendars.save(calendar, undefined);
  }
  const { version } = await stores.settings.activeCalendars();
  if (version === undefined) await stores.settings.setActiveCalendars([FIRST_ACTIVE], undefined);
}
