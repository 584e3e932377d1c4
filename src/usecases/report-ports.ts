import type { PlaceRef } from "../domain/organisation/organisation.ts";
import type { ReportPlan } from "../domain/report/report-plan.ts";
import type { Board, Klarmarkering, Pause, ReportState } from "../domain/report/report.ts";
import type { Stored } from "./delivery-ports.ts";
import type { Version } from "./ports.ts";

export interface ReportPlanStore {
  /** All plans, by name. */
  list(): Promise<readonly Stored<ReportPlan>[]>;
  find(id: string): Promise<Stored<ReportPlan> | undefined>;
  /** The new version; undefined when another was first. `expected` undefined says that it must not be there yet. */
  save(plan: ReportPlan, expected: Version | undefined): Promise<Version | undefined>;
}

/** Which klarmarkering of a report. */
export interface KlarmarkeringKey {
  readonly reportId: string;
  readonly place: PlaceRef;
  readonly sectionId?: string;
}

export interface KlarmarkeringStore {
  ofReport(reportId: string): Promise<readonly Stored<Klarmarkering>[]>;
  find(key: KlarmarkeringKey): Promise<Stored<Klarmarkering> | undefined>;
  /** The new version; undefined when another was first. */
  save(klarmarkering: Klarmarkering, expected: Version | undefined): Promise<Version | undefined>;
  /** At most 100 of one report, all or none. False when another changed one of them first. */
  saveAll(
    saves: readonly { readonly klarmarkering: Klarmarkering; readonly expected: Version | undefined }[],
  ): Promise<boolean>;
  state(reportId: string): Promise<Stored<ReportState> | undefined>;
  saveState(state: ReportState, expected: Version | undefined): Promise<Version | undefined>;
}

/** Posts that are kept right where they stand: reports' boards, or months' posts. */
export interface BoardStore {
  find(postId: string): Promise<Stored<Board> | undefined>;
  /** All boards, for the look that finds those that were left behind. */
  list(): Promise<readonly Stored<Board>[]>;
  save(board: Board, expected: Version | undefined): Promise<Version | undefined>;
}

export interface PauseStore {
  list(): Promise<readonly Pause[]>;
  find(aadObjectId: string): Promise<Pause | undefined>;
  /** The last one holds. */
  save(pause: Pause): Promise<void>;
  remove(aadObjectId: string): Promise<void>;
}
