import { departmentsLedBy, ownDepartment } from "../../domain/organisation/grants.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import {
  answerProposals,
  type Asker,
  type ProposalAnswer,
} from "../../domain/proposal-question/answer-proposals.ts";
import { findPlace, type Place } from "../../domain/proposal-question/find-place.ts";
import type { ProposalQuestion } from "../../domain/proposal-question/proposal-wish.ts";
import type { Round } from "../../domain/proposal/round.ts";
import { summaryOfVersion } from "../../domain/summary/summary-version.ts";
import type { Instant } from "../../domain/time/instant.ts";
import type { RoundStore, SummaryVersionStore } from "../proposal-ports.ts";
import { readableProposals, type ReadableDeps } from "./readable-proposals.ts";

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
  /** A nämnd or a förvaltning that is not there; with those that are. */
  | { readonly kind: "unknownPlace"; readonly committees: readonly string[] }
  /** It asks about somebody who hands in no proposals: the calendar may know. */
  | { readonly kind: "notOfProposals" }
  /** In a conversation where several read, and no summary is published in. */
  | { readonly kind: "personal" };

/** Who asks, and where: a conversation that several read is named, the personal chat is not. */
export interface AskedBy {
  readonly aadObjectId: string;
  readonly sharedConversationId?: string;
}

/**
 * Answers a question about what has been handed in. In the personal chat from what the person may read; in the channel that a
 * round publishes its summary in, from the latest published version alone, which everybody there can read.
 */
export async function answerProposalQuestion(
  deps: ProposalQuestionDeps,
  question: ProposalQuestion,
  { aadObjectId, sharedConversationId }: AskedBy,
): Promise<ProposalQuestionOutcome> {
  const { budgetYear } = question;
  const [organisation, round] = await Promise.all([deps.organisation.read(), askedRound(deps, budgetYear)]);
  const found = question.who === undefined ? undefined : findPlace(question.who, organisation);
  if (found?.kind === "noPlace") return { kind: "notOfProposals" };
  const place = found?.kind === "found" ? found.place : undefined;
  const isOwn = place?.kind === "self" || place?.kind === "own";
  const isHere = sharedConversationId !== undefined && round?.channelId === sharedConversationId;
  if (sharedConversationId !== undefined && (!isHere || isOwn)) return { kind: "personal" };

  if (found?.kind === "unknown")
    return { kind: "unknownPlace", committees: organisation.committees.map(({ name }) => name) };
  if (round === undefined) return { kind: "noRound", ...(budgetYear === undefined ? {} : { budgetYear }) };
  const asker = { aadObjectId, departmentIds: departmentsOf(organisation, aadObjectId) };
  const asked: Asked = { question, place, asker };
  return isHere ? fromVersion(deps, round, asked) : fromReadable(deps, organisation, round, asked);
}

interface Asked {
  readonly question: ProposalQuestion;
  readonly place: Place | undefined;
  readonly asker: Asker;
}

async function fromReadable(
  deps: ProposalQuestionDeps,
  organisation: Organisation,
  { budgetYear }: Round,
  { question, place, asker }: Asked,
): Promise<ProposalQuestionOutcome> {
  const { proposals, isAll } = await readableProposals(deps, organisation, asker.aadObjectId, budgetYear);
  const answer = answerProposals(question, proposals, place, asker);
  return { kind: "answered", answer, basis: { kind: "readable", isAll }, budgetYear };
}

async function fromVersion(
  { summaryVersions }: ProposalQuestionDeps,
  { budgetYear }: Round,
  { question, place, asker }: Asked,
): Promise<ProposalQuestionOutcome> {
  const latest = await summaryVersions.latest(budgetYear);
  const published = latest && (await summaryVersions.find(budgetYear, latest.version));
  if (published === undefined) return { kind: "noVersion", budgetYear };
  const { version, publishedAt } = published;
  const proposals = summaryOfVersion(published).rows.map((row) => ({ ...row, isInSums: true }));
  const answer = answerProposals(question, proposals, place, asker);
  return { kind: "answered", answer, basis: { kind: "version", version, publishedAt }, budgetYear };
}

/** The present round, or that of the year that is asked about. */
async function askedRound(
  { rounds }: ProposalQuestionDeps,
  budgetYear: number | undefined,
): Promise<Round | undefined> {
  if (budgetYear === undefined) return (await rounds.list())[0]?.value;
  return (await rounds.find(budgetYear))?.value;
}

/** Those that the person leads, or else the one that the person belongs to. */
function departmentsOf(organisation: Organisation, aadObjectId: string): readonly string[] {
  const led = departmentsLedBy(organisation, aadObjectId);
  if (led.length > 0) return led;
  const own = ownDepartment(organisation, aadObjectId);
  return own === undefined ? [] : [own.id];
}
