import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "../../../src/domain/calendar/calendar-event.ts";
import { countedDay } from "../../../src/domain/reminder/counted-day.ts";
import { dueOf, standingOf } from "../../../src/domain/reminder/reminder-standing.ts";
import type { Reminder } from "../../../src/domain/reminder/reminder.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { movedPhrase } from "../../../src/text/reminder-text.ts";
import { anEvent, day, month } from "../../support/events.ts";

const TODAY = "2023-03-06";
const known = anEvent(1, "Stoppdatum för förslag", day("2023-03-20"), { kind: "stoppdatum" });

function reminderOf(event: CalendarEvent, daysBefore: number, rest: Partial<Reminder> = {}): Reminder {
  return {
    id: "r1",
    aadObjectId: "bo",
    calendarId: "tidsplan-2024",
    eventId: event.id,
    daysBefore,
    time: "08:00",
    lang: "sv",
    createdAt: 0,
    known: { title: event.title, day: countedDay(event.date, event.kind).day, date: event.date },
    ...rest,
  };
}

describe("a reminder whose event", () => {
  it("stays comes when it was to come", () => {
    const reminder = reminderOf(known, 3);
    const standing = standingOf(reminder, known, TODAY);

    expect(standing).toMatchObject({ kind: "kept", remindOn: "2023-03-17", lastDay: "2023-03-20" });
    expect(dueOf(reminder, standing)).toBe(instantInStockholm("2023-03-17", "08:00"));
    expect(movedPhrase(reminder, standing, "sv")).toBe("");
  });

  it("moves, moves along and says so", () => {
    const reminder = reminderOf(known, 3);
    const standing = standingOf(reminder, { ...known, date: day("2023-03-29") }, TODAY);

    expect(standing).toMatchObject({ kind: "moved", daysBefore: 3, remindOn: "2023-03-26" });
    expect(movedPhrase(reminder, standing, "sv")).toBe(
      "Händelsen har flyttats från måndag 20 mars till onsdag 29 mars.",
    );
  });

  it("moves is counted by working days again when nobody has said how long before", () => {
    const reminder = reminderOf(known, 3, { usual: true });

    expect(standingOf(reminder, known, TODAY).remindOn).toBe("2023-03-17");
    const moved = standingOf(reminder, { ...known, date: day("2023-03-29") }, TODAY);
    expect(moved).toMatchObject({ daysBefore: 1, remindOn: "2023-03-28" });
  });

  it("was known by its month only is never told with a day", () => {
    const inMonth = anEvent(2, "Nämndsmöten", month("2023-04", "30"));
    const reminder = reminderOf(inMonth, 1);
    const standing = standingOf(reminder, { ...inMonth, date: day("2023-05-08") }, TODAY);

    expect(movedPhrase(reminder, standing, "sv")).toBe(
      "Händelsen har flyttats från april till måndag 8 maj.",
    );
  });

  it("is gone keeps its known day", () => {
    expect(standingOf(reminderOf(known, 3), undefined, TODAY)).toEqual({
      kind: "gone",
      day: "2023-03-20",
      daysBefore: 3,
      remindOn: "2023-03-17",
      lastDay: "2023-03-20",
    });
  });

  it("has several dates is of the one that was asked about, moved a little or not", () => {
    const twice = anEvent(3, "Budgetdialog", { ...day("2023-04-24"), also: [day("2023-09-11")] });
    const reminder = reminderOf({ ...twice, date: day("2023-09-11") }, 1);

    expect(standingOf(reminder, twice, TODAY)).toMatchObject({ kind: "kept", day: "2023-09-11" });
    const moved = { ...twice, date: { ...day("2023-04-24"), also: [day("2023-09-18")] } };
    expect(standingOf(reminder, moved, TODAY)).toMatchObject({ kind: "moved", day: "2023-09-18" });
  });

  it("comes every year is of the year that was asked about", () => {
    const yearly = anEvent(4, "Bokslutsdag", day("--03-15"));
    const dated = { ...yearly, date: day("2024-03-15") };
    const reminder = reminderOf(dated, 1, { year: 2024 });

    expect(standingOf(reminder, yearly, TODAY)).toMatchObject({ kind: "kept", day: "2024-03-15" });
  });
});
