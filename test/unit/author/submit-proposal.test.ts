import { describe, expect, it } from "vitest";
import { formOfContent } from "../../../src/domain/proposal/form-of-content.ts";
import { PROPOSAL_STATES, type Proposal } from "../../../src/domain/proposal/proposal.ts";
import { submitProposal } from "../../../src/usecases/proposal/submit-proposal.ts";
import { actOnProposal } from "../../../src/usecases/review/act-on-proposal.ts";
import { author, departmentHead, deputy, otherHead, stranger } from "../../support/organisation.ts";
import { aContent, aProposal, BUDGET_YEAR, personRef } from "../../support/proposals.ts";
import { aReviewWorld } from "../../support/review.ts";

const me = personRef(author);
const pressed = { budgetYear: BUDGET_YEAR, proposalId: "proposal-1", revision: 3 };
const draft = (fields: Partial<Proposal> = {}): Proposal => aProposal({ state: "draft", ...fields });
const handedInBefore = {
  savedFrom: "card-1",
  form: formOfContent(aContent("efficiency", { amounts: [600_000, 0, 0] })),
};

describe("a draft that is handed in", () => {
  it("gets a number, its content and the time, and the department's leaders are told", async () => {
    const { deps, find, told } = await aReviewWorld([draft()]);
    const outcome = await submitProposal(deps, me, pressed);

    expect(outcome).toMatchObject({ kind: "submitted", proposal: { number: 1, state: "submitted" } });
    const stored = await find("proposal-1");
    expect(stored).toMatchObject({ number: 1, revision: 4, content: aContent("efficiency") });
    expect(stored.submittedAt).toBe(deps.clock.millis());
    expect(await told()).toEqual([departmentHead.name, deputy.name]);
  });

  it("is handed in once when the press arrives three times, one after another and at once", async () => {
    const { deps, find, told } = await aReviewWorld([draft()]);
    const outcomes = [
      await submitProposal(deps, me, pressed),
      ...(await Promise.all([submitProposal(deps, me, pressed), submitProposal(deps, me, pressed)])),
    ];

    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ kind: "submitted", proposal: { number: 1 } });
    expect(await find("proposal-1")).toMatchObject({ revision: 4 });
    expect(await told()).toHaveLength(2);
  });

  it("is handed in once when two instances take the press at the same time", async () => {
    const { deps, find } = await aReviewWorld([draft()]);
    const both = await Promise.all([submitProposal(deps, me, pressed), submitProposal(deps, me, pressed)]);

    expect(both.map(({ kind }) => kind)).toEqual(["submitted", "submitted"]);
    expect(await find("proposal-1")).toMatchObject({ number: 1, revision: 4 });
  });

  it("stays a draft after the stoppdatum", async () => {
    const { deps, find } = await aReviewWorld([draft()], { today: "2023-03-18" });

    expect(await submitProposal(deps, me, pressed)).toMatchObject({
      kind: "tooLate",
      stoppdatum: "2023-03-17",
    });
    expect(await find("proposal-1")).toEqual(draft());
  });

  it("stays a draft when somebody else presses", async () => {
    const { deps, find } = await aReviewWorld([draft()]);

    for (const person of [stranger, departmentHead, otherHead])
      expect(await submitProposal(deps, personRef(person), pressed)).toEqual({ kind: "gone" });
    expect(await find("proposal-1")).toEqual(draft());
  });

  it("stays a draft when the card shows another revision, and what has happened since is told", async () => {
    const { deps, find } = await aReviewWorld([draft()]);
    const outcome = await submitProposal(deps, me, { ...pressed, revision: 1 });

    expect(outcome).toMatchObject({ kind: "changed", proposal: { revision: 3 } });
    expect(await find("proposal-1")).toEqual(draft());
  });

  it("stays a draft when its form cannot be taken", async () => {
    const { deps } = await aReviewWorld([draft({ form: { title: "Natt" } })]);

    expect(await submitProposal(deps, me, pressed)).toMatchObject({
      kind: "faulty",
      proposal: { state: "draft" },
    });
  });

  it("stays a draft when no number is free, and when others save the whole time", async () => {
    const busy = await aReviewWorld([draft()], {
      change: (proposals) => ({ ...proposals, saveNumbered: () => Promise.resolve({ kind: "busy" }) }),
    });
    expect((await submitProposal(busy.deps, me, pressed)).kind).toBe("busy");

    const taken = await aReviewWorld([draft()], {
      change: (proposals) => ({ ...proposals, saveNumbered: () => Promise.resolve({ kind: "conflict" }) }),
    });
    expect((await submitProposal(taken.deps, me, pressed)).kind).toBe("conflict");
    expect(await taken.find("proposal-1")).toEqual(draft());
  });

  it("is refused in every state but those that an author may hand in from", async () => {
    const kinds = new Map<string, string>();
    for (const state of PROPOSAL_STATES) {
      const { deps } = await aReviewWorld([aProposal({ state })]);
      kinds.set(state, (await submitProposal(deps, me, pressed)).kind);
    }

    expect(Object.fromEntries(kinds)).toEqual({
      draft: "submitted",
      submitted: "submitted",
      returned: "submitted",
      released: "wrongState",
      supported: "wrongState",
      notSupported: "wrongState",
      decided: "wrongState",
      rejected: "wrongState",
      withdrawn: "wrongState",
    });
  });

  it("costs five storage operations when nobody else is in the way", async () => {
    let operations = 0;
    const counted = <T>(result: T): T => {
      operations += 1;
      return result;
    };
    const { deps } = await aReviewWorld([draft()]);
    const { proposals, rounds, organisation } = deps;
    await submitProposal(
      {
        ...deps,
        organisation: { ...organisation, read: () => counted(organisation.read()) },
        rounds: { list: () => counted(rounds.list()), find: (year) => counted(rounds.find(year)) },
        proposals: {
          ...proposals,
          find: (year, id) => counted(proposals.find(year, id)),
          changes: (year, id) => counted(proposals.changes(year, id)),
          // The number and the write.
          saveNumbered: (save) => counted(counted(proposals.saveNumbered(save))),
        },
      },
      me,
      pressed,
    );

    expect(operations).toBe(5);
  });
});

describe("a press on the card that was sent from before", () => {
  it("is no receipt when it has come back since: it is told what has happened, and nothing is done", async () => {
    const { deps, find } = await aReviewWorld([draft()]);
    await submitProposal(deps, me, pressed);
    const comment = "Beskriv riskerna.";
    const sendBack = { action: "sendBack", ...pressed, revision: 4, comment } as const;
    expect((await actOnProposal(deps, departmentHead, sendBack)).kind).toBe("done");

    expect(await submitProposal(deps, me, pressed)).toMatchObject({
      kind: "changed",
      since: [{ action: "submit" }, { action: "sendBack" }],
    });
    expect(await find("proposal-1")).toMatchObject({ state: "returned", revision: 5 });
  });
});

describe("what is handed in again", () => {
  it("keeps its number and the time that it came first, and old and new of what changed", async () => {
    const { deps, find } = await aReviewWorld([aProposal({ ...handedInBefore, priority: 2 })]);
    const before = await find("proposal-1");
    await submitProposal(deps, me, pressed);

    expect(await find("proposal-1")).toMatchObject({
      ...{ number: 7, submittedAt: before.submittedAt, priority: 2 },
      content: { amounts: [600_000, 0, 0] },
    });
    expect((await deps.proposals.changes(BUDGET_YEAR, "proposal-1")).at(-1)?.fields).toEqual([
      { field: "amount1", old: "500", new: "600" },
      { field: "amount2", old: "1 250", new: "0" },
      { field: "amount3", old: "1 250", new: "0" },
    ]);
  });

  it("to another department leaves its place in the first one", async () => {
    const form = formOfContent(aContent("efficiency", { departmentId: "barn-och-utbildningsforvaltningen" }));
    const { deps, find, told } = await aReviewWorld([aProposal({ form, priority: 2 })]);
    await submitProposal(deps, me, pressed);

    expect((await find("proposal-1")).priority).toBeUndefined();
    expect(await told()).toContain(otherHead.name);
  });

  it("after it has been released in time may be completed after the stoppdatum", async () => {
    const returned = aProposal({ state: "returned", releasedAt: 1 });
    const { deps } = await aReviewWorld([returned], { today: "2023-05-02" });

    expect((await submitProposal(deps, me, pressed)).kind).toBe("submitted");
  });
});
