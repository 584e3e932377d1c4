import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import { isProposalStoppdatum, proposeStoppdatum } from "../../../src/domain/proposal/propose-stoppdatum.ts";
import { aCalendar, anEvent, day, month } from "../../support/events.ts";
import { SPRING } from "../../support/proposals.ts";

const folder = (name: string): string => fileURLToPath(new URL(`../../../${name}/`, import.meta.url));
const samples = await loadCalendars(folder("samples"));
const invented = await loadCalendars(folder("test/fixtures/calendars"));
const sample = (id: string): ProcessCalendar[] => samples.filter((calendar) => calendar.id === id);
const stoppdatum = (title: string, date = day("2023-03-17"), rest = {}) =>
  anEvent(1, title, date, { kind: "stoppdatum", ...rest });
const only = (event: ReturnType<typeof anEvent>, rest: Partial<ProcessCalendar> = {}, today = SPRING) =>
  proposeStoppdatum([aCalendar([event], { name: "Tidsplan", ...rest })], today)[0];

describe("the stoppdatum of proposals", () => {
  test("is the row of 17 March 2023 in the customer's own plan, for budget 2024", () => {
    const [best, ...others] = proposeStoppdatum(sample("tidsplan-2024"), SPRING);

    expect(best).toMatchObject({
      calendarId: "tidsplan-2024",
      event: {
        title: "Stoppdatum för förslag på uppdrag, investeringar, drift, effektiviseringar",
        source: { row: 21 },
      },
      fit: "proposals",
      day: "2023-03-17",
      budgetYear: 2024,
      toldFrom: { kind: "calendar", words: "budget 2024" },
    });
    expect(others.map(({ fit, day: last }) => [fit, last])).toEqual([
      ["stoppdatum", "2023-05-31"],
      ["stoppdatum", "2023-01-15"],
      ["stoppdatum", "2022-11-18"],
    ]);
  });

  test.each(
    [...samples, ...invented].filter(({ id }) => id !== "tidsplan-2024").map((one) => [one.id, one] as const),
  )("is not found where there is none: %s", (_id, calendar) => {
    expect(calendar.events.filter(isProposalStoppdatum)).toEqual([]);
    expect(proposeStoppdatum([calendar], SPRING).filter(({ fit }) => fit === "proposals")).toEqual([]);
  });

  test.each([
    "Stoppdatum för förslag på uppdrag, investeringar, drift, effektiviseringar",
    "Sista dag att lämna budgetförslag",
    "Stoppdatum för förslag",
    "Stoppdatum för förslag inför Mål och budget 2025",
    "Stoppdatum: nämndernas förslag till driftkostnadsförändringar",
  ])("is told by its words: %s", (title) => {
    expect(isProposalStoppdatum(stoppdatum(title))).toBe(true);
  });

  test.each([
    "Stoppdatum – Förslag på justeringar i budgetdokument från remissrundan",
    "Stoppdatum för inlämning av rapporter Omvärldsanalys",
    "Stoppdatum för rapport med förslag på uppdrag och effektiviseringar",
    "Stoppdatum för synpunkter på förslag till investeringar",
    "Stoppdatum för investeringar",
  ])("is not that of something else: %s", (title) => {
    expect(isProposalStoppdatum(stoppdatum(title))).toBe(false);
  });

  test("is told from the purpose when the title is short", () => {
    const event = stoppdatum("Stoppdatum", day("2023-03-17"), {
      purpose: "Lämna in förslag på uppdrag, investeringar och drift.",
    });

    expect(isProposalStoppdatum(event)).toBe(true);
  });

  test("is never the mailing of what has come in", () => {
    const mailing = anEvent(
      1,
      "Utskick av sammanställning av inkomna förslag på uppdrag",
      day("2023-03-24"),
      {
        kind: "mailing",
      },
    );

    expect(only(mailing)).toBeUndefined();
  });
});

describe("the budget year of a stoppdatum", () => {
  test("is told from the event's own words before those of its calendar", () => {
    const event = stoppdatum("Stoppdatum för förslag till budget 2025 på drift");

    expect(only(event, { name: "Tidsplan för budget 2024" })).toMatchObject({
      budgetYear: 2025,
      toldFrom: { kind: "event", words: "budget 2025" },
    });
  });

  test("is told from where the event's documents lie when nothing else says it", () => {
    const event = stoppdatum("Stoppdatum för förslag", day("2023-03-17"), {
      comment: "Budgetprocess/Budget 2024",
    });

    expect(only(event)).toMatchObject({
      budgetYear: 2024,
      toldFrom: { kind: "event", words: "Budget 2024" },
    });
  });

  test.each([
    ["Budget 2024 med plan 2025–2026", "Budget 2024"],
    ["Mål och budget 2024–2026", "budget 2024"],
    ["Budget för år 2024", "Budget för år 2024"],
    ["2024 års budget", "2024 års budget"],
    ["2024 års mål och budget", "2024 års mål och budget"],
    ["Budgetprocessen 2024", "Budgetprocessen 2024"],
    ["Uppföljning av budget 2022 och budget 2024", "budget 2024"],
  ])("is told from a calendar's name, also where it is not the next year: %s", (name, words) => {
    const event = stoppdatum("Stoppdatum för förslag", day("2022-11-18"));

    expect(only(event, { name }, "2022-10-01")).toMatchObject({
      budgetYear: 2024,
      toldFrom: { kind: "calendar", words },
    });
  });

  test.each(["Tidsplan 2024", "Plan 2025–2026", "Årshjul", "Budgetuppföljning 2024"])(
    "is not told from a name that speaks of no budget: %s",
    (name) => {
      const event = stoppdatum("Stoppdatum för förslag", day("2022-11-18"));

      expect(only(event, { name }, "2022-10-01")).toMatchObject({
        budgetYear: 2023,
        toldFrom: { kind: "yearAfter" },
      });
    },
  );

  test("is the year after the stoppdatum when nobody says it", () => {
    expect(only(stoppdatum("Stoppdatum för förslag"))).toMatchObject({
      budgetYear: 2024,
      toldFrom: { kind: "yearAfter" },
    });
  });

  test("is not one that cannot be: budget 2019 in a plan of 2023", () => {
    const event = stoppdatum("Stoppdatum för förslag", day("2023-03-17"), { comment: "Som budget 2019" });

    expect(only(event)).toMatchObject({ budgetYear: 2024, toldFrom: { kind: "yearAfter" } });
  });

  test("follows the next time of an event that comes back every year", () => {
    const event = stoppdatum("Stoppdatum för förslag", month("--03", "31"));

    expect(only(event, { yearly: true }, "2023-03-31")).toMatchObject({
      budgetYear: 2024,
      day: "2023-03-31",
    });
    expect(only(event, { yearly: true }, "2023-04-01")).toMatchObject({
      budgetYear: 2025,
      day: "2024-03-31",
    });
  });
});

describe("candidates", () => {
  test("come in the order of the calendar: the next first, then what passed last", () => {
    const days = ["2023-04-14", "2022-03-18", "2023-03-17", "2021-03-19"];
    const events = days.map((each, row) => ({
      ...stoppdatum("Stoppdatum för förslag", day(each)),
      id: `rad-${row}`,
    }));

    const found = proposeStoppdatum([aCalendar(events, { name: "Tidsplan" })], SPRING);

    expect(found.map(({ day: last }) => last)).toEqual([
      "2023-03-17",
      "2023-04-14",
      "2022-03-18",
      "2021-03-19",
    ]);
  });

  test("state a last day: what begins then or goes on does not", () => {
    expect(
      only(stoppdatum("Stoppdatum för förslag", { ...day("2023-03-17"), limit: "earliest" })),
    ).toBeUndefined();
    expect(
      only(
        stoppdatum("Stoppdatum för förslag", { ...day("2023-03-17"), precision: "open-end", openEnd: true }),
      ),
    ).toBeUndefined();
  });

  test("are none without calendars", () => {
    expect(proposeStoppdatum([], SPRING)).toEqual([]);
  });
});
