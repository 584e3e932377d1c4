import type { RealInstant } from "../time/instant.ts";
import type { PaceShare } from "./pace-share.ts";

interface Balance {
  readonly me: string;
  readonly now: RealInstant;
  /** When what is given now ends. */
  readonly until: RealInstant;
  /** What all may post a second, together. */
  readonly total: number;
}

/**
 * The shares after an instance has asked for its own. It gets its fair part, but never what others still hold: they
 * shrink to theirs when they renew. Whole posts a second, since the parts of evenly spaced streams add up to no more than
 * the limit only then. Who is new takes at most half of what is free, so that two that begin together need not share later.
 */
export function balance(
  shares: readonly PaceShare[],
  { me, now, until, total }: Balance,
): readonly PaceShare[] {
  const others = shares.filter((share) => share.instance !== me && share.until > now);
  const free = total - others.reduce((sum, { perSecond }) => sum + perSecond, 0);
  const fair = fairShare(
    others.map(({ instance }) => instance),
    me,
    total,
  );
  const isNew = !shares.some((share) => share.instance === me && share.until > now);
  const most = isNew ? Math.ceil(free / 2) : free;
  const perSecond = Math.max(0, Math.min(fair, most));
  return [...others, { instance: me, perSecond, until }];
}

/** An instance's part of the whole among those that are there; what does not come out even goes to the first by name. */
export function fairShare(others: readonly string[], me: string, total: number): number {
  const names = [...others, me].sort();
  const rest = total % names.length;
  return Math.floor(total / names.length) + (names.indexOf(me) < rest ? 1 : 0);
}

/** The shares without an instance's own, which it gives back. */
export function givenBack(shares: readonly PaceShare[], me: string, now: RealInstant): readonly PaceShare[] {
  return shares.filter((share) => share.instance !== me && share.until > now);
}
