import { describe, expect, it } from "vitest";
import { currentRound } from "../../../src/usecases/current-round.ts";
import { publishedSummary } from "../../../src/usecases/summary/published-summary.ts";
import { seeSummary } from "../../../src/usecases/summary/see-summary.ts";
import { versionOf } from "../../../src/domain/summary/summary-version.ts";
import {
  administrator,
  author,
  departmentHead,
  otherReviewer,
  reviewer,
  reviewerOfAll,
  stranger,
  type Sender,
} from "../../support/organisation.ts";
import { aContent, aProposal, personRef } from "../../support/proposals.ts";
import { summaryOf } from "../../support/summaries.ts";
import { laterProposals, someProposals } from "../../support/summary-models.ts";
import { aSummaryHouse } from "../../support/summary-house.ts";

const school = "barn-och-utbildningsforvaltningen";
const handedIn = aProposal({ id: "waiting", number: 90, author: personRef(author) });
const draft = aProposal({ id: "draft", state: "draft", author: personRef(author) });
const ofSchool = aProposal({
  id: "school",
  number: 91,
  author: personRef(stranger),
  content: aContent("efficiency", { departmentId: school }),
});
const byNobody = { aadObjectId: "nobody", name: "Nils" };
const released = someProposals().map((proposal) => ({ ...proposal, author: byNobody }));

async function seenBy({ aadObjectId }: Sender, proposals = [...released, handedIn, draft, ofSchool]) {
  const { deps } = await aSummaryHouse({ proposals });
  const standing = await currentRound(deps);
  if (standing === undefined) throw new Error("no round");
  return seeSummary(deps, aadObjectId, standing);
}

const numbersOf = ({ summary }: Awaited<ReturnType<typeof seenBy>>): readonly number[] =>
  summary.rows.map(({ number }) => number).toSorted((a, b) => a - b);

describe("the sammanställning of what is handed in", () => {
  it.each([administrator, reviewerOfAll])(
    "is everything that is released, for those who may",
    async (person) => {
      const seen = await seenBy(person);

      expect(numbersOf(seen)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(seen.summary.isPartial).toBe(false);
      // What is not released is the department's own.
      expect(seen.waiting).toBe(0);
    },
  );

  it("is the nämnd's for its reviewer", async () => {
    expect(numbersOf(await seenBy(reviewer))).toEqual([1, 3, 5, 7]);
    expect(numbersOf(await seenBy(otherReviewer))).toEqual([2, 4, 6]);
  });

  it("is the förvaltning's for its head, who is told what waits", async () => {
    const seen = await seenBy(departmentHead);

    expect(numbersOf(seen)).toEqual([1, 3, 5, 7]);
    expect(seen.waiting).toBe(1);
    expect(seen.summary.isPartial).toBe(true);
  });

  it("is one's own for everybody else", async () => {
    expect(await seenBy(author)).toMatchObject({ summary: { rows: [] }, waiting: 1 });
    const own = released.map((proposal, at) =>
      at === 0 ? { ...proposal, author: personRef(author) } : proposal,
    );
    expect(numbersOf(await seenBy(author, own))).toEqual([1]);
    expect(await seenBy(stranger)).toMatchObject({ summary: { rows: [] }, waiting: 1 });
  });

  it("says what has changed since the last published version, as far as the person may read it", async () => {
    const house = await aSummaryHouse({ proposals: laterProposals() });
    const first = versionOf(summaryOf(someProposals()), {
      version: 1,
      publishedAt: house.now,
      by: personRef(administrator),
      channelId: "19:klg@thread.tacv2",
    });
    await house.deps.summaryVersions.publish(first);
    const standing = await currentRound(house.deps);
    if (standing === undefined) throw new Error("no round");

    const all = await seeSummary(house.deps, administrator.aadObjectId, standing);
    const social = await seeSummary(house.deps, reviewer.aadObjectId, standing);

    expect(all.latest).toBe(1);
    expect(all.model.difference?.added).toHaveLength(1);
    expect(all.model.difference?.gone).toMatchObject([{ before: { number: 2 }, now: "withdrawn" }]);
    expect(social.model.difference?.gone).toEqual([]);
    expect(JSON.stringify(social.model)).not.toContain("vikariepool");
  });
});

describe("a published version", () => {
  it("says the same whatever happens to its proposals", async () => {
    const house = await aSummaryHouse({ proposals: someProposals() });
    await house.deps.summaryVersions.publish(
      versionOf(summaryOf(someProposals()), {
        version: 1,
        publishedAt: house.now,
        by: personRef(administrator),
        channelId: "19:klg@thread.tacv2",
      }),
    );
    const before = await publishedSummary(house.deps, 2024, 1);
    await house.release(99);

    expect(await publishedSummary(house.deps, 2024, 1)).toEqual(before);
    expect(await publishedSummary(house.deps, 2024, 2)).toBeUndefined();
  });
});
