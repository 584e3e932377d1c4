import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { instantInStockholm, stockholmClockAt, stockholmDateAt } from "../../../src/domain/time/stockholm.ts";

describe("an instant in Stockholm", () => {
  it.each([
    ["2023-03-16T22:59:59Z", "2023-03-16", "23:59"],
    ["2023-03-16T23:00:00Z", "2023-03-17", "00:00"],
    ["2023-07-01T21:59:00Z", "2023-07-01", "23:59"],
    ["2023-07-01T22:00:00Z", "2023-07-02", "00:00"],
  ])("%s is %s %s", (instant, date, clock) => {
    const millis = Date.parse(instant);

    expect([stockholmDateAt(millis), stockholmClockAt(millis)]).toEqual([date, clock]);
  });

  it("is the day that luxon says, whatever the zone of the machine", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (millis) => {
        expect(stockholmDateAt(millis)).toBe(
          DateTime.fromMillis(millis, { zone: "Europe/Stockholm" }).toISODate(),
        );
      }),
    );
  });

  it("comes back from its day and clock time on the days when the clock is changed", () => {
    expect(new Date(instantInStockholm("2023-03-26", "01:59")).toISOString()).toBe(
      "2023-03-26T00:59:00.000Z",
    );
    expect(new Date(instantInStockholm("2023-03-26", "03:00")).toISOString()).toBe(
      "2023-03-26T01:00:00.000Z",
    );
    expect(stockholmClockAt(instantInStockholm("2023-03-26", "02:30"))).toBe("03:30");
    expect(new Date(instantInStockholm("2023-10-29")).toISOString()).toBe("2023-10-28T22:00:00.000Z");
  });
});
