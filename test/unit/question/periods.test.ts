import { describe, expect, it } from "vitest";
import { readTime } from "../../../src/domain/question/periods.ts";
import { readQuestion } from "../../../src/domain/question/reading.ts";
import { buildTimeline } from "../../../src/domain/question/timeline.ts";
import { anEvent, onDay } from "../../support/calendars.ts";

const events = ["2022-09-02", "2023-02-09", "2023-05-12", "2023-11-23"].map((day) =>
  anEvent({ id: day, date: onDay(day) }),
);

function periodOf(question: string, now: string, past = false): readonly [string, string] | undefined {
  const reading = readQuestion(question, () => true);
  const [mention] = readTime(reading, { now, past, timeline: buildTimeline(events, now) }).mentions;
  return mention && [mention.period.start, mention.period.end];
}

describe("a relative period, said on Wednesday 8 March 2023", () => {
  it.each([
    ["vad händer idag?", "2023-03-08", "2023-03-08"],
    ["är det nåt i morgon", "2023-03-09", "2023-03-09"],
    ["i övermorgon", "2023-03-10", "2023-03-10"],
    ["den här veckan", "2023-03-06", "2023-03-12"],
    ["nästa vecka", "2023-03-13", "2023-03-19"],
    ["förra veckan", "2023-02-27", "2023-03-05"],
    ["tisdag nästa vecka", "2023-03-14", "2023-03-14"],
    ["på fredag", "2023-03-10", "2023-03-10"],
    ["i helgen", "2023-03-11", "2023-03-12"],
    ["nästa månad", "2023-04-01", "2023-04-30"],
    ["om två veckor", "2023-03-20", "2023-03-26"],
    ["de närmaste 30 dagarna", "2023-03-08", "2023-04-07"],
    ["inom en månad", "2023-03-08", "2023-04-08"],
    ["resten av månaden", "2023-03-08", "2023-03-31"],
    ["resten av året", "2023-03-08", "2023-12-31"],
    ["i år", "2023-01-01", "2023-12-31"],
    ["innan semestern", "2023-03-08", "2023-06-30"],
    ["före jul", "2023-03-08", "2023-12-23"],
    ["i påsk", "2023-04-07", "2023-04-10"],
    ["i vår", "2023-03-01", "2023-05-31"],
    ["i höst", "2023-09-01", "2023-11-30"],
    ["i höstas", "2022-09-01", "2022-11-30"],
    ["next week", "2023-03-13", "2023-03-19"],
    ["this autumn", "2023-09-01", "2023-11-30"],
  ])("%s", (question, start, end) => {
    expect(periodOf(question, "2023-03-08")).toEqual([start, end]);
  });

  it("efter sommaren has no end", () => {
    expect(periodOf("efter sommaren", "2023-03-08")?.[0]).toBe("2023-09-01");
  });
});

describe("a weekday, said on that very day", () => {
  it.each([
    ["vad händer nästa måndag?", "2023-03-13"],
    ["vad händer kommande måndag?", "2023-03-13"],
    ["what happens next Monday?", "2023-03-13"],
    ["vad händer på måndag?", "2023-03-06"],
    ["vad händer nästa tisdag?", "2023-03-07"],
  ])("%s", (question, day) => {
    expect(periodOf(question, "2023-03-06")).toEqual([day, day]);
  });
});

describe("a date without a year", () => {
  it.each([
    ["i september", "2022-09-20", "2022-09-01"],
    ["vecka 6", "2022-12-20", "2023-02-06"],
    ["9 februari", "2023-03-08", "2023-02-09"],
    ["i november", "2023-03-08", "2023-11-01"],
    ["i april", "2023-03-08", "2023-04-01"],
    ["i maj förra året", "2023-03-08", "2022-05-01"],
  ])("%s, said on %s, begins %s", (question, now, start) => {
    expect(periodOf(question, now)?.[0]).toBe(start);
  });

  it("in the past tense is the latest that the calendar has", () => {
    expect(periodOf("vad hände i september", "2023-10-02", true)?.[0]).toBe("2022-09-01");
    expect(periodOf("vad hände i februari", "2023-03-08", true)?.[0]).toBe("2023-02-01");
  });
});

describe("a year beside a plan", () => {
  const label = (question: string): number | undefined => {
    const reading = readQuestion(question, () => true);
    return readTime(reading, {
      now: "2023-03-08",
      past: false,
      timeline: buildTimeline(events, "2023-03-08"),
    }).yearLabel;
  };

  it("says which plan and not when", () => {
    expect(label("när är budget 2026 klar?")).toBe(2026);
    expect(label("vad händer under 2025?")).toBeUndefined();
  });

  it("for next year is no period", () => {
    expect(periodOf("när beslutas ramarna för nästa år", "2023-03-08")).toBeUndefined();
  });
});
