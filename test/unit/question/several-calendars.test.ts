import { describe, expect, it } from "vitest";
import { indexCalendars } from "../../../src/domain/question/calendar-index.ts";
import { aCalendar, anEvent, onDay } from "../../support/calendars.ts";
import { converse } from "../../support/sample-index.ts";

const passed = anEvent({ id: "p", title: "Budgetdag", kind: "other", date: onDay("2023-02-01") });
const other = anEvent({ id: "o", title: "Bokslutsdag", kind: "other", date: onDay("2023-02-09") });
const yearly = anEvent({
  id: "y",
  title: "Budgetdagen",
  kind: "other",
  date: { precision: "month", start: "--04-01", end: "--04-30" },
  source: { document: "styrmodell.csv", row: 1, dateText: "april" },
});
const coming = anEvent({ id: "c", title: "Budgetdag", kind: "other", date: onDay("2023-10-02") });

const one = aCalendar({ id: "one", events: [passed, other] });
const two = aCalendar({ id: "two", yearly: true, events: [yearly] });

function told(question: string, ...calendars: (typeof one)[]): (readonly string[])[] {
  const [answer] = converse(indexCalendars(calendars), "2023-03-06", [question]);
  return answer?.events.map(({ event, start }) => [event.id, start]) ?? [];
}

describe("with several calendars", () => {
  it.each(["när är budgetdag?", "när är budgetdagen?"])("the event of each is told: %s", (question) => {
    const both = [
      ["p", "2023-02-01"],
      ["y", "2023-04-01"],
    ];

    expect(told(question, one, two)).toEqual(both);
    expect(told(question, two, one)).toEqual(both);
  });

  it("the event of one is told though its title is longer", () => {
    const longer = anEvent({ ...coming, id: "m", title: "Mål- och budgetdag" });
    const three = aCalendar({
      id: "three",
      events: [{ ...longer, source: { ...longer.source, document: "plan.csv" } }],
    });

    expect(told("när är budgetdagen?", one, two, three)).toContainEqual(["m", "2023-10-02"]);
  });

  it("what has been stays untold where its own calendar has it again", () => {
    expect(told("när är budgetdag?", { ...one, events: [passed, other, coming] }, two)).toEqual([
      ["y", "2023-04-01"],
      ["c", "2023-10-02"],
    ]);
  });

  it("a calendar that has nothing of the kind adds nothing", () => {
    expect(told("när är bokslutsdagen?", one, two)).toEqual([["o", "2023-02-09"]]);
  });
});
