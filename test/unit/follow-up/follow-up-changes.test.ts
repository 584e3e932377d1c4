import { describe, expect, it } from "vitest";
import { followUpChanges } from "../../../src/domain/follow-up/follow-up-changes.ts";
import type { FollowUp, FollowUpRow } from "../../../src/domain/follow-up/follow-up.ts";
import { followUpChangeLine } from "../../../src/text/follow-up/import.ts";
import { november } from "../../support/follow-ups.ts";

const before = november();

/** November with one row otherwise. */
function withRow(name: string, own: Partial<FollowUpRow>): FollowUp {
  return november({ rows: before.rows.map((row) => (row.name === name ? { ...row, ...own } : row)) });
}

const itRow = before.rows.find(({ name }) => name === "IT");

describe("what differs between two versions of a month", () => {
  it("is nothing for the same table from another file, on another day", () => {
    const again = november({ version: 2, document: "rättad.xlsx", importedAt: before.importedAt + 1 });

    expect(followUpChanges(before, again)).toEqual([]);
  });

  it.each<[string, FollowUp, string]>([
    [
      "a figure",
      withRow("IT", { printed: { ...itRow?.printed, outcome: 7_985_000 } }),
      "~ IT, utfall till och med november: 7 895 → 7 985",
    ],
    [
      "a share",
      withRow("IT", { printed: { ...itRow?.printed, monthShare: 1_000 } }),
      "~ IT, procent av budgeten för november: 99,6 % → 10,0 %",
    ],
    [
      "a cell that is filled in",
      withRow("Oförutsett", {
        printed: { ...before.rows.find(({ name }) => name === "Oförutsett")?.printed, forecast: 0 },
      }),
      "~ Oförutsett, prognos: tomt → 0",
    ],
    ["a name", withRow("IT", { name: "IT-enheten" }), "~ IT skrivs IT-enheten"],
    ["a row that is gone", november({ rows: before.rows.filter((row) => row !== itRow) }), "− IT är borta"],
    [
      "a row that moves",
      withRow("IT", { partOf: "tia-avdelningen" }),
      "~ IT, ingår i: summan direkt → TIA-avdelningen",
    ],
    [
      "the order",
      november({ rows: [...before.rows.slice(1, 2), ...before.rows.slice(0, 1), ...before.rows.slice(2)] }),
      "~ Raderna står i en annan ordning",
    ],
    [
      "a day beside the table",
      november({ facts: { ...before.facts, tableDated: "2025-12-01" } }),
      "~ Tabellens datum: 24 november 2025 → 1 december 2025",
    ],
    [
      "what the forecast holds",
      november({ forecast: { holds: "outcome", after: 8, heading: "Prognos efter aug" } }),
      "~ Prognosens innehåll: avvikelse mot årsbudgeten → utfall för hela året",
    ],
    [
      "when the forecast was made",
      november({ forecast: { holds: "deviation", after: 10, heading: "Prognos efter okt" } }),
      "~ Prognosens rubrik: Prognos efter aug → Prognos efter okt",
    ],
  ])("is told in one line: %s", (_, after, line) => {
    const changes = followUpChanges(before, after);

    expect(
      changes.map((change) => followUpChangeLine(change, "2025-11", "sv").replaceAll("\u00A0", " ")),
    ).toEqual([line]);
  });

  it("is told both ways", () => {
    const shorter = november({ rows: before.rows.filter((row) => row !== itRow) });

    expect(followUpChanges(shorter, before)).toEqual([{ kind: "rowAdded", name: "IT" }]);
  });
});
