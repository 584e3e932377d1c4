import { departmentsLedBy, ownDepartment } from "../../domain/organisation/grants.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import {
  answerProposals,
  type Asker,
  type ProposalAnswer,
} from "../../domain/proposal-question/answer-proposals.ts";
import { askedProposals } from "../../domain/proposal-question/asked-proposals.ts";
import { findPlace, type Place } from "../../domain/proposal-question/find-place.ts";
import type { ProposalQuestion } from "../../domain/proposal-question/proposal-wish.ts";
import type { Round } from "../../domain/proposal/round.ts";
import { summaryOfVersion } from "../../domain/summary/summary-version.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { findRound, liveRounds } from "../current-round.ts";
import type { RoundStore, SummaryVersionStore } from "../proposal-ports.ts";
import { readableProposals, type ReadableDeps } from "../readable-proposals.ts";

export interface ProposalQuestionDeps extends ReadableDeps {
  readonly rounds: Pick<RoundStore, "list" | "find">;
  readonly summaryVersions: Pick<SummaryVersionStore, "latest" | "find">;
}

/** What an answer is counted on. */
export type Basis =
  | { readonly kind: "readable"; readonly isAll: boolean }
  | { readonly kind: "version"; readonly version: number; readonly publishedAt: Instant };

export type ProposalQuestionOutcome =
  | {
      readonly kind: "answered";
      readonly answer: ProposalAnswer;
      readonly basis: Basis;
      readonly budgetYear: number;
    }
  /** Nobody has confirmed one, or none of that year. */
  | { readonly kind: "noRound"; readonly budgetYear?: number }
  /** Nothing has been published where it is asked. */
  | { readonly kind: "noVersion"; readonly budgetYear: number }
  /** Nobody that is there, with the nämnder that are; not even called as one is, the calendar may know who it is. */
  | {
      readonly kind: "unknownPlace";
      readonly committees: readonly string[];
      readonly isCalledAsOne: boolean;
    };

/** Answers a question about what has been handed in from what the person may read: for the personal chat. */
export async function answerProposalQuestion(
  deps: ProposalQuestionDeps,
  question: ProposalQuestion,
  aadObjectId: string,
): Promise<ProposalQuestionOutcome> {
  const [organisation, round] = await Promise.all([
    deps.organisation.read(),
    askedRound(deps, question.budgetYear),
  ]);
  const whose = placeIn(question, organisation);
  if (whose.kind === "unknownPlace") return whose;
  if (round === undefined) return noRound(question);

  const { budgetYear } = round;
  const { proposals, reach } = await readableProposals(deps, organisation, aadObjectId, budgetYear);
  const asker = { aadObjectId, departmentIds: departmentsOf(organisation, aadObjectId) };
  const isAll = reach.kind === "all";
  const asked = askedProposals(proposals, organisation, { isAll });
  const answer = answerProposals(question, asked, whose.place, asker);
  return { kind: "answered", answer, basis: { kind: "readable", isAll }, budgetYear };
}

/**
 * The same where several read: in the channel that the round publishes its summary in from the latest version alone, which
 * everybody there can read. "personal" for all that is to be answered in the personal chat.
 */
export async function answerInChannel(
  deps: ProposalQuestionDeps,
  question: ProposalQuestion,
  channelId: string,
): Promise<ProposalQuestionOutcome | { readonly kind: "personal" }> {
  const [organisation, round] = await Promise.all([
    deps.organisation.read(),
    askedRound(deps, question.budgetYear),
  ]);
  const whose = placeIn(question, organisation);
  if (whose.kind === "unknownPlace" && !whose.isCalledAsOne) return whose;
  if (round === undefined) return noRound(question);
  if (round.channelId !== channelId) return { kind: "personal" };
  if (whose.kind === "unknownPlace") return whose;
  if (whose.place?.kind === "self" || whose.place?.kind === "own") return { kind: "personal" };

  const { budgetYear } = round;
  const latest = await deps.summaryVersions.latest(budgetYear);
  const published = latest && (await deps.summaryVersions.find(budgetYear, latest.version));
  if (published === undefined) return { kind: "noVersion", budgetYear };
  const proposals = summaryOfVersion(published).rows.map((row) => ({ ...row, isInSums: true }));
  const answer = answerProposals(question, proposals, whose.place, NOBODY);
  const { version, publishedAt } = published;
  return { kind: "answered", answer, basis: { kind: "version", version, publishedAt }, budgetYear };
}

function noRound({ budgetYear }: ProposalQuestion): ProposalQuestionOutcome {
  return budgetYear === undefined ? { kind: "noRound" } : { kind: "noRound", budgetYear };
}

/** Where several read, nothing is anybody's own. */
const NOBODY: Asker = { aadObjectId: "", departmentIds: [] };

type Whose =
  | { readonly kind: "known"; readonly place: Place | undefined }
  | Extract<ProposalQuestionOutcome, { kind: "unknownPlace" }>;

function placeIn({ who }: ProposalQuestion, organisation: Organisation): Whose {
  if (who === undefined) return { kind: "known", place: undefined };
  const found = findPlace(who, organisation);
  switch (found.kind) {
    case "found":
      return { kind: "known", place: found.place };
    case "all":
      return { kind: "known", place: undefined };
    case "unknown":
    case "noPlace": {
      const committees = organisation.committees.map(({ name }) => name);
      return { kind: "unknownPlace", committees, isCalledAsOne: found.kind === "unknown" };
    }
  }
}

/** The present round, or that of the year that is asked about. */
async function askedRound(
  deps: ProposalQuestionDeps,
  budgetYear: number | undefined,
): Promise<Round | undefined> {
  if (budgetYear === undefined) return (await liveRounds(deps))[0];
  return (await findRound(deps, budgetYear))?.value;
}

/** Those that the person leads, or else the one that the person belongs to. */
function departmentsOf(organisation: Organisation, aadObjectId: string): readonly string[] {
  const led = departmentsLedBy(organisation, aadObjectId);
  if (led.length > 0) return led;
  const own = ownDepartment(organisation, aadObjectId);
  return own === undefined ? [] : [own.id];
}
