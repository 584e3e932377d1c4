import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import type { SummaryVersion } from "../../domain/summary/summary.ts";
import { roundOf, type RoundDeps } from "../current-round.ts";
import type { SummaryFile } from "../download-ports.ts";
import type { Clock } from "../ports.ts";
import { reachOf, readableProposals } from "../readable-proposals.ts";
import { publishedSummary } from "../summary/published-summary.ts";
import { seeSummary, type SeeSummaryDeps } from "../summary/see-summary.ts";

export interface SummaryFileDeps extends Omit<SeeSummaryDeps, "clock">, RoundDeps {
  readonly clock: Pick<Clock, "today">;
}

/** What a person may read now of what is handed in, or of a version; undefined when that is nothing. */
export async function summaryFor(
  deps: SummaryFileDeps,
  file: SummaryFile,
  aadObjectId: string,
): Promise<SummaryModel | undefined> {
  const { budgetYear, version } = file;
  const model =
    version === undefined
      ? await presentModel(deps, budgetYear, aadObjectId)
      : await versionModel(deps, file, version, aadObjectId);
  return model === undefined || model.counts.all === 0 ? undefined : model;
}

async function presentModel(
  deps: SummaryFileDeps,
  budgetYear: number,
  aadObjectId: string,
): Promise<SummaryModel | undefined> {
  const standing = await roundOf(deps, budgetYear);
  return standing && (await seeSummary(deps, aadObjectId, standing)).model;
}

/** Whole for those who may read everything and for those who read the channel that it was published to. */
async function versionModel(
  deps: SummaryFileDeps,
  { budgetYear, askedIn }: SummaryFile,
  version: number,
  aadObjectId: string,
): Promise<SummaryModel | undefined> {
  const organisation = await deps.organisation.read();
  const whole = await publishedSummary(deps, budgetYear, version);
  const seesAll = reachOf(deps, organisation, aadObjectId).kind === "all";
  if (whole === undefined || seesAll) return whole?.model;
  if (askedIn !== undefined && (await isReadIn(deps, whole.version, askedIn))) return whole.model;

  const { proposals } = await readableProposals(deps, organisation, aadObjectId, budgetYear);
  const ids = new Set(proposals.map(({ id }) => id));
  return (await publishedSummary(deps, budgetYear, version, ({ proposalId }) => ids.has(proposalId)))?.model;
}

/** Where a version is read: the channel that it was published to, and the one that the round names now. */
async function isReadIn(
  { rounds }: Pick<SummaryFileDeps, "rounds">,
  { budgetYear, channelId }: Pick<SummaryVersion, "budgetYear" | "channelId">,
  conversationId: string,
): Promise<boolean> {
  if (channelId === conversationId) return true;
  return (await rounds.find(budgetYear))?.value.channelId === conversationId;
}
