import type { CalendarStore, SettingsStore, Version, WelcomeStore } from "../../src/usecases/ports.ts";
import type { StoredCalendar } from "../../src/usecases/ports.ts";

function counter(): () => Version {
  let count = 0;
  return () => `v${(count += 1)}`;
}

/** The tables' twins in memory: held to the same specification by test/contract. */
export function memoryCalendars(): CalendarStore {
  const nextVersion = counter();
  const stored = new Map<string, StoredCalendar>();
  return {
    list: () =>
      Promise.resolve(
        [...stored.values()]
          .map(({ calendar, version }) => ({
            id: calendar.id,
            name: calendar.name,
            eventCount: calendar.events.length,
            version,
          }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    load: (id) => Promise.resolve(structuredClone(stored.get(id))),
    save: (calendar, expected) => {
      if (stored.get(calendar.id)?.version !== expected) return Promise.resolve({ kind: "conflict" });
      const version = nextVersion();
      stored.set(calendar.id, structuredClone({ calendar, version }));
      return Promise.resolve({ kind: "saved", version });
    },
  };
}

export function memorySettings(): SettingsStore {
  const nextVersion = counter();
  let active: { ids: readonly string[]; version: Version | undefined } = { ids: [], version: undefined };
  return {
    activeCalendars: () => Promise.resolve(active),
    setActiveCalendars: (ids, expected) => {
      if (active.version !== expected) return Promise.resolve(false);
      active = { ids: [...ids], version: nextVersion() };
      return Promise.resolve(true);
    },
  };
}

export function memoryWelcomes(): WelcomeStore {
  const claimed = new Set<string>();
  return {
    claim: (conversationId) => {
      const first = !claimed.has(conversationId);
      claimed.add(conversationId);
      return Promise.resolve(first);
    },
    release: (conversationId) => {
      claimed.delete(conversationId);
      return Promise.resolve();
    },
  };
}
