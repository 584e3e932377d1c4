import { describe, expect, it } from "vitest";
import { followUpMessage, type FollowUpShown } from "../../../src/cards/follow-up/follow-up-card.ts";
import { haveBars } from "../../../src/cards/follow-up/deviation-bars.ts";
import type { AdaptiveCard } from "../../../src/cards/render.ts";
import { LANGS } from "../../../src/domain/lang.ts";
import { manyUnits } from "../../support/follow-up-cases.ts";
import { aComment, anArea, anotherMonth, november, novemberSummary } from "../../support/follow-ups.ts";
import { buttonsIn } from "../../support/pressing.ts";

const context = { submitId: "press-1" };
const OVER_ALL = { on: true, workingDays: 3, operations: true };

/** Every unit commented at length, every month there, names as long as a table takes. */
function heavy(count: number, piece = "ö"): FollowUpShown["summary"] {
  const table = manyUnits(count);
  const rows = table.rows.map((row, at) => ({ ...row, name: `${piece.repeat(76)} ${at}` }));
  const comments = rows
    .filter(({ kind }) => kind === "unit")
    .map(({ unitId }) => ({
      ...aComment("IT"),
      unitId,
      deviation: {
        cause: "price",
        effect: "goals",
        text: piece.repeat(2_000),
        action: piece.repeat(2_000),
      } as const,
      operations: piece.repeat(2_000),
    }));
  const months = Array.from({ length: 11 }, (_, at) =>
    anotherMonth(`2025-${String(at + 1).padStart(2, "0")}`, (at + 1) / 12),
  );
  return novemberSummary(
    comments,
    months,
    anArea({ name: piece.repeat(80), comments: OVER_ALL, political: { share: 1, body: piece.repeat(300) } }),
    { ...table, month: "2025-12", rows, facts: { caveat: piece.repeat(900) }, document: piece.repeat(300) },
  );
}

const bytesOf = (card: AdaptiveCard): number => Buffer.byteLength(JSON.stringify(card));

/** Presses through a view to its end; gives each page's card. */
function pagesOf(summary: FollowUpShown["summary"], view: FollowUpShown["view"]): readonly AdaptiveCard[] {
  const pages: AdaptiveCard[] = [];
  for (let shown: number | undefined = 0; shown !== undefined && pages.length < 500;) {
    const card = followUpMessage({ summary, view, shown }, "sv").card(context);
    pages.push(card);
    const more = buttonsIn(card).find(({ title }) => title === "Visa fler");
    shown = more === undefined ? undefined : Number(more.data["shown"]);
  }
  return pages;
}

const barsOn = ({ body }: AdaptiveCard): readonly (readonly unknown[])[] =>
  [...JSON.stringify(body).matchAll(/\{"x":"([^"]+)","y":([\d.]+),"color":"(\w+)"\}/gu)].map(
    ([, x, y, color]) => [x, Number(y), color],
  );

describe("the card of a month", () => {
  it.each([60, 400].flatMap((count) => ["ö", "*", "\\", '"', "🙂"].map((piece) => ({ count, piece }))))(
    "is light enough in every view and language: $count units of $piece",
    ({ count, piece }) => {
      const summary = heavy(count, piece);
      for (const lang of LANGS)
        for (const view of ["summary", "units", "comments"] as const)
          expect(bytesOf(followUpMessage({ summary, view, shown: 0 }, lang).card(context))).toBeLessThan(
            28 * 1024,
          );
    },
  );

  it.each([60, 400])("shows each of %d units once on its pages, and the total last", (count) => {
    const summary = novemberSummary([], [], anArea(), manyUnits(count));
    const text = pagesOf(summary, "units").map((card) => JSON.stringify(card.body));
    const names = [...text.join("").matchAll(/samordning nummer (\d+)"/gu)].map(([, number]) =>
      Number(number),
    );

    expect(names).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    expect(text.at(-1)).toContain("Totalt KLS");
    expect(text.slice(0, -1).join("")).not.toContain("Totalt KLS");
  });

  it("shows each comment once on its pages, however long they are", () => {
    const names = pagesOf(heavy(60), "comments").flatMap((card) =>
      [...JSON.stringify(card.body).matchAll(/ö{3,} (\d+)","wrap":true,"weight":"Bolder"/gu)].map(
        ([, number]) => Number(number),
      ),
    );

    expect(names).toEqual(Array.from({ length: 60 }, (_, at) => at));
  });

  it("begins anew where a corrected table has become shorter than what has been shown", () => {
    const card = followUpMessage({ summary: novemberSummary(), view: "units", shown: 40 }, "sv").card(
      context,
    );

    expect(JSON.stringify(card.body)).toContain("Kommundirektör");
  });

  it("offers what is for administrators in their own chats only", () => {
    const shown: FollowUpShown = {
      summary: novemberSummary(),
      view: "summary",
      shown: 0,
      earlier: "2025-10",
    };
    const verbs = (where: object): unknown[] =>
      buttonsIn(followUpMessage(shown, "sv").card({ ...context, ...where })).map(({ data }) => data["verb"]);

    expect(verbs({ isAdministrator: true })).toEqual([
      "show-follow-up",
      "ask",
      "make-memorandum",
      "edit-area",
      "show-follow-up",
    ]);
    for (const where of [{}, { isShared: true }, { isAdministrator: true, isShared: true }])
      expect(verbs(where)).toEqual(["show-follow-up", "ask", "show-follow-up"]);
  });

  it("says in words who is furthest under the budget only where a bar does not", () => {
    const summary = novemberSummary();
    const { under } = summary.largest;
    const card = followUpMessage({ summary, view: "summary", shown: 0 }, "sv").card(context);
    const words = JSON.stringify(card.body);

    expect(words).toContain("Längst över budget: IT −176");
    expect(words).not.toContain("Längst under budget");
    expect(haveBars(under, summary, 8)).toBe(true);
    expect(haveBars(under, summary, 2)).toBe(false);
    expect(haveBars([], summary, 8)).toBe(false);
  });

  it("has the form of the only unit that is missing, and asks whose it is where several are", () => {
    const others = november().rows.filter(({ name }) => name !== "IT");
    const all = others.map(({ name }) => aComment(name));
    const card = followUpMessage({ summary: novemberSummary(all), view: "summary", shown: 0 }, "sv").card(
      context,
    );
    const press = buttonsIn(card).find(({ title }) => title === "Kommentera");

    expect(press?.data).toMatchObject({
      verb: "comment-unit",
      area: "kommunledningsstaben",
      month: "2025-11",
      unit: "it",
    });
  });

  it("has bars as long as the deviations are, the sign in the name and by the colour", () => {
    const twice = november({ rows: november().rows.map((row) => ({ ...row, name: "Gemensamt" })) });
    const summary = novemberSummary([], [], anArea(), twice);
    const bars = barsOn(followUpMessage({ summary, view: "summary", shown: 0 }, "sv").card(context));

    expect(bars.slice(0, 2)).toEqual([
      ["Gemensamt +693", 693, "good"],
      ["Gemensamt +372", 372, "good"],
    ]);
    expect(bars).toContainEqual(["Gemensamt −176", 176, "attention"]);
    expect(new Set(bars.map(([x]) => x)).size).toBe(8);
  });

  it("writes no number behind a bar that its place would cut, and two bars of one name and deviation apart", () => {
    const rows = november().rows.map((row) =>
      row.kind === "unit"
        ? { ...row, name: "Gemensamt", printed: { budget: 30_000_000, outcome: 18_654_000 } }
        : row,
    );
    const summary = novemberSummary([], [], anArea(), november({ rows }));
    const bars = barsOn(followUpMessage({ summary, view: "summary", shown: 0 }, "sv").card(context));

    expect(bars.slice(0, 2)).toEqual([
      ["Gemensamt +11\u00A0346", 11, "good"],
      ["Gemensamt +11\u00A0346 (2)", 11, "good"],
    ]);
  });

  it("has a curve from two months on, whose axis ends at a round number", () => {
    const bodyOf = (earlier: readonly string[]): string => {
      const summary = novemberSummary(
        [],
        earlier.map((month) => anotherMonth(month, 0.9)),
      );
      return JSON.stringify(followUpMessage({ summary, view: "summary", shown: 0 }, "sv").card(context).body);
    };

    expect(bodyOf([])).not.toContain("Chart.Line");
    expect(bodyOf(["2024-12"])).not.toContain("Chart.Line");
    expect(bodyOf(["2025-09"])).toContain('"yMin":0,"yMax":40');
    expect(bodyOf(["2025-09"])).toContain('"values":[{"x":"sep","y":34.119},{"x":"nov","y":37.91}]');
    expect(bodyOf(["2025-09"])).toContain("Inte inlästa: oktober.");
  });

  it("says the caveat and which way a sign goes wherever figures are", () => {
    for (const view of ["summary", "units", "comments"] as const) {
      const { plain, card } = followUpMessage({ summary: novemberSummary(), view, shown: 0 }, "sv");
      const body = JSON.stringify(card(context).body);
      for (const said of [plain, body]) {
        expect(said).toContain("Ögonblicksbild");
        expect(said).toContain("plus är under budget");
      }
    }
  });
});
