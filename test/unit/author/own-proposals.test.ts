import { describe, expect, it } from "vitest";
import { newForm, copiedForm } from "../../../src/domain/proposal/filled-form.ts";
import { formOfContent } from "../../../src/domain/proposal/form-of-content.ts";
import { listMine } from "../../../src/usecases/proposal/list-mine.ts";
import { openHistory, openProposal } from "../../../src/usecases/proposal/open-proposal.ts";
import { withdrawProposal } from "../../../src/usecases/proposal/withdraw-proposal.ts";
import {
  administrator,
  anOrganisation,
  author,
  departmentHead,
  otherReviewer,
  reviewer,
  stranger,
} from "../../support/organisation.ts";
import {
  aContent,
  aProposal,
  aRound,
  aRoundStanding,
  BUDGET_YEAR,
  personRef,
} from "../../support/proposals.ts";
import { aReviewWorld, storeProposal } from "../../support/review.ts";

const me = personRef(author);
const pressed = { budgetYear: BUDGET_YEAR, proposalId: "proposal-1", revision: 3 };
const byId = { kind: "id", budgetYear: BUDGET_YEAR, proposalId: "proposal-1" } as const;

describe("a proposal that is taken back", () => {
  it("is withdrawn once, by its author or its department, who are told of each other", async () => {
    const { deps, find, told } = await aReviewWorld([aProposal()]);
    const first = await withdrawProposal(deps, me, pressed);
    const again = await withdrawProposal(deps, me, pressed);

    expect([first.kind, again.kind]).toEqual(["withdrawn", "withdrawn"]);
    expect(await find("proposal-1")).toMatchObject({ state: "withdrawn", revision: 4, number: 7 });
    expect(await told()).toContain(departmentHead.name);
  });

  it("is left as it is when something has happened to it since it was shown", async () => {
    const { deps, find } = await aReviewWorld([aProposal()]);

    expect((await withdrawProposal(deps, me, { ...pressed, revision: 2 })).kind).toBe("changed");
    expect(await find("proposal-1")).toMatchObject({ state: "submitted" });
  });

  it("is left as it is where it has been reviewed, and by those who may not", async () => {
    const { deps } = await aReviewWorld([aProposal({ state: "supported" })]);
    expect((await withdrawProposal(deps, me, pressed)).kind).toBe("wrongState");
    expect((await withdrawProposal(deps, personRef(stranger), pressed)).kind).toBe("gone");

    const released = await aReviewWorld([aProposal({ state: "released" })]);
    expect((await withdrawProposal(released.deps, personRef(reviewer), pressed)).kind).toBe("notYours");
  });
});

describe("a proposal that is opened", () => {
  it("is there for those who may read it, and for others as if there were none", async () => {
    const { deps } = await aReviewWorld([aProposal({ state: "released" })]);
    const readers = [author, departmentHead, reviewer, administrator];
    for (const person of readers) expect(await openProposal(deps, personRef(person), byId)).toBeDefined();

    for (const person of [otherReviewer, stranger])
      expect(await openProposal(deps, personRef(person), byId)).toBeUndefined();
  });

  it("is found by its number, and has its history", async () => {
    const { deps } = await aReviewWorld([aProposal()]);
    const number = { type: "efficiency", budgetYear: BUDGET_YEAR, number: 7 } as const;

    expect((await openProposal(deps, me, { kind: "number", number }))?.proposal.id).toBe("proposal-1");
    expect((await openHistory(deps, me, byId))?.changes).toHaveLength(1);
  });
});

describe("one's own proposals", () => {
  it("are those of one budget year, the newest first, without drafts that were removed", async () => {
    const { deps, proposals, rounds } = await aReviewWorld([
      aProposal({ id: "old", changedAt: 1 }),
      aProposal({ id: "new", changedAt: 3 }),
      aProposal({ id: "removed", state: "draft", changedAt: 4 }),
      aProposal({ id: "theirs", author: personRef(stranger) }),
      aProposal({ id: "withdrawn", state: "withdrawn", changedAt: 2 }),
    ]);
    await withdrawProposal(deps, me, { ...pressed, proposalId: "removed" });
    await storeProposal(proposals, aProposal({ id: "other-year", budgetYear: 2023 }));
    await rounds.save(aRound({ budgetYear: 2023 }), undefined);
    await rounds.save(aRound({ budgetYear: 2025, isTakenBack: true }), undefined);

    const mine = await listMine(deps, me, aRoundStanding());
    expect(mine.proposals.map(({ id }) => id)).toEqual(["new", "withdrawn", "old"]);
    expect(mine.otherYears).toEqual([2023]);
  });
});

describe("a form that is filled in", () => {
  it("says where the person works and that they can be asked", () => {
    expect(newForm("assignment", anOrganisation(), me)).toEqual({
      department: "socialforvaltningen",
      committee: "socialnamnden",
      contact: "Anna Author",
    });
    expect(newForm("efficiency", anOrganisation(), { ...personRef(stranger), name: "" })).toEqual({});
  });

  it("from a copy says the same in the same budget year", () => {
    const investment = aProposal({ type: "investment" });

    expect(copiedForm(investment, BUDGET_YEAR)).toEqual(formOfContent(aContent("investment")));
    expect(copiedForm(aProposal({ state: "draft", form: { title: "Natt" } }), BUDGET_YEAR)).toEqual({
      title: "Natt",
    });
  });

  it("from a copy of another budget year has no amounts, which were for other years", () => {
    const copied = copiedForm(aProposal({ type: "investment" }), 2025);

    expect(Object.keys(copied)).not.toEqual(expect.arrayContaining(["amount1"]));
    expect(copied).not.toHaveProperty("inUseYear");
    expect(copied).not.toHaveProperty("running1");
    expect(copied).toMatchObject({ title: "Nya larm på Björken", depreciationYears: "10" });
  });
});
