import type { Month } from "../domain/follow-up/follow-up.ts";
import type { Lang } from "../domain/lang.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { Stored } from "./delivery-ports.ts";
import type { Version } from "./ports.ts";

/** The sammanställning of a budget year as a workbook. */
export interface SummaryFile {
  readonly kind: "summary";
  readonly budgetYear: number;
  /** A published version; absent for what is handed in now, as far as the person may see it. */
  readonly version?: number;
  /** The conversation that it was asked for in, where several read: what is published there they may read whole. */
  readonly askedIn?: string;
}

/** The draft of a month's tjänsteskrivelse, made of the newest version of its table when it is fetched. */
export interface MemorandumFile {
  readonly kind: "memorandum";
  readonly areaId: string;
  readonly month: Month;
}

export type DownloadFile = SummaryFile | MemorandumFile;

/** What one link gives, to whom, once and until when. */
export interface DownloadGrant {
  /** Key characters that nobody can guess. */
  readonly id: string;
  readonly file: DownloadFile;
  /** Entra object id, in lower case: what may be seen is decided again when it is fetched. */
  readonly aadObjectId: string;
  readonly lang: Lang;
  readonly expiresAt: Instant;
  readonly usedAt?: Instant;
}

export interface DownloadStore {
  find(id: string): Promise<Stored<DownloadGrant> | undefined>;
  /** The new version; undefined when another was first. */
  save(grant: DownloadGrant, expected: Version | undefined): Promise<Version | undefined>;
  /** The secret that signs the links of all instances: made by the first who asks, then the same for ever. */
  signingKey(): Promise<string>;
}
