import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "../../../src/domain/calendar/calendar-event.ts";
import { planReminder, type ReminderPlan } from "../../../src/domain/reminder/plan-reminder.ts";
import type { ReminderWhen } from "../../../src/domain/reminder/offset.ts";
import { addDays } from "../../../src/domain/time/civil-day.ts";
import { instantInStockholm, stockholmClockAt, stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import { anEvent, day, month, range, standing } from "../../support/events.ts";

const USUAL: ReminderWhen = { kind: "usual" };
const before = (count: number, unit: "day" | "week" | "month" | "workingDay" = "day"): ReminderWhen => ({
  kind: "before",
  count,
  unit,
});

function plan(event: CalendarEvent, when: ReminderWhen, at: string, time?: string): ReminderPlan {
  const [today = "", clock] = at.split(" ");
  const now = instantInStockholm(today, clock ?? "09:00");
  return planReminder({ when, ...(time === undefined ? {} : { time }) }, standing(event, today), now);
}

/** "2023-03-14 08:00", or why not. */
function told(planned: ReminderPlan): string {
  if (planned.kind !== "planned") return planned.kind;
  return `${stockholmDateAt(planned.due)} ${stockholmClockAt(planned.due)}`;
}

const friday = anEvent(1, "Stoppdatum för förslag", day("2023-03-17"), { kind: "stoppdatum" });
const monday = anEvent(2, "Budgetdag", day("2023-03-20"));
const handIn = anEvent(3, "Stoppdatum remiss", range("2023-05-25", "2023-05-30"), { kind: "stoppdatum" });
const december = anEvent(4, "Nämndsmöten", month("2023-12", "31"));

describe("a reminder comes", () => {
  it.each<[string, CalendarEvent, ReminderWhen, string]>([
    ["on the working day before, when nothing is said", friday, USUAL, "2023-03-16 08:00"],
    ["on the Friday before a Monday", monday, USUAL, "2023-03-17 08:00"],
    [
      "before Easter of what is on the Tuesday after",
      anEvent(5, "x", day("2023-04-11")),
      USUAL,
      "2023-04-06 08:00",
    ],
    ["on exactly the day that is said, a Sunday too", monday, before(1), "2023-03-19 08:00"],
    ["weeks before", monday, before(1, "week"), "2023-03-13 08:00"],
    ["a month before", anEvent(6, "x", day("2023-05-31")), before(1, "month"), "2023-04-30 08:00"],
    ["working days before", monday, before(2, "workingDay"), "2023-03-16 08:00"],
    ["on the day itself", friday, before(0), "2023-03-17 08:00"],
    ["on a day that is named", friday, { kind: "on", day: "2023-03-10" }, "2023-03-10 08:00"],
    ["before the last day to hand in", handIn, before(3), "2023-05-27 08:00"],
    ["before the first day of other stretches", { ...handIn, kind: "period" }, before(3), "2023-05-22 08:00"],
    ["before a month begins of which no day is stated", december, before(1), "2023-11-30 08:00"],
    [
      "at the same clock after the clocks have been moved",
      anEvent(7, "x", day("2023-03-27")),
      before(0),
      "2023-03-27 08:00",
    ],
  ])("%s", (_, event, when, expected) => {
    expect(told(plan(event, when, "2023-03-06"))).toBe(expected);
  });

  it("at the time that is said", () => {
    expect(told(plan(friday, before(1), "2023-03-06", "15:30"))).toBe("2023-03-16 15:30");
  });

  it("an hour before what begins at eight or earlier the same day", () => {
    const early = anEvent(8, "Frukostmöte", { ...day("2023-03-17"), startTime: "07:30" });

    expect(told(plan(early, before(0), "2023-03-06"))).toBe("2023-03-17 06:30");
  });

  it("as near as is possible when nothing is said and the usual day has gone", () => {
    expect(told(plan(monday, USUAL, "2023-03-18"))).toBe("2023-03-19 08:00");
    expect(told(plan(monday, USUAL, "2023-03-19"))).toBe("2023-03-20 08:00");
  });
});

describe("there is no reminder", () => {
  it("when its day has gone; those that are left are offered", () => {
    const past = plan(friday, before(3), "2023-03-15");

    expect(past).toEqual({ kind: "past", day: "2023-03-14", offers: [1, 0] });
  });

  it("on the morning of the event", () => {
    expect(plan(friday, USUAL, "2023-03-17")).toEqual({ kind: "past", day: "2023-03-17", offers: [] });
  });

  it("when the event has been, or goes on", () => {
    expect(told(plan(friday, USUAL, "2023-03-18"))).toBe("over");
    expect(told(plan(december, USUAL, "2023-12-04"))).toBe("over");
    const noon = anEvent(9, "x", { ...day("2023-03-17"), startTime: "12:00" });
    expect(told(plan(noon, USUAL, "2023-03-17 12:00"))).toBe("over");
  });

  it("after the event", () => {
    const late = plan(friday, { kind: "on", day: "2023-03-20" }, "2023-03-06");

    expect(late).toMatchObject({ kind: "afterwards", day: "2023-03-20", offers: [10, 7, 3, 1, 0] });
    const noon = anEvent(9, "x", { ...day("2023-03-17"), startTime: "12:00" });
    expect(told(plan(noon, before(0), "2023-03-06", "13:00"))).toBe("afterwards");
  });

  it("more than two years ahead", () => {
    const far = anEvent(10, "x", day("2026-03-17"));

    expect(told(plan(far, before(1), "2023-03-06"))).toBe("tooFar");
    expect(told(plan(far, before(400), "2023-03-06"))).toBe("2025-02-10 08:00");
  });

  it("when no one day is meant; the possible ones are offered, tomorrow among them", () => {
    expect(plan(friday, { kind: "unclear" }, "2023-03-06")).toEqual({
      kind: "unclear",
      offers: [10, 7, 3, 1, 0],
    });
    expect(addDays("2023-03-17", -10)).toBe("2023-03-07");
  });
});
