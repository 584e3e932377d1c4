import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDateColumn } from "../../../src/domain/calendar/read-date-column.ts";
import { HALLSTAHAMMAR, MALPROCESS, ORSA_FOLLOW_UP, ORSA_PLANNING, TIDSPLAN } from "./customer-dates.ts";
import { dateSummary } from "./summary.ts";
import type { ColumnRow, DateWarning } from "../../../src/domain/calendar/read-date-column.ts";

function dates(texts: readonly string[], firstYear?: number | null): readonly string[] {
  return readDateColumn(texts, { firstYear }).map((row) =>
    row.kind === "read" ? dateSummary(row.date) : row.reason,
  );
}

function warnings(row: ColumnRow | undefined): readonly DateWarning[] {
  return row?.kind === "read" ? row.warnings : [];
}

describe("the years of a date column", () => {
  it("run forward over New Year", () => {
    expect(dates(["12 november", "10 december", "14 januari", "11 februari"], 2023)).toEqual([
      "day 2023-11-12",
      "day 2023-12-10",
      "day 2024-01-14",
      "day 2024-02-11",
    ]);
  });

  it("step back a little where the rows are not in order", () => {
    expect(dates(["20 november 2023", "4 december", "27 november", "8 januari", "18 december"])).toEqual([
      "day 2023-11-20",
      "day 2023-12-04",
      "day 2023-11-27",
      "day 2024-01-08",
      "day 2023-12-18",
    ]);
  });

  it("start over where a list of terms is followed by the holidays in them", () => {
    const school = [
      "17 augusti – 21 december",
      "10 januari – 13 juni",
      "30 oktober – 3 november",
      "12–16 februari",
    ];

    expect(dates(school, 2023)).toEqual([
      "range 2023-08-17..2023-12-21",
      "range 2024-01-10..2024-06-13",
      "range 2023-10-30..2023-11-03",
      "range 2024-02-12..2024-02-16",
    ]);
  });

  it("start over where another body meets on its usual weekday", () => {
    const council = ["20 februari", "17 april", "19 juni", "18 september", "16 oktober", "20 november"];
    const board = ["30 januari", "27 mars", "29 maj", "28 augusti", "25 september", "30 oktober"];

    // Mondays all, in 2023 only.
    expect(dates([...council, ...board], 2023).every((date) => date.startsWith("day 2023-"))).toBe(true);
  });

  it("stay where they are when several bodies have a list each", () => {
    const board = ["16/1", "13/2", "12/3", "9/4", "21/5", "18/6"];
    const council = ["29/1", "26/2", "26/3", "11-12/6"];

    const all = dates([...board, ...council, ...board], 2018);

    expect(all.every((date) => date.includes(" 2018-"))).toBe(true);
  });

  it.each([
    ["8/1", "12/2", "12/3"],
    ["10 januari", "31 augusti"],
    ["Må 13.2", "On 22.3", "To 13.12"],
  ])("never go below the first row's", (...rows) => {
    expect(dates(rows, 2023).every((date) => date.startsWith("day 2023-"))).toBe(true);
  });

  it("step back over New Year to the stoppdatum before a meeting", () => {
    expect(dates(["9 januari", "19 december", "6 februari", "16 januari", "12 mars"], 2024)).toEqual([
      "day 2024-01-09",
      "day 2023-12-19",
      "day 2024-02-06",
      "day 2024-01-16",
      "day 2024-03-12",
    ]);
  });

  it("begin anew below a heading that is a year", () => {
    const rows = ["2024", "10 september", "12 november", "2026", "3 februari"];

    expect(dates(rows).slice(1, 3)).toEqual(["day 2024-09-10", "day 2024-11-12"]);
    expect(dates(rows).at(-1)).toBe("day 2026-02-03");
  });

  it("are settled by a weekday", () => {
    expect(dates(["15 mars 2023", "fredag 5 januari"])).toEqual(["day 2023-03-15", "day 2024-01-05"]);
    expect(dates(["15 mars 2023", "torsdag 5 januari"])).toEqual(["day 2023-03-15", "day 2023-01-05"]);
  });

  it("are settled by a week number", () => {
    const rows = ["1 oktober 2023", "v. 1, 2–5 januari"];

    expect(dates(rows)[1]).toBe("range 2024-01-02..2024-01-05");
  });

  it("are leap years where 29 February is written", () => {
    expect(dates(["1 december 2023", "29 februari"])).toEqual(["day 2023-12-01", "day 2024-02-29"]);
    expect(readDateColumn(["Bokslut 29 februari"], { firstYear: 2023 })).toEqual([
      { kind: "unreadable", text: "Bokslut 29 februari", reason: "noSuchDay" },
    ]);
  });

  it("are found backwards from a later row", () => {
    expect(dates(["oktober", "november", "15 januari 2024"])).toEqual([
      "month 2023-10-01..2023-10-31",
      "month 2023-11-01..2023-11-30",
      "day 2024-01-15",
    ]);
  });

  it("make a weekday of a week a day, and the last of February its right one", () => {
    expect(dates(["tisdag v. 12", "sista februari", "sista fredagen i maj"], 2024)).toEqual([
      "day 2024-03-19",
      "day 2024-02-29",
      "day 2024-05-31",
    ]);
  });

  it("are the numbers behind months that stay while the months run on", () => {
    expect(dates(["november 23", "december 23", "januari 24"])).toEqual([
      "month 2023-11-01..2023-11-30",
      "month 2023-12-01..2023-12-31",
      "month 2024-01-01..2024-01-31",
    ]);
    expect(dates(["nov 23", "dec 14", "jan 24"], 2023)).toEqual([
      "day 2023-11-23",
      "day 2023-12-14",
      "day 2024-01-24",
    ]);
  });

  it("are none in a calendar that comes back every year", () => {
    expect(dates(["12 november", "januari", "oktober–januari"], null)).toEqual([
      "day --11-12",
      "month --01-01..--01-31",
      "month-range --10-01..--01-31",
    ]);
  });

  it("are none when only months are written and no year is given", () => {
    const rows = readDateColumn(["mars", "april–maj", "hösten"]);

    expect(rows.map(warnings)).toEqual([[], [], []]);
    expect(rows[0]).toMatchObject({ date: { start: "--03-01" } });
  });

  it("stay away from a row that says every year", () => {
    expect(dates(["5 mars 2023", "i maj varje år", "8 juni"])).toEqual([
      "day 2023-03-05",
      "month --05-01..--05-31",
      "day 2023-06-08",
    ]);
  });
});

describe("a date column warns", () => {
  it("of every year that is not written, and where it comes from", () => {
    const [first, second] = readDateColumn(["5 mars 2023", "8 juni"]);

    expect(warnings(first)).toEqual([]);
    expect(warnings(second)).toEqual([{ kind: "yearInferred", year: 2023, from: "neighbours" }]);
    expect(warnings(readDateColumn(["8 juni"], { firstYear: 2024 })[0])).toEqual([
      { kind: "yearInferred", year: 2024, from: "given" },
    ]);
  });

  it("of another year that is nearly as likely", () => {
    const [, , third] = readDateColumn(["20 juni 2023", "15 december – 16 december", "20 januari"]);

    expect(warnings(third)).toEqual([
      { kind: "yearInferred", year: 2024, from: "neighbours", alternative: 2023 },
    ]);
  });

  it("of days without any year", () => {
    expect(warnings(readDateColumn(["8 juni", "12 mars"])[0])).toEqual([{ kind: "yearUnknown" }]);
  });

  it("of a weekday that is another, and keeps the date", () => {
    const [row] = readDateColumn(["torsdag 17 mars 2023"]);

    expect(row).toMatchObject({ kind: "read", date: { start: "2023-03-17" } });
    expect(warnings(row)).toEqual([{ kind: "weekdayContradicts", stated: 4, actual: 5, day: "2023-03-17" }]);
  });

  it("of the last day's weekday, and of a week that is another", () => {
    const [row, week] = readDateColumn(["mån 6 mars – lör 10 mars 2023", "v. 11, 6–10 mars 2023"]);

    expect(warnings(row)).toEqual([{ kind: "weekdayContradicts", stated: 6, actual: 5, day: "2023-03-10" }]);
    expect(warnings(week)).toEqual([{ kind: "weekContradicts", stated: 11, actual: 10, day: "2023-03-06" }]);
  });

  it("of a cell that it cannot read, and reads the others", () => {
    const rows = readDateColumn(["5 mars 2023", "vid behov", "8 juni 2023"]);

    expect(rows[1]).toEqual({ kind: "unreadable", text: "vid behov", reason: "noDate" });
    expect(rows[2]).toMatchObject({ kind: "read", date: { start: "2023-06-08" } });
  });
});

describe("the sample documents", () => {
  it.each([
    ["tidsplan", TIDSPLAN, undefined],
    ["målprocess", MALPROCESS, 2019],
    ["målprocess without a given year", MALPROCESS, undefined],
    ["Orsa, planning", ORSA_PLANNING, null],
    ["Orsa, follow-up", ORSA_FOLLOW_UP, undefined],
    ["Hallstahammar", HALLSTAHAMMAR, null],
  ] as const)("%s is read row by row as people read it", (_, expected, firstYear) => {
    const rows = readDateColumn(
      expected.map(([text]) => text),
      { firstYear },
    );

    const read = rows.map((row, i) =>
      row.kind === "read" ? [expected[i]?.[0], row.date.precision, row.date.start, row.date.end] : row,
    );
    expect(read).toEqual(expected);
  });
});

describe("whatever stands in it", () => {
  it("a column has a row for every cell and never throws", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "5 mars",
        "29 februari",
        "v. 53",
        "31/12 - 2/1",
        "måndag 7 juni",
        "2023",
        "vintern",
        "",
        "1/1-99",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 30 }),
        fc.option(fc.integer({ min: 1990, max: 2060 })),
        (texts, firstYear) => {
          expect(readDateColumn(texts, { firstYear })).toHaveLength(texts.length);
          expect(readDateColumn(texts)).toHaveLength(texts.length);
        },
      ),
    );
  });
});
