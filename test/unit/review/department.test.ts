import { describe, expect, it } from "vitest";
import type { Proposal } from "../../../src/domain/proposal/proposal.ts";
import { departmentQueue } from "../../../src/usecases/review/department-queue.ts";
import { orderDepartment, type OrderForm } from "../../../src/usecases/review/order-department.ts";
import { releasePackage, type ChosenProposals } from "../../../src/usecases/review/release-package.ts";
import {
  aPerson,
  anOrganisation,
  author,
  departmentHead,
  deputy,
  otherHead,
  reviewer,
} from "../../support/organisation.ts";
import { aContent, aProposal, aRound, personRef } from "../../support/proposals.ts";
import { aReviewWorld, edited, type ReviewWorld } from "../../support/review.ts";

const at = (id: string, fields: Partial<Proposal> = {}): Proposal => aProposal({ id, ...fields });
const social = { budgetYear: 2024, departmentId: "socialforvaltningen" };

describe("the queue of a department", () => {
  it("has what is handed in to it, in order, for its head and its deputy", async () => {
    const world = await aReviewWorld([
      at("draft", { state: "draft" }),
      at("gone", { state: "withdrawn" }),
      at("second", { priority: 2 }),
      at("first", { priority: 1 }),
      at("released", { state: "released", priority: 3 }),
      at("back", { state: "returned" }),
      at("theirs", { content: aContent("efficiency", { departmentId: "kommunledningsforvaltningen" }) }),
    ]);
    for (const by of [departmentHead, deputy]) {
      const queue = await departmentQueue(world.deps, by);
      if (queue.kind !== "queue") throw new Error(queue.kind);
      expect(queue.placed.map(({ proposal }) => proposal.id)).toEqual([
        "first",
        "second",
        "released",
        "back",
      ]);
      expect(queue.unreleased.map(({ proposal }) => proposal.id)).toEqual(["first", "second"]);
    }
  });

  it("is nobody else's", async () => {
    const world = await aReviewWorld([at("a")]);
    for (const by of [author, reviewer])
      expect(await departmentQueue(world.deps, by)).toEqual({ kind: "notLeader" });
    expect(await departmentQueue(world.deps, otherHead, social)).toEqual({ kind: "notLeader" });
  });

  it("is not there before a round is confirmed", async () => {
    const world = await aReviewWorld([], { round: "none" });
    expect(await departmentQueue(world.deps, departmentHead)).toEqual({ kind: "noRound" });
  });

  it("names the other departments of one who leads several", async () => {
    const grants = ["kommunledningsforvaltningen", "socialforvaltningen"].map(
      (departmentId) => ({ role: "departmentHead", departmentId }) as const,
    );
    const organisation = anOrganisation({ people: [aPerson(departmentHead, ...grants)] });
    const world = await aReviewWorld([], { organisation });
    const queue = await departmentQueue(world.deps, departmentHead, social);
    expect(queue).toMatchObject({
      department: { id: "socialforvaltningen" },
      others: [{ id: "kommunledningsforvaltningen" }],
    });
  });
});

describe("ordering", () => {
  const three = [1, 2, 3].map((priority) => at(`p${priority}`, { priority }));
  const form = (...typed: string[]): OrderForm => ({
    ...social,
    rows: typed.map((text, index) => ({ proposalId: `p${index + 1}`, place: index + 1, typed: text })),
  });
  const priorities = async (world: ReviewWorld) =>
    Promise.all(["p1", "p2", "p3"].map(async (id) => (await world.find(id)).priority));

  it("saves the new places of all, and keeps who changed them", async () => {
    const world = await aReviewWorld(three);
    const outcome = await orderDepartment(world.deps, personRef(deputy), form("1", "2", "1"));

    expect(outcome.kind).toBe("ordered");
    expect(await priorities(world)).toEqual([2, 3, 1]);
    expect((await world.proposals.changes(2024, "p3")).at(-1)).toMatchObject({
      action: "prioritise",
      by: personRef(deputy),
      revision: 4,
      fields: [{ field: "priority", old: "3", new: "1" }],
    });
    expect(await world.told()).toEqual([]);
  });

  it("says which numbers are wrong, and saves none", async () => {
    const world = await aReviewWorld(three);
    const outcome = await orderDepartment(world.deps, departmentHead, form("2", "först", "2"));

    if (outcome.kind !== "faulty") throw new Error(outcome.kind);
    const faults = [...outcome.faults].map(([id, { kind }]) => `${id} ${kind}`);
    expect(faults.toSorted()).toEqual(["p1 double", "p2 notANumber", "p3 double"]);
    expect(await priorities(world)).toEqual([1, 2, 3]);
  });

  it("again by the same press changes nothing more", async () => {
    const world = await aReviewWorld(three);
    for (let times = 0; times < 3; times += 1)
      expect((await orderDepartment(world.deps, departmentHead, form("3", "2", "3"))).kind).toBe("ordered");
    expect((await world.find("p1")).revision).toBe(4);
  });

  it("is told when another has ordered them since", async () => {
    const world = await aReviewWorld(three);
    await orderDepartment(world.deps, departmentHead, form("3", "2", "3"));
    const second = await orderDepartment(world.deps, deputy, form("1", "2", "1"));

    expect(second.kind).toBe("changed");
    expect(await priorities(world)).toEqual([3, 1, 2]);
  });

  it("is told when another is first every time, with nothing changed", async () => {
    const world = await aReviewWorld(three, {
      change: (proposals) => ({ ...proposals, saveAll: () => Promise.resolve(false) }),
    });
    expect((await orderDepartment(world.deps, departmentHead, form("3", "2", "3"))).kind).toBe("conflict");
    expect(await priorities(world)).toEqual([1, 2, 3]);
  });

  it("saves at most thirty at a time", async () => {
    const many = Array.from({ length: 40 }, (_, index) => at(`m${index}`, { priority: index + 1 }));
    const sizes: number[] = [];
    const world = await aReviewWorld(many, {
      change: (proposals) => ({
        ...proposals,
        saveAll: (saves) => {
          sizes.push(saves.length);
          return proposals.saveAll(saves);
        },
      }),
    });
    const rows = [{ proposalId: "m39", place: 40, typed: "1" }];
    await orderDepartment(world.deps, departmentHead, { ...social, rows });

    expect(sizes).toEqual([30, 10]);
    const queue = await departmentQueue(world.deps, departmentHead);
    if (queue.kind !== "queue") throw new Error(queue.kind);
    expect(queue.placed.slice(0, 3).map(({ proposal }) => proposal.id)).toEqual(["m39", "m0", "m1"]);
  });

  it("is nobody else's", async () => {
    const world = await aReviewWorld(three);
    for (const by of [author, reviewer, otherHead])
      expect(await orderDepartment(world.deps, by, form("3"))).toEqual({ kind: "notLeader" });
  });
});

describe("releasing a package", () => {
  const two = [at("a", { priority: 1 }), at("b", { priority: 2 }), at("c", { priority: 3 })];
  const chosen = (...ids: string[]): ChosenProposals => ({
    ...social,
    chosen: ids.map((proposalId) => ({ proposalId, revision: 3 })),
  });
  const states = async (world: ReviewWorld) =>
    Promise.all(["a", "b", "c"].map(async (id) => (await world.find(id)).state));

  it("releases those that are chosen, tells their authors and says what is left", async () => {
    const world = await aReviewWorld(two);
    const outcome = await releasePackage(world.deps, personRef(departmentHead), chosen("a", "b"));

    if (outcome.kind !== "released") throw new Error(outcome.kind);
    expect(outcome.released.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(outcome.queue.unreleased.map(({ proposal }) => proposal.id)).toEqual(["c"]);
    expect(await states(world)).toEqual(["released", "released", "submitted"]);
    expect(await world.told()).toEqual([author.name, author.name]);
  });

  it("again by the same press is one release", async () => {
    const world = await aReviewWorld(two);
    for (let times = 0; times < 2; times += 1) {
      const outcome = await releasePackage(world.deps, departmentHead, chosen("a", "b"));
      if (outcome.kind !== "released") throw new Error(outcome.kind);
      expect(outcome.released.map(({ id }) => id)).toEqual(["a", "b"]);
    }
    expect((await world.find("a")).revision).toBe(4);
    expect(await world.told()).toHaveLength(2);
  });

  it("releases none when nothing is chosen", async () => {
    const world = await aReviewWorld(two);
    expect((await releasePackage(world.deps, departmentHead, chosen())).kind).toBe("noneChosen");
  });

  it.each([
    ["has been changed", at("a", { revision: 4 })],
    ["has been sent back", at("a", { state: "returned", revision: 4 })],
    ["has been taken back", at("a", { state: "withdrawn", revision: 4 })],
  ])("releases none when one %s since it was shown", async (_name, first) => {
    const world = await aReviewWorld([first, at("b"), at("c")]);
    expect((await releasePackage(world.deps, departmentHead, chosen("a", "b"))).kind).toBe("changed");
    expect((await states(world)).slice(1)).toEqual(["submitted", "submitted"]);
  });

  it("is not in the way of oneself having ordered them, nor of an author who has begun to change one", async () => {
    const world = await aReviewWorld(two);
    const rows = [{ proposalId: "c", place: 3, typed: "1" }];
    await orderDepartment(world.deps, personRef(departmentHead), { ...social, rows });
    await edited(world, "a");
    const outcome = await releasePackage(world.deps, personRef(departmentHead), chosen("a", "b"));
    expect(outcome.kind).toBe("released");

    const other = await aReviewWorld(two);
    await orderDepartment(other.deps, personRef(deputy), { ...social, rows });
    expect((await releasePackage(other.deps, departmentHead, chosen("a", "b"))).kind).toBe("changed");
  });

  it("releases none after the stoppdatum, and names those that it is too late for", async () => {
    const extension = {
      id: "e-1",
      to: { kind: "proposal", proposalId: "a" } as const,
      until: "2023-03-24",
      reason: "Sjukdom",
      by: personRef(author),
      at: 1,
    };
    const round = aRound({ extensions: [extension] });
    const world = await aReviewWorld(two, { today: "2023-03-20", round });
    const outcome = await releasePackage(world.deps, departmentHead, chosen("a", "b"));

    if (outcome.kind !== "tooLate") throw new Error(outcome.kind);
    expect(outcome.late.map(({ id }) => id)).toEqual(["b"]);
    expect(await states(world)).toEqual(["submitted", "submitted", "submitted"]);

    expect((await releasePackage(world.deps, departmentHead, chosen("a"))).kind).toBe("released");
    expect((await world.find("a")).late).toBe(true);
  });

  it("releases none of another department's", async () => {
    const content = aContent("efficiency", { departmentId: "kommunledningsforvaltningen" });
    const world = await aReviewWorld([at("a", { content }), at("b"), at("c")]);
    expect((await releasePackage(world.deps, departmentHead, chosen("a", "b"))).kind).toBe("changed");
    expect(await states(world)).toEqual(["submitted", "submitted", "submitted"]);
    for (const by of [author, reviewer, otherHead])
      expect(await releasePackage(world.deps, by, chosen("a"))).toEqual({ kind: "notLeader" });
  });

  it("releases none when another is first every time", async () => {
    const world = await aReviewWorld(two, {
      change: (proposals) => ({ ...proposals, saveAll: () => Promise.resolve(false) }),
    });
    expect((await releasePackage(world.deps, departmentHead, chosen("a"))).kind).toBe("conflict");
  });
});
