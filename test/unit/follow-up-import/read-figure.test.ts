import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  readFigure,
  type FigureContext,
  type FigureReading,
} from "../../../src/domain/follow-up/import/read-figure.ts";
import "../../support/property-seed.ts";

const valueOf = (reading: FigureReading): readonly [number, number] | string =>
  reading.kind === "figure" ? [reading.figure.value, reading.figure.within] : reading.kind;

describe("an amount in a table of tkr", () => {
  test.each<[string, readonly [number, number] | string]>([
    ["37 910", [37_910_000, 500]],
    ["37\u00A0910", [37_910_000, 500]],
    ["37\u202F910", [37_910_000, 500]],
    ["37\u2009910", [37_910_000, 500]],
    ["  227 ", [227_000, 500]],
    ["-176", [-176_000, 500]],
    ["−176", [-176_000, 500]],
    ["–176", [-176_000, 500]],
    ["− 1 176", [-1_176_000, 500]],
    ["176-", [-176_000, 500]],
    ["+67", [67_000, 500]],
    ["0", [0, 500]],
    ["-0", [0, 500]],
    ["227,4", [227_400, 50]],
    ["227.45", [227_450, 5]],
    ["1 250,5", [1_250_500, 50]],
    ["1.250,5", [1_250_500, 50]],
    ["1.250.000", [1_250_000_000, 500]],
    ["226,666666666667", [226_667, 0.5]],
    ["227 tkr", [227_000, 500]],
    ["1,2 mnkr", [1_200_000, 50_000]],
    ["227 000 kr", [227_000, 0.5]],
    ["", "blank"],
    [" \u00A0", "blank"],
    ["-", "blank"],
    ["–", "blank"],
    ["1.250", "ambiguous"],
    ["1,250", "ambiguous"],
    ["(176)", "ambiguous"],
    ["\u00AD176", "ambiguous"],
    ["1\u00AD176", "no-number"],
    ["12 50", "no-number"],
    ["007", "no-number"],
    ["227 160", [227_160_000, 500]],
    ["227\n160", "no-number"],
    ["227\t160", "no-number"],
    ["70,6%", "no-number"],
    ["#REF!", "no-number"],
    ["=", "no-number"],
    ["2025-11-24", "no-number"],
    ["x", "no-number"],
    ["99 999 999 999 999", "no-number"],
  ])("%j is %j", (text, expected) => {
    expect(valueOf(readFigure(text, "amount"))).toEqual(expected);
  });

  test.each<[string, FigureContext, readonly [number, number] | string]>([
    ["37 910 123", { factor: 1 }, [37_910_123, 0.5]],
    ["37,9", { factor: 1_000_000 }, [37_900_000, 50_000]],
    ["227 kr", { factor: 1_000, isUnitSaid: true }, "ambiguous"],
    ["227 tkr", { factor: 1_000, isUnitSaid: true }, [227_000, 500]],
    ["1,250", { isNumber: true }, [1_250, 0.5]],
  ])("%j of %j is %j", (text, context, expected) => {
    expect(valueOf(readFigure(text, "amount", context))).toEqual(expected);
  });
});

describe("a share", () => {
  test.each<[string, readonly [number, number] | string]>([
    ["96,0 %", [9_600, 5]],
    ["96,0%", [9_600, 5]],
    ["96.0 %", [9_600, 5]],
    ["96,01\u00A0%", [9_601, 0.5]],
    ["96,012 %", [9_601, 0.5]],
    ["96%", [9_600, 50]],
    ["96", [9_600, 50]],
    ["102,3 procent", [10_230, 5]],
    ["-12,5 %", [-1_250, 5]],
    ["0,0%", [0, 5]],
    ["1 250 %", [125_000, 50]],
    ["%", "no-number"],
    ["", "blank"],
    ["-", "blank"],
    ["227 tkr", "no-number"],
    ["(5 %)", "ambiguous"],
  ])("%j is %j", (text, expected) => {
    expect(valueOf(readFigure(text, "share"))).toEqual(expected);
  });

  test("of one is a hundred percent in a column of fractions, but not behind a percent sign", () => {
    expect(valueOf(readFigure("0,96", "share", { isFraction: true }))).toEqual([9_600, 50]);
    expect(valueOf(readFigure("0,96 %", "share", { isFraction: true }))).toEqual([96, 0.5]);
  });
});

describe("whatever is printed", () => {
  const spaces = fc.constantFrom(" ", "\u00A0", "\u202F", "\u2009", "\u2007");
  const minuses = fc.constantFrom("-", "−", "–", "—", "\u2010", "\u2011", "\u2012");

  test("an amount comes back as it was, with any spaces and any minus", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        spaces,
        minuses,
        fc.boolean(),
        (tkr, space, minus, isGrouped) => {
          const digits = String(Math.abs(tkr));
          const grouped = isGrouped ? digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, space) : digits;
          const value = tkr === 0 ? 0 : tkr * 1_000;
          expect(valueOf(readFigure(`${tkr < 0 ? minus : ""}${grouped}`, "amount"))).toEqual([value, 500]);
        },
      ),
    );
  });

  test("a share comes back as it was, with a comma or a point", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.constantFrom(",", "."),
        fc.constantFrom("%", " %", "\u00A0%", ""),
        (tenths, mark, sign) => {
          const size = Math.abs(tenths);
          const text = `${tenths < 0 ? "−" : ""}${Math.floor(size / 10)}${mark}${size % 10}${sign}`;
          expect(valueOf(readFigure(text, "share"))).toEqual([tenths === 0 ? 0 : tenths * 10, 5]);
        },
      ),
    );
  });

  test("any text has an answer, and a number lies within what was printed", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: fc.constantFrom(...Array.from("0123456789 .,-−()% krtmn\u00AD")) }),
        ),
        fc.constantFrom("amount" as const, "share" as const),
        (text, kind) => {
          const reading = readFigure(text, kind);
          if (reading.kind !== "figure") return;
          expect(Number.isInteger(reading.figure.value)).toBe(true);
          expect(Object.is(reading.figure.value, -0)).toBe(false);
          expect(reading.figure.within).toBeGreaterThan(0);
        },
      ),
    );
  });
});
