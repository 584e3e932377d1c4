import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/domain/calendar/date-notation/read-date.ts";
import type { EventDate } from "../../../src/domain/calendar/event-date.ts";
import { lastDayOf, standingOf } from "../../../src/domain/proposal/round-standing.ts";
import { anEvent, day, month } from "../../support/events.ts";
import { aRound } from "../../support/proposals.ts";

function written(text: string): EventDate {
  const read = readDate(text);
  if (read.kind !== "read") throw new Error(`${text} is no date`);
  return read.date;
}

describe("where a round stands", () => {
  test("a date that is moved in the calendar moves the stoppdatum", () => {
    const moved = anEvent(21, "Stoppdatum för förslag", day("2023-03-24"));

    expect(standingOf(aRound(), moved)).toMatchObject({ stoppdatum: "2023-03-24", isInCalendar: true });
  });

  test("an event that is gone leaves the day that was known", () => {
    expect(standingOf(aRound(), undefined)).toMatchObject({ stoppdatum: "2023-03-17", isInCalendar: false });
  });

  test("an event that comes back every year is that of the year before the budget year", () => {
    const yearly = anEvent(4, "Stoppdatum för förslag", month("--03", "31"));

    expect(standingOf(aRound({ budgetYear: 2024 }), yearly).stoppdatum).toBe("2023-03-31");
    expect(standingOf(aRound({ budgetYear: 2025 }), yearly).stoppdatum).toBe("2024-03-31");
  });
});

describe("the last day to hand in", () => {
  test.each([
    ["17 mars 2023", "2023-03-17"],
    ["senast 17 mars 2023", "2023-03-17"],
    ["före 1 mars 2023", "2023-02-28"],
    ["13–17 mars 2023", "2023-03-17"],
    ["vecka 11 2023", "2023-03-19"],
    ["vecka 11–12 2023", "2023-03-26"],
    ["mars 2023", "2023-03-31"],
    ["februari 2024", "2024-02-29"],
    ["mitten av mars 2023", "2023-03-20"],
    ["mars–april 2023", "2023-04-30"],
    ["17 mars och 14 april 2023", "2023-04-14"],
    ["17 mars kl. 12.00 2023", "2023-03-17"],
  ])("of “%s” is %s", (text, last) => {
    expect(lastDayOf({ date: written(text) }, 2024)).toBe(last);
  });

  test("of a yearly week is that week's Sunday in its year", () => {
    expect(lastDayOf({ date: written("vecka 11") }, 2024)).toBe("2023-03-19");
    expect(lastDayOf({ date: written("vecka 11") }, 2025)).toBe("2024-03-17");
  });
});
