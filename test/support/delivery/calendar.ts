import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import type { Stores } from "../../../src/compose.ts";

const CALENDAR = "tidsplan-2024";

/** The customer's own calendar is what the digests are made of. */
export async function saveCalendar({
  calendars,
  settings,
}: Pick<Stores, "calendars" | "settings">): Promise<void> {
  for (const calendar of await loadCalendars("samples"))
    if (calendar.id === CALENDAR) await calendars.save(calendar, undefined);
  await settings.setActiveCalendars([CALENDAR], undefined);
}
