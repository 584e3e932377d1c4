import type { RealInstant } from "../time/instant.ts";

/**
 * So much longer than a second is the span in which a share's posts are spread: 97 % of the rate, and posts that arrive
 * a little apart from how they left still take no second over the limit.
 */
const SPREAD_MS = 1_025;

/** How much a post that left late may be made up for by the next ones; less than the spread's margin, so none is over. */
const MOST_MADE_UP_MS = 15;

/** The time between two posts of one instance. */
export function spacingOf(perSecond: number): number {
  return SPREAD_MS / perSecond;
}

/** When the post after one that left at `left` may leave; `planned` is when that one was to. */
export function nextDeparture(planned: RealInstant, left: RealInstant, perSecond: number): RealInstant {
  return Math.max(planned, left - MOST_MADE_UP_MS) + spacingOf(perSecond);
}
