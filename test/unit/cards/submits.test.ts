import { describe, expect, it } from "vitest";
import { formatRef, MOST_REFS, parseSubmit } from "../../../src/cards/submits.ts";

const ask = { verb: "ask", submitId: "s1", lang: "sv", question: "vem ansvarar?", about: ["a-1", "b@2024"] };

describe("the data of a pressed button", () => {
  it("is read with the events that the card was about", () => {
    expect(parseSubmit(ask)).toEqual({ ...ask, about: [{ id: "a-1" }, { id: "b", year: 2024 }] });
  });

  it("needs no events", () => {
    expect(parseSubmit({ ...ask, about: undefined })).toMatchObject({ verb: "ask", about: [] });
  });

  it("names the events of the next page", () => {
    const more = { verb: "more", submitId: "s1", lang: "en", events: ["c"], shown: 10, total: 11 };

    expect(parseSubmit(more)).toEqual({ ...more, events: [{ id: "c" }] });
  });

  it("holds several calendars in one comma-joined text, and none when nothing was chosen", () => {
    const choose = { verb: "choose-calendars", submitId: "s1", lang: "sv" };

    expect(parseSubmit({ ...choose, calendars: "a,b" })).toMatchObject({ calendarIds: ["a", "b"] });
    expect(parseSubmit(choose)).toMatchObject({ calendarIds: [] });
  });

  it.each([
    ["an old verb", { ...ask, verb: "answer" }],
    ["no submit id", { ...ask, submitId: undefined }],
    ["an empty question", { ...ask, question: "" }],
    ["a question longer than a person types", { ...ask, question: "a".repeat(501) }],
    ["more events than a card may name", { ...ask, about: Array(MOST_REFS + 1).fill("a") }],
    ["an event that is no id", { ...ask, about: [{ title: "Möte" }] }],
    ["text", "ask"],
    ["nothing", undefined],
    ["null", null],
  ])("is unknown with %s", (_name, data) => {
    expect(parseSubmit(data)).toEqual({ verb: "unknown" });
  });

  it("names an event in one word that is read back the same", () => {
    expect(formatRef({ id: "a-1" })).toBe("a-1");
    expect(parseSubmit({ ...ask, about: [formatRef({ id: "b", year: 2024 })] })).toMatchObject({
      about: [{ id: "b", year: 2024 }],
    });
  });
});
