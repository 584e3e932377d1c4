import type { NewsRef } from "../domain/proposal/news-key.ts";
import type { ProposalNews } from "../domain/proposal/proposal-news.ts";
import type { NumberRef } from "../domain/proposal/proposal-type.ts";
import type { Proposal, ProposalChange } from "../domain/proposal/proposal.ts";
import type { Round } from "../domain/proposal/round.ts";
import type { SummaryVersion } from "../domain/summary/summary.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { Stored } from "./delivery-ports.ts";
import type { Version } from "./ports.ts";

export interface RoundStore {
  /** All rounds, the latest budget year first. */
  list(): Promise<readonly Stored<Round>[]>;
  find(budgetYear: number): Promise<Stored<Round> | undefined>;
  /** The new version; undefined when another was first. `expected` undefined says that there must be none yet. */
  save(round: Round, expected: Version | undefined): Promise<Version | undefined>;
}

/** What is written with one save of a proposal: all of it or nothing. */
export interface ProposalSave {
  readonly proposal: Proposal;
  /** Undefined says that it must not be there yet. */
  readonly expected: Version | undefined;
  readonly change: ProposalChange;
  readonly news: readonly ProposalNews[];
}

export type SaveNumberedOutcome =
  | { readonly kind: "saved"; readonly version: Version; readonly number: number }
  /** Another saved the proposal first. */
  | { readonly kind: "conflict" }
  /** Other proposals took every number that was tried. */
  | { readonly kind: "busy" };

export interface ProposalStore {
  /** Undefined when there is none of that id in that budget year. */
  find(budgetYear: number, id: string): Promise<Stored<Proposal> | undefined>;
  findByNumber(number: NumberRef): Promise<Stored<Proposal> | undefined>;
  /** All of a budget year; in no order. */
  list(budgetYear: number): Promise<readonly Stored<Proposal>[]>;
  ofAuthor(budgetYear: number, aadObjectId: string): Promise<readonly Stored<Proposal>[]>;
  /** Those whose handed-in content is one of these departments'. */
  ofDepartments(budgetYear: number, departmentIds: readonly string[]): Promise<readonly Stored<Proposal>[]>;
  /** The new version; undefined when another was first. */
  save(save: ProposalSave): Promise<Version | undefined>;
  /**
   * The same, giving the proposal the next number of its type and budget year in the same write: from 1, without gaps. One
   * that has a number keeps it.
   */
  saveNumbered(save: ProposalSave): Promise<SaveNumberedOutcome>;
  /**
   * Several proposals at once, all of them or none: at most 30. False when another changed one of them first.
   */
  saveAll(saves: readonly ProposalSave[]): Promise<boolean>;
  /** Everything that happened to a proposal, oldest first. */
  changes(budgetYear: number, id: string): Promise<readonly ProposalChange[]>;
  /** News from one instant to another, both included, of one budget year, oldest first. */
  news(budgetYear: number, from: Instant, until: Instant): Promise<readonly ProposalNews[]>;
  findNews(news: NewsRef): Promise<ProposalNews | undefined>;
}

/** A published version without its rows. */
export interface VersionSummary {
  readonly budgetYear: number;
  readonly version: number;
  readonly publishedAt: Instant;
  readonly channelId: string;
}

export interface SummaryVersionStore {
  /** The latest published version of a budget year; undefined before the first. */
  latest(budgetYear: number): Promise<VersionSummary | undefined>;
  find(budgetYear: number, version: number): Promise<SummaryVersion | undefined>;
  /** False when that version is there already: it is never replaced. Nobody reads half of one. */
  publish(version: SummaryVersion): Promise<boolean>;
  /** Those published from one instant to another, both included, of one budget year. */
  published(budgetYear: number, from: Instant, until: Instant): Promise<readonly VersionSummary[]>;
}
