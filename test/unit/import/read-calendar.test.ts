import { describe, expect, test } from "vitest";
import type { ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import { readCalendar, type CalendarSetup } from "../../../src/domain/calendar/import/read-calendar.ts";

function read(text: string, setup: Partial<CalendarSetup> = {}): ProcessCalendar {
  const grid = { rows: text.split("\n").map((line) => line.split(";")) };
  const outcome = readCalendar([grid], { id: "plan", document: "tidsplan_2024.csv", ...setup });
  if (outcome.kind !== "read") throw new Error(outcome.kind);
  return outcome.calendar;
}

describe("a calendar is called", () => {
  test.each([
    ["what somebody calls it", "Tidsplan\nDatum;Vad\n1 mars;A", { name: "Planen" }, "Planen"],
    [
      "the line above its table",
      "Tidsplan för Mål och budget\n\nDatum;Vad\n1 mars;A",
      {},
      "Tidsplan för Mål och budget",
    ],
    ["its file", "Datum;Vad\n1 mars;A", {}, "Tidsplan 2024"],
    ["its file, with several tables", "A\nDatum;Vad\n1 mars;A\n\nB\nDatum;Vad\n1 maj;B", {}, "Tidsplan 2024"],
  ])("%s", (_, text, setup, name) => {
    expect(read(text, setup).name).toBe(name);
  });
});

describe("a calendar comes back every year", () => {
  test.each<[string, string, Partial<CalendarSetup>, boolean]>([
    ["when somebody says so", "Datum;Vad\n1 mars;A", { firstYear: null }, true],
    ["when no row states a year", "Datum;Vad\nmars;A", {}, true],
    ["but not when a row does", "Datum;Vad\nmars 2023;A\napril;B", {}, false],
    ["nor when the heading does", "Datum 2024;Vad\nmars;A", {}, false],
    ["and not when a year is given", "Datum;Vad\nmars;A", { firstYear: 2023 }, false],
  ])("%s", (_, text, setup, yearly) => {
    expect(read(text, setup).yearly).toBe(yearly);
  });
});

describe("an event", () => {
  test("has what its row says", () => {
    const [event] = read(
      "Datum;Klockan;Händelse;Syfte;Politiker;Tjänstemän;Kommentar;Lokal;Diarienummer\n" +
        "6–8 februari 2023;13.00;Avstämning (vid behov);Plan;KSO;-;Område ekonomi ansvarar.;Sessionssalen;KS 12",
    ).events;

    expect(event).toEqual({
      id: expect.stringMatching(/^avstamning-vid-behov-[a-z0-9]{4}$/u) as string,
      title: "Avstämning (vid behov)",
      kind: "meeting",
      date: { precision: "range", start: "2023-02-06", end: "2023-02-08", startTime: "13:00" },
      source: { document: "tidsplan_2024.csv", row: 1, dateText: "6–8 februari 2023" },
      purpose: "Plan",
      politicians: "KSO",
      comment: "Område ekonomi ansvarar.",
      place: "Sessionssalen",
      condition: "vid behov",
      extra: { Diarienummer: "KS 12" },
    });
  });

  test.each([
    ["Datum;Vad\ntisdag 7 februari 2023 kl. 13.00 i Sessionssalen;A", "Sessionssalen"],
    ["Datum;Vad;Plats\n7 februari 2023 i Sessionssalen;A;Rådhuset", "Rådhuset"],
    ["Datum;Vad\nSportlov 26/2 – 4/3 2023;A", undefined],
  ])("takes its place from the date's cell when no column has it: %s", (text, place) => {
    expect(read(text).events[0]?.place).toBe(place);
  });

  test("is read from the columns that its time stands in", () => {
    const { events } = read(
      "Vecka;Veckodag;Datum;Tid;Vad\n12;måndag;20 mars 2023;13.00;A\n13;ti;28 mars 2023;9–11;B\n14;;;;C\n;;3 maj 2023;kväll;D",
    );

    expect(events.map(({ title, date }) => [title, date.precision, date.start, date.startTime])).toEqual([
      ["A", "day", "2023-03-20", "13:00"],
      ["B", "day", "2023-03-28", "09:00"],
      ["C", "week", "2023-04-03", undefined],
      ["D", "day", "2023-05-03", undefined],
    ]);
  });

  test("without a title or a readable date is kept apart", () => {
    const { events, undated } = read("Datum;Vad\n1 mars 2023;A\n2 mars 2023;\n31 februari 2023;B\n;C");

    expect(events.map(({ title }) => title)).toEqual(["A"]);
    expect(undated).toEqual([
      { row: 2, title: "", dateText: "2 mars 2023" },
      { row: 3, title: "B", dateText: "31 februari 2023" },
      { row: 4, title: "C", dateText: "" },
    ]);
  });
});
