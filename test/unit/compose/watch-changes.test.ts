import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchChanges } from "../../../src/compose.ts";
import { cacheActiveCalendars } from "../../../src/usecases/active-calendars.ts";
import { aCalendar } from "../../support/calendars.ts";
import { memoryCalendars, memorySettings } from "../../support/memory-stores.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function aService() {
  const stores = { calendars: memoryCalendars(), settings: memorySettings() };
  const first = await stores.calendars.save(aCalendar({ id: "a", name: "Före" }), undefined);
  await stores.settings.setActiveCalendars(["a"], undefined);
  const calendars = cacheActiveCalendars(stores);
  const nameNow = async () => (await calendars.active())[0]?.name;
  const version = first.kind === "saved" ? first.version : undefined;
  return { stores, calendars, nameNow, version };
}

it("a calendar that another instance changes is seen within 30 seconds, though a look fails", async () => {
  const { stores, calendars, nameNow, version } = await aService();
  const watch = watchChanges([calendars], silent);
  await vi.advanceTimersByTimeAsync(100);
  expect(await nameNow()).toBe("Före");
  const list = vi.spyOn(stores.calendars, "list").mockRejectedValueOnce(new Error("ingen kontakt"));

  await stores.calendars.save(aCalendar({ id: "a", name: "Efter" }), version);
  await vi.advanceTimersByTimeAsync(29_000);

  expect(list).toHaveBeenCalled();
  expect(await nameNow()).toBe("Efter");
  watch.stop();
});

it("nobody looks any more when it is stopped", async () => {
  const { calendars } = await aService();
  const watch = watchChanges([calendars], silent);
  await vi.advanceTimersByTimeAsync(100);

  watch.stop();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(vi.getTimerCount()).toBe(0);
});
