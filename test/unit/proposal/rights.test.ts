import { describe, expect, it } from "vitest";
import {
  PROPOSAL_ACTIONS,
  PROPOSAL_STATES,
  type ProposalAction,
  type ProposalState,
} from "../../../src/domain/proposal/proposal.ts";
import {
  RELATIONS,
  RELEASED_STATES,
  mayRead,
  permissionFor,
  relationsTo,
  type Relation,
} from "../../../src/domain/proposal/rights.ts";
import {
  administrator,
  anOrganisation,
  author,
  departmentHead,
  deputy,
  otherHead,
  otherReviewer,
  reviewer,
  reviewerOfAll,
  stranger,
} from "../../support/organisation.ts";
import { aContent, aProposal } from "../../support/proposals.ts";

/**
 * Who may do what in which state, written out so that a change of the table in the product is seen here. A line is an
 * action; its columns are the author, a leader of the department, a reviewer of the nämnd and an administrator. A cell is
 * the state that it leads to, "-" where others may, and "x" where nobody may in that state.
 */
const EXPECTED: Readonly<Record<ProposalState, string>> = {
  draft: `
    edit        draft         -             -             -
    submit      submitted     -             -             -
    withdraw    withdrawn     -             -             -
    prioritise  x             x             x             x
    sendBack    x             x             x             x
    release     x             x             x             x
    comment     x             x             x             x
    support     x             x             x             x
    oppose      x             x             x             x
    return      x             x             x             x
    decide      x             x             x             x
    reject      x             x             x             x
    reopen      x             x             x             x
  `,
  submitted: `
    edit        submitted     -             -             -
    submit      submitted     -             -             -
    withdraw    withdrawn     withdrawn     -             -
    prioritise  -             submitted     -             -
    sendBack    -             returned      -             -
    release     -             released      -             -
    comment     submitted     submitted     -             -
    support     x             x             x             x
    oppose      x             x             x             x
    return      x             x             x             x
    decide      x             x             x             x
    reject      x             x             x             x
    reopen      x             x             x             x
  `,
  released: `
    edit        x             x             x             x
    submit      x             x             x             x
    withdraw    withdrawn     withdrawn     -             -
    prioritise  -             released      -             -
    sendBack    x             x             x             x
    release     x             x             x             x
    comment     released      released      released      released
    support     -             -             supported     -
    oppose      -             -             notSupported  -
    return      -             -             returned      -
    decide      -             -             -             decided
    reject      -             -             -             rejected
    reopen      x             x             x             x
  `,
  returned: `
    edit        returned      -             -             -
    submit      submitted     -             -             -
    withdraw    withdrawn     withdrawn     -             -
    prioritise  x             x             x             x
    sendBack    x             x             x             x
    release     x             x             x             x
    comment     returned      returned      returned      returned
    support     x             x             x             x
    oppose      x             x             x             x
    return      x             x             x             x
    decide      x             x             x             x
    reject      x             x             x             x
    reopen      x             x             x             x
  `,
  supported: `
    edit        x             x             x             x
    submit      x             x             x             x
    withdraw    x             x             x             x
    prioritise  x             x             x             x
    sendBack    x             x             x             x
    release     x             x             x             x
    comment     supported     supported     supported     supported
    support     -             -             supported     -
    oppose      -             -             notSupported  -
    return      -             -             returned      -
    decide      -             -             -             decided
    reject      -             -             -             rejected
    reopen      x             x             x             x
  `,
  notSupported: `
    edit        x             x             x             x
    submit      x             x             x             x
    withdraw    x             x             x             x
    prioritise  x             x             x             x
    sendBack    x             x             x             x
    release     x             x             x             x
    comment     notSupported  notSupported  notSupported  notSupported
    support     -             -             supported     -
    oppose      -             -             notSupported  -
    return      -             -             returned      -
    decide      -             -             -             decided
    reject      -             -             -             rejected
    reopen      x             x             x             x
  `,
  decided: `
    edit        x             x             x             x
    submit      x             x             x             x
    withdraw    x             x             x             x
    prioritise  x             x             x             x
    sendBack    x             x             x             x
    release     x             x             x             x
    comment     x             x             x             x
    support     x             x             x             x
    oppose      x             x             x             x
    return      x             x             x             x
    decide      x             x             x             x
    reject      x             x             x             x
    reopen      -             -             -             released
  `,
  rejected: `
    edit        x             x             x             x
    submit      x             x             x             x
    withdraw    x             x             x             x
    prioritise  x             x             x             x
    sendBack    x             x             x             x
    release     x             x             x             x
    comment     x             x             x             x
    support     x             x             x             x
    oppose      x             x             x             x
    return      x             x             x             x
    decide      x             x             x             x
    reject      x             x             x             x
    reopen      -             -             -             released
  `,
  withdrawn: `
    edit        x             x             x             x
    submit      x             x             x             x
    withdraw    x             x             x             x
    prioritise  x             x             x             x
    sendBack    x             x             x             x
    release     x             x             x             x
    comment     x             x             x             x
    support     x             x             x             x
    oppose      x             x             x             x
    return      x             x             x             x
    decide      x             x             x             x
    reject      x             x             x             x
    reopen      x             x             x             x
  `,
};

/** What stands in the table for one action of one state. */
function cellOf(state: ProposalState, action: ProposalAction, relation: Relation): string | undefined {
  const line = EXPECTED[state].split("\n").find((each) => each.trim().split(/\s+/u)[0] === action);
  return line?.trim().split(/\s+/u)[1 + RELATIONS.indexOf(relation)];
}

function permitted(state: ProposalState, action: ProposalAction, ...relations: readonly Relation[]): string {
  const permission = permissionFor(action, state, new Set(relations));
  switch (permission.kind) {
    case "allowed":
      return permission.to;
    case "notYours":
      return "-";
    case "wrongState":
      return "x";
  }
}

const everyCell = PROPOSAL_STATES.flatMap((state) =>
  PROPOSAL_ACTIONS.flatMap((action) => RELATIONS.map((relation) => [state, action, relation] as const)),
);

describe("who may do what in which state", () => {
  it.each(everyCell)("%s: %s by the %s", (state, action, relation) => {
    expect(permitted(state, action, relation)).toBe(cellOf(state, action, relation));
  });

  it.each(PROPOSAL_STATES)("in %s nobody may do anything who is nothing to it", (state) => {
    for (const action of PROPOSAL_ACTIONS) expect(["-", "x"]).toContain(permitted(state, action));
  });

  it("somebody who is several things may do what any of them may", () => {
    expect(permitted("submitted", "release", "author", "leader")).toBe("released");
    expect(permitted("released", "support", "author", "reviewer")).toBe("supported");
    expect(permitted("released", "decide", "reviewer", "administrator")).toBe("decided");
  });

  it("a reviewer decides nothing, and an administrator reviews nothing", () => {
    expect(permitted("released", "decide", "author", "leader", "reviewer")).toBe("-");
    expect(permitted("released", "support", "author", "leader", "administrator")).toBe("-");
  });

  it("nothing leads back to a draft, and nothing out of a withdrawn one", () => {
    const cells = everyCell.filter(([state]) => state !== "draft").map((cell) => cellOf(...cell));
    expect(cells).not.toContain("draft");
    expect(everyCell.filter(([state]) => state === "withdrawn").map((cell) => cellOf(...cell))).not.toContain(
      "-",
    );
  });
});

const organisation = anOrganisation();
const relationsOf = (who: { readonly aadObjectId: string }, proposal = aProposal()): readonly Relation[] => [
  ...relationsTo(proposal, organisation, {
    aadObjectId: who.aadObjectId,
    isAdministrator: who.aadObjectId === administrator.aadObjectId,
  }),
];

describe("what somebody is to a proposal of Socialförvaltningen", () => {
  it.each<readonly [string, { readonly aadObjectId: string }, readonly Relation[]]>([
    ["its author", author, ["author"]],
    ["the head of its department", departmentHead, ["leader"]],
    ["the deputy", deputy, ["leader"]],
    ["the head of another department", otherHead, []],
    ["the reviewer of its nämnd", reviewer, ["reviewer"]],
    ["a reviewer of all", reviewerOfAll, ["reviewer"]],
    ["the reviewer of another nämnd", otherReviewer, []],
    ["an administrator by configuration", administrator, ["administrator"]],
    ["a stranger", stranger, []],
  ])("%s", (_, who, relations) => {
    expect(relationsOf(who)).toEqual(relations);
  });

  it("is decided by what was handed in, not by what the author is typing", () => {
    const form = { department: "barn-och-utbildningsforvaltningen" };
    expect(relationsOf(otherHead, aProposal({ form }))).toEqual([]);
    expect(relationsOf(departmentHead, aProposal({ form }))).toEqual(["leader"]);
  });

  it("is nothing for a leader or a reviewer before it is handed in", () => {
    const draft = aProposal({ state: "draft" });
    expect(relationsOf(departmentHead, draft)).toEqual([]);
    expect(relationsOf(reviewerOfAll, draft)).toEqual([]);
    expect(relationsOf(author, draft)).toEqual(["author"]);
  });

  it("is several things at once", () => {
    expect(relationsOf(departmentHead, aProposal({ author: departmentHead }))).toEqual(["author", "leader"]);
  });

  it("is nothing for a reviewer of one nämnd when the department is not there any longer", () => {
    const content = aContent("efficiency", { departmentId: "nedlagd" });
    expect(relationsOf(reviewer, aProposal({ content }))).toEqual([]);
  });
});

describe("who may read a proposal", () => {
  const reads = (state: ProposalState, relation: Relation, releasedAt?: number): boolean =>
    mayRead(
      { ...aProposal({ state }), ...(releasedAt === undefined ? {} : { releasedAt }) },
      new Set([relation]),
    );

  it.each(PROPOSAL_STATES)("%s: its author always", (state) => {
    expect(reads(state, "author")).toBe(true);
  });

  it.each(PROPOSAL_STATES)("%s: its leader once it is handed in", (state) => {
    expect(reads(state, "leader")).toBe(state !== "draft");
  });

  it.each(PROPOSAL_STATES)("%s: reviewers and administrators once it has been released", (state) => {
    for (const relation of ["reviewer", "administrator"] as const)
      expect(reads(state, relation)).toBe(RELEASED_STATES.has(state));
  });

  it("what came back after it was released is still read by those who returned it", () => {
    for (const relation of ["reviewer", "administrator"] as const)
      expect(reads("returned", relation, 1)).toBe(true);
  });

  it.each(PROPOSAL_STATES)("%s: nobody who is nothing to it", (state) => {
    expect(mayRead({ ...aProposal({ state }), releasedAt: 1 }, new Set())).toBe(false);
  });
});
