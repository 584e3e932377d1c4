import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/domain/question/answer.ts";
import type { CalendarIndex } from "../../../src/domain/question/calendar-index.ts";
import { briefly, converse, sampleIndexes } from "../../support/sample-index.ts";

let index: CalendarIndex;
beforeAll(async () => {
  const found = (await sampleIndexes()).get("tidsplan-2024");
  if (!found) throw new Error("the sample calendar is missing");
  index = found;
});

function last(now: string, ...turns: string[]): Answer {
  const answer = converse(index, now, turns).at(-1);
  if (!answer) throw new Error("no turn was given");
  return answer;
}

describe("a follow-up", () => {
  it.each([
    ["när är det?", "date"],
    ["och vem ansvarar?", "responsible"],
    ["vad är syftet?", "purpose"],
    ["var är den?", "place"],
    ["hur länge är det kvar?", "days-left"],
  ])("%s is about the event that was told", (turn, asked) => {
    const answer = last("2023-01-20", "berätta om budgetdagen", turn);

    expect(briefly(answer)).toEqual(["2023-02-01 Budgetdag"]);
    expect(answer).toMatchObject({ asked });
  });

  it("goes on among what was asked for", () => {
    const answers = converse(index, "2023-02-13", ["vad är nästa möte?", "och efter det?", "och sen?"]);

    expect(answers.flatMap(briefly)).toEqual([
      "2023-02-15 Möte -",
      "2023-02-17 Möte med",
      "2023-02-20 Möte med",
    ]);
  });

  it.each(["12345", "0000", "constructor"])("%s says nothing about the event that was told", (turn) => {
    expect(last("2023-01-20", "när är budgetdagen?", turn).events).toEqual([]);
  });

  it("moves the period", () => {
    expect(briefly(last("2023-03-08", "vecka 12", "och veckan efter?"))).toEqual([
      "2023-03-31 Strategisk dag",
    ]);
    expect(last("2023-03-08", "vad händer i maj?", "och i juni?").events).toHaveLength(5);
  });

  it("chooses among several", () => {
    const turns = ["när är det politisk arbetsdag?", "den i februari", "vem bokar in den?"];

    expect(converse(index, "2023-01-10", turns).map((answer) => answer.events.length)).toEqual([2, 1, 1]);
    expect(briefly(last("2023-05-15", "när är rambudgeten?", "den i KF"))).toEqual([
      "2023-06-19 Rambudget Kommunfullmäktige",
    ]);
  });

  it("puts another thing in the same question", () => {
    expect(
      last("2023-01-23", "hur många dagar är det till budgetdagen?", "och till bokslutsdagen då?"),
    ).toMatchObject({
      days: 17,
    });
  });

  it("compares the two that were told", () => {
    expect(last("2023-05-15", "när är rambudgeten", "hur många dagar är det mellan dem")).toMatchObject({
      daysBetween: 12,
    });
  });

  it("keeps the language of the conversation until the person changes it", () => {
    expect(last("2023-01-20", "when is the budget day?", "KSO?").lang).toBe("en");
    expect(last("2023-01-20", "when is the budget day?", "och på svenska, vem deltar?").lang).toBe("sv");
  });

  it("after thanks the conversation is where it was", () => {
    expect(briefly(last("2023-01-20", "när är budgetdagen?", "tack!", "vem ansvarar?"))).toEqual([
      "2023-02-01 Budgetdag",
    ]);
  });

  it("without a conversation costs a question back", () => {
    expect(last("2023-01-20", "när är det?")).toMatchObject({ kind: "clarify", missing: "event" });
    expect(last("2023-01-20", "och efter det?")).toMatchObject({ kind: "clarify" });
    expect(last("2023-01-20", "hur många dagar är det mellan dem?")).toMatchObject({
      missing: "second-event",
    });
  });

  it("a new question is a new question", () => {
    expect(briefly(last("2023-01-20", "vem ansvarar för budgetdagen?", "när är bokslutsdagen?"))).toEqual([
      "2023-02-09 Bokslutsdag",
    ]);
  });
});
