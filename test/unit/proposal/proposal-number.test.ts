import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROPOSAL_TYPES, formatNumber, readNumber } from "../../../src/domain/proposal/proposal-type.ts";

describe("a number as people write it", () => {
  it.each([
    ["efficiency", 2024, 7, "EFF-2024-007"],
    ["investment", 2025, 12, "INV-2025-012"],
    ["operating", 2024, 123, "DRI-2024-123"],
    ["assignment", 2024, 1_234, "UPP-2024-1234"],
  ] as const)("%s %d %d", (type, budgetYear, number, written) => {
    expect(formatNumber(type, budgetYear, number)).toBe(written);
    expect(readNumber(written)).toEqual({ type, budgetYear, number });
  });

  it.each(["eff-2024-007", "EFF 2024 7", " Eff2024-7 ", "EFF-2024-0007", "eff 2024-07"])(
    "is read as typed: %j",
    (text) => {
      expect(readNumber(text)).toEqual({ type: "efficiency", budgetYear: 2024, number: 7 });
    },
  );

  it.each([
    "",
    "EFF",
    "EFF-2024",
    "EFF-2024-",
    "EFF-2024-000",
    "EFF-24-7",
    "XYZ-2024-7",
    "EFF-2024-7 och 8",
    "EFF-2024-7.5",
    "EFF-2024-1234567",
    "7",
  ])("is none: %j", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it("is the same when it is read again, for every type, year and number", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROPOSAL_TYPES),
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 999_999 }),
        (type, budgetYear, number) => {
          expect(readNumber(formatNumber(type, budgetYear, number))).toEqual({ type, budgetYear, number });
        },
      ),
    );
  });
});
