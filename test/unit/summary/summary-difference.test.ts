import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byPlace } from "../../../src/domain/summary/summary-order.ts";
import {
  isSame,
  summaryDifference,
  type SummaryDifference,
} from "../../../src/domain/summary/summary-difference.ts";
import { summaryOfRows } from "../../../src/domain/summary/summary-of-rows.ts";
import { summaryOfVersion, versionOf } from "../../../src/domain/summary/summary-version.ts";
import type { Summary, SummaryRow } from "../../../src/domain/summary/summary.ts";
import { generatedProposals } from "../../support/generated-proposals.ts";
import { personRef } from "../../support/proposals.ts";
import { administrator } from "../../support/organisation.ts";
import { aReleased, summaryOf } from "../../support/summaries.ts";

/** The rows that a difference makes of those before. */
function applied(
  before: Summary,
  { added, changed, recosted, gone }: SummaryDifference,
): readonly SummaryRow[] {
  const left = new Set(gone.map((row) => row.before.proposalId));
  const other = new Map([...changed, ...recosted].map(({ after }) => [after.proposalId, after]));
  const kept = before.rows.filter(({ proposalId }) => !left.has(proposalId));
  return [...kept.map((row) => other.get(row.proposalId) ?? row), ...added].toSorted(byPlace);
}

const published = { version: 1, publishedAt: 0, by: personRef(administrator), channelId: "19:klg" };

describe("the difference between two summaries", () => {
  it("makes the later of the earlier", () => {
    fc.assert(
      fc.property(generatedProposals, generatedProposals, (one, other) => {
        const [before, after] = [summaryOf(one), summaryOf(other)];
        const difference = summaryDifference(before, after);
        const rows = applied(before, difference);
        expect(rows).toEqual(after.rows);
        expect(summaryOfRows({ ...before, rows }).totals).toEqual(
          difference.totals.map((each) => each.after),
        );
        expect(difference.net).toEqual({ before: before.drift.net, after: after.drift.net });
      }),
    );
  });

  it("of a summary and itself is nothing, also when it has been published", () => {
    fc.assert(
      fc.property(generatedProposals, (proposals) => {
        const summary = summaryOf(proposals);
        const version = versionOf(summary, published);
        expect(isSame(summaryDifference(summary, summary))).toBe(true);
        expect(isSame(summaryDifference(summaryOfVersion(version), summary))).toBe(true);
        expect(summaryOfVersion(version)).toEqual(summary);
      }),
    );
  });

  it("tells what is new, what has gone and what has become of it", () => {
    const before = summaryOf([
      aReleased("efficiency", 1),
      aReleased("efficiency", 2),
      aReleased("efficiency", 3),
      aReleased("efficiency", 4),
    ]);
    const after = summaryOf([
      aReleased("efficiency", 1, {}, { state: "withdrawn" }),
      aReleased("efficiency", 2, {}, { state: "returned" }),
      aReleased("efficiency", 3, {}, { state: "rejected" }),
      aReleased("operating", 1),
    ]);
    const { added, changed, gone } = summaryDifference(before, after);
    expect(added.map(({ proposalId }) => proposalId)).toEqual(["operating-1"]);
    expect(changed).toEqual([]);
    expect(gone.map(({ before: row, now }) => [row.number, now])).toEqual([
      [1, "withdrawn"],
      [2, "returned"],
      [3, "rejected"],
      [4, undefined],
    ]);
  });

  it("tells each amount that is another, with the old and the new", () => {
    const before = summaryOf([
      aReleased("investment", 1, {
        amounts: [1_000_000, undefined, undefined],
        runningCost: [0, undefined, 5_000],
      }),
    ]);
    const after = summaryOf([
      aReleased("investment", 1, {
        amounts: [2_000_000, 0, undefined],
        runningCost: [0, undefined, undefined],
      }),
    ]);
    const [change] = summaryDifference(before, after).changed;
    expect(change?.amounts).toEqual([
      { of: "amount", year: 2024, old: 1_000_000, new: 2_000_000 },
      { of: "amount", year: 2025, old: undefined, new: 0 },
      { of: "runningCost", year: 2026, old: 5_000, new: undefined },
      { of: "capitalCost", year: 2024, old: 125_000, new: 250_000 },
      { of: "capitalCost", year: 2025, old: 122_500, new: 245_000 },
      { of: "capitalCost", year: 2026, old: 120_000, new: 240_000 },
    ]);
    expect(change?.fields).toEqual([]);
  });

  it("tells what else is another", () => {
    const before = summaryOf([aReleased("efficiency", 1, {}, { priority: 1 })]);
    const changed = (...fields: Parameters<typeof aReleased<"efficiency">>) =>
      summaryDifference(before, summaryOf([aReleased(...fields)])).changed.map((each) => each.fields);
    expect(changed("efficiency", 1, {}, { priority: 1 })).toEqual([]);
    expect(changed("efficiency", 1, { title: "Annat" }, { priority: 1 })).toEqual([["title"]]);
    expect(changed("efficiency", 1, { risks: "Andra" }, { priority: 1 })).toEqual([["text"]]);
    expect(changed("efficiency", 1, {}, { priority: 2, state: "supported" })).toEqual([
      ["state", "priority"],
    ]);
    expect(changed("efficiency", 1, { departmentId: "kommunledningsforvaltningen" }, { late: true })).toEqual(
      [["priority", "place", "late"]],
    );
  });

  it("keeps apart what another internränta alone has changed", () => {
    const proposals = [aReleased("investment", 1), aReleased("operating", 1)];
    const difference = summaryDifference(
      summaryOf(proposals),
      summaryOf(proposals, { budgetYear: 2024, internalRate: 275 }),
    );
    expect(difference.changed).toEqual([]);
    expect(difference.recosted).toHaveLength(1);
    expect(difference.recosted[0]?.amounts[0]).toEqual({
      of: "capitalCost",
      year: 2024,
      old: 125_000,
      new: 127_500,
    });
    expect(isSame(difference)).toBe(false);
  });
});

describe("a published version", () => {
  it("keeps names, capital costs and internränta as they were", () => {
    const proposals = [aReleased("investment", 1)];
    const then = summaryOf(proposals, { budgetYear: 2024, internalRate: 300 });
    expect(summaryOfVersion(versionOf(then, published))).toEqual(then);
    expect(then.drift.capitalCost).not.toEqual(summaryOf(proposals).drift.capitalCost);
  });

  it("remembers what had been released and did not count, so that the next can say what came back", () => {
    const version = versionOf(summaryOf([aReleased("efficiency", 1, {}, { state: "returned" })]), published);
    const again = summaryOfVersion(version);
    expect(again.rows).toEqual([]);
    expect(again.gone.map(({ state }) => state)).toEqual(["returned"]);
    const after = summaryOf([aReleased("efficiency", 1)]);
    expect(summaryDifference(again, after).added).toHaveLength(1);
  });
});
