import { describe, expect, it } from "vitest";
import { recallEvents } from "../../../src/usecases/recall-events.ts";
import { aCalendar, anEvent, onDay } from "../../support/calendars.ts";

const calendar = aCalendar({
  events: [
    anEvent({ id: "sen", date: onDay("2023-06-01") }),
    anEvent({ id: "tidig", date: onDay("2023-01-10") }),
    anEvent({ id: "årlig", date: { precision: "month", start: "--10-01", end: "--10-31" } }),
    anEvent({
      id: "tre",
      date: { ...onDay("2023-02-01"), also: [onDay("2023-04-01"), onDay("2023-05-01")] },
    }),
  ],
});

const recalled = (...named: { id: string; year?: number }[]) =>
  recallEvents([calendar], named, "2023-03-06").map(({ event, start, standing }) => [
    event.id,
    start,
    standing,
  ]);

describe("events that a card named", () => {
  it("come back by first day, as they stand today", () => {
    expect(recalled({ id: "sen" }, { id: "tidig" })).toEqual([
      ["tidig", "2023-01-10", "passed"],
      ["sen", "2023-06-01", "upcoming"],
    ]);
  });

  it("come back in the year that the card showed, when they are yearly", () => {
    expect(recalled({ id: "årlig", year: 2024 }, { id: "årlig", year: 2022 })).toEqual([
      ["årlig", "2022-10-01", "passed"],
      ["årlig", "2024-10-01", "upcoming"],
    ]);
  });

  it("are the last ones of a row with several dates", () => {
    expect(recalled({ id: "tre" }, { id: "tre" })).toEqual([
      ["tre", "2023-04-01", "upcoming"],
      ["tre", "2023-05-01", "upcoming"],
    ]);
  });

  it("are left out when they are gone", () => {
    expect(recalled({ id: "borta" }, { id: "sen" })).toHaveLength(1);
  });
});
