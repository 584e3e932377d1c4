import { describe, expect, it } from "vitest";
import { answerProposals } from "../../../src/domain/proposal-question/answer-proposals.ts";
import type { ProposalType } from "../../../src/domain/proposal/proposal-type.ts";
import type { Proposal } from "../../../src/domain/proposal/proposal.ts";
import { sayAnswer } from "../../../src/text/proposal/question-text.ts";
import { aReleased, summaryOf } from "../../support/summaries.ts";

function said(proposals: readonly Proposal[], type?: ProposalType) {
  const rows = summaryOf(proposals).rows.map((row) => ({ ...row, isInSums: true }));
  const question = { asks: "sum", ...(type === undefined ? {} : { type }) } as const;
  const answer = answerProposals(question, rows, undefined, { aadObjectId: "a", departmentIds: [] });
  const { headline, facts } = sayAnswer(
    { answer, basis: { kind: "readable", isAll: true }, budgetYear: 2024 },
    "sv",
  );
  return [headline, ...facts.map(({ value }) => value)].map((text) => text.replaceAll("\u00A0", " "));
}

describe("the sum of what has been handed in", () => {
  const evened = [
    aReleased("operating", 1, { amounts: [500_000, 500_000, 0] }),
    aReleased("operating", 2, { amounts: [-500_000, -500_000, 0] }),
  ];
  const unpriced = [aReleased("assignment", 1), aReleased("assignment", 2)];

  it("is zero where amounts take each other out, which is not the same as none", () => {
    expect(said([...evened, ...unpriced])).toEqual(["Summan av 4 förslag", "0 · 0 · 0 tkr", "–"]);
    expect(said(evened, "operating").slice(1)).toEqual(["0 tkr", "0 tkr", "0 tkr"]);
  });

  it("is no amount where none is stated, and not zero", () => {
    expect(said(unpriced, "assignment")).toEqual(["Summan av 2 uppdrag", "–", "–", "–"]);
  });
});
