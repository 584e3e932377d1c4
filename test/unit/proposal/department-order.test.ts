import { describe, expect, it } from "vitest";
import { inOrder, lastPlace, readOrder } from "../../../src/domain/proposal/department-order.ts";
import type { Proposal } from "../../../src/domain/proposal/proposal.ts";
import { aProposal } from "../../support/proposals.ts";

const at = (id: string, fields: Partial<Proposal> = {}): Proposal => aProposal({ id, ...fields });
const places = (proposals: readonly Proposal[]) =>
  inOrder(proposals).map(({ proposal, place }) => `${String(place)} ${proposal.id}`);

const four = [1, 2, 3, 4].map((priority) => at(`p${priority}`, { priority }));

function moved(proposals: readonly Proposal[], typed: Readonly<Record<string, string>>): unknown {
  const read = readOrder(inOrder(proposals), new Map(Object.entries(typed)));
  return read.kind === "faulty"
    ? Object.fromEntries([...read.faults].map(([id, fault]) => [id, fault.kind]))
    : read.moved.map(({ proposal, place }) => `${proposal.id} → ${String(place)}`);
}

describe("the order of a department's proposals", () => {
  it("is that of their priorities, then of when they were handed in", () => {
    const second = at("b", { submittedAt: 2 });
    const first = at("c", { submittedAt: 1 });
    expect(places([second, first, at("a", { priority: 1 })])).toEqual(["1 a", "2 c", "3 b"]);
  });

  it("has no gap where one was taken back", () => {
    expect(places([at("a", { priority: 1 }), at("c", { priority: 3 })])).toEqual(["1 a", "2 c"]);
  });

  it("keeps the place of what has been reviewed", () => {
    const reviewed = at("r", { state: "supported", priority: 2 });
    expect(places([at("a", { priority: 1 }), at("b", { priority: 3 }), reviewed])).toEqual([
      "1 a",
      "2 r",
      "3 b",
    ]);
  });

  it("gives no place to what was reviewed without one", () => {
    expect(places([at("r", { state: "decided" }), at("a")])).toEqual(["1 a", "undefined r"]);
  });

  it("ends where the last movable one stands", () => {
    expect(lastPlace(inOrder(four))).toBe(4);
    expect(lastPlace(inOrder([]))).toBe(0);
    expect(lastPlace(inOrder([at("r", { state: "supported", priority: 1 }), at("a")]))).toBe(2);
  });
});

describe("the places that a leader types", () => {
  it.each([
    ["the same as they are", { p1: "1", p2: "2", p3: "3", p4: "4" }, []],
    ["nothing", {}, []],
    ["the last one first", { p1: "1", p2: "2", p3: "3", p4: "1" }, ["p4 → 1", "p1 → 2", "p2 → 3", "p3 → 4"]],
    ["two that change places", { p1: "2", p2: "1", p3: "3", p4: "4" }, ["p2 → 1", "p1 → 2"]],
    ["the first one last", { p1: " 4 " }, ["p2 → 1", "p3 → 2", "p4 → 3", "p1 → 4"]],
    ["a new place and blanks", { p1: "", p2: "", p3: "1", p4: "" }, ["p3 → 1", "p1 → 2", "p2 → 3"]],
  ])("%s", (_name, typed, expected) => {
    const result = moved(four, typed);
    expect(Array.isArray(result) ? result.toSorted(byPlace) : result).toEqual(expected);
  });

  it.each([
    ["no number", { p1: "först" }, { p1: "notANumber" }],
    ["a fraction", { p1: "1,5" }, { p1: "notANumber" }],
    ["a negative one", { p1: "−1" }, { p1: "notANumber" }],
    ["zero", { p1: "0" }, { p1: "outside" }],
    ["one too many", { p1: "5" }, { p1: "outside" }],
    ["the same twice", { p1: "3", p2: "3" }, { p1: "double", p2: "double" }],
    ["one that is wrong among others", { p1: "2", p2: "x" }, { p2: "notANumber" }],
  ])("are refused: %s", (_name, typed, expected) => {
    expect(moved(four, typed)).toEqual(expected);
  });

  it("cannot be that of one which has been reviewed", () => {
    const reviewed = at("r", { state: "supported", priority: 2 });
    expect(moved([at("a", { priority: 1 }), at("b", { priority: 3 }), reviewed], { b: "2" })).toEqual({
      b: "taken",
    });
  });

  it("give every one a number the first time, also those that nobody touched", () => {
    const result = moved([at("a", { submittedAt: 1 }), at("b", { submittedAt: 2 })], { b: "1" });
    expect(result).toEqual(expect.arrayContaining(["b → 1", "a → 2"]));
  });
});

function byPlace(a: string, b: string): number {
  return Number(a.split(" → ")[1]) - Number(b.split(" → ")[1]);
}
