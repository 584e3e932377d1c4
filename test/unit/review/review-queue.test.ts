import { expect, it } from "vitest";
import type { Proposal } from "../../../src/domain/proposal/proposal.ts";
import { reviewQueue } from "../../../src/usecases/review/review-queue.ts";
import {
  administrator,
  author,
  departmentHead,
  otherReviewer,
  reviewer,
  reviewerOfAll,
  type Sender,
} from "../../support/organisation.ts";
import { aContent, aProposal } from "../../support/proposals.ts";
import { aReviewWorld } from "../../support/review.ts";

const at = (id: string, fields: Partial<Proposal> = {}): Proposal =>
  aProposal({ id, state: "released", ...fields });
const school = "barn-och-utbildningsforvaltningen";

const given = [
  at("investment", { content: aContent("investment") }),
  at("school", { content: aContent("efficiency", { departmentId: school }) }),
  at("second", { priority: 2 }),
  at("first", { priority: 1 }),
  at("numbered", { number: 1 }),
  at("supported", { state: "supported" }),
  at("returned", { state: "returned", releasedAt: 5 }),
  at("sent back by the head", { state: "returned" }),
  at("submitted", { state: "submitted" }),
  at("withdrawn", { state: "withdrawn", releasedAt: 5 }),
  at("draft", { state: "draft" }),
];

async function idsFor(by: Sender): Promise<readonly (readonly string[])[] | string> {
  const world = await aReviewWorld(given);
  const queue = await reviewQueue(world.deps, by);
  if (queue.kind !== "queue") return queue.kind;
  return [queue.waiting, queue.answered].map((proposals) => proposals.map(({ id }) => id));
}

it("a reviewer's queue is what waits, by type and nämnd, then what has been answered", async () => {
  expect(await idsFor(reviewer)).toEqual([
    ["first", "second", "numbered", "investment"],
    ["supported", "returned"],
  ]);
});

it("is as far as each reviews", async () => {
  expect(await idsFor(reviewerOfAll)).toEqual([
    ["first", "second", "numbered", "school", "investment"],
    ["supported", "returned"],
  ]);
  expect(await idsFor(otherReviewer)).toEqual([["school"], []]);
  expect(await idsFor(administrator)).toEqual(await idsFor(reviewerOfAll));
});

it("is not for authors and leaders", async () => {
  expect(await idsFor(author)).toBe("notReviewer");
  expect(await idsFor(departmentHead)).toBe("notReviewer");
});

it("tells whether somebody reviews, or only decides", async () => {
  const world = await aReviewWorld(given);
  expect(await reviewQueue(world.deps, administrator)).toMatchObject({ isReviewer: false });
  expect(await reviewQueue(world.deps, reviewer)).toMatchObject({ isReviewer: true });
});

it("is not there before a round is confirmed", async () => {
  const world = await aReviewWorld([], { round: "none" });
  expect(await reviewQueue(world.deps, reviewer)).toEqual({ kind: "noRound" });
});
