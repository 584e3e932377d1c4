import { describe, expect, it } from "vitest";
import type { CalendarEvent, ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import { readDate } from "../../../src/domain/calendar/date-notation/read-date.ts";
import type { EventDate } from "../../../src/domain/calendar/event-date.ts";
import { changesBetween, snapshotOf } from "../../../src/domain/digest/calendar-changes.ts";
import type { CalendarChange } from "../../../src/domain/digest/digest.ts";
import { aCalendar, anEvent, day, month } from "../../support/events.ts";
import { proposals, tidsplanRows } from "../../support/tidsplan.ts";

const MONDAY = "2023-03-13";

function read(text: string): EventDate {
  const reading = readDate(text);
  if (reading.kind === "unreadable") throw new Error(`${text} is not read`);
  return reading.date;
}

function changes(
  before: readonly CalendarEvent[],
  now: readonly CalendarEvent[],
  on = MONDAY,
): readonly CalendarChange[] {
  return changesBetween([snapshotOf({ calendar: aCalendar(before), version: "1" })], [aCalendar(now)], on);
}

function briefly(change: CalendarChange): string {
  switch (change.kind) {
    case "moved":
      return `${change.event.event.title}: ${change.before.start} → ${change.event.date.start}`;
    case "added":
      return `${change.event.event.title}: new ${change.event.date.start}`;
    case "removed":
      return `${change.title}: gone ${change.before.start}`;
  }
}

const meeting = (date: EventDate, row = 1, title = "Mötet"): CalendarEvent => anEvent(row, title, date);

describe("a snapshot", () => {
  it("keeps what the next digest compares, and nothing of the document's text", () => {
    expect(snapshotOf({ calendar: aCalendar([proposals]), version: "7" })).toEqual({
      calendarId: "tidsplan-2024",
      version: "7",
      events: [{ id: proposals.id, title: proposals.title, kind: "stoppdatum", date: proposals.date }],
    });
  });
});

describe("since the last digest", () => {
  it("nothing has changed in a calendar that is the same", () => {
    expect(changes(tidsplanRows, tidsplanRows)).toEqual([]);
  });

  it("are told what was moved, added and removed, by day", () => {
    const before = [
      meeting(day("2023-04-01"), 1, "Kvar"),
      meeting(day("2023-05-31"), 2, "Tidigarelagt"),
      meeting(day("2023-04-20"), 3, "Struket"),
      meeting(day("2023-03-15"), 4, "Framflyttat"),
    ];
    const now = [
      meeting(day("2023-04-01"), 1, "Kvar"),
      meeting(day("2023-04-10"), 2, "Tidigarelagt"),
      meeting(day("2023-06-01"), 4, "Framflyttat"),
      meeting(day("2023-03-20"), 5, "Nytt"),
    ];

    expect(changes(before, now).map(briefly)).toEqual([
      "Nytt: new 2023-03-20",
      "Tidigarelagt: 2023-05-31 → 2023-04-10",
      "Struket: gone 2023-04-20",
      "Framflyttat: 2023-03-15 → 2023-06-01",
    ]);
  });

  it("an event stands as the digest tells of events", () => {
    const [change] = changes([proposals], [{ ...proposals, date: day("2023-03-24") }]);

    expect(change).toMatchObject({
      kind: "moved",
      before: day("2023-03-17"),
      event: {
        start: "2023-03-24",
        daysToEnd: 11,
        standing: "upcoming",
        responsible: ["Förvaltningschefen"],
      },
    });
  });

  it.each<[string, EventDate, EventDate, boolean]>([
    ["another clock time", day("2023-03-17"), { ...day("2023-03-17"), startTime: "13:00" }, true],
    ["a day for what was a month", month("2023-05", "31"), day("2023-05-02"), true],
    ["another of its dates", read("4 april och 9 maj 2023"), read("4 april och 10 maj 2023"), true],
    ["another day of every year", read("17 mars"), read("24 mars"), true],
    ["another day, now with its year", read("17 mars"), day("2023-03-24"), true],
    ["the same day, now with its year", read("17 mars"), day("2023-03-17"), false],
    ["the same day without its year", day("2023-03-17"), read("17 mars"), false],
    ["the same day in other words", read("17 mars 2023"), read("2023-03-17"), false],
  ])("%s", (_, before, now, isMoved) => {
    expect(changes([meeting(before)], [meeting(now)]).map(({ kind }) => kind)).toEqual(
      isMoved ? ["moved"] : [],
    );
  });

  it("another title for the same event is no change", () => {
    expect(changes([meeting(day("2023-04-01"))], [meeting(day("2023-04-01"), 1, "Sammanträdet")])).toEqual(
      [],
    );
  });

  it("all dates of a row stand in its change, and it comes by the next of them", () => {
    const before = [meeting(read("1 februari och 4 april 2023")), meeting(day("2023-04-20"), 2, "Annat")];
    const now = [meeting(read("1 februari och 5 april 2023")), meeting(day("2023-03-20"), 2, "Annat")];
    const [first, second] = changes(before, now);

    expect([first, second].map((change) => change && briefly(change).slice(0, 5))).toEqual([
      "Annat",
      "Mötet",
    ]);
    expect(second).toMatchObject({
      event: { start: "2023-04-05", date: { start: "2023-02-01", also: [{ start: "2023-04-05" }] } },
    });
  });

  it.each<[string, string, string, number]>([
    ["both a week and a day ago", "2023-03-05", "2023-03-04", 0],
    ["one a week ago", "2023-03-01", "2023-03-06", 1],
    ["moved from what has passed", "2023-02-01", "2023-04-01", 1],
    ["moved to what has passed", "2023-04-01", "2023-02-01", 1],
  ])("what is over is told of only for a week: %s", (_, before, now, count) => {
    expect(changes([meeting(day(before))], [meeting(day(now))])).toHaveLength(count);
  });

  it.each([
    ["2023-03-05", 0],
    ["2023-03-06", 1],
  ])("an event of %s that is new, or gone, is told of %i times", (date, count) => {
    expect(
      [changes([], [meeting(day(date))]), changes([meeting(day(date))], [])].map(({ length }) => length),
    ).toEqual([count, count]);
  });

  it("a yearly event that was added stands on the day when it comes next", () => {
    expect(changes([], [meeting(read("1 februari"))])).toMatchObject([{ event: { start: "2024-02-01" } }]);
  });

  it("an event of long ago stands on its last day, when it was moved there", () => {
    const [change] = changes([meeting(day("2023-04-01"))], [meeting(read("1 februari och 2 mars 2022"))]);

    expect(change).toMatchObject({ event: { start: "2022-03-02", standing: "passed" } });
  });
});

describe("a calendar that is switched on or off", () => {
  const other = (events: readonly CalendarEvent[]): ProcessCalendar => aCalendar(events, { id: "orsa" });
  const before = [snapshotOf({ calendar: aCalendar([proposals]), version: "1" })];

  it("tells nothing of its events, whichever way", () => {
    expect(changesBetween(before, [other(tidsplanRows)], MONDAY)).toEqual([]);
    expect(changesBetween([], [aCalendar(tidsplanRows)], MONDAY)).toEqual([]);
  });

  it("leaves what has changed in those that stay", () => {
    const now = [other(tidsplanRows), aCalendar([{ ...proposals, date: day("2023-03-24") }])];

    expect(changesBetween(before, now, MONDAY).map(({ kind }) => kind)).toEqual(["moved"]);
  });
});
