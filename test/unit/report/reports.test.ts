import { describe, expect, it } from "vitest";
import type { ReportPlan } from "../../../src/domain/report/report-plan.ts";
import type { CalendarEvent } from "../../../src/domain/calendar/calendar-event.ts";
import {
  currentReport,
  reportById,
  reportsBetween,
  reportsSpokenOf,
  type EventOf,
} from "../../../src/domain/report/reports.ts";
import { workingDayOfMonth } from "../../../src/domain/report/working-days.ts";
import { aPlan } from "../../support/reports.ts";
import { analysis } from "../../support/tidsplan.ts";

const known: EventOf = (calendarId, eventId) =>
  calendarId === "tidsplan-2024" && eventId === analysis.id ? analysis : undefined;
const gone: EventOf = () => undefined;
const movedTo =
  (start: string, end = start): EventOf =>
  () =>
    ({ ...analysis, date: { precision: "day", start, end } }) satisfies CalendarEvent;

const monthly = aPlan({ id: "manad", schedule: { kind: "monthly", workingDay: 7 }, startsOn: "2022-10-15" });
const followUps = aPlan({
  id: "delar",
  schedule: { kind: "followUps", workingDay: 10 },
  startsOn: "2023-01-01",
});
const yearly = aPlan({ id: "plan", schedule: { kind: "yearly", month: 10, day: 5 }, startsOn: "2023-01-01" });

const listed = (plan: ReportPlan, from: string, to: string, eventOf = known): readonly string[] =>
  reportsBetween(plan, from, to, eventOf).map(({ id, stoppdatum }) => `${id} ${stoppdatum}`);

describe("the reports of a plan", () => {
  it("are one with the day of its event, which moves with it", () => {
    expect(listed(aPlan(), "2022-01-01", "2023-12-31")).toEqual(["omvarldsanalys.once 2022-11-18"]);
    expect(listed(aPlan(), "2022-01-01", "2023-12-31", movedTo("2022-12-02"))).toEqual([
      "omvarldsanalys.once 2022-12-02",
    ]);
    expect(listed(aPlan(), "2022-01-01", "2022-11-30", movedTo("2022-12-02"))).toEqual([]);
  });

  it("keep the known day of an event that is gone, and say so", () => {
    expect(reportsBetween(aPlan(), "2022-11-18", "2022-11-18", gone)).toMatchObject([
      { stoppdatum: "2022-11-18", isInCalendar: false },
    ]);
  });

  it("are there also when the event has moved to before they were made", () => {
    expect(reportsBetween(aPlan(), "2022-01-01", "2023-12-31", movedTo("2022-09-01"))).toMatchObject([
      { stoppdatum: "2022-09-01", period: { start: "2022-09-01", end: "2022-09-01" } },
    ]);
  });

  it("take the time of a yearly event that is nearest to the day that was known", () => {
    expect(listed(aPlan(), "2022-01-01", "2024-12-31", movedTo("--11-25"))).toEqual([
      "omvarldsanalys.once 2022-11-25",
    ]);
  });

  it("come each month on a working day of the next, from the day that the plan begins", () => {
    expect(listed(monthly, "2022-01-01", "2023-01-31")).toEqual([
      // 4 November is allhelgonaafton.
      "manad.2022-10 2022-11-10",
      "manad.2022-11 2022-12-09",
      // Between New Year and trettondagen few days are working days.
      "manad.2022-12 2023-01-12",
    ]);
    expect(reportsBetween(monthly, "2022-12-01", "2022-12-31", known)[0]?.period).toEqual({
      id: "2022-11",
      start: "2022-11-01",
      end: "2022-11-30",
    });
  });

  it("come after March, August and December, about the year until then", () => {
    expect(listed(followUps, "2023-01-01", "2024-02-28")).toEqual([
      "delar.2022-12 2023-01-17",
      "delar.2023-03 2023-04-18",
      "delar.2023-08 2023-09-14",
      "delar.2023-12 2024-01-16",
    ]);
    expect(reportById([followUps], "delar.2023-08", known)?.period).toEqual({
      id: "2023-08",
      start: "2023-01-01",
      end: "2023-08-31",
    });
  });

  it("come each year on its day (verksamhetsplaner, 5 October 2023)", () => {
    expect(listed(yearly, "2023-01-01", "2024-12-31")).toEqual([
      "plan.2023 2023-10-05",
      "plan.2024 2024-10-05",
    ]);
    expect(reportById([yearly], "plan.2023", known)?.period).toEqual({
      id: "2023",
      start: "2022-10-06",
      end: "2023-10-05",
    });
  });

  it("have 29 February as the last day of the month in most years", () => {
    const leap = aPlan({
      id: "plan",
      schedule: { kind: "yearly", month: 2, day: 29 },
      startsOn: "2023-01-01",
    });
    expect(listed(leap, "2023-01-01", "2024-12-31")).toEqual([
      "plan.2023 2023-02-28",
      "plan.2024 2024-02-29",
    ]);
  });

  it("stay when they had opened before the plan was ended, and no more come", () => {
    const ended = { ...monthly, endedOn: "2022-12-05" };
    expect(listed(ended, "2022-01-01", "2023-12-31")).toEqual([
      // 4 November is allhelgonaafton.
      "manad.2022-10 2022-11-10",
      "manad.2022-11 2022-12-09",
    ]);
    expect(reportById([ended], "manad.2022-12", known)).toBeUndefined();
  });

  it.each([
    "manad.2022-13",
    "manad.2022",
    "manad.once",
    "manad.2021-05",
    "annan.2022-10",
    "manad",
    "",
    ".",
    "manad.2022-10.x",
  ])("have no period %s", (id) => {
    expect(reportById([monthly, followUps], id, known)).toBeUndefined();
  });

  it("are found by their ids, each", () => {
    for (const plan of [monthly, followUps, yearly, aPlan()])
      for (const report of reportsBetween(plan, "2022-01-01", "2025-12-31", known))
        expect(reportById([monthly, followUps, yearly, aPlan()], report.id, known)).toEqual(report);
  });
});

describe("the report that people mean today", () => {
  it.each([
    ["the one that has opened", monthly, "2022-11-04", "manad.2022-10"],
    ["the one that has just passed, until the next one opens", monthly, "2022-11-20", "manad.2022-10"],
    ["the next one once it has opened", monthly, "2022-12-02", "manad.2022-11"],
    ["the first one before any has opened", monthly, "2022-10-16", "manad.2022-10"],
    ["the next one of a year when the last is a month ago", yearly, "2024-01-10", "plan.2024"],
    ["the one of the year that has just passed", yearly, "2023-10-20", "plan.2023"],
    ["the only one, however long ago", aPlan(), "2025-06-01", "omvarldsanalys.once"],
    ["the only one, however far ahead", aPlan(), "2020-06-01", "omvarldsanalys.once"],
  ])("%s", (_, plan, today, id) => {
    expect(currentReport(plan, today, known)?.id).toBe(id);
  });

  it("is none of a plan that was ended before any opened", () => {
    expect(currentReport({ ...monthly, endedOn: "2022-10-20" }, "2022-11-20", known)).toBeUndefined();
  });
});

describe("the reports that people speak of", () => {
  const once = aPlan({
    id: "en-gang",
    schedule: { kind: "once", stoppdatum: { kind: "day", day: "2025-12-01" } },
    startsOn: "2025-11-24",
  });
  const about = {
    kind: "followUp",
    areaId: "kommunledningsstaben",
    month: "2025-11",
    part: "deviation",
  } as const;
  const asked = { ...once, id: "kommentarer", about };
  const spokenOf = (today: string): readonly string[] =>
    reportsSpokenOf([once, asked], today, known).map(({ plan }) => plan.id);

  it("are what the bot asks of a month until a month after its stoppdatum, and what people have made until it is ended", () => {
    expect(spokenOf("2025-11-26")).toEqual(["en-gang", "kommentarer"]);
    expect(spokenOf("2026-01-01")).toEqual(["en-gang", "kommentarer"]);
    expect(spokenOf("2026-01-02")).toEqual(["en-gang"]);
    expect(spokenOf("2028-06-01")).toEqual(["en-gang"]);
    expect(reportsSpokenOf([{ ...once, endedOn: "2025-12-02" }], "2025-12-03", known)).toEqual([]);
  });
});

describe("a working day of a month", () => {
  it.each([
    [2023, 1, 1, "2023-01-02"],
    [2023, 1, 4, "2023-01-09"],
    [2023, 5, 1, "2023-05-02"],
    [2023, 2, 30, "2023-02-28"],
  ])("%i-%i: number %i is %s", (year, month, nth, day) => {
    expect(workingDayOfMonth(year, month, nth)).toBe(day);
  });
});
