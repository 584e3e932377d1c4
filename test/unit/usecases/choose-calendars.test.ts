import { beforeEach, describe, expect, it } from "vitest";
import {
  chooseCalendars,
  listCalendarChoices,
  type ChooseCalendarsDeps,
} from "../../../src/usecases/choose-calendars.ts";
import { aCalendar } from "../../support/calendars.ts";
import { memoryCalendars, memorySettings } from "../../support/memory-stores.ts";

let deps: ChooseCalendarsDeps;
let refreshed: number;

beforeEach(async () => {
  refreshed = 0;
  deps = {
    calendars: memoryCalendars(),
    settings: memorySettings(),
    isAdministrator: (id) => id === "ada",
    refresh: () => {
      refreshed += 1;
      return Promise.resolve();
    },
  };
  for (const id of ["a", "b", "c"]) await deps.calendars.save(aCalendar({ id, name: id }), undefined);
  await deps.settings.setActiveCalendars(["a"], undefined);
});

const active = async () => (await deps.settings.activeCalendars()).ids;

describe("choosing calendars", () => {
  it("shows an administrator every calendar and which are active", async () => {
    const outcome = await listCalendarChoices(deps, "ada");

    expect(outcome).toMatchObject({
      kind: "listed",
      choices: [
        { calendar: { id: "a" }, active: true },
        { calendar: { id: "b" }, active: false },
        { calendar: { id: "c" }, active: false },
      ],
    });
  });

  it.each([undefined, "bo", ""])("is for administrators alone, not for %s", async (by) => {
    expect((await listCalendarChoices(deps, by)).kind).toBe("notAdministrator");
    expect((await chooseCalendars(deps, by, ["b"])).kind).toBe("notAdministrator");
    expect(await active()).toEqual(["a"]);
  });

  it("holds at once", async () => {
    const outcome = await chooseCalendars(deps, "ada", ["c", "b", "c"]);

    expect(outcome).toMatchObject({ kind: "chosen", calendars: [{ id: "c" }, { id: "b" }] });
    expect(await active()).toEqual(["c", "b"]);
    expect(refreshed).toBe(1);
  });

  it("is one choice however often the button arrives", async () => {
    await chooseCalendars(deps, "ada", ["b"]);
    const { version } = await deps.settings.activeCalendars();

    const again = await chooseCalendars(deps, "ada", ["b"]);

    expect(again.kind).toBe("chosen");
    expect((await deps.settings.activeCalendars()).version).toBe(version);
  });

  it("refuses none at all, and a calendar that is no longer there", async () => {
    expect((await chooseCalendars(deps, "ada", [])).kind).toBe("noneChosen");
    expect((await chooseCalendars(deps, "ada", ["b", "borta"])).kind).toBe("unknownCalendar");
    expect(await active()).toEqual(["a"]);
  });

  it("says when another administrator chose at the same time", async () => {
    const settings = { ...deps.settings, setActiveCalendars: () => Promise.resolve(false) };

    expect((await chooseCalendars({ ...deps, settings }, "ada", ["b"])).kind).toBe("conflict");
  });
});
