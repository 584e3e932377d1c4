import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_KRONOR, readAmount } from "../../../src/domain/money/read-amount.ts";
import { writeAmount, writeAmountWithUnit } from "../../../src/domain/money/write-amount.ts";
import { formatAmount, formatTkr } from "../../../src/text/format-amount.ts";

const kronor = (text: string): unknown => {
  const reading = readAmount(text);
  return reading.kind === "amount" ? reading.kronor : reading;
};

describe("an amount is in tkr unless another unit is written", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["250", 250_000],
    ["1250", 1_250_000],
    ["1 250", 1_250_000],
    ["1\u00A0250", 1_250_000],
    ["1\u202F250", 1_250_000],
    ["1\u2009250", 1_250_000],
    ["  1  250\t", 1_250_000],
    ["\u202A1 250\u202C", 1_250_000],
    ["12 345", 12_345_000],
    ["1250,5", 1_250_500],
    ["1250.5", 1_250_500],
    ["1 250,5", 1_250_500],
    ["1 250.5", 1_250_500],
    ["1 250,500", 1_250_500],
    ["1.250,5", 1_250_500],
    ["1,250.5", 1_250_500],
    ["1250,125", 1_250_125],
    ["0,5", 500],
    ["0,125", 125],
    [",5", 500],
    ["1,25", 1_250],
    ["1,50", 1_500],
    ["99 999", 99_999_000],
  ])("%j", (text, expected) => {
    expect(kronor(text)).toBe(expected);
  });

  it.each([
    ["-300", -300_000],
    ["−300", -300_000],
    ["–300", -300_000],
    ["— 300", -300_000],
    ["- 300", -300_000],
    ["minus 300", -300_000],
    ["-1 250,5", -1_250_500],
    ["-500 kr", -500],
    ["−1,2 mnkr", -1_200_000],
    ["+200", 200_000],
    ["+ 200", 200_000],
    ["plus 200 tkr", 200_000],
  ])("with a sign: %j", (text, expected) => {
    expect(kronor(text)).toBe(expected);
  });

  it.each([
    ["500 tkr", 500_000],
    ["500tkr", 500_000],
    ["1 250 tkr", 1_250_000],
    ["500 000 tkr", 500_000_000],
    ["500 TKR", 500_000],
    ["500 tkr.", 500_000],
    ["500 tusen kronor", 500_000],
    ["500 ksek", 500_000],
    ["500k", 500_000],
    ["500 000 kr", 500_000],
    ["500 000 kronor", 500_000],
    ["500000:-", 500_000],
    ["500 000 SEK", 500_000],
    ["500.000 kr", 500_000],
    ["500,000 kr", 500_000],
    ["500.000,00 kr", 500_000],
    ["1 kr", 1],
    ["1,2 mnkr", 1_200_000],
    ["1,2 mkr", 1_200_000],
    ["1,2 Mkr", 1_200_000],
    ["1,2 mn kr", 1_200_000],
    ["1,2 msek", 1_200_000],
    ["1,234567 mnkr", 1_234_567],
    ["2 miljoner", 2_000_000],
    ["2 miljoner kronor", 2_000_000],
    ["1 miljon kr", 1_000_000],
    ["2,5 milj.", 2_500_000],
    ["1 miljard", 1_000_000_000],
    ["1,5 mdkr", 1_500_000_000],
    ["500 tkr/år", 500_000],
    ["500 tkr per år", 500_000],
    ["500 per år", 500_000],
  ])("with a unit: %j", (text, expected) => {
    expect(kronor(text)).toBe(expected);
  });

  it.each([
    ["1.2 million SEK", 1_200_000],
    ["SEK 1.2 million", 1_200_000],
    ["SEK 500,000", 500_000],
    ["500 thousand", 500_000],
    ["2 millions", 2_000_000],
    ["SEK 1 250.5 thousand", 1_250_500],
    ["-SEK 500,000", -500_000],
    ["SEK -500,000", -500_000],
    ["500 thousand SEK per year", 500_000],
  ])("as English is typed: %j", (text, expected) => {
    expect(kronor(text)).toBe(expected);
  });
});

describe("what can be meant in two ways is asked about", () => {
  it.each([
    ["1.250", [1_250, 1_250_000]],
    ["1,250", [1_250, 1_250_000]],
    ["-1,250", [-1_250, -1_250_000]],
    ["1,250 tkr", [1_250, 1_250_000]],
    ["1,250 mnkr", [1_250_000, 1_250_000_000]],
    ["12.500", [12_500, 12_500_000]],
    // Without a unit it may be kronor all the same.
    ["125,500", [125_500, 125_500_000]],
  ])("a thousand or a decimal: %j", (text, readings) => {
    expect(readAmount(text)).toEqual({ kind: "ambiguous", readings });
  });

  it.each([
    ["100000", [100_000, 100_000_000]],
    ["500 000", [500_000, 500_000_000]],
    ["-500 000", [-500_000, -500_000_000]],
    ["1.250.000", [1_250_000, 1_250_000_000]],
    ["250 000,50", [250_001, 250_000_500]],
    // As tkr it would be more than anybody proposes: it is kronor, or a slip.
    ["50 000 000", [50_000_000]],
  ])("tkr or kronor: %j", (text, readings) => {
    expect(readAmount(text)).toEqual({ kind: "ambiguous", readings });
  });

  it("is clear when each reading is typed as it is suggested", () => {
    for (const reading of [1_250, 1_250_000, 500_000, 500_000_000, 250_001, 250_000_500])
      expect(kronor(writeAmountWithUnit(reading)), writeAmountWithUnit(reading)).toBe(reading);
  });
});

describe("what is no amount is refused, and why", () => {
  it.each(["", "   ", "\u00A0", "\u200B"])("blank: %j", (text) => {
    expect(readAmount(text)).toEqual({ kind: "blank" });
  });

  it.each([
    "12 50",
    "1 2500",
    "1 25",
    "1250 000",
    "1 250 00",
    "1.25.000",
    "1,250.000,5",
    "1..250",
    "1.250.5",
    "5,",
    "007",
    "0 500",
    "abc",
    "tkr",
    "-",
    "–",
    "--5",
    "(300)",
    "300-",
    "ca 500",
    "500?",
    "500-700",
    "1,2-1,5 mnkr",
    "2 bilar",
    "500 eur",
    "500 tkr kr kr",
    "10 %",
    "1e6",
    "0x10",
    "½",
    "Infinity",
    "NaN",
    "=1+1",
    "${amount}",
    "1250 1250",
    "٣٠٠",
  ])("unreadable: %j", (text) => {
    expect(readAmount(text)).toEqual({ kind: "unreadable" });
  });

  it.each(["0,0005", "1,2345", "1250,5 kr", "0,5 kr", "1,2345678 mnkr"])("finer than a krona: %j", (text) => {
    expect(readAmount(text)).toEqual({ kind: "tooFine" });
  });

  it.each(["20 000 000 tkr", "-11 miljarder", "99999999999999", "9".repeat(400)])("too large: %j", (text) => {
    expect(readAmount(text)).toEqual({ kind: "tooLarge" });
  });

  it("is taken up to ten miljarder", () => {
    expect(kronor("10 mdkr")).toBe(MOST_KRONOR);
    expect(readAmount("10 000 000 001 kr")).toEqual({ kind: "tooLarge" });
  });
});

const anAmount = fc.integer({ min: -MOST_KRONOR, max: MOST_KRONOR });
const space = fc.constantFrom(" ", "\u00A0", "\u202F", "\u2009", "\u2007", "\u3000", "  ");

describe("amounts of any size", () => {
  it("are the same when what was written is read", () => {
    fc.assert(
      fc.property(anAmount, (amount) => {
        expect(kronor(writeAmount(amount))).toBe(amount);
        expect(kronor(writeAmountWithUnit(amount))).toBe(amount);
      }),
    );
  });

  it("are the same when what is shown with its unit is read, but for three decimals, which are asked about", () => {
    fc.assert(
      fc.property(anAmount, fc.constantFrom("sv" as const, "en" as const), (amount, lang) => {
        const reading = readAmount(formatAmount(amount, lang));
        if (reading.kind === "ambiguous") expect(reading.readings).toContain(amount);
        else expect(reading).toEqual({ kind: "amount", kronor: amount });
        expect(reading.kind === "ambiguous" && amount % 10 === 0).toBe(false);
      }),
    );
  });

  it("are read alike with every kind of space, and with every minus", () => {
    fc.assert(
      fc.property(anAmount, space, fc.constantFrom("-", "−", "–", "—"), (amount, blank, minus) => {
        const written = writeAmount(amount).replaceAll(" ", blank).replace("−", minus);
        expect(kronor(`${blank}${written}${blank}`)).toBe(amount);
      }),
    );
  });

  it("are in the same unit however they are grouped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_KRONOR }), (amount) => {
        const plain = `${amount} kr`;
        const points = `${writeAmountInKronor(amount).replaceAll(" ", ".")} kr`;
        expect(kronor(plain)).toBe(amount);
        expect(kronor(points)).toBe(amount);
      }),
    );
  });
});

function writeAmountInKronor(amount: number): string {
  return String(amount).replaceAll(/\B(?=(?:\d{3})+$)/gu, " ");
}

describe("any text", () => {
  const near = fc.string({ unit: fc.constantFrom(...Array.from("0123456789 ,.-−+krtmsn:/")) });

  it("is read without a fault, and an amount is a whole number within what is sane", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), near), (text) => {
        const reading = readAmount(text);
        const read = reading.kind === "amount" ? [reading.kronor] : [];
        const asked = reading.kind === "ambiguous" ? reading.readings : [];
        for (const amount of [...read, ...asked]) {
          expect(Number.isSafeInteger(amount)).toBe(true);
          expect(Object.is(amount, -0)).toBe(false);
          expect(Math.abs(amount)).toBeLessThanOrEqual(MOST_KRONOR);
        }
        expect(reading.kind === "ambiguous" && asked.length === 0).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is read at once, however long", () => {
    for (const text of [
      "1 ".repeat(50_000),
      "1.".repeat(50_000),
      "1".repeat(100_000),
      " ".repeat(100_000),
      ".,".repeat(50_000),
    ])
      expect(["unreadable", "blank", "tooLarge"]).toContain(readAmount(text).kind);
  });
});

describe("amounts are shown in tkr", () => {
  it.each([
    [1_250_000, "1\u00A0250", "1\u00A0250"],
    [1_250_500, "1\u00A0250,5", "1\u00A0250.5"],
    [-300_000, "−300", "−300"],
    [-300, "−0,3", "−0.3"],
    [0, "0", "0"],
    [1, "0,001", "0.001"],
    [1_000_000_000, "1\u00A0000\u00A0000", "1\u00A0000\u00A0000"],
  ])("%d kronor", (amount, swedish, english) => {
    expect(formatTkr(amount, "sv")).toBe(swedish);
    expect(formatTkr(amount, "en")).toBe(english);
  });
});
