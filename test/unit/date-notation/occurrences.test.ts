import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateInYear, occurrencesIn } from "../../../src/domain/calendar/occurrences.ts";
import { readDate } from "../../../src/domain/calendar/date-notation/read-date.ts";
import { datedDate, yearlyDate } from "../format/dates.ts";
import type { EventDate } from "../../../src/domain/calendar/event-date.ts";

function read(text: string): EventDate {
  const reading = readDate(text);
  if (reading.kind === "unreadable") throw new Error(`${text} is not read`);
  return reading.date;
}

function spans(text: string, from: string, to: string): readonly string[] {
  return occurrencesIn(read(text), from, to).map(({ start, end }) => `${start}..${end}`);
}

describe("an event happens within a window", () => {
  it.each([
    ["17 mars 2023", "2023-03-17", "2023-03-17", ["2023-03-17..2023-03-17"]],
    ["17 mars 2023", "2023-03-18", "2023-12-31", []],
    ["25–30 maj 2023", "2023-05-30", "2023-06-30", ["2023-05-25..2023-05-30"]],
    ["mars", "2023-01-01", "2024-12-31", ["2023-03-01..2023-03-31", "2024-03-01..2024-03-31"]],
    ["oktober–januari", "2023-01-15", "2023-01-20", ["2022-10-01..2023-01-31"]],
    ["oktober–januari", "2023-12-24", "2024-01-02", ["2023-10-01..2024-01-31"]],
    ["februari", "2024-02-29", "2024-02-29", ["2024-02-01..2024-02-29"]],
    ["sista februari", "2023-01-01", "2024-12-31", ["2023-02-28..2023-02-28", "2024-02-29..2024-02-29"]],
    ["1–28 februari", "2024-02-01", "2024-03-31", ["2024-02-01..2024-02-28"]],
    ["v. 1", "2020-01-01", "2021-12-31", ["2019-12-30..2020-01-05", "2021-01-04..2021-01-10"]],
    ["v. 50–2", "2021-01-01", "2021-01-31", ["2020-12-07..2021-01-17"]],
    ["sista veckan i februari", "2024-01-01", "2024-12-31", ["2024-02-23..2024-02-29"]],
    ["från mars", "2024-12-31", "2025-01-02", ["2024-03-01..2024-12-31"]],
    ["april och september", "2023-01-01", "2023-12-31", ["2023-04-01..2023-04-30", "2023-09-01..2023-09-30"]],
    ["16 februari och 13 april 2023", "2023-03-01", "2023-12-31", ["2023-04-13..2023-04-13"]],
    ["årsskiftet", "2024-01-01", "2024-01-01", ["2023-12-21..2024-01-10"]],
  ])("%s, from %s to %s", (text, from, to, expected) => {
    expect(spans(text, from, to)).toEqual(expected);
  });

  it("as itself: without the row's other dates", () => {
    const [first, second] = occurrencesIn(read("april och september"), "2023-01-01", "2023-12-31");

    expect(first?.date).toEqual({ precision: "month", start: "2023-04-01", end: "2023-04-30" });
    expect(second?.date).toEqual({ precision: "month", start: "2023-09-01", end: "2023-09-30" });
  });
});

describe("a yearly date in a year", () => {
  it("has dated bounds in order that it shares with its occurrence", () => {
    fc.assert(
      fc.property(yearlyDate, fc.integer({ min: 1991, max: 2089 }), (date, year) => {
        const { start, end } = dateInYear(date, year);

        expect(start <= end).toBe(true);
        expect(occurrencesIn(date, start, end)).toContainEqual(expect.objectContaining({ start, end }));
      }),
    );
  });

  it("puts the row's later dates in the next year where they come earlier in it", () => {
    expect(dateInYear(read("december och februari"), 2023)).toMatchObject({
      start: "2023-12-01",
      also: [{ start: "2024-02-01", end: "2024-02-29" }],
    });
  });

  it("is unchanged when it is dated already", () => {
    fc.assert(
      fc.property(datedDate, (date) => {
        expect(dateInYear(date, 2001)).toBe(date);
        expect(occurrencesIn(date, date.start, date.start)).toEqual([
          { date, start: date.start, end: date.end },
        ]);
      }),
    );
  });
});
