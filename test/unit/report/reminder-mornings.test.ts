import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  escalationMorning,
  nextMorning,
  opensAt,
  opensOn,
  reminderMornings,
} from "../../../src/domain/report/reminder-mornings.ts";
import type { ReportReminders, ReportSchedule } from "../../../src/domain/report/report-plan.ts";
import type { Report } from "../../../src/domain/report/report.ts";
import { addDays, toCalendarDate, toDayNumber } from "../../../src/domain/time/civil-day.ts";
import { isWorkingDay } from "../../../src/domain/time/red-days.ts";
import { instantInStockholm, stockholmClockAt } from "../../../src/domain/time/stockholm.ts";
import { aPlan, aReport } from "../../support/reports.ts";

interface Wanted {
  readonly days?: number;
  readonly reminders?: Partial<ReportReminders>;
  readonly schedule?: ReportSchedule;
  readonly startsOn?: string;
}

/** A report that is made so many days before its stoppdatum, two months before unless a test says otherwise. */
function dueOn(stoppdatum: string, { days = 60, reminders = {}, schedule, startsOn }: Wanted = {}): Report {
  const start = startsOn ?? addDays(stoppdatum, 1 - days);
  const plan = aPlan({
    startsOn: start,
    reminders: { on: true, escalates: false, ...reminders },
    schedule: schedule ?? { kind: "once", stoppdatum: { kind: "day", day: stoppdatum } },
  });
  return aReport({ plan, stoppdatum, period: { id: "once", start, end: stoppdatum } });
}

const daysOf = (report: Report): readonly string[] => reminderMornings(report).map(({ day }) => day);

describe("the mornings of a report", () => {
  it.each([
    [
      "28 days before, each Monday, the working day before and the first after (omvärldsanalys, 18 November 2022)",
      dueOn("2022-11-18"),
      ["2022-10-21", "2022-10-24", "2022-10-31", "2022-11-07", "2022-11-14", "2022-11-17", "2022-11-21"],
    ],
    [
      "7 days before in a short period",
      dueOn("2022-11-18", { days: 30 }),
      ["2022-11-11", "2022-11-14", "2022-11-17", "2022-11-21"],
    ],
    [
      "a period of 31 days is long",
      dueOn("2022-11-18", { days: 31 }),
      ["2022-10-21", "2022-10-24", "2022-10-31", "2022-11-07", "2022-11-14", "2022-11-17", "2022-11-21"],
    ],
    [
      "a month is short, however many days it has",
      dueOn("2022-11-09", {
        schedule: { kind: "monthly", workingDay: 7 },
        days: 31,
        startsOn: "2022-01-01",
      }),
      ["2022-11-02", "2022-11-07", "2022-11-08", "2022-11-10"],
    ],
    [
      "as many days before as the report says",
      dueOn("2022-11-18", { reminders: { firstDaysBefore: 3 } }),
      ["2022-11-15", "2022-11-17", "2022-11-21"],
    ],
    [
      "the working day before comes also where all days between are red",
      dueOn("2022-11-21", { reminders: { firstDaysBefore: 1 } }),
      ["2022-11-18", "2022-11-21", "2022-11-22"],
    ],
    [
      "the working day before comes also where the first one moves past it",
      dueOn("2023-04-11", { reminders: { firstDaysBefore: 3 } }),
      ["2023-04-06", "2023-04-11", "2023-04-12"],
    ],
    [
      "on the day itself, and nothing before it",
      dueOn("2022-11-18", { reminders: { firstDaysBefore: 0 } }),
      ["2022-11-18", "2022-11-21"],
    ],
    [
      "a stoppdatum that is a Monday is reminded of on it",
      dueOn("2022-11-21", { days: 20 }),
      ["2022-11-14", "2022-11-18", "2022-11-21", "2022-11-22"],
    ],
    [
      "a red Monday moves to the next working day",
      dueOn("2023-04-14", { days: 20 }),
      [
        // Långfredagen moves to the Tuesday after annandag påsk, and so does that Monday.
        "2023-04-11",
        "2023-04-13",
        "2023-04-17",
      ],
    ],
    [
      "to the working day before where the next is past the stoppdatum",
      dueOn("2023-04-10", { days: 20 }),
      ["2023-04-03", "2023-04-06", "2023-04-11"],
    ],
    [
      "Christmas and New Year",
      dueOn("2023-01-05", { days: 20 }),
      ["2022-12-29", "2023-01-02", "2023-01-04", "2023-01-09"],
    ],
    [
      "a stoppdatum on a Sunday is told of on the Monday after (rapport per mål, 15 January 2023)",
      dueOn("2023-01-15", { days: 20 }),
      ["2023-01-09", "2023-01-13", "2023-01-16"],
    ],
    [
      "no morning before the plan begins",
      dueOn("2022-11-18", {
        startsOn: "2022-11-09",
        schedule: {
          kind: "monthly",
          workingDay: 14,
        },
      }),
      ["2022-11-11", "2022-11-14", "2022-11-17", "2022-11-21"],
    ],
    ["none when its reminders are off", dueOn("2022-11-18", { reminders: { on: false } }), []],
  ])("%s", (_, report, days) => {
    expect(daysOf(report)).toEqual(days);
  });

  it("follow a stoppdatum that moves", () => {
    const moved = dueOn("2022-12-02", { days: 74 });

    expect(daysOf(moved)).toEqual([
      // 4 November is allhelgonaafton.
      "2022-11-07",
      "2022-11-14",
      "2022-11-21",
      "2022-11-28",
      "2022-12-01",
      "2022-12-05",
    ]);
  });

  it.each([
    ["in winter time", "2023-03-24T07:00:00.000Z", dueOn("2023-03-31", { days: 20 })],
    ["in summer time, from the Monday after", "2023-03-27T06:00:00.000Z", dueOn("2023-03-31", { days: 20 })],
    ["in summer time", "2023-10-27T06:00:00.000Z", dueOn("2023-11-03", { days: 20 })],
    ["in winter time, from the Monday after", "2023-10-30T07:00:00.000Z", dueOn("2023-11-03", { days: 20 })],
  ])("are at eight in Stockholm %s", (_, at, report) => {
    expect(reminderMornings(report).map(({ due }) => new Date(due).toISOString())).toContain(at);
  });

  it("are working days at eight, in order, each once, over any year and with any stoppdatum", () => {
    const anyDay = fc
      .integer({ min: toDayNumber("2020-01-01"), max: toDayNumber("2032-12-31") })
      .map(toCalendarDate);
    fc.assert(
      fc.property(
        anyDay,
        fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
        fc.integer({ min: 1, max: 400 }),
        (day, firstDaysBefore, days) => {
          const reminders = firstDaysBefore === undefined ? {} : { firstDaysBefore };
          const report = dueOn(day, { days, reminders });
          const mornings = reminderMornings(report);
          const told = mornings.map((morning) => morning.day);

          expect(told).toEqual([...new Set(told)].sort());
          expect(told.every(isWorkingDay)).toBe(true);
          expect(mornings.every(({ due }) => stockholmClockAt(due) === "08:00")).toBe(true);
          // One comes after the stoppdatum, and nothing is later than that.
          expect(told.filter((each) => each > day)).toHaveLength(1);
          expect(opensOn(report) <= (told[0] ?? "")).toBe(true);
        },
      ),
    );
  });

  it("come one after the other, and then no more", () => {
    const report = dueOn("2022-11-18");

    expect(nextMorning(report, instantInStockholm("2022-11-07", "07:59"))?.day).toBe("2022-11-07");
    expect(nextMorning(report, instantInStockholm("2022-11-07", "08:00"))?.day).toBe("2022-11-14");
    expect(nextMorning(report, instantInStockholm("2022-11-21", "08:00"))).toBeUndefined();
  });
});

describe("a report opens", () => {
  it("on the day of its first reminder, also when those are off", () => {
    expect(opensOn(dueOn("2022-11-18"))).toBe("2022-10-21");
    expect(opensOn(dueOn("2022-11-18", { reminders: { on: false } }))).toBe("2022-10-21");
  });

  it("when its plan was made, where that is later", () => {
    const report = dueOn("2022-11-18", { days: 5 });
    const at = instantInStockholm("2022-11-14", "13:30");
    const made = { ...report, plan: { ...report.plan, created: { ...report.plan.created, at } } };

    expect(opensOn(made)).toBe("2022-11-14");
    expect(opensAt(made)).toBe(at);
  });
});

describe("managers are told", () => {
  it.each([
    ["two working days after the stoppdatum", "2022-11-18", "2022-11-22"],
    ["past red days", "2023-04-06", "2023-04-12"],
  ])("%s", (_, stoppdatum, day) => {
    expect(escalationMorning(dueOn(stoppdatum, { reminders: { escalates: true } }))?.day).toBe(day);
  });

  it("only where the report says so", () => {
    expect(escalationMorning(dueOn("2022-11-18"))).toBeUndefined();
    expect(
      escalationMorning(dueOn("2022-11-18", { reminders: { on: false, escalates: true } })),
    ).toBeUndefined();
  });
});
