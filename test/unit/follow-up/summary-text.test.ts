import { describe, expect, it } from "vitest";
import type { FollowUp, PrintedFigures } from "../../../src/domain/follow-up/follow-up.ts";
import type { MonthSummary } from "../../../src/domain/follow-up/month-summary.ts";
import type { Lang } from "../../../src/domain/lang.ts";
import { noticeText, summaryLines } from "../../../src/text/follow-up/summary-text.ts";
import { aComment, anArea, anotherMonth, november, novemberSummary } from "../../support/follow-ups.ts";

const said = (summary: MonthSummary, lang: Lang = "sv"): string =>
  summaryLines(summary, lang).join("\n").replaceAll("\u00A0", " ");

/** November with another total. */
function withTotal(printed: PrintedFigures, own: Partial<FollowUp> = {}): MonthSummary {
  const rows = november().rows.map((row) => (row.kind === "total" ? { ...row, printed } : row));
  return novemberSummary([], [], anArea(), november({ ...own, rows }));
}

describe("a month in plain sentences", () => {
  it("tells the customer's November as its document does", () => {
    expect(summaryLines(novemberSummary(), "sv").map((line) => line.replaceAll("\u00A0", " "))).toEqual([
      "Kommunledningsstaben har till och med november använt 36 399 tkr av budgetens 37 910 tkr. Det är 1 511 tkr under budget.",
      "OBS! Ögonblicksbild, månaden ej slut vid utskick",
      "91,7 % av året har gått, 83,7 % av årsbudgeten är använd. Av budgeten till och med november har 96,0 % använts.",
      "Prognosen efter augusti pekar på ett överskott på 1 200 tkr för hela året.",
      "Längst över budget: IT −176 tkr och Administrativa avdelningen −73 tkr.",
      "Längst under budget: Kommundirektör +693 tkr, Politisk verksamhet +372 tkr och HR-avdelning +349 tkr.",
      "Når gränsen på 2 % och 100 tkr: IT −176 tkr, Kommundirektör +693 tkr, Politisk verksamhet +372 tkr, HR-avdelning +349 tkr, Ekonomi o planering +181 tkr och Näringslivsenheten +123 tkr.",
      "IT −176 tkr. Rekommendation: kommunstyrelsen beslutar om åtgärder, eftersom avvikelsen kan påverka hela budgeten.",
      "Kommentar till avvikelsen saknas från Kommundirektör, Ekonomi o planering, IT, Politisk verksamhet, HR-avdelning och Näringslivsenheten.",
      "Avvikelse är budget minus utfall: plus är under budget, minus är över budget.",
      "Källa: uppfoljning-2025-11.xlsx, version 1, november 2025. Tabellen är daterad 24 november 2025.",
    ]);
  });

  it("says the same in English", () => {
    const words = said(novemberSummary(), "en");

    expect(words).toContain(
      "Kommunledningsstaben has used SEK 36 399 thousand of the budgeted SEK 37 910 thousand to the end of November. That is SEK 1 511 thousand under budget.",
    );
    expect(words).toContain("91.7% of the year has passed, 83.7% of the year's budget is used.");
    expect(words).toContain("points to a surplus of SEK 1 200 thousand for the whole year");
    expect(words).toContain("OBS! Ögonblicksbild, månaden ej slut vid utskick");
  });

  it.each<readonly [string, PrintedFigures, readonly string[], readonly string[]]>([
    [
      "over budget",
      { budget: 100_000, outcome: 112_000, yearBudget: 120_000 },
      ["använt 112 tkr av budgetens 100 tkr. Det är 12 tkr över budget.", "93,3 % av årsbudgeten"],
      [],
    ],
    ["on budget", { budget: 100_000, outcome: 100_000 }, ["Det är precis enligt budget."], ["årsbudgeten"]],
    [
      "nothing budgeted",
      { budget: 0, outcome: 7_000, share: 0 },
      ["har till och med november utfallet 7 tkr. Budgeten är 0 tkr. Det är 7 tkr över budget."],
      ["0,0 %", "är använd"],
    ],
    [
      "an income",
      { budget: -500_000, outcome: -300_000 },
      ["utfallet −300 tkr. Budgeten är −500 tkr. Det är 200 tkr över budget."],
      [],
    ],
    ["no budget", { outcome: 7_000 }, ["utfallet 7 tkr. Budgeten står inte i tabellen."], ["Det är"]],
    ["no outcome", { budget: 7_000 }, ["budgeten 7 tkr. Utfallet står inte i tabellen."], ["Det är"]],
    ["nothing", {}, ["varken budget eller utfall till och med november"], ["Det är"]],
  ])("tells a total with %s", (_, printed, there, absent) => {
    const words = said(withTotal(printed));

    for (const each of there) expect(words).toContain(each);
    for (const each of absent) expect(words.split("\n").slice(0, 3).join("\n")).not.toContain(each);
  });

  it.each<readonly [string, FollowUp["forecast"], number | undefined, string]>([
    [
      "a surplus",
      { holds: "deviation", after: 8, heading: "" },
      1_200_000,
      "Prognosen efter augusti pekar på ett överskott på 1 200 tkr för hela året.",
    ],
    [
      "a deficit",
      { holds: "deviation", after: 3, heading: "" },
      -300_000,
      "Prognosen efter mars pekar på ett underskott på 300 tkr för hela året.",
    ],
    [
      "the year's budget",
      { holds: "deviation", heading: "" },
      0,
      "Prognosen pekar på att årsbudgeten håller.",
    ],
    [
      "an outcome",
      { holds: "outcome", after: 8, heading: "" },
      42_310_000,
      "Prognosen efter augusti är ett utfall på 42 310 tkr för hela året.",
    ],
    [
      "a blank",
      { holds: "outcome", after: 8, heading: "" },
      undefined,
      "Prognosen efter augusti har ingen summa i tabellen.",
    ],
  ])("tells a forecast of %s, and compares it with nothing", (_, forecast, total, sentence) => {
    const summary = withTotal(
      {
        budget: 1_000,
        outcome: 1_000,
        yearBudget: 43_510_000,
        ...(total === undefined ? {} : { forecast: total }),
      },
      forecast === undefined ? {} : { forecast },
    );
    const lines = said(summary).split("\n");

    expect(lines.filter((line) => line.startsWith("Prognosen"))).toEqual([sentence]);
  });

  it("says that a fuller report's table has no forecast, and nothing of it in another month", () => {
    const without = (month: string): FollowUp =>
      Object.fromEntries(
        Object.entries(november({ month })).filter(([key]) => key !== "forecast"),
      ) as unknown as FollowUp;
    const ofMonth = (month: string): string => said(novemberSummary([], [], anArea(), without(month)));

    expect(ofMonth("2025-08")).toContain("Tabellen har ingen prognos.");
    expect(ofMonth("2025-11")).not.toContain("rognos");
  });

  it("tells the development over the months, what units have said, and that the table was corrected", () => {
    const summary = novemberSummary(
      [aComment("IT", { operations: "Bytet av växel är klart." })],
      [anotherMonth("2025-10", 0.9)],
      anArea(),
      november({ version: 2 }),
    );
    const words = said(summary);

    expect(words.startsWith("Rättad tabell, version 2.\n")).toBe(true);
    expect(words).toContain(
      "Avvikelse till och med varje månad: oktober +1 360 tkr och november +1 511 tkr.",
    );
    expect(words).toContain(
      "IT: Ändrade priser. Hanteras inom budgeten. Licenserna blev dyrare än väntat. Åtgärd: Vi säger upp två avtal. Verksamheten: Bytet av växel är klart.",
    );
    expect(words).not.toContain("saknas från Kommundirektör, Ekonomi o planering, IT");
  });

  it("recommends who is to decide by the comment's effect", () => {
    const deviation = { cause: "other", text: "Text.", action: "", effect: "goals" } as const;
    const goals = said(novemberSummary([aComment("IT", { deviation })]));
    const small = said(novemberSummary([], [], anArea({ political: { body: "nämnden" } })));

    expect(goals).toContain(
      "kommunstyrelsen beslutar om åtgärder, eftersom avvikelsen påverkar verksamhetens mål.",
    );
    expect(small).toContain("verksamheten hanterar avvikelsen, eftersom den kan hanteras inom budgeten.");
  });

  it("says that nobody reaches the threshold, and nothing of a threshold that nobody has set", () => {
    expect(said(novemberSummary([], [], anArea({ threshold: { amount: 9_000_000 } })))).toContain(
      "Ingen enhet når gränsen på 9 000 tkr.",
    );
    expect(said(novemberSummary([], [], anArea({ threshold: {} })))).not.toContain("gräns");
  });

  it("is one line for a notification", () => {
    expect(noticeText(novemberSummary(), "sv").replaceAll("\u00A0", " ")).toBe(
      "Uppföljning november 2025, Kommunledningsstaben: 1 511 tkr under budget till och med november",
    );
  });
});
