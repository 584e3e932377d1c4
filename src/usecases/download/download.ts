import type { Memorandum } from "../../domain/follow-up/memorandum.ts";
import type { Lang } from "../../domain/lang.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import type { Instant } from "../../domain/time/instant.ts";
import type { DownloadFile, DownloadGrant, DownloadStore } from "../download-ports.ts";
import { draftMemorandum, type DraftMemorandumDeps } from "../follow-up/draft-memorandum.ts";
import type { Clock, NewId } from "../ports.ts";
import { summaryFor, type SummaryFileDeps } from "./summary-file.ts";

export interface GrantDeps {
  readonly downloads: Pick<DownloadStore, "find" | "save">;
  readonly clock: Pick<Clock, "millis" | "today">;
  /** What nobody can guess. */
  readonly newSecret: NewId;
}

export interface DownloadDeps
  extends GrantDeps, Omit<SummaryFileDeps, "clock">, Omit<DraftMemorandumDeps, "clock" | "organisation"> {}

/** Long enough to find the link in the chat, and no longer. */
const DOWNLOAD_MINUTES = 10;

/** Lets one person fetch one file once; what is in it is decided when it is fetched. */
export async function grantDownload(
  { downloads, clock, newSecret }: GrantDeps,
  aadObjectId: string,
  { file, lang }: { readonly file: DownloadFile; readonly lang: Lang },
): Promise<DownloadGrant> {
  const grant: DownloadGrant = {
    id: newSecret(),
    file,
    aadObjectId,
    lang,
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
  { downloads, clock }: Pick<GrantDeps, "downloads" | "clock">,
  id: string,
): Promise<StandingGrant> {
  const grant = (await downloads.find(id))?.value;
  if (grant === undefined) return { kind: "unknown" };
  return isOver(grant, clock.millis()) ? { kind: "over", grant } : { kind: "open", grant };
}

/** What is written into the file that a grant gives. */
export type DownloadContent =
  | { readonly kind: "summary"; readonly model: SummaryModel }
  | { readonly kind: "memorandum"; readonly memorandum: Memorandum };

export type TakeDownloadOutcome =
  | { readonly kind: "taken"; readonly grant: DownloadGrant; readonly content: DownloadContent }
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
  const content = await contentFor(deps, grant);
  if (content === undefined) return { kind: "notAllowed", grant };
  const used = await deps.downloads.save({ ...grant, usedAt: deps.clock.millis() }, stored.version);
  return used === undefined ? { kind: "over", grant } : { kind: "taken", grant, content };
}

function isOver({ usedAt, expiresAt }: DownloadGrant, now: Instant): boolean {
  return usedAt !== undefined || now > expiresAt;
}

/** Undefined when the person may read nothing of it now. */
async function contentFor(
  deps: DownloadDeps,
  { file, aadObjectId }: DownloadGrant,
): Promise<DownloadContent | undefined> {
  switch (file.kind) {
    case "summary": {
      const model = await summaryFor(deps, file, aadObjectId);
      return model && { kind: "summary", model };
    }
    case "memorandum": {
      const { areaId: area, month } = file;
      const draft = await draftMemorandum(deps, aadObjectId, { area, month });
      return draft.kind === "drafted" ? { kind: "memorandum", memorandum: draft.memorandum } : undefined;
    }
  }
}
