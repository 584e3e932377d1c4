import fc from "fast-check";
import type { ProposalContent, YearAmounts } from "../../src/domain/proposal/proposal-content.ts";
import { PROPOSAL_TYPES } from "../../src/domain/proposal/proposal-type.ts";
import { PROPOSAL_STATES, type Proposal } from "../../src/domain/proposal/proposal.ts";
import { DEPARTMENTS } from "./organisation.ts";
import { aContent, aProposal } from "./proposals.ts";

const amount = fc.option(fc.integer({ min: -5_000_000, max: 50_000_000 }), { nil: undefined });
const amounts: fc.Arbitrary<YearAmounts> = fc.tuple(amount, amount, amount);

/** One of the known departments, or one that the organisation does not know. */
const departmentId = fc.constantFrom(...DEPARTMENTS.map(({ id }) => id), "avvecklad");

const content: fc.Arbitrary<ProposalContent> = fc
  .record({
    type: fc.constantFrom(...PROPOSAL_TYPES),
    common: fc.record({ amounts, departmentId, title: fc.constantFrom("Larm", "Bilar", "=A1") }),
    runningCost: amounts,
    inUseYear: fc.integer({ min: 2023, max: 2027 }),
  })
  .map(({ type, common, runningCost, inUseYear }) =>
    type === "investment"
      ? aContent(type, { ...common, runningCost, inUseYear })
      : { ...aContent(type), ...common },
  );

/** A proposal of the sample organisation in any state; its id and number are those of its place in the list. */
const proposal = fc.record({
  content,
  state: fc.constantFrom(...PROPOSAL_STATES),
  priority: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  late: fc.boolean(),
});

/** A budget year's proposals, those of a list that another list of the same ids may have changed. */
export const generatedProposals: fc.Arbitrary<readonly Proposal[]> = fc
  .array(fc.option(proposal, { nil: undefined }), { maxLength: 24 })
  .map((all) =>
    all.flatMap((each, at) => {
      if (each === undefined) return [];
      const { priority, late, ...fields } = each;
      return aProposal({
        ...fields,
        id: `proposal-${at}`,
        ...(each.state === "draft" ? {} : { number: at + 1 }),
        ...(priority === undefined ? {} : { priority }),
        ...(late ? { late } : {}),
      });
    }),
  );
