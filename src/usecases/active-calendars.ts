import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { CalendarReader, CalendarStore, SettingsStore, StoredCalendar } from "./ports.ts";

export interface ActiveCalendarCache extends CalendarReader {
  /** Looks for changes now: only what has a new version is read. What is held stays when the storage fails. */
  readonly refresh: () => Promise<void>;
}

interface Stores {
  readonly calendars: CalendarStore;
  readonly settings: SettingsStore;
}

/**
 * The active calendars in memory, so that a question costs no storage read. Somebody calls `refresh` by time; the
 * instance that changes something calls it at once.
 */
export function cacheActiveCalendars(stores: Stores): ActiveCalendarCache {
  let held: readonly StoredCalendar[] = [];
  let shown: readonly ProcessCalendar[] | undefined;
  let running: Promise<void> | undefined;

  async function readAgain(): Promise<void> {
    const next = await readActive(stores, held);
    if (shown !== undefined && sameVersions(held, next)) return;
    held = next;
    shown = next.map(({ calendar }) => calendar);
  }

  /** Those who ask while it runs may have changed something that it has passed already: they get a run of their own. */
  async function refresh(): Promise<void> {
    if (running !== undefined) await running.catch(() => undefined);
    running ??= readAgain().finally(() => {
      running = undefined;
    });
    await running;
  }

  return {
    refresh,
    active: async () => {
      if (shown === undefined) await refresh();
      return shown ?? [];
    },
    stored: async () => {
      if (shown === undefined) await refresh();
      return held;
    },
  };
}

/** The active calendars in their order; one that is chosen but no longer there is left out. */
async function readActive(
  { calendars, settings }: Stores,
  held: readonly StoredCalendar[],
): Promise<readonly StoredCalendar[]> {
  const { ids } = await settings.activeCalendars();
  if (ids.length === 0) return [];
  const versions = new Map((await calendars.list()).map(({ id, version }) => [id, version]));
  const read = await Promise.all(
    ids.map(async (id) => {
      const present = held.find(({ calendar }) => calendar.id === id);
      if (present !== undefined && present.version === versions.get(id)) return present;
      return versions.has(id) ? await calendars.load(id) : undefined;
    }),
  );
  return read.filter((calendar) => calendar !== undefined);
}

function sameVersions(before: readonly StoredCalendar[], after: readonly StoredCalendar[]): boolean {
  return before.length === after.length && before.every((held, index) => held === after[index]);
}
