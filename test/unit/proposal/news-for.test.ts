import { describe, expect, it } from "vitest";
import { newsFor } from "../../../src/domain/proposal/news-for.ts";
import type {
  Proposal,
  ProposalAction,
  ProposalChange,
  ProposalState,
} from "../../../src/domain/proposal/proposal.ts";
import type { PersonRef } from "../../../src/domain/organisation/organisation.ts";
import {
  administrator,
  anOrganisation,
  author,
  departmentHead,
  deputy,
  otherHead,
  reviewer,
  reviewerOfAll,
} from "../../support/organisation.ts";
import { aContent, aProposal, personRef } from "../../support/proposals.ts";

const organisation = anOrganisation();
const now = 1_000;

interface Case {
  readonly action: ProposalAction;
  readonly by: PersonRef;
  readonly from?: ProposalState;
  readonly to: ProposalState;
  readonly fields?: ProposalChange["fields"];
  readonly proposal?: Partial<Proposal>;
}

function toldOf({
  action,
  by,
  from = "submitted",
  to,
  fields = [],
  proposal = {},
}: Case): readonly PersonRef[] {
  const change: ProposalChange = { revision: 4, at: now, by: personRef(by), action, from, to, fields };
  const after = aProposal({ state: to, revision: 4, ...proposal });
  const [news] = newsFor(after, change, organisation, () => "news-1");
  return news?.to.map((id) => everybody.find(({ aadObjectId }) => aadObjectId === id) ?? administrator) ?? [];
}

const everybody = [author, departmentHead, deputy, reviewer, reviewerOfAll, otherHead, administrator];
const names = (people: readonly PersonRef[]): string[] => people.map(({ name }) => name);

const changed = [{ field: "title", old: "a", new: "b" }] as const;
const asked = { by: personRef(reviewer), at: 1, text: "Vad kostar det?" };

describe("news of a proposal", () => {
  it.each<[string, Case, readonly PersonRef[]]>([
    ["handed in", { action: "submit", by: author, from: "draft", to: "submitted" }, [departmentHead, deputy]],
    [
      "completed",
      { action: "submit", by: author, from: "returned", to: "submitted" },
      [departmentHead, deputy],
    ],
    ["changed", { action: "submit", by: author, to: "submitted", fields: changed }, [departmentHead, deputy]],
    ["handed in again unchanged", { action: "submit", by: author, to: "submitted" }, []],
    [
      "handed in by the head",
      {
        action: "submit",
        by: departmentHead,
        from: "draft",
        to: "submitted",
        proposal: { author: personRef(departmentHead) },
      },
      [deputy],
    ],
    ["sent back", { action: "sendBack", by: departmentHead, to: "returned" }, [author]],
    ["released", { action: "release", by: deputy, to: "released" }, [author]],
    [
      "released for the first time after a comment",
      { action: "release", by: deputy, to: "released", proposal: { releasedAt: now, said: asked } },
      [author],
    ],
    [
      "released again",
      { action: "release", by: deputy, to: "released", proposal: { releasedAt: 1, said: asked } },
      [author, reviewer],
    ],
    [
      "released again after the head's word",
      {
        action: "release",
        by: deputy,
        to: "released",
        proposal: { releasedAt: 1, said: { ...asked, by: personRef(departmentHead) } },
      },
      [author],
    ],
    ["put in order", { action: "prioritise", by: departmentHead, to: "submitted" }, []],
    ["edited", { action: "edit", by: author, to: "submitted" }, []],
    [
      "taken back by the author",
      { action: "withdraw", by: author, to: "withdrawn" },
      [departmentHead, deputy],
    ],
    ["taken back by the head", { action: "withdraw", by: departmentHead, to: "withdrawn" }, [author, deputy]],
    ["commented by the author", { action: "comment", by: author, to: "submitted" }, [departmentHead, deputy]],
    ["commented by the head", { action: "comment", by: departmentHead, to: "submitted" }, [author, deputy]],
    [
      "commented by the author when released",
      { action: "comment", by: author, from: "released", to: "released" },
      [departmentHead, deputy, reviewer],
    ],
    [
      "commented by a reviewer",
      { action: "comment", by: reviewer, from: "released", to: "released" },
      [author, departmentHead, deputy],
    ],
    [
      "commented by an administrator",
      { action: "comment", by: administrator, from: "supported", to: "supported" },
      [author, departmentHead, deputy, reviewer],
    ],
    [
      "commented when it has come back",
      { action: "comment", by: author, from: "returned", to: "returned" },
      [departmentHead, deputy],
    ],
    ["supported", { action: "support", by: reviewer, from: "released", to: "supported" }, [author]],
    ["opposed", { action: "oppose", by: reviewer, from: "released", to: "notSupported" }, [author]],
    [
      "returned",
      { action: "return", by: reviewer, from: "released", to: "returned" },
      [author, departmentHead, deputy],
    ],
    ["decided", { action: "decide", by: administrator, from: "supported", to: "decided" }, [author]],
    ["rejected", { action: "reject", by: administrator, from: "supported", to: "rejected" }, [author]],
    ["reopened", { action: "reopen", by: administrator, from: "decided", to: "released" }, [author]],
    ["decided by its author", { action: "decide", by: author, from: "supported", to: "decided" }, []],
  ])("%s", (_name, which, expected) => {
    expect(names(toldOf(which))).toEqual(names(expected));
  });

  it("of a draft is nobody's", () => {
    expect(
      newsFor(
        aProposal({ state: "draft" }),
        { revision: 1, at: now, by: author, action: "edit", from: "draft", to: "draft", fields: [] },
        organisation,
        () => "x",
      ),
    ).toEqual([]);
  });

  it("goes to those who review everything where nobody is named for the nämnd", () => {
    const which: Case = {
      action: "comment",
      by: author,
      from: "released",
      to: "released",
      proposal: { content: aContent("efficiency", { departmentId: "kommunledningsforvaltningen" }) },
    };
    expect(names(toldOf(which))).toEqual(names([reviewerOfAll]));
  });

  it("names the change that it tells of, and has the id that it was given", () => {
    const change: ProposalChange = {
      revision: 4,
      at: now,
      by: author,
      action: "submit",
      from: "draft",
      to: "submitted",
      fields: [],
    };
    expect(newsFor(aProposal(), change, organisation, () => "news-1")).toEqual([
      {
        id: "news-1",
        budgetYear: 2024,
        proposalId: "proposal-1",
        revision: 4,
        at: now,
        to: [departmentHead.aadObjectId, deputy.aadObjectId],
      },
    ]);
  });
});
