import { expect, it } from "vitest";
import { indexCalendars } from "../../../src/domain/question/calendar-index.ts";
import { aCalendar, anEvent } from "../../support/calendars.ts";
import { converse } from "../../support/sample-index.ts";

const winter = anEvent({
  id: "beredning",
  title: "Beredning årsrapport",
  kind: "other",
  date: { precision: "month", start: "--12-01", end: "--02-28" },
});
const index = indexCalendars([aCalendar({ yearly: true, events: [winter] })]);

it.each([
  ["2024-03-01", "passed", "2023-12-01"],
  ["2024-09-10", "upcoming", "2024-12-01"],
  ["2024-02-10", "ongoing", "2023-12-01"],
  ["2024-12-10", "ongoing", "2024-12-01"],
])("what runs every year over new year has its nearest time told on %s: %s", (now, status, start) => {
  const [answer] = converse(index, now, ["har beredning årsrapport passerat?"]);

  expect(answer).toMatchObject({ kind: "event", status });
  expect(answer?.events.map((each) => each.start)).toEqual([start]);
});
