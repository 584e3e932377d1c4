import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRate, writeRate } from "../../../src/domain/proposal/read-rate.ts";
import { readRoundForm } from "../../../src/domain/proposal/round-form.ts";
import {
  EMPTY_ROUND_FORM,
  formOfRound,
  formatStoppdatumRef,
  ROUND_FIELDS,
} from "../../../src/domain/proposal/round-settings.ts";
import { anEvent, month } from "../../support/events.ts";
import { aRound } from "../../support/proposals.ts";
import { proposals as event, tidsplanRows } from "../../support/tidsplan.ts";

const yearly = anEvent(99, "Stoppdatum för förslag", month("--03", "31"));
const choices = {
  findEvent: ({ calendarId, eventId }: { calendarId: string; eventId: string }) =>
    calendarId === "tidsplan-2024" ? [...tidsplanRows, yearly].find(({ id }) => id === eventId) : undefined,
  channelIds: ["19:klg@thread.tacv2"],
};
const ref = (eventId: string) => formatStoppdatumRef({ calendarId: "tidsplan-2024", eventId });
const form = (fields = {}) => ({ ...EMPTY_ROUND_FORM, event: ref(event.id), budgetYear: "2024", ...fields });
const read = (fields = {}) => readRoundForm(form(fields), choices);
const faultsOf = (fields: object) => {
  const outcome = read(fields);
  return outcome.kind === "faulty" ? outcome.faults : [];
};

describe("a rate", () => {
  test.each([
    ["2,5", 250],
    ["2.5", 250],
    ["2,5 %", 250],
    ["2,5%", 250],
    [" 2,50 procent ", 250],
    ["1,25 percent", 125],
    ["2,500", 250],
    ["3", 300],
    ["0", 0],
    ["0,05", 5],
    ["15", 1_500],
    ["\u00A02,5\u00A0%", 250],
  ])("“%s” is %i hundredths of a percent", (text, rate) => {
    expect(readRate(text)).toEqual({ kind: "rate", rate });
  });

  test.each([
    ["-1", "negative"],
    ["−2,5 %", "negative"],
    ["25", "unlikely"],
    ["250", "unlikely"],
    ["15,01", "unlikely"],
    ["2,555", "tooFine"],
    ["två och en halv", "unreadable"],
    ["2,5 kr", "unreadable"],
    ["2,5,5", "unreadable"],
    ["1 000", "unreadable"],
    ["%", "unreadable"],
    ["9".repeat(100), "unreadable"],
  ])("“%s” is %s", (text, kind) => {
    expect(readRate(text)).toEqual({ kind });
  });

  test.each(["", "  ", "\t\n"])("“%s” is none", (text) => {
    expect(readRate(text)).toEqual({ kind: "blank" });
  });

  test("is read again as it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_500 }), (rate) => {
        expect(readRate(writeRate(rate))).toEqual({ kind: "rate", rate });
      }),
    );
  });

  test("is read from anything without a fault", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => readRate(text).kind.length > 0));
  });
});

describe("the form of a round", () => {
  test("without anything said but the event gives no rate, no limit and no channel", () => {
    expect(read()).toEqual({
      kind: "read",
      wish: {
        budgetYear: 2024,
        stoppdatum: {
          calendarId: "tidsplan-2024",
          eventId: event.id,
          known: { title: event.title, day: "2023-03-17" },
        },
        settings: { shortestLife: 3 },
      },
    });
  });

  test("reads what is said as people type it", () => {
    expect(
      read({
        internalRate: "2,5 %",
        amountLimit: "50",
        shortestLife: "5 år",
        channel: "19:klg@thread.tacv2",
        budgetYear: " Budget 2025 ",
      }),
    ).toMatchObject({
      kind: "read",
      wish: {
        budgetYear: 2025,
        settings: {
          internalRate: 250,
          amountLimit: 50_000,
          shortestLife: 5,
          channelId: "19:klg@thread.tacv2",
        },
      },
    });
  });

  test("keeps zero apart from what is left empty", () => {
    expect(read({ internalRate: "0", amountLimit: "0" })).toMatchObject({
      wish: { settings: { internalRate: 0, amountLimit: 0 } },
    });
  });

  test("names every fault in the order of the form", () => {
    const faults = faultsOf({
      event: "",
      budgetYear: "nästa år",
      internalRate: "25",
      amountLimit: "1.250",
      shortestLife: "0",
      channel: "19:annan@thread.tacv2",
    });

    expect(faults).toEqual([
      { field: "event", kind: "notChosen" },
      { field: "budgetYear", kind: "unreadable" },
      { field: "internalRate", kind: "unlikely" },
      { field: "amountLimit", kind: "ambiguous", readings: [1_250, 1_250_000] },
      { field: "shortestLife", kind: "unreadable" },
      { field: "channel", kind: "notChosen" },
    ]);
    expect(new Set(faults.map(({ field }) => field))).toEqual(new Set(ROUND_FIELDS));
  });

  test.each(["2022", "2023", "2026", "2032"])("refuses budget %s for a stoppdatum of 2023", (budgetYear) => {
    expect(faultsOf({ budgetYear })).toEqual([{ field: "budgetYear", kind: "wrongYear", day: "2023-03-17" }]);
  });

  test("takes any budget year for an event that comes back every year", () => {
    expect(read({ event: ref(yearly.id), budgetYear: "2027" })).toMatchObject({
      wish: { budgetYear: 2027, stoppdatum: { known: { day: "2026-03-31" } } },
    });
  });

  test.each([
    ["-50", "negative"],
    ["-50 000", "negative"],
    ["femtio", "unreadable"],
    ["0,5 kr", "tooFine"],
    ["99999999999 kr", "tooLarge"],
  ])("refuses the amount “%s”", (amountLimit, kind) => {
    expect(faultsOf({ amountLimit })).toEqual([{ field: "amountLimit", kind }]);
  });

  test.each([
    ["50 000", [50_000, 50_000_000]],
    ["52500", [52_500, 52_500_000]],
    ["1000", [1_000, 1_000_000]],
  ])(
    "asks whether the limit “%s” is kronor: rules state it in kronor, and no limit is millions",
    (amountLimit, readings) => {
      expect(faultsOf({ amountLimit })).toEqual([{ field: "amountLimit", kind: "ambiguous", readings }]);
    },
  );

  test.each([
    ["50 000 kr", 50_000],
    ["999", 999_000],
    ["1 500 tkr", 1_500_000],
    ["1,5 mnkr", 1_500_000],
  ])("takes the limit “%s” as it is", (amountLimit, limit) => {
    expect(read({ amountLimit })).toMatchObject({ wish: { settings: { amountLimit: limit } } });
  });

  test("reads again every limit that it writes", () => {
    for (const amountLimit of [0, 500, 47_300, 999_990, 1_000_000, 1_500_000, 12_000_000, 250_000_000]) {
      const round = aRound({ amountLimit, channelId: "19:klg@thread.tacv2" });
      expect(readRoundForm(formOfRound(round), choices)).toMatchObject({
        wish: { settings: { amountLimit } },
      });
    }
  });

  test.each(["", "tre", "-3", "2,5", "100", "3\u0000"])("refuses the life “%s”", (shortestLife) => {
    expect(faultsOf({ shortestLife })).toEqual([{ field: "shortestLife", kind: "unreadable" }]);
  });

  test.each(["tidsplan-2024 rad-som-inte-finns", "annan-kalender rad-1", "tidsplan-2024", "a b c"])(
    "refuses an event that is not there: %s",
    (gone) => {
      expect(faultsOf({ event: gone })).toEqual([{ field: "event", kind: "notChosen" }]);
    },
  );

  test("says of a round what it holds, and reads it again as the same", () => {
    const round = aRound({ internalRate: 175, amountLimit: 47_300, channelId: "19:klg@thread.tacv2" });

    expect(readRoundForm(formOfRound(round), choices)).toMatchObject({
      kind: "read",
      wish: {
        budgetYear: 2024,
        settings: {
          internalRate: 175,
          amountLimit: 47_300,
          shortestLife: 3,
          channelId: "19:klg@thread.tacv2",
        },
      },
    });
  });
});
