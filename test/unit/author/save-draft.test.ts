import { describe, expect, it } from "vitest";
import type { Proposal } from "../../../src/domain/proposal/proposal.ts";
import { previewProposal } from "../../../src/usecases/proposal/preview-proposal.ts";
import { saveDraft, type PressedForm } from "../../../src/usecases/proposal/save-draft.ts";
import { formOfContent } from "../../../src/domain/proposal/form-of-content.ts";
import { author, departmentHead, stranger } from "../../support/organisation.ts";
import { aContent, aProposal, aRound, BUDGET_YEAR, personRef } from "../../support/proposals.ts";
import { aReviewWorld } from "../../support/review.ts";

const me = personRef(author);
const aPressedForm = (fields: Partial<PressedForm> = {}): PressedForm => ({
  proposalId: "proposal-1",
  budgetYear: BUDGET_YEAR,
  type: "efficiency",
  revision: 0,
  card: "card-1",
  form: { title: "Natt" },
  ...fields,
});
const given = (fields: Partial<Proposal>): Proposal => aProposal({ savedFrom: "card-0", ...fields });

describe("a draft", () => {
  it("is made by the first press, and by the same press again not once more", async () => {
    const { deps, find } = await aReviewWorld([]);
    const first = await saveDraft(deps, me, aPressedForm());
    const again = await saveDraft(deps, me, aPressedForm());

    expect([first.kind, again.kind]).toEqual(["saved", "saved"]);
    expect(await find("proposal-1")).toMatchObject({
      state: "draft",
      revision: 1,
      author: me,
      form: { title: "Natt" },
    });
    expect(await deps.proposals.changes(BUDGET_YEAR, "proposal-1")).toMatchObject([
      { action: "edit", by: me, fields: [{ field: "title", old: "", new: "Natt" }] },
    ]);
  });

  it("is one proposal when the press arrives at two instances at once", async () => {
    const { deps, find } = await aReviewWorld([]);
    const both = await Promise.all([
      saveDraft(deps, me, aPressedForm()),
      saveDraft(deps, me, aPressedForm()),
    ]);

    expect(both.map(({ kind }) => kind)).toEqual(["saved", "saved"]);
    expect(await find("proposal-1")).toMatchObject({ revision: 1 });
  });

  it("keeps old and new of what is typed over", async () => {
    const { deps } = await aReviewWorld([]);
    await saveDraft(deps, me, aPressedForm());
    await saveDraft(deps, me, aPressedForm({ form: { title: "Dag", risks: "Inga" } }));

    expect((await deps.proposals.changes(BUDGET_YEAR, "proposal-1"))[1]?.fields).toEqual([
      { field: "title", old: "Natt", new: "Dag" },
      { field: "risks", old: "", new: "Inga" },
    ]);
  });

  it("of what has been handed in is seen by nobody else: the content stands", async () => {
    const { deps, find } = await aReviewWorld([given({})]);
    await saveDraft(deps, me, aPressedForm({ revision: 3 }));

    expect(await find("proposal-1")).toMatchObject({
      state: "submitted",
      content: aContent("efficiency"),
      number: 7,
    });
  });

  it("is kept after the stoppdatum", async () => {
    const { deps } = await aReviewWorld([], { today: "2023-04-01" });

    expect((await saveDraft(deps, me, aPressedForm())).kind).toBe("saved");
  });

  it("of somebody else is as one that does not exist, also to the head of the department", async () => {
    const { deps, find } = await aReviewWorld([given({})]);

    for (const person of [stranger, departmentHead])
      expect(await saveDraft(deps, personRef(person), aPressedForm({ revision: 3 }))).toEqual({
        kind: "gone",
      });
    expect(await find("proposal-1")).toMatchObject({ revision: 3 });
  });

  it("is refused when what is stored is past the state in which it may be edited", async () => {
    const { deps } = await aReviewWorld([given({ state: "released" })]);

    expect(await saveDraft(deps, me, aPressedForm({ revision: 3 }))).toMatchObject({
      kind: "wrongState",
      form: { title: "Natt" },
    });
  });

  it("is refused for a budget year without a round", async () => {
    const { deps } = await aReviewWorld([], { round: "none" });

    expect(await saveDraft(deps, me, aPressedForm())).toEqual({ kind: "noRound" });
  });

  it("from an old card is not saved over what another card has saved", async () => {
    const { deps, find } = await aReviewWorld([]);
    await saveDraft(deps, me, aPressedForm());
    await saveDraft(deps, me, aPressedForm({ revision: 1, card: "card-2", form: { title: "Nyare" } }));
    const old = await saveDraft(deps, me, aPressedForm({ form: { title: "Äldre" } }));

    expect(old).toMatchObject({ kind: "changed", form: { title: "Äldre" }, proposal: { revision: 2 } });
    expect(await find("proposal-1")).toMatchObject({ form: { title: "Nyare" } });
  });

  it("from a card that was shown before others did something else is saved", async () => {
    const { deps, find } = await aReviewWorld([given({})]);
    const present = await find("proposal-1");
    await deps.proposals.save({
      proposal: { ...present, revision: 4, priority: 1 },
      expected: (await deps.proposals.find(BUDGET_YEAR, "proposal-1"))?.version,
      change: {
        ...{ revision: 4, at: 0, by: personRef(departmentHead), action: "prioritise" },
        ...{ from: "submitted", to: "submitted", fields: [] },
      },
      news: [],
    });

    expect((await saveDraft(deps, me, aPressedForm({ revision: 3 }))).kind).toBe("saved");
    expect(await find("proposal-1")).toMatchObject({ revision: 5, priority: 1, form: { title: "Natt" } });
  });

  it("from a card that shows more than is stored is none of ours: nothing is saved over, and nothing is made", async () => {
    const { deps, find } = await aReviewWorld([given({ state: "draft" })]);

    expect((await saveDraft(deps, me, aPressedForm({ revision: 9 }))).kind).toBe("changed");
    expect(await find("proposal-1")).toEqual(given({ state: "draft" }));
    const nowhere = aPressedForm({ proposalId: "proposal-x", revision: 1 });
    expect(await saveDraft(deps, me, nowhere)).toEqual({ kind: "gone" });
    expect(await deps.proposals.list(BUDGET_YEAR)).toHaveLength(1);
  });

  it("gives up after a bounded number of tries, and says so", async () => {
    let tries = 0;
    const { deps } = await aReviewWorld([], {
      change: (proposals) => ({
        ...proposals,
        save: () => {
          tries += 1;
          return Promise.resolve(undefined);
        },
      }),
    });

    expect((await saveDraft(deps, me, aPressedForm())).kind).toBe("conflict");
    expect(tries).toBeGreaterThan(1);
    expect(tries).toBeLessThan(10);
  });
});

describe("a preview", () => {
  it("keeps what was typed and tells all that is wrong with it", async () => {
    const { deps, find } = await aReviewWorld([]);
    const outcome = await previewProposal(deps, me, aPressedForm());

    expect(outcome.kind === "faulty" ? outcome.faults.map(({ field }) => field) : outcome.kind).toEqual([
      "department",
      "goal",
      "description",
      "amount1",
      "amount2",
      "amount3",
      "contact",
    ]);
    expect(await find("proposal-1")).toMatchObject({ form: { title: "Natt" } });
  });

  it("tells of a text that was cut, once", async () => {
    const { deps } = await aReviewWorld([]);
    const form = { ...formOfContent(aContent("efficiency")), risks: "x".repeat(801) };
    const outcome = await previewProposal(deps, me, aPressedForm({ form }));

    expect(outcome).toMatchObject({
      kind: "faulty",
      form: { risks: "x".repeat(800) },
      faults: [{ field: "risks", fault: { kind: "tooLong", most: 800, length: 801 } }],
    });
  });

  it("gives what others will read, and whether it may be handed in today", async () => {
    const form = formOfContent(aContent("investment"));
    for (const [today, kind] of [
      ["2023-03-17", "open"],
      ["2023-03-18", "closed"],
    ] as const) {
      const { deps } = await aReviewWorld([], { today });
      const outcome = await previewProposal(deps, me, aPressedForm({ form, type: "investment" }));

      expect(outcome).toMatchObject({ kind: "ready", content: aContent("investment"), window: { kind } });
    }
  });

  it("counts the extension that the department's nämnd has been given", async () => {
    const round = aRound({
      extensions: [
        {
          ...{
            id: "e",
            to: { kind: "committee", committeeId: "socialnamnden" },
            until: "2023-03-24",
            reason: "Sjukdom",
          },
          ...{ by: me, at: 0 },
        },
      ],
    });
    const { deps } = await aReviewWorld([], { today: "2023-03-20", round });
    const form = formOfContent(aContent("efficiency"));

    expect(await previewProposal(deps, me, aPressedForm({ form }))).toMatchObject({
      window: { kind: "extended", daysLeft: 4 },
    });
  });
});
