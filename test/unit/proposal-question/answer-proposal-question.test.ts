import { describe, expect, it } from "vitest";
import { readProposalWish } from "../../../src/domain/proposal-question/read-wish.ts";
import type { ProposalQuestion } from "../../../src/domain/proposal-question/proposal-wish.ts";
import type { Proposal, ProposalState } from "../../../src/domain/proposal/proposal.ts";
import { formatNumber, type ProposalType } from "../../../src/domain/proposal/proposal-type.ts";
import { compileSummary } from "../../../src/domain/summary/compile-summary.ts";
import { versionOf } from "../../../src/domain/summary/summary-version.ts";
import type { RoundStore } from "../../../src/usecases/proposal-ports.ts";
import {
  answerInChannel,
  answerProposalQuestion,
  type ProposalQuestionDeps,
  type ProposalQuestionOutcome,
} from "../../../src/usecases/proposal-questions/answer-proposal-question.ts";
import {
  memoryOrganisation,
  memoryProposals,
  memoryRounds,
  memorySummaryVersions,
} from "../../support/memory-proposals.ts";
import {
  administrator,
  anOrganisation,
  author,
  departmentHead,
  otherHead,
  otherReviewer,
  reviewer,
  reviewerOfAll,
  stranger,
  type Sender,
} from "../../support/organisation.ts";
import { aContent, aProposal, aRound, BUDGET_YEAR, personRef } from "../../support/proposals.ts";

const KLG = "19:klg@thread.tacv2";
const EDUCATION = "barn-och-utbildningsforvaltningen";

let made = 0;

function one(
  type: ProposalType,
  state: ProposalState,
  {
    by = author,
    department = "socialforvaltningen",
    ...fields
  }: Partial<Proposal> & {
    readonly by?: Sender;
    readonly department?: string;
  } = {},
): Proposal {
  made += 1;
  const number = state === "draft" ? {} : { number: made };
  const content = aContent(type, { departmentId: department });
  return aProposal({ id: `p-${made}`, state, author: personRef(by), ...number, ...fields, content });
}

/** Number 1 to 8: what social and education have at hand. */
const PROPOSALS: readonly Proposal[] = [
  one("efficiency", "released"),
  one("efficiency", "supported"),
  one("investment", "released"),
  one("operating", "submitted"),
  one("assignment", "returned", { releasedAt: 1 }),
  one("efficiency", "withdrawn", { releasedAt: 1 }),
  one("efficiency", "released", { by: otherHead, department: EDUCATION }),
  one("investment", "submitted", { by: otherHead, department: EDUCATION }),
];
const DRAFT = one("investment", "draft");

async function deps(
  proposals = [...PROPOSALS, DRAFT],
): Promise<ProposalQuestionDeps & { readonly rounds: RoundStore }> {
  const store = memoryProposals();
  for (const proposal of proposals)
    await store.save({
      proposal,
      expected: undefined,
      change: {
        revision: 1,
        at: 1,
        by: author,
        action: "submit",
        from: "draft",
        to: "submitted",
        fields: [],
      },
      news: [],
    });
  const organisation = memoryOrganisation();
  await organisation.save(anOrganisation(), undefined);
  const rounds = memoryRounds();
  await rounds.save(aRound({ channelId: KLG }), undefined);
  return {
    proposals: store,
    rounds,
    summaryVersions: memorySummaryVersions(),
    organisation: {
      read: async () => (await organisation.read()).organisation,
      isAdministrator: (id) => id === administrator.aadObjectId,
    },
  };
}

function asking(text: string): ProposalQuestion {
  const wish = readProposalWish(text);
  if (wish?.kind !== "question") throw new Error(`no question: ${text}`);
  return wish.question;
}

async function ask(text: string, who: Sender): Promise<ProposalQuestionOutcome> {
  return answerProposalQuestion(await deps(), asking(text), who.aadObjectId);
}

/** The numbers that an answer is about. */
function numbersOf(
  outcome: ProposalQuestionOutcome | { readonly kind: "personal" },
): readonly string[] | string {
  if (outcome.kind !== "answered") return outcome.kind;
  return outcome.answer.rows.map(({ content, number }) => formatNumber(content.type, BUDGET_YEAR, number));
}

describe("how many there are depends on who asks", () => {
  it.each<readonly [string, Sender, readonly string[]]>([
    [
      "an author: one's own",
      author,
      ["EFF-2024-001", "EFF-2024-002", "INV-2024-003", "DRI-2024-004", "UPP-2024-005"],
    ],
    [
      "the head: the department's",
      departmentHead,
      ["EFF-2024-001", "EFF-2024-002", "INV-2024-003", "DRI-2024-004", "UPP-2024-005"],
    ],
    ["another head: theirs", otherHead, ["EFF-2024-007", "INV-2024-008"]],
    [
      "the reviewer of a nämnd: what it has let go of",
      reviewer,
      ["EFF-2024-001", "EFF-2024-002", "INV-2024-003", "UPP-2024-005"],
    ],
    ["the reviewer of another nämnd", otherReviewer, ["EFF-2024-007"]],
    [
      "a reviewer of all: all that is released",
      reviewerOfAll,
      ["EFF-2024-007", "EFF-2024-001", "EFF-2024-002", "INV-2024-003", "UPP-2024-005"],
    ],
    [
      "an administrator: all that is released",
      administrator,
      ["EFF-2024-007", "EFF-2024-001", "EFF-2024-002", "INV-2024-003", "UPP-2024-005"],
    ],
    ["somebody who has no part in it: nothing", stranger, []],
  ])("%s", async (_, who, numbers) => {
    expect(numbersOf(await ask("hur många förslag har kommit in?", who))).toEqual(numbers);
  });

  it("is said to be of all that is released for those who may read it all, and for nobody else", async () => {
    for (const who of [administrator, reviewerOfAll])
      expect(await ask("hur många förslag har kommit in?", who)).toMatchObject({ basis: { isAll: true } });
    for (const who of [author, departmentHead, reviewer, stranger])
      expect(await ask("hur många förslag har kommit in?", who)).toMatchObject({ basis: { isAll: false } });
  });

  it("never has a draft, nor what was taken back", async () => {
    const numbers = await Promise.all(
      [author, departmentHead, administrator].map((who) => ask("alla förslag", who)),
    );
    for (const outcome of numbers) expect(numbersOf(outcome)).not.toContain("EFF-2024-006");
    const own = await ask("alla investeringar", author);
    expect(numbersOf(own)).toEqual(["INV-2024-003"]);
  });
});

describe("what is asked narrows it", () => {
  it("to a type", async () => {
    expect(numbersOf(await ask("hur många investeringar har lämnats in?", administrator))).toEqual([
      "INV-2024-003",
    ]);
  });

  it("to a nämnd, and to a förvaltning", async () => {
    const social = ["EFF-2024-001", "EFF-2024-002", "INV-2024-003", "UPP-2024-005"];
    expect(numbersOf(await ask("vad har socialnämnden lämnat in?", administrator))).toEqual(social);
    expect(numbersOf(await ask("vad har utbildningsförvaltningen lämnat in?", administrator))).toEqual([
      "EFF-2024-007",
    ]);
  });

  it("to a nämnd whose proposals the person may not read", async () => {
    expect(numbersOf(await ask("vad har socialnämnden lämnat in?", otherHead))).toEqual([]);
  });

  it("to what nobody has reviewed", async () => {
    const unreviewed = ["EFF-2024-007", "EFF-2024-001", "INV-2024-003"];
    expect(numbersOf(await ask("vilka förslag saknar granskning?", administrator))).toEqual(unreviewed);
  });

  it("to one's own and one's department's", async () => {
    expect(numbersOf(await ask("hur många investeringar har jag lämnat in?", author))).toEqual([
      "INV-2024-003",
    ]);
    expect(numbersOf(await ask("hur många investeringar har vi lämnat in?", otherHead))).toEqual([
      "INV-2024-008",
    ]);
    expect(numbersOf(await ask("hur många förslag har vi lämnat in?", administrator))).toEqual([]);
  });

  it("to nothing that is there: the nämnder that are", async () => {
    expect(await ask("vad har miljönämnden lämnat in?", administrator)).toEqual({
      kind: "unknownPlace",
      committees: ["Kommunstyrelsen", "Socialnämnden", "Barn- och utbildningsnämnden"],
      isCalledAsOne: true,
    });
    expect(await ask("vad har klg lämnat in?", administrator)).toMatchObject({ isCalledAsOne: false });
  });

  it("to a year that has a round", async () => {
    expect(numbersOf(await ask("hur många förslag har kommit in 2024?", stranger))).toEqual([]);
    expect(await ask("hur många förslag har kommit in 2030?", administrator)).toEqual({
      kind: "noRound",
      budgetYear: 2030,
    });
  });
});

describe("sums", () => {
  it("are of what counts in the summary, never of what came back", async () => {
    const all = await deps();
    const outcome = await answerProposalQuestion(all, asking("summera förslagen"), administrator.aadObjectId);
    const stored = (await all.proposals.list(BUDGET_YEAR)).map(({ value }) => value);
    const summary = compileSummary({ proposals: stored, organisation: anOrganisation(), round: aRound() });
    expect(outcome).toMatchObject({
      answer: { byType: summary.totals.filter(({ count }) => count > 0) },
    });
  });

  it("are by nämnd of one type", async () => {
    const outcome = await ask("hur mycket vill nämnderna effektivisera?", administrator);
    expect(outcome).toMatchObject({
      answer: {
        byType: [{ type: "efficiency", count: 3, amounts: [1_500_000, 3_750_000, 3_750_000] }],
        byCommittee: [
          { committee: { name: "Barn- och utbildningsnämnden" }, amounts: [500_000, 1_250_000, 1_250_000] },
          { committee: { name: "Socialnämnden" }, amounts: [1_000_000, 2_500_000, 2_500_000] },
        ],
      },
    });
  });

  it("of everything are those of the summary, also when one's own proposal waits for its department", async () => {
    const own = one("efficiency", "submitted", { by: administrator });
    const all = await deps([...PROPOSALS, own]);
    const asked = asking("summera effektiviseringarna");
    const outcome = await answerProposalQuestion(all, asked, administrator.aadObjectId);
    expect(outcome).toMatchObject({
      basis: { isAll: true },
      answer: { byType: [{ count: 3, amounts: [1_500_000, 3_750_000, 3_750_000] }] },
    });
  });

  it("of a department have what waits for its own head", async () => {
    const head = await ask("hur mycket är driftkostnadsförändringarna?", departmentHead);
    expect(numbersOf(head)).toEqual(["DRI-2024-004"]);
    expect(numbersOf(await ask("hur mycket är driftkostnadsförändringarna?", administrator))).toEqual([]);
  });
});

describe("where several read", () => {
  async function published(): Promise<ProposalQuestionDeps> {
    const all = await deps();
    const organisation = anOrganisation();
    const summary = compileSummary({ proposals: PROPOSALS.slice(0, 3), organisation, round: aRound() });
    const by = personRef(administrator);
    const versions = memorySummaryVersions();
    await versions.publish(versionOf(summary, { version: 1, publishedAt: 0, by, channelId: KLG }));
    return { ...all, summaryVersions: versions };
  }

  it("in the summary's channel the answer is the latest published version's, whoever asks", async () => {
    const outcome = await answerInChannel(await published(), asking("hur många förslag har kommit in?"), KLG);
    expect(numbersOf(outcome)).toEqual(["EFF-2024-001", "EFF-2024-002", "INV-2024-003"]);
    expect(outcome).toMatchObject({ basis: { kind: "version", version: 1 } });
  });

  it("nothing is read of what is handed in", async () => {
    const all = await published();
    const unread = () => Promise.reject(new Error("the proposals were read"));
    const proposals = { list: unread, ofAuthor: unread, ofDepartments: unread };
    const outcome = await answerInChannel({ ...all, proposals }, asking("alla förslag"), KLG);
    expect(outcome.kind).toBe("answered");
  });

  it("before anything is published it is said", async () => {
    expect(await answerInChannel(await deps(), asking("alla förslag"), KLG)).toEqual({
      kind: "noVersion",
      budgetYear: BUDGET_YEAR,
    });
  });

  it("in any other conversation it is for the personal chat", async () => {
    const outcome = await answerInChannel(await published(), asking("alla förslag"), "19:annan@thread.tacv2");
    expect(outcome).toEqual({ kind: "personal" });
  });

  it("what is one's own is for the personal chat, also there", async () => {
    for (const text of ["hur många förslag har jag lämnat in?", "hur många förslag har vi lämnat in?"])
      expect(await answerInChannel(await published(), asking(text), KLG)).toEqual({ kind: "personal" });
  });
});

describe("a round that was taken back", () => {
  it("is none that is asked about: the one before it is, and of its own year there is none", async () => {
    const some = await deps();
    await some.rounds.save(aRound({ budgetYear: 2025, channelId: KLG, isTakenBack: true }), undefined);

    const now = await answerProposalQuestion(
      some,
      asking("hur många förslag har kommit in?"),
      author.aadObjectId,
    );
    expect(now).toMatchObject({ kind: "answered", budgetYear: BUDGET_YEAR });
    const its = asking("hur många förslag har kommit in 2025?");
    const noRound = { kind: "noRound", budgetYear: 2025 };
    expect(await answerProposalQuestion(some, its, author.aadObjectId)).toEqual(noRound);
    expect(await answerInChannel(some, its, KLG)).toEqual(noRound);
  });
});

describe("before any round", () => {
  it("nothing can be answered", async () => {
    const none = { ...(await deps()), rounds: memoryRounds() };
    expect(await answerProposalQuestion(none, asking("alla förslag"), author.aadObjectId)).toEqual({
      kind: "noRound",
    });
    expect(await answerInChannel(none, asking("alla förslag"), KLG)).toEqual({ kind: "noRound" });
  });
});
