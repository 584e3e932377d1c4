import { describe, expect, it } from "vitest";
import { boardMessage, boardSummary, type BoardShown } from "../../../src/cards/board/board-card.ts";
import type { AdaptiveCard } from "../../../src/cards/render.ts";
import type { PlaceStanding } from "../../../src/domain/report/standing.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { aPlaceStanding, aStanding } from "../../support/board-cases.ts";
import { departmentHead } from "../../support/organisation.ts";
import { buttonsIn } from "../../support/pressing.ts";
import { personRef } from "../../support/proposals.ts";
import { aPlan, aReport, AUTUMN } from "../../support/reports.ts";

const done = { by: personRef(departmentHead), at: instantInStockholm("2022-11-09", "14:05"), late: false };
const many = (missing: number, finished: number): PlaceStanding[] => [
  ...Array.from({ length: missing }, (_, at) => aPlaceStanding({ name: `Kvar ${at}` })),
  ...Array.from({ length: finished }, (_, at) => aPlaceStanding({ name: `Klar ${at}`, done })),
];
const inChannel = (places: readonly PlaceStanding[], fields: Partial<BoardShown> = {}): BoardShown => ({
  standing: aStanding(places),
  today: AUTUMN,
  as: "channel",
  ...fields,
});
const cardOf = (shown: BoardShown, context = {}): AdaptiveCard =>
  boardMessage(shown, "sv").card({ submitId: "board", isShared: true, ...context });
const verbsOf = (card: AdaptiveCard) => buttonsIn(card).map(({ data }) => data["verb"]);
const widthsOf = (card: AdaptiveCard) =>
  [...JSON.stringify(card).matchAll(/"width":(\d+),"style":"(\w+)"/gu)].map(([, width, style]) => [
    Number(width),
    style,
  ]);

describe("how long it is until the stoppdatum", () => {
  it.each([
    ["2022-10-21", "28 dagar kvar", "28 days left"],
    ["2022-11-17", "1 dag kvar", "1 day left"],
    ["2022-11-18", "Sista dagen är i dag", "Today is the last day"],
    ["2022-11-19", "Stoppdatum passerade i går", "The stoppdatum passed yesterday"],
    ["2022-11-21", "Stoppdatum passerade för 3 dagar sedan", "The stoppdatum passed 3 days ago"],
    ["2022-12-19", "Stoppdatum passerade för 31 dagar sedan", "The stoppdatum passed 31 days ago"],
    ["2022-12-20", "Stoppdatum har passerat", "The stoppdatum has passed"],
    ["2023-11-18", "Stoppdatum har passerat", "The stoppdatum has passed"],
  ])("on %s is said", (today, swedish, english) => {
    const shown = inChannel(many(1, 1), { today });

    expect(boardMessage(shown, "sv").plain).toContain(`fredag 18 november 2022. ${swedish}.`);
    expect(boardMessage(shown, "en").plain).toContain(`Friday 18 November 2022. ${english}.`);
  });

  it("is not said when nothing is missing, and not of a report that is locked", () => {
    const all = boardMessage(inChannel(many(0, 2)), "sv").plain;
    const locked = boardMessage(
      inChannel([], { standing: aStanding(many(1, 1), { isLocked: true }) }),
      "sv",
    ).plain;

    expect(all).not.toContain("kvar");
    expect(locked).not.toContain("dagar kvar");
  });
});

describe("what a board says in one line", () => {
  it.each([
    ["mark", 3, 5, "Omvärldsanalys: 5 av 8 klara", "Omvärldsanalys: 5 of 8 done"],
    ["mark", 1, 0, "Omvärldsanalys: 0 av 1 klar", "Omvärldsanalys: 0 of 1 done"],
    ["approve", 1, 1, "Omvärldsanalys: 1 av 2 godkända", "Omvärldsanalys: 1 of 2 approved"],
    ["approve", 0, 1, "Omvärldsanalys: 1 av 1 godkänd", "Omvärldsanalys: 1 of 1 approved"],
  ] as const)("of what is to %s, %i missing and %i done", (act, missing, finished, swedish, english) => {
    const standing = aStanding(many(missing, finished), { report: aReport({ plan: aPlan({ act }) }) });
    const shown = inChannel([], { standing });

    expect(boardSummary(shown, "sv")).toBe(swedish);
    expect(boardSummary(shown, "en")).toBe(english);
  });
});

describe("the bar of a board", () => {
  it.each([
    [0, 4, [[20, "good"]]],
    [4, 0, [[20, "emphasis"]]],
    [
      2,
      2,
      [
        [10, "good"],
        [10, "emphasis"],
      ],
    ],
    // One of four hundred is still seen.
    [
      399,
      1,
      [
        [2, "good"],
        [18, "emphasis"],
      ],
    ],
    [
      1,
      399,
      [
        [18, "good"],
        [2, "emphasis"],
      ],
    ],
  ])("with %i missing and %i done", (missing, finished, parts) => {
    expect(widthsOf(cardOf(inChannel(many(missing, finished))))).toEqual(parts);
  });

  it("is red where something is missing after the stoppdatum", () => {
    expect(widthsOf(cardOf(inChannel(many(2, 2), { today: "2022-11-21" })))).toEqual([
      [10, "good"],
      [10, "attention"],
    ]);
  });
});

describe("a board of many places", () => {
  it("shows those that are missing first and counts the rest, well under what Teams takes", () => {
    const card = cardOf(inChannel(many(250, 150)));

    const words = JSON.stringify(card.body);
    expect(words).toContain("och 238 till");
    expect(words).toContain("och 138 till");
    expect(words.indexOf("Kvar 0")).toBeLessThan(words.indexOf("Klar 0"));
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1_024);
    expect(verbsOf(card)).toEqual(["mark-report", "choose-marks", "show-board"]);
  });

  it("is turned page by page until everybody has been shown once", () => {
    const standing = aStanding(many(250, 150));
    const seen: string[] = [];
    let shown: number | undefined = 0;
    for (let pages = 0; shown !== undefined && pages < 100; pages += 1) {
      const card = cardOf(inChannel([], { standing, as: { shown, time: "nu" } }), { isShared: false });
      seen.push(
        ...[...JSON.stringify(card.body).matchAll(/"text":"((?:Kvar|Klar) \d+)"/gu)].map(
          ([, name = ""]) => name,
        ),
      );
      const more = buttonsIn(card).find(({ data }) => data["verb"] === "show-board");
      shown = more === undefined ? undefined : Number(more.data["shown"]);
    }

    expect(seen).toEqual(standing.places.map(({ name }) => name));
  });
});

describe("the buttons of a board", () => {
  it.each([
    ["something is missing", aStanding(many(1, 1)), ["mark-report", "choose-marks"]],
    ["all are done", aStanding(many(0, 2)), ["choose-marks"]],
    ["the report is locked", aStanding(many(1, 1), { isLocked: true }), []],
  ])("where %s", (_what, standing, verbs) => {
    expect(verbsOf(cardOf(inChannel([], { standing })))).toEqual(verbs);
  });

  it("are answered to the one who presses alone in a channel, and are plain ones in the own chat", () => {
    const shown = inChannel(many(1, 1));
    const types = (card: AdaptiveCard) =>
      (card.actions ?? []).map((action) => (action as { readonly type: string }).type);

    expect(types(cardOf(shown))).toEqual(["Action.Execute", "Action.Execute"]);
    expect(types(cardOf(shown, { isShared: false }))).toEqual(["Action.Submit", "Action.Submit"]);
  });

  it("tell where somebody marked", () => {
    const fromOf = (card: AdaptiveCard) =>
      buttonsIn(card).find(({ data }) => data["verb"] === "mark-report")?.data["from"];

    expect(fromOf(cardOf(inChannel(many(1, 1))))).toBe("board");
    expect(fromOf(cardOf(inChannel(many(1, 1)), { isShared: false }))).toBe("chat");
  });

  it("let administrators administer, and only in their own chat", () => {
    const shown = inChannel(many(1, 1));

    expect(verbsOf(cardOf(shown, { isAdministrator: true }))).not.toContain("administer-report");
    expect(verbsOf(cardOf(shown, { isAdministrator: true, isShared: false }))).toContain("administer-report");
  });
});
