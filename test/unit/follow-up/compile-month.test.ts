import { describe, expect, it } from "vitest";
import { aComment, anArea, anotherMonth, november, novemberSummary } from "../../support/follow-ups.ts";

const namesOf = (units: readonly { readonly name: string }[]): readonly string[] =>
  units.map(({ name }) => name);

describe("a month as it is told", () => {
  it("has the total of the table, and counts no part of a subtotal twice", () => {
    const { total, rows } = novemberSummary();

    expect(total.figures).toMatchObject({
      budget: 37_910_000,
      outcome: 36_399_000,
      deviation: 1_511_000,
      share: 9_600,
      yearBudget: 43_510_000,
      forecast: 1_200_000,
    });
    expect(Math.round((total.figures.yearShare ?? 0) / 10)).toBe(837);
    const direct = rows.filter(({ partOf }) => partOf === undefined);
    expect(direct.reduce((sum, { figures }) => sum + (figures.budget ?? 0), 0)).toBe(37_910_000);
  });

  it("shows what is printed where rounding allows it, and no share of nothing", () => {
    const figuresOf = (name: string) => novemberSummary().rows.find((row) => row.name === name)?.figures;

    // 127 − 17 is 110: both were rounded.
    expect(figuresOf("Överförmyndarvht")).toMatchObject({ monthDeviation: 111_000, monthShare: 1_300 });
    expect(figuresOf("Oförutsett")).not.toHaveProperty("share");
    expect(figuresOf("Oförutsett")).toMatchObject({ deviation: 0, yearShare: 0 });
  });

  it("shows what is computed where no rounding gives what is printed", () => {
    const rows = november().rows.map((row) =>
      row.name === "IT" ? { ...row, printed: { ...row.printed, deviation: 176_000, share: 8_000 } } : row,
    );
    const it_ = novemberSummary([], [], anArea(), november({ rows })).rows.find(({ name }) => name === "IT");

    expect(it_?.figures.deviation).toBe(-176_000);
    expect(Math.round((it_?.figures.share ?? 0) / 10)).toBe(1_023);
  });

  it("names the largest deviations of units that are no sums, either way", () => {
    const { largest } = novemberSummary();

    expect(namesOf(largest.under)).toEqual(["Kommundirektör", "Politisk verksamhet", "HR-avdelning"]);
    expect(namesOf(largest.over)).toEqual(["IT", "Administrativa avdelningen"]);
  });

  it("wants a comment of each unit over the limits, and no sum's, until it is given", () => {
    const before = novemberSummary();
    const after = novemberSummary([aComment("IT")]);

    expect(namesOf(before.missing)).toContain("IT");
    expect(namesOf(before.missing)).not.toContain("TIA-avdelningen");
    expect(namesOf(after.missing)).toEqual(namesOf(before.missing).filter((name) => name !== "IT"));
    const asked = { on: true, workingDays: 3, operations: true };
    const all = novemberSummary([aComment("IT")], [], anArea({ comments: asked }));
    expect(all.missing.find(({ name }) => name === "IT")?.parts).toEqual(["operations"]);
    // Nothing is planned or booked on Oförutsett: it has no operations.
    expect(all.missing).toHaveLength(8);
    expect(namesOf(all.missing)).not.toContain("Oförutsett");
    const off = { ...asked, on: false };
    expect(novemberSummary([], [], anArea({ comments: off })).missing).toEqual([]);
  });

  it("goes over the months of its own year until itself", () => {
    const others = ["2025-10", "2024-12", "2025-12", "2025-02"].map((month) => anotherMonth(month, 0.5));

    const { months, yearPassed, isFuller } = novemberSummary([], others);

    expect(months.map(({ month }) => month)).toEqual(["2025-02", "2025-10", "2025-11"]);
    expect(Math.round(yearPassed / 10)).toBe(917);
    expect(isFuller).toBe(false);
    expect(novemberSummary([], [], anArea(), november({ month: "2025-08" })).isFuller).toBe(true);
  });
});
