import { describe, expect, it } from "vitest";
import type { ProposalAnswer } from "../../../src/domain/proposal-question/answer-proposals.ts";
import type { ProposalType } from "../../../src/domain/proposal/proposal-type.ts";
import { answerProposals } from "../../../src/domain/proposal-question/answer-proposals.ts";
import { compileSummary } from "../../../src/domain/summary/compile-summary.ts";
import { sayAnswer } from "../../../src/text/proposal/question-text.ts";
import { anOrganisation } from "../../support/organisation.ts";
import { aContent, aProposal, aRound, BUDGET_YEAR } from "../../support/proposals.ts";

const asker = { aadObjectId: "anna", departmentIds: [] };

function decided(type: ProposalType, count: number, asked: ProposalType | undefined): ProposalAnswer {
  const proposals = Array.from({ length: count }, (_, at) =>
    aProposal({ id: `decided-${at}`, state: "decided", number: at + 1, content: aContent(type) }),
  );
  const { rows } = compileSummary({ proposals, organisation: anOrganisation(), round: aRound() });
  const of = rows.map((row) => ({ ...row, isInSums: true }));
  const typed = asked === undefined ? {} : { type: asked };
  return answerProposals({ asks: "count", state: "decided", ...typed }, of, undefined, asker);
}

describe("the answer to a question about a state", () => {
  it.each([
    ["one of en", "investment", 1, "investment", "1 investering är beslutad"],
    ["one of ett", "assignment", 1, "assignment", "1 uppdrag är beslutat"],
    ["one of any type", "investment", 1, undefined, "1 förslag är beslutat"],
    ["several", "investment", 2, "investment", "2 investeringar är beslutade"],
    ["none", "investment", 0, "investment", "Inga investeringar är beslutade"],
  ] as const)("has the ending of what is counted: %s", (_name, type, count, asked, said) => {
    const answer = decided(type, count, asked);

    const { headline } = sayAnswer(
      { answer, basis: { kind: "readable", isAll: true }, budgetYear: BUDGET_YEAR },
      "sv",
    );

    expect(headline).toBe(said);
  });
});
