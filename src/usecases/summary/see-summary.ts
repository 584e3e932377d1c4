import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { compileSummary } from "../../domain/summary/compile-summary.ts";
import { summaryModel, type SummaryModel } from "../../domain/summary/summary-model.ts";
import { narrowSummary } from "../../domain/summary/summary-of-rows.ts";
import type { SummaryReach } from "../../domain/summary/summary-reach.ts";
import { summaryDifference } from "../../domain/summary/summary-difference.ts";
import { summaryOfVersion } from "../../domain/summary/summary-version.ts";
import type { Summary } from "../../domain/summary/summary.ts";
import type { Clock } from "../ports.ts";
import type { SummaryVersionStore } from "../proposal-ports.ts";
import { readableProposals, type ReadableDeps } from "../readable-proposals.ts";

export interface SeeSummaryDeps extends ReadableDeps {
  readonly summaryVersions: Pick<SummaryVersionStore, "latest" | "find">;
  readonly clock: Pick<Clock, "today">;
}

/** The sammanställning of what is handed in now, as far as one person may read it. */
export interface SeenSummary {
  readonly standing: RoundStanding;
  readonly organisation: Organisation;
  readonly reach: SummaryReach;
  readonly isAdministrator: boolean;
  readonly summary: Summary;
  /** The same as a document, with what has changed since the latest published version. */
  readonly model: SummaryModel;
  /** The latest published version; 0 before the first. */
  readonly latest: number;
  /** Handed in and not released, as far as the person may read it: in no sum. */
  readonly waiting: number;
}

/** What a person may read now; every right is checked against the organisation as it is stored. */
export async function seeSummary(
  deps: SeeSummaryDeps,
  aadObjectId: string,
  standing: RoundStanding,
): Promise<SeenSummary> {
  const { round } = standing;
  const organisation = await deps.organisation.read();
  const isAdministrator = deps.organisation.isAdministrator(aadObjectId);
  const [{ reach, proposals: readable }, published] = await Promise.all([
    readableProposals(deps, organisation, aadObjectId, round.budgetYear),
    latestVersion(deps, round.budgetYear),
  ]);
  const isPartial = reach.kind !== "all";
  const summary = compileSummary({ proposals: readable, organisation, round, isPartial });
  const ids = new Set(readable.map(({ id }) => id));
  const before =
    published && narrowSummary(summaryOfVersion(published), ({ proposalId }) => ids.has(proposalId));
  // Who has nothing in either is not told that nothing has changed.
  const hasAny = (before?.rows.length ?? 0) + summary.rows.length > 0;
  const difference =
    before === undefined || published === undefined || !hasAny
      ? undefined
      : { ...summaryDifference(before, summary), since: published.version };
  return {
    standing,
    organisation,
    reach,
    isAdministrator,
    summary,
    model: summaryModel(summary, { kind: "now", day: deps.clock.today() }, difference),
    latest: published?.version ?? 0,
    waiting: readable.filter(isWaiting).length,
  };
}

async function latestVersion({ summaryVersions }: SeeSummaryDeps, budgetYear: number) {
  const latest = await summaryVersions.latest(budgetYear);
  return latest && (await summaryVersions.find(budgetYear, latest.version));
}

/** In the department's hands, or back with its author. */
function isWaiting({ state, content }: Proposal): boolean {
  return content !== undefined && (state === "submitted" || state === "returned");
}
