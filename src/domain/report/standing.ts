import type { PersonRef, PlaceRef } from "../organisation/organisation.ts";
import type { Instant } from "../time/instant.ts";
import type { Klarmarkering, Report, ReportState } from "./report.ts";

/** Where one place stands with a report. */
export interface PlaceStanding {
  readonly place: PlaceRef;
  /** As it is called now; as it was known when it is not in the organisation any longer. */
  readonly name: string;
  readonly responsible: readonly PersonRef[];
  readonly substitutes: readonly PersonRef[];
  /** Undefined while something is missing. */
  readonly done?: {
    readonly by: PersonRef;
    readonly at: Instant;
    readonly late: boolean;
    readonly onBehalfOf?: string;
  };
  /** The sections that are marked and that are missing; both empty for a report that is marked as a whole. */
  readonly doneSections: readonly string[];
  readonly missingSections: readonly string[];
  readonly comment?: string;
}

/** Where a report stands: "5 av 8 klara". */
export interface ReportStanding {
  readonly report: Report;
  readonly isLocked: boolean;
  /** Those that are not done first, each group by name in Swedish order. */
  readonly places: readonly PlaceStanding[];
  readonly done: number;
  readonly total: number;
}

/** What a standing is made from. */
export interface StandingGround {
  readonly report: Report;
  readonly state: ReportState | undefined;
  readonly klarmarkeringar: readonly Klarmarkering[];
}
