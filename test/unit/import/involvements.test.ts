import { beforeAll, describe, expect, test } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import type { CalendarEvent } from "../../../src/domain/calendar/calendar-event.ts";
import { suggestInvolvements } from "../../../src/domain/calendar/involvements.ts";

/** What the comments and purposes of the 45 rows of tidsplan-2024 say, read by a person. */
const SAID: Readonly<Record<number, readonly string[]>> = {
  1: ["writes: Budgetcontroller", "presents: Budgetcontroller"],
  2: ["responsible: Område Strategi och styrning"],
  3: ["presents: Ekonomidirektör, budgetcontroller och områdeschef strategi och styrning"],
  4: ["presents: Ekonomidirektör och budgetcontroller"],
  5: ["presents: Ekonomidirektör och budgetcontroller"],
  6: [],
  7: [],
  8: [],
  9: [],
  10: ["responsible: KSO", "presents: Område strategi och styrning", "books: Område strategi och styrning"],
  11: ["responsible: Område ekonomi samt Område strategi och styrning"],
  12: [
    "responsible: Område strategi och styrning",
    "books: Område strategi och styrning",
    "takes-part: Område strategi och styrning",
  ],
  13: ["responsible: Område ekonomi samt Område Strategi och styrning"],
  14: ["responsible: KSO", "presents: Område ekonomi"],
  15: [
    "responsible: KSO",
    "presents: Område ekonomi och Område strategi och styrning",
    "books: Område ekonomi och Område strategi och styrning",
  ],
  16: ["informs: KSO"],
  17: [],
  18: [
    "writes: Budgetcontroller",
    "presents: Budgetcontroller",
    "takes-part: Områdeschef strategi och styrning",
  ],
  19: ["presents: KSO", "presents: budgetcontroller"],
  20: ["presents: Budgetcontroller samt Område Strategi och styrning"],
  21: ["responsible: Förvaltningschefen"],
  22: ["sends: Område ekonomi"],
  23: ["responsible: Område ekonomi samt Område strategi och styrning"],
  24: ["sends: Område ekonomi"],
  25: [
    "responsible: KSO",
    "presents: Område ekonomi och Område strategi och styrning",
    "books: Område ekonomi och Område strategi och styrning",
    "writes: Område ekonomi och Område strategi och styrning",
    "presents: Förvaltningschefer",
  ],
  26: [
    "informs: Ekonomidirektör och budgetcontroller",
    "presents: Ekonomidirektör och budgetcontroller",
    "takes-part: Områdeschef strategi och styrning",
  ],
  27: ["informs: Ekonomidirektör och budgetcontroller", "presents: Ekonomidirektör och budgetcontroller"],
  28: ["sends: Budgetcontroller"],
  29: [
    "responsible: KSO",
    "presents: Område ekonomi och Område strategi och styrning",
    "books: Område ekonomi och Område strategi och styrning",
  ],
  30: ["informs: KSO"],
  31: ["sends: Budgetcontroller"],
  32: [],
  33: ["presents: Budgetcontroller samt Område strategi och styrning"],
  34: ["writes: Budgetcontroller", "presents: Budgetcontroller", "decides: Kommunstyrelsen"],
  35: ["decides: Kommunfullmäktige"],
  36: [],
  37: [],
  38: ["sends: Budgetcontroller samt Område strategi och styrning"],
  39: ["presents: Budgetcontroller samt Område strategi och styrning"],
  40: [
    "informs: Ekonomidirektör och budgetcontroller samt områdeschef strategi och styrning",
    "presents: Ekonomidirektör och budgetcontroller samt områdeschef strategi och styrning",
  ],
  41: ["presents: CSG", "takes-part: CSG"],
  42: ["presents: Budgetcontroller samt Område strategi och styrning"],
  43: ["writes: Budgetcontroller", "presents: Budgetcontroller", "decides: Kommunstyrelsen"],
  44: ["decides: Kommunfullmäktige"],
  45: ["responsible: Förvaltningschefer", "writes: Budgetcontroller", "writes: Område strategi och styrning"],
};

let events: readonly CalendarEvent[] = [];
beforeAll(async () => {
  events = (await loadCalendars("samples")).find((calendar) => calendar.id === "tidsplan-2024")?.events ?? [];
});

const anEvent = (over: Partial<CalendarEvent>): CalendarEvent => ({
  id: "mote-1",
  title: "Möte",
  kind: "meeting",
  date: { precision: "day", start: "2023-03-17", end: "2023-03-17" },
  source: { document: "plan.csv", row: 1, dateText: "17 mars 2023" },
  ...over,
});
const said = (comment: string): string[] =>
  suggestInvolvements(anEvent({ comment })).map(({ role, who }) => `${role}: ${who}`);

describe("who does what, from the document's own sentences", () => {
  test.each(Object.keys(SAID).map(Number))("row %i of tidsplan-2024", (row) => {
    const event = events.find((each) => each.source.row === row) ?? anEvent({});

    const found = suggestInvolvements(event).filter(
      ({ field }) => field === "comment" || field === "purpose",
    );

    expect(found.map(({ role, who }) => `${role}: ${who}`)).toEqual(SAID[row]);
  });

  test("the sentence is kept as the document writes it", () => {
    const [first, second] = suggestInvolvements(
      anEvent({
        comment:
          "KSO har det övergripande ansvaret för dagen. Område ekonomi ansvarar för inledande dragning.",
      }),
    );

    expect(first?.quote).toBe("KSO har det övergripande ansvaret för dagen.");
    expect(second?.quote).toBe("Område ekonomi ansvarar för inledande dragning.");
  });

  test("the columns for who is responsible, who decides and who takes part are suggestions too", () => {
    const found = suggestInvolvements(
      anEvent({
        responsible: "Ekonomichef",
        decisionBody: "KS",
        politicians: "KSO",
        officials: "Budgetcontroller.",
      }),
    );

    expect(found.map(({ role, who, field }) => [role, who, field])).toEqual([
      ["responsible", "Ekonomichef", "responsible"],
      ["decides", "KS", "decisionBody"],
      ["takes-part", "KSO", "politicians"],
      ["takes-part", "Budgetcontroller", "officials"],
    ]);
  });

  test.each([
    ["Mallarna läggs på (L:)/Kommungemensam/Budgetprocess.", []],
    ["Detta ska i så fall stämmas av med budgetcontroller innan det tas upp.", []],
    ["Underlaget som ekonomen skickar kan kompletteras.", []],
    ["Resultatprognosen fastställs av kommunfullmäktige i juni.", ["decides: kommunfullmäktige"]],
    ["Rapporten beslutas i februari.", []],
    ["Uppgifterna sammanställs i ett dokument.", []],
    ["Processen leds av en budgetberedning.", ["responsible: en budgetberedning"]],
    ["Ansvarig: ekonomichefen", ["responsible: ekonomichefen"]],
    ["Ansvarig tjänsteperson är Anna Berg.", ["responsible: Anna Berg"]],
    [
      "Nämndsekreteraren skickar kallelse, ordföranden leder mötet.",
      ["sends: Nämndsekreteraren", "responsible: ordföranden"],
    ],
    ["HR ansvarar för ev. dragning och att boka lokal.", ["presents: HR", "books: HR"]],
    ["", []],
  ])("%s", (comment, expected) => {
    expect(said(comment)).toEqual(expected);
  });
});
