import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/domain/calendar/date-notation/read-date.ts";
import { NOTATIONS } from "./notations.ts";
import { summary } from "./summary.ts";

describe("a date cell", () => {
  it.each(NOTATIONS)("%j is read as %s", (written, meaning) => {
    expect(summary(readDate(written))).toBe(meaning);
  });

  it.each(NOTATIONS)("%j reads the same with hard spaces, long dashes and capitals", (written, meaning) => {
    const dressed = written.replaceAll(" ", "\u00a0").replaceAll("-", "\u2013");
    const [plain] = meaning.split(", rest ");
    const [asWritten] = summary(readDate(dressed)).split(", rest ");

    expect(
      asWritten?.toLowerCase().replace(/[\u00a0\u2013]/g, (mark) => (mark === "\u2013" ? "-" : " ")),
    ).toBe(plain?.toLowerCase().replaceAll("\u2013", "-"));
  });

  it("reads letters that are composed of two characters", () => {
    expect(summary(readDate("ma\u030andag 6 mars, ho\u0308stens start"))).toContain("day --03-06, weekday 1");
  });

  it("keeps the months of a column where the number behind them is the year", () => {
    expect(summary(readDate("mars 23", { monthNumberIsYear: true }))).toBe("month 2023-03-01..2023-03-31");
    expect(summary(readDate("mars 23"))).toBe("day --03-23");
  });

  it("says why an empty or dateless cell is not read", () => {
    expect(readDate("  ")).toEqual({ kind: "unreadable", text: "  ", reason: "empty" });
    expect(readDate("vid behov")).toEqual({ kind: "unreadable", text: "vid behov", reason: "noDate" });
    expect(readDate("31 april")).toEqual({ kind: "unreadable", text: "31 april", reason: "noSuchDay" });
  });

  it("reads no more than a bounded part of a cell", () => {
    const padded = `${"x ".repeat(600)}5 mars`;

    expect(readDate(padded)).toMatchObject({ kind: "unreadable", reason: "noDate" });
  });

  it("never throws, whatever is written", () => {
    const anything = fc.string({ unit: "binary", maxLength: 200 });
    const nearlyDates = fc
      .array(
        fc.constantFrom(
          ..."1 2 13 31 2023 -23 - – / . , : ( ) mars maj v. vecka till och från senast den kl mån tisdag hösten början av sista 1:a Q1 T varje år månadsskiftet årsskiftet slut \n".split(
            " ",
          ),
        ),
        { maxLength: 40 },
      )
      .chain((words) => fc.constantFrom(words.join(" "), words.join("")));
    fc.assert(
      fc.property(fc.oneof(anything, nearlyDates), (text) => {
        const reading = readDate(text);

        expect(["read", "unreadable"]).toContain(reading.kind);
        if (reading.kind === "read") expect(reading.date.end.length).toBe(reading.date.start.length);
      }),
      { numRuns: 3000 },
    );
  });

  it("never gives a dated time that ends before it begins", () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 5 });
    const joints = fc.constantFrom(
      "-",
      " – ",
      "/",
      ", ",
      " och ",
      ".",
      " mars ",
      " april 2024 ",
      " till ",
      " v. ",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, joints), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = `${parts.map(([digits, joint]) => digits.join(joint)).join(" ")} 2024`;
        const reading = readDate(text);

        if (reading.kind !== "read" || reading.date.start.startsWith("--")) return;
        expect(reading.date.end >= reading.date.start, text).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
