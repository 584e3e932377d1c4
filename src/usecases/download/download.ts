import type { Lang } from "../../domain/lang.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import type { SummaryVersion } from "../../domain/summary/summary.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { roundOf, type RoundDeps } from "../current-round.ts";
import type { Clock, NewId } from "../ports.ts";
import type { DownloadGrant, DownloadStore } from "../proposal-ports.ts";
import { reachOf, readableProposals } from "../readable-proposals.ts";
import { publishedSummary } from "./published-summary.ts";
import { seeSummary, type SeeSummaryDeps } from "./see-summary.ts";

export interface DownloadDeps extends Omit<SeeSummaryDeps, "clock">, RoundDeps {
  readonly downloads: Pick<DownloadStore, "find" | "save">;
  readonly clock: Pick<Clock, "millis" | "today">;
  /** What nobody can guess. */
  readonly newSecret: NewId;
}

/** Long enough to find the link in the chat, and no longer. */
const DOWNLOAD_MINUTES = 10;

export interface DownloadWish {
  readonly budgetYear: number;
  readonly version?: number;
  /** The conversation that it is asked for in, where several read. */
  readonly askedIn?: string;
  readonly lang: Lang;
}

/** Lets one person fetch one workbook once; what is in it is decided when it is fetched. */
export async function grantDownload(
  { downloads, clock, newSecret }: Pick<DownloadDeps, "downloads" | "clock" | "newSecret">,
  aadObjectId: string,
  wish: DownloadWish,
): Promise<DownloadGrant> {
  const grant: DownloadGrant = {
    ...wish,
    id: newSecret(),
    aadObjectId,
    expiresAt: clock.millis() + DOWNLOAD_MINUTES * 60_000,
  };
  await downloads.save(grant, undefined);
  return grant;
}

export type StandingGrant =
  | { readonly kind: "open"; readonly grant: DownloadGrant }
  | { readonly kind: "unknown" }
  | { readonly kind: "over"; readonly grant: DownloadGrant };

/** Whether a grant may still be used; looking at it uses nothing up. */
export async function findGrant(
  { downloads, clock }: Pick<DownloadDeps, "downloads" | "clock">,
  id: string,
): Promise<StandingGrant> {
  const grant = (await downloads.find(id))?.value;
  if (grant === undefined) return { kind: "unknown" };
  return isOver(grant, clock.millis()) ? { kind: "over", grant } : { kind: "open", grant };
}

export type TakeDownloadOutcome =
  | { readonly kind: "taken"; readonly grant: DownloadGrant; readonly model: SummaryModel }
  /** The person may not read anything of it any longer. */
  | { readonly kind: "notAllowed"; readonly grant: DownloadGrant }
  | Exclude<StandingGrant, { readonly kind: "open" }>;

/**
 * Uses a grant up and gives what its person may read now. It is used up last, so that what cannot be compiled leaves it as it
 * is; and with its version, so that of two fetches at once only one is answered.
 */
export async function takeDownload(deps: DownloadDeps, id: string): Promise<TakeDownloadOutcome> {
  const stored = await deps.downloads.find(id);
  if (stored === undefined) return { kind: "unknown" };
  const grant = stored.value;
  if (isOver(grant, deps.clock.millis())) return { kind: "over", grant };
  const model = await modelFor(deps, grant);
  if (model === undefined) return { kind: "notAllowed", grant };
  const used = await deps.downloads.save({ ...grant, usedAt: deps.clock.millis() }, stored.version);
  return used === undefined ? { kind: "over", grant } : { kind: "taken", grant, model };
}

function isOver({ usedAt, expiresAt }: DownloadGrant, now: Instant): boolean {
  return usedAt !== undefined || now > expiresAt;
}

/** Undefined when the person may read nothing of it now. */
async function modelFor(deps: DownloadDeps, grant: DownloadGrant): Promise<SummaryModel | undefined> {
  const { budgetYear, version, aadObjectId } = grant;
  const model =
    version === undefined
      ? await presentModel(deps, budgetYear, aadObjectId)
      : await versionModel(deps, grant, version);
  return model === undefined || model.counts.all === 0 ? undefined : model;
}

async function presentModel(
  deps: DownloadDeps,
  budgetYear: number,
  aadObjectId: string,
): Promise<SummaryModel | undefined> {
  const standing = await roundOf(deps, budgetYear);
  return standing && (await seeSummary(deps, aadObjectId, standing)).model;
}

/** Whole for those who may read everything and for those who read the channel that it was published to. */
async function versionModel(
  deps: DownloadDeps,
  { budgetYear, aadObjectId, askedIn }: DownloadGrant,
  version: number,
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
  { rounds }: Pick<DownloadDeps, "rounds">,
  { budgetYear, channelId }: Pick<SummaryVersion, "budgetYear" | "channelId">,
  conversationId: string,
): Promise<boolean> {
  if (channelId === conversationId) return true;
  return (await rounds.find(budgetYear))?.value.channelId === conversationId;
}
