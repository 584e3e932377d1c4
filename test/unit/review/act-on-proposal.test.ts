import { describe, expect, it } from "vitest";
import type { PersonRef } from "../../../src/domain/organisation/organisation.ts";
import type { ProposalState } from "../../../src/domain/proposal/proposal.ts";
import { MOST_COMMENT, type ReviewAction } from "../../../src/domain/proposal/review-action.ts";
import { actOnProposal, type PressedAction } from "../../../src/usecases/review/act-on-proposal.ts";
import {
  administrator,
  author,
  departmentHead,
  deputy,
  otherHead,
  otherReviewer,
  reviewer,
  reviewerOfAll,
  stranger,
} from "../../support/organisation.ts";
import { aContent, aProposal, aRound, personRef } from "../../support/proposals.ts";
import { aReviewWorld, edited } from "../../support/review.ts";

const press = (action: ReviewAction, fields: Partial<PressedAction> = {}): PressedAction => ({
  action,
  budgetYear: 2024,
  proposalId: "proposal-1",
  revision: 3,
  comment: "Beskriv riskerna.",
  ...fields,
});

describe("who may do what with a proposal", () => {
  const people = [author, departmentHead, deputy, reviewer, reviewerOfAll, administrator];
  const nobodies = [otherHead, otherReviewer, stranger];
  const may: readonly [ReviewAction, ProposalState, readonly PersonRef[], ProposalState][] = [
    ["release", "submitted", [departmentHead, deputy], "released"],
    ["sendBack", "submitted", [departmentHead, deputy], "returned"],
    ["comment", "submitted", [author, departmentHead, deputy], "submitted"],
    ["comment", "released", people, "released"],
    ["support", "released", [reviewer, reviewerOfAll], "supported"],
    ["oppose", "released", [reviewer, reviewerOfAll], "notSupported"],
    ["return", "released", [reviewer, reviewerOfAll], "returned"],
    ["decide", "released", [administrator], "decided"],
    ["decide", "supported", [administrator], "decided"],
    ["reject", "notSupported", [administrator], "rejected"],
    ["reopen", "decided", [administrator], "released"],
    ["reopen", "rejected", [administrator], "released"],
  ];

  it.each(may)("%s when %s", async (action, state, allowed, to) => {
    for (const by of [...people, ...nobodies]) {
      const world = await aReviewWorld([aProposal({ state })]);
      const outcome = await actOnProposal(world.deps, personRef(by), press(action));
      const isAllowed = allowed.includes(by);
      expect([by.name, outcome.kind === "done"]).toEqual([by.name, isAllowed]);
      const after = await world.find("proposal-1");
      expect(after.state).toBe(isAllowed ? to : state);
      expect(after.revision).toBe(isAllowed ? 4 : 3);
      expect((await world.proposals.changes(2024, "proposal-1")).length).toBe(isAllowed ? 2 : 1);
      if (!isAllowed) expect(await world.told()).toEqual([]);
    }
  });

  it.each<[ReviewAction, ProposalState]>([
    ["release", "released"],
    ["release", "returned"],
    ["sendBack", "released"],
    ["support", "submitted"],
    ["support", "decided"],
    ["reopen", "supported"],
    ["decide", "returned"],
    ["comment", "withdrawn"],
  ])("nobody may %s when it is %s", async (action, state) => {
    for (const by of [departmentHead, reviewer, administrator]) {
      const world = await aReviewWorld([aProposal({ state })]);
      const outcome = await actOnProposal(world.deps, by, press(action));
      expect(["wrongState", "gone"]).toContain(outcome.kind);
      expect((await world.find("proposal-1")).state).toBe(state);
    }
  });

  it("tells those who may not read it that there is nothing", async () => {
    const world = await aReviewWorld([aProposal()]);
    for (const by of [reviewer, administrator, stranger, otherHead])
      expect(await actOnProposal(world.deps, by, press("comment"))).toEqual({ kind: "gone" });
    expect(await actOnProposal(world.deps, departmentHead, press("comment", { proposalId: "x" }))).toEqual({
      kind: "gone",
    });
    expect(await actOnProposal(world.deps, departmentHead, press("comment", { budgetYear: 2030 }))).toEqual({
      kind: "gone",
    });
  });
});

describe("what is kept of an action", () => {
  it("is who, when, what and why, and the author is told", async () => {
    const world = await aReviewWorld([aProposal()]);
    const by = personRef(departmentHead);
    await actOnProposal(world.deps, by, press("sendBack", { comment: "  Beskriv riskerna. " }));

    const at = world.deps.clock.millis();
    const after = await world.find("proposal-1");
    expect(after).toMatchObject({ state: "returned", revision: 4, changedAt: at });
    expect(after.said).toEqual({ by, at, text: "Beskriv riskerna." });
    const comment = "Beskriv riskerna.";
    expect((await world.proposals.changes(2024, "proposal-1")).at(-1)).toEqual({
      ...{ revision: 4, at, by, action: "sendBack", from: "submitted", to: "returned", fields: [], comment },
    });
    expect(await world.told()).toEqual([author.name]);
  });

  it("is what was said before where nothing is said now", async () => {
    const said = { by: personRef(deputy), at: 1, text: "Bra." };
    const world = await aReviewWorld([aProposal({ said })]);
    await actOnProposal(world.deps, departmentHead, press("release", { comment: "" }));

    expect((await world.find("proposal-1")).said).toEqual(said);
    expect((await world.proposals.changes(2024, "proposal-1")).at(-1)).not.toHaveProperty("comment");
  });

  it.each<[ReviewAction, ProposalState, PersonRef]>([
    ["sendBack", "submitted", departmentHead],
    ["comment", "submitted", author],
    ["oppose", "released", reviewer],
    ["return", "released", reviewer],
  ])("is nothing when %s comes without a word", async (action, state, by) => {
    const world = await aReviewWorld([aProposal({ state })]);
    const outcome = await actOnProposal(world.deps, by, press(action, { comment: " \n " }));

    expect(outcome.kind).toBe("needsComment");
    expect((await world.find("proposal-1")).revision).toBe(3);
  });

  it("needs no words to support, to release or to decide", async () => {
    for (const [action, state, by] of [
      ["support", "released", reviewer],
      ["release", "submitted", departmentHead],
      ["decide", "supported", administrator],
      ["reject", "supported", administrator],
    ] as const) {
      const world = await aReviewWorld([aProposal({ state })]);
      expect((await actOnProposal(world.deps, by, press(action, { comment: "" }))).kind).toBe("done");
    }
  });

  it("is nothing when the comment is longer than a comment may be", async () => {
    const world = await aReviewWorld([aProposal({ state: "released" })]);
    const comment = "x".repeat(MOST_COMMENT + 1);
    expect((await actOnProposal(world.deps, reviewer, press("support", { comment }))).kind).toBe(
      "longComment",
    );
    expect((await world.find("proposal-1")).state).toBe("released");
  });
});

describe("releasing", () => {
  const release = press("release", { comment: "" });

  it("is in time to the end of the stoppdatum", async () => {
    const world = await aReviewWorld([aProposal()], { today: "2023-03-17" });
    expect((await actOnProposal(world.deps, departmentHead, release)).kind).toBe("done");
    const after = await world.find("proposal-1");
    expect(after.releasedAt).toBe(world.deps.clock.millis());
    expect(after).not.toHaveProperty("late");
  });

  it("is refused after it, and names the day", async () => {
    const world = await aReviewWorld([aProposal()], { today: "2023-03-18" });
    expect(await actOnProposal(world.deps, departmentHead, release)).toMatchObject({
      kind: "tooLate",
      stoppdatum: "2023-03-17",
    });
    expect((await world.find("proposal-1")).state).toBe("submitted");
  });

  it("is late by an extension", async () => {
    const extension = {
      id: "e-1",
      to: { kind: "committee", committeeId: "socialnamnden" } as const,
      until: "2023-03-24",
      reason: "Sjukdom",
      by: personRef(administrator),
      at: 1,
    };
    const round = aRound({ extensions: [extension] });
    const world = await aReviewWorld([aProposal()], { today: "2023-03-20", round });
    expect((await actOnProposal(world.deps, departmentHead, release)).kind).toBe("done");
    expect((await world.find("proposal-1")).late).toBe(true);
  });

  it("is not late when it had been released in time and was completed", async () => {
    const world = await aReviewWorld([aProposal({ releasedAt: 5 })], { today: "2023-04-20" });
    expect((await actOnProposal(world.deps, departmentHead, release)).kind).toBe("done");
    const after = await world.find("proposal-1");
    expect(after).not.toHaveProperty("late");
    expect(after.releasedAt).toBe(5);
  });
});

describe("two at once", () => {
  const released = aProposal({ state: "released" });

  it("the second sees what the first did, and nothing is overwritten", async () => {
    const world = await aReviewWorld([released]);
    await actOnProposal(world.deps, personRef(reviewer), press("support", { comment: "Rimligt." }));
    const second = await actOnProposal(world.deps, reviewerOfAll, press("oppose"));

    expect(second).toMatchObject({
      kind: "changed",
      proposal: { state: "supported", revision: 4 },
      since: [{ action: "support", by: personRef(reviewer), comment: "Rimligt." }],
    });
    expect((await world.find("proposal-1")).state).toBe("supported");

    const again = await actOnProposal(world.deps, reviewerOfAll, press("oppose", { revision: 4 }));
    expect(again.kind).toBe("done");
  });

  it("the same when both have read before either has written", async () => {
    const world = await aReviewWorld([released]);
    const outcomes = await Promise.all([
      actOnProposal(world.deps, personRef(reviewer), press("support")),
      actOnProposal(world.deps, personRef(reviewerOfAll), press("oppose")),
    ]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["changed", "done"]);
    expect((await world.proposals.changes(2024, "proposal-1")).length).toBe(2);
  });

  it("the same press three times is one change", async () => {
    const world = await aReviewWorld([released]);
    for (const wish of [
      press("support"),
      press("support"),
      press("support", { comment: "Beskriv riskerna. " }),
    ])
      expect((await actOnProposal(world.deps, personRef(reviewer), wish)).kind).toBe("done");
    expect((await world.proposals.changes(2024, "proposal-1")).length).toBe(2);
    expect(await world.told()).toEqual([author.name]);
  });

  it("the same button with other words is no repetition", async () => {
    const world = await aReviewWorld([released]);
    await actOnProposal(world.deps, personRef(reviewer), press("comment"));
    const other = press("comment", { comment: "Och vad kostar det?" });
    expect((await actOnProposal(world.deps, personRef(reviewer), other)).kind).toBe("done");
    expect((await world.find("proposal-1")).revision).toBe(5);
  });

  it("somebody's own doings do not stand in their way, and a press that comes late is no second one", async () => {
    const world = await aReviewWorld([released]);
    const by = personRef(reviewer);
    expect((await actOnProposal(world.deps, by, press("support"))).kind).toBe("done");
    expect((await actOnProposal(world.deps, by, press("oppose"))).kind).toBe("done");
    // Late or meant anew: what holds is said, and it is decided again.
    expect(await actOnProposal(world.deps, by, press("support"))).toMatchObject({
      kind: "changed",
      since: [{ action: "oppose" }],
    });

    expect(await world.find("proposal-1")).toMatchObject({ state: "notSupported", revision: 5 });
  });

  it("what others have undone is not said to be done", async () => {
    const world = await aReviewWorld([released]);
    const ada = personRef(administrator);
    await actOnProposal(world.deps, reviewer, press("support"));
    await actOnProposal(world.deps, ada, press("decide", { revision: 4 }));
    await actOnProposal(world.deps, ada, press("reopen", { revision: 5 }));

    expect(await actOnProposal(world.deps, reviewer, press("support"))).toMatchObject({
      kind: "changed",
      since: [{ action: "decide" }, { action: "reopen" }],
    });
    const again = await actOnProposal(world.deps, reviewer, press("support", { revision: 6 }));
    expect(again.kind).toBe("done");
  });

  it("what an author has only begun to change does not stand in the department's way", async () => {
    const world = await aReviewWorld([aProposal()]);
    await edited(world, "proposal-1");
    const outcome = await actOnProposal(world.deps, departmentHead, press("release", { comment: "" }));

    expect(outcome.kind).toBe("done");
    expect(await world.find("proposal-1")).toMatchObject({ state: "released", revision: 5 });
  });

  it("a card from the future is none of ours", async () => {
    const world = await aReviewWorld([released]);
    expect((await actOnProposal(world.deps, reviewer, press("support", { revision: 9 }))).kind).toBe(
      "changed",
    );
  });

  it("somebody who is overtaken all the time is asked to try again", async () => {
    const world = await aReviewWorld([released], {
      change: (proposals) => ({ ...proposals, save: () => Promise.resolve(undefined) }),
    });
    expect((await actOnProposal(world.deps, reviewer, press("support"))).kind).toBe("conflict");
  });
});

it("whoever writes for another department than they lead is nobody there", async () => {
  const content = aContent("efficiency", { departmentId: "barn-och-utbildningsforvaltningen" });
  const world = await aReviewWorld([aProposal({ content })]);
  expect(await actOnProposal(world.deps, departmentHead, press("release"))).toEqual({ kind: "gone" });
});
