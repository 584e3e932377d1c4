import { fileURLToPath } from "node:url";
import { loadCalendars } from "../cli/calendars-from-files.ts";
import type { CalendarStore, SettingsStore } from "../usecases/ports.ts";

/** One level under the package root, whether this runs from src/ or from dist/. */
const FOLDER = fileURLToPath(new URL("../../samples/", import.meta.url));
export const FIRST_ACTIVE = "tidsplan-2024";

/** Loads the sample calendars that the storage does not hold yet, and makes one active when nobody has chosen. */
export async function loadSamples(stores: {
  calendars: CalendarStore;
  settings: SettingsStore;
}): Promise<void> {
  const stored = new Set((await stores.calendars.list()).map(({ id }) => id));
  const missing = (await loadCalendars(FOLDER)).filter(({ id }) => !stored.has(id));
  for (const calendar of missing) await stores.calendars.save(calendar, undefined);
  const { ids, version } = await stores.settings.activeCalendars();
  // A choice that names no calendar that is there leaves the bot with nothing to answer from.
  const known = new Set([...stored, ...missing.map(({ id }) => id)]);
  if (!ids.some((id) => known.has(id))) await stores.settings.setActiveCalendars([FIRST_ACTIVE], version);
}
