import type { PersonRef } from "../organisation/organisation.ts";
import type { Instant } from "../time/instant.ts";
import type { Month } from "./follow-up.ts";

/** Why a unit deviates. */
export const CAUSES = ["volume", "price", "staffing", "timing", "one-off", "decision", "other"] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * What a deviation means: it is handled within the unit's budget (`within`), the whole budget is affected, money has to be moved,
 * or goals are touched. All but the first are decided politically, as the customer's document has it.
 */
export const EFFECTS = ["within", "budget", "reallocation", "goals"] as const;
export type Effect = (typeof EFFECTS)[number];

/** What a unit is asked for: a comment on its deviation, a line on its operations. */
export const COMMENT_PARTS = ["deviation", "operations"] as const;
export type CommentPart = (typeof COMMENT_PARTS)[number];

export interface DeviationComment {
  readonly cause: Cause;
  readonly text: string;
  /** Åtgärd; "" where none is taken. */
  readonly action: string;
  readonly effect: Effect;
}

/** What a unit's responsible has said of a month; the newest holds, and what was said before is kept. */
export interface UnitComment {
  readonly areaId: string;
  readonly month: Month;
  readonly unitId: string;
  /** One more with every save. */
  readonly revision: number;
  readonly deviation?: DeviationComment;
  /** Verksamhetsuppföljning: a line or two on how it goes. */
  readonly operations?: string;
  readonly by: PersonRef;
  readonly at: Instant;
  /** Of the table that was on the card. */
  readonly version: number;
  /** Oldest first, without the present one. */
  readonly before: readonly Omit<UnitComment, "areaId" | "month" | "unitId" | "before">[];
}
