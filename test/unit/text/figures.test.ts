import { describe, expect, it } from "vitest";
import {
  bareDeviation,
  formatDeviation,
  formatFigure,
  formatMonth,
  formatShare,
} from "../../../src/text/figures.ts";

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

describe("figures of a follow-up", () => {
  it.each([
    [9_600, "96,0 %", "96.0%"],
    [9_601, "96,0 %", "96.0%"],
    [8_366, "83,7 %", "83.7%"],
    [9_167, "91,7 %", "91.7%"],
    [0, "0,0 %", "0.0%"],
    [-5, "−0,1 %", "−0.1%"],
    [-4, "0,0 %", "0.0%"],
    [123_456, "1234,6 %", "1234.6%"],
  ])("says %d hundredths of a percent with one decimal", (share, sv, en) => {
    expect(plain(formatShare(share, "sv"))).toBe(sv);
    expect(plain(formatShare(share, "en"))).toBe(en);
  });

  it.each([
    [349_000, "+349 tkr", "SEK +349 thousand"],
    [-176_000, "−176 tkr", "SEK −176 thousand"],
    [0, "0 tkr", "SEK 0 thousand"],
    [40, "0 tkr", "SEK 0 thousand"],
    [-40, "0 tkr", "SEK 0 thousand"],
    [1_511_000, "+1 511 tkr", "SEK +1 511 thousand"],
    [1_234_567, "+1 234,6 tkr", "SEK +1 234.6 thousand"],
  ])("says the sign of a deviation of %d kronor", (kronor, sv, en) => {
    expect(plain(formatDeviation(kronor, "sv"))).toBe(sv);
    expect(plain(formatDeviation(kronor, "en"))).toBe(en);
    expect(plain(bareDeviation(kronor, "sv"))).toBe(sv.replace(" tkr", ""));
  });

  it("says whole tkr of a table in whole tkr, and at most one decimal of another", () => {
    expect(plain(formatFigure(37_910_000, "sv"))).toBe("37 910 tkr");
    expect(plain(formatFigure(37_910_449, "sv"))).toBe("37 910,4 tkr");
  });

  it("says months as they are written in each language", () => {
    expect(formatMonth("2025-11", "sv")).toBe("november 2025");
    expect(formatMonth("2025-11", "en")).toBe("November 2025");
  });
});
