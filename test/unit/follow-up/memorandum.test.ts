import { describe, expect, it } from "vitest";
import { memorandumOf, type Memorandum } from "../../../src/domain/follow-up/memorandum.ts";
import type { FollowUp } from "../../../src/domain/follow-up/follow-up.ts";
import { memorandumDocument } from "../../../src/text/follow-up/memorandum-text.ts";
import type { UnitComment } from "../../../src/domain/follow-up/unit-comment.ts";
import { withoutKeys } from "../../support/memoranda.ts";
import { aComment, anArea, november, novemberSummary } from "../../support/follow-ups.ts";

interface Ground {
  readonly comments?: readonly UnitComment[];
  readonly area?: Parameters<typeof anArea>[0];
  readonly table?: Partial<FollowUp>;
}

function drafted({ comments = [], area = {}, table = {} }: Ground = {}): Memorandum {
  return memorandumOf(novemberSummary(comments, [], anArea(area), november(table)), "2025-11-25");
}

function textOf(memorandum: Memorandum): string {
  return memorandumDocument(memorandum)
    .blocks.map((block) => {
      if (block.kind === "paragraph") return block.words.map(({ text }) => text).join("");
      return "text" in block ? block.text : "";
    })
    .join("\n");
}

const kindsOf = ({ blanks }: Memorandum): readonly string[] => blanks.map(({ kind }) => kind);

describe("who has the case", () => {
  it.each([
    ["2025-11", "Allmänna utskottet", "kommunstyrelsen", ["Allmänna utskottet", "kommunstyrelsen"]],
    ["2025-11", "Kommunstyrelsen", "kommunstyrelsen", ["Kommunstyrelsen"]],
    ["2025-11", undefined, "kommunstyrelsen", [undefined, "kommunstyrelsen"]],
    ["2025-08", "Kommunstyrelsen", "kommunstyrelsen", ["Kommunstyrelsen", "kommunfullmäktige"]],
    [
      "2025-03",
      "Socialnämnden",
      "kommunstyrelsen",
      ["Socialnämnden", "kommunstyrelsen", "kommunfullmäktige"],
    ],
    ["2025-12", "Kommunfullmäktige", "kommunfullmäktige", ["Kommunfullmäktige"]],
  ])("%s from %s to %s", (month, body, political, bodies) => {
    const facts = body === undefined ? {} : { body };
    expect(drafted({ area: { political: { body: political } }, table: { month, facts } }).bodies).toEqual(
      bodies,
    );
  });

  it("is proposed to take part of the follow-up, and nothing else", () => {
    const of = (month: string, body: string): string =>
      textOf(drafted({ table: { month, facts: { body } } }));
    const matter = (period: string): string =>
      `uppföljningen av ekonomi och verksamhet för Kommunledningsstaben, ${period}`;

    expect(of("2025-11", "Kommunstyrelsen")).toContain(
      `Kommunstyrelsen tar del av ${matter("januari–november 2025")}.`,
    );
    expect(of("2025-01", "Allmänna utskottet")).toContain(
      `Allmänna utskottet föreslår att kommunstyrelsen tar del av ${matter("januari 2025")}.`,
    );
    expect(of("2025-03", "Allmänna utskottet")).toContain(
      `Allmänna utskottet föreslår att kommunstyrelsen i sin tur föreslår att kommunfullmäktige tar del av ${matter("januari–mars 2025")}.`,
    );
  });
});

describe("what is left to write", () => {
  it("is nothing of the head that the table says, and all that it does not", () => {
    expect(kindsOf(drafted())).not.toContain("head");
    const bare = drafted({ table: { facts: { caseNumber: "KS/2025:4" } } });
    expect(bare.blanks.flatMap((blank) => (blank.kind === "head" ? [blank.fact] : []))).toEqual([
      "unit",
      "head",
      "caseOfficer",
    ]);
    expect(bare.dated).toBe("2025-11-25");
  });

  it("is a comment of each unit over the threshold that has none", () => {
    const area = { threshold: { amount: 150_000 } };
    const named = (memorandum: Memorandum) =>
      memorandum.blanks.flatMap((blank) => (blank.kind === "deviation" ? [blank.name] : []));

    expect(named(drafted({ area }))).toContain("IT");
    expect(named(drafted({ area, comments: [aComment("IT")] }))).not.toContain("IT");
    expect(named(drafted({ area: { threshold: {} } }))).toEqual([]);
  });

  it("is to look at a comment that was written beside another version of the table", () => {
    const memorandum = drafted({ comments: [aComment("IT", { version: 1 })], table: { version: 2 } });

    expect(memorandum.blanks).toContainEqual({ kind: "oldComment", name: "IT", version: 1 });
  });

  it.each([
    ["2025-11", undefined, false],
    ["2025-08", { holds: "deviation", after: 8, heading: "Prognos" }, false],
    ["2025-08", { holds: "deviation", heading: "Prognos" }, false],
    ["2025-08", { holds: "deviation", after: 3, heading: "Prognos efter mars" }, true],
    ["2025-03", undefined, true],
    ["2025-12", undefined, false],
  ] as const)("in %s with %j is a forecast: %s", (month, forecast, isLeft) => {
    const rest = withoutKeys(november({ month }), ["forecast"]);
    const table = forecast === undefined ? rest : { ...rest, forecast };
    const summary = novemberSummary([], [], anArea(), table);

    expect(kindsOf(memorandumOf(summary, "2025-11-25")).includes("forecast")).toBe(isLeft);
  });

  it("is one text of operations where nobody has written, else one for each that was asked and has not", () => {
    const comments = { on: true, workingDays: 3, operations: true };
    const written = withoutKeys(aComment("IT", { operations: "Allt löper." }), ["deviation"]);
    const names = ({ blanks }: Memorandum) =>
      blanks.flatMap((blank) => (blank.kind === "operations" ? [blank.name] : []));

    expect(names(drafted({ area: { comments } }))).toEqual([undefined]);
    expect(names(drafted({ comments: [written] }))).toEqual([]);
    expect(names(drafted({ area: { comments }, comments: [written] }))).not.toContain("IT");
    expect(names(drafted({ area: { comments }, comments: [written] }))).toContain("HR-avdelning");
  });

  it("is how political deviations are taken care of, where some are recommended", () => {
    expect(kindsOf(drafted({ area: { political: { share: 30, body: "KS" } } }))).toContain("consequence");
    expect(kindsOf(drafted({ area: { political: { body: "KS" } } }))).not.toContain("consequence");
  });
});

describe("the units that are told of one by one", () => {
  it("begin with the largest overrun and end with the smallest of what is left", () => {
    const { deviations } = drafted({ area: { threshold: {} } });

    expect(deviations.map(({ name }) => name)).toEqual([
      "IT",
      "Administrativa avdelningen",
      "Kommundirektör",
      "Politisk verksamhet",
      "HR-avdelning",
    ]);
  });

  it("are told of with a comment of theirs, however small the deviation", () => {
    const names = drafted({
      area: { threshold: {} },
      comments: [aComment("Näringslivsenheten")],
    }).deviations.map(({ name }) => name);

    expect(names).toContain("Näringslivsenheten");
  });

  it("have what they have written, and the recommendation by its level with its reason", () => {
    const text = textOf(drafted({ comments: [aComment("IT")] }));

    expect(text).toContain("Orsak: Ändrade priser. Licenserna blev dyrare än väntat.");
    expect(text).toContain("Åtgärd: Vi säger upp två avtal.");
    expect(text).toMatch(/Rekommendation: kommunstyrelsen beslutar om åtgärder, eftersom/u);
  });
});

describe("the table", () => {
  it("has no column that no row holds anything in", () => {
    const ofMonth = ["monthBudget", "monthOutcome", "monthDeviation", "monthShare"] as const;
    const rows = november().rows.map((row) => ({ ...row, printed: withoutKeys(row.printed, ofMonth) }));

    expect(drafted({ table: { rows } }).columns).toEqual([
      "yearBudget",
      "budget",
      "outcome",
      "deviation",
      "share",
      "forecast",
    ]);
  });

  it("puts parts within their subtotal, and says what it is the sum of", () => {
    const memorandum = drafted();

    expect(memorandum.rows.filter(({ depth }) => depth === 1)).toHaveLength(4);
    expect(memorandum.rows.at(-1)?.unit.kind).toBe("total");
    expect(memorandum.subtotals).toEqual([
      {
        name: "TIA-avdelningen",
        parts: ["Administrativa avdelningen", "Överförmyndarvht", "Politisk verksamhet", "Oförutsett"],
      },
    ]);
  });

  it("does not go round for parts of one another", () => {
    const rows = november().rows.map((row) =>
      row.name === "TIA-avdelningen" ? { ...row, partOf: "politisk-verksamhet" } : row,
    );

    expect(drafted({ table: { rows } }).rows).toHaveLength(11);
  });
});

describe("income", () => {
  it("is not said to be used", () => {
    const rows = november().rows.map((row) => {
      const printed = withoutKeys(row.printed, ["share"]);
      return row.kind === "total"
        ? { ...row, printed: { ...printed, budget: -5_000_000, outcome: -4_000_000 } }
        : row;
    });
    const text = textOf(drafted({ table: { rows } }));

    expect(text).not.toContain("är använd");
    expect(text).toContain("över budget");
  });
});
