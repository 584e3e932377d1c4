import { beforeEach, describe, expect, it } from "vitest";
import { cacheActiveCalendars } from "../../../src/usecases/active-calendars.ts";
import type { CalendarStore, SettingsStore } from "../../../src/usecases/ports.ts";
import { aCalendar } from "../../support/calendars.ts";
import { memoryCalendars, memorySettings } from "../../support/memory-stores.ts";

let calls: string[];
let broken: boolean;
let calendars: CalendarStore;
let settings: SettingsStore;

/** Notes each read, and fails while the storage is broken. */
function watched<T extends object>(store: T): T {
  return new Proxy(store, {
    get: (target, name, receiver) => {
      const method: unknown = Reflect.get(target, name, receiver);
      return (...args: unknown[]) => {
        calls.push(String(name));
        if (broken) return Promise.reject(new Error("ingen kontakt"));
        return (method as (...args: unknown[]) => unknown)(...args);
      };
    },
  });
}

beforeEach(async () => {
  broken = false;
  calls = [];
  calendars = watched(memoryCalendars());
  settings = watched(memorySettings());
  await calendars.save(aCalendar({ id: "a", name: "A" }), undefined);
  await calendars.save(aCalendar({ id: "b", name: "B" }), undefined);
  await settings.setActiveCalendars(["b", "a"], undefined);
  calls = [];
});

const names = (active: readonly { name: string }[]) => active.map(({ name }) => name);

describe("the cache of active calendars", () => {
  it("reads them at the first question, in the chosen order, and never again", async () => {
    const cache = cacheActiveCalendars({ calendars, settings });

    const first = await cache.active();
    const reads = calls.length;
    const second = await cache.active();

    expect(names(first)).toEqual(["B", "A"]);
    expect(second).toBe(first);
    expect(calls).toHaveLength(reads);
  });

  it("reads no rows and keeps the same objects when nothing has changed", async () => {
    const cache = cacheActiveCalendars({ calendars, settings });
    const before = await cache.active();
    calls = [];

    await cache.refresh();

    expect(calls).not.toContain("load");
    expect(await cache.active()).toBe(before);
  });

  it("reads only the calendar that has changed", async () => {
    const cache = cacheActiveCalendars({ calendars, settings });
    const before = await cache.active();
    const stored = await calendars.load("a");
    await calendars.save(aCalendar({ id: "a", name: "A, ny" }), stored?.version);
    calls = [];

    await cache.refresh();
    const after = await cache.active();

    expect(names(after)).toEqual(["B", "A, ny"]);
    expect(after[0]).toBe(before[0]);
    expect(calls.filter((call) => call === "load")).toHaveLength(1);
  });

  it("follows the choice, and leaves out a calendar that is not there", async () => {
    const cache = cacheActiveCalendars({ calendars, settings });
    await cache.active();
    const { version } = await settings.activeCalendars();
    await settings.setActiveCalendars(["a", "borta"], version);

    await cache.refresh();

    expect(names(await cache.active())).toEqual(["A"]);
  });

  it("goes on with what it holds while the storage fails", async () => {
    const cache = cacheActiveCalendars({ calendars, settings });
    await cache.active();
    broken = true;

    await expect(cache.refresh()).rejects.toThrow("ingen kontakt");

    expect(names(await cache.active())).toEqual(["B", "A"]);
  });

  it("tries again at the next question when the first read failed", async () => {
    const cache = cacheActiveCalendars({ calendars, settings });
    broken = true;
    await expect(cache.active()).rejects.toThrow("ingen kontakt");
    broken = false;

    expect(names(await cache.active())).toEqual(["B", "A"]);
  });

  it("sees a change that was made while it was looking", async () => {
    const cache = cacheActiveCalendars({ calendars, settings });
    const looking = cache.refresh();
    const stored = await calendars.load("a");
    await calendars.save(aCalendar({ id: "a", name: "A, ny" }), stored?.version);

    await Promise.all([looking, cache.refresh()]);

    expect(names(await cache.active())).toEqual(["B", "A, ny"]);
  });
});
