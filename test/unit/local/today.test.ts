import { describe, expect, it } from "vitest";
import { movedBy, readToday, type Today } from "../../../src/local/today.ts";

/** 14:30:15 in Stockholm, in summer. */
const REAL = Date.parse("2026-07-01T12:30:15.250Z");

function shown(text: string): string {
  const today: Today = readToday(text) ?? { kind: "now" };
  return new Date(REAL + movedBy(today, REAL)).toISOString();
}

describe("the moved clock", () => {
  it("shows the real time of day on the day that was asked for", () => {
    expect(shown("2023-03-06")).toBe("2023-03-06T13:30:15.250Z");
  });

  it("runs on from the time that was asked for, as Stockholm's clocks show it", () => {
    expect(shown("2023-03-06T07:59:30")).toBe("2023-03-06T06:59:30.000Z");
    expect(shown("2023-07-06T07:59")).toBe("2023-07-06T05:59:00.000Z");
  });

  it("is not moved by now", () => {
    expect(shown("now")).toBe("2026-07-01T12:30:15.250Z");
  });
});
