import type { RealInstant } from "../time/instant.ts";

/** How many posts a second an instance has leased of what the municipality may send. */
export interface PaceShare {
  readonly instance: string;
  readonly perSecond: number;
  readonly until: RealInstant;
}
