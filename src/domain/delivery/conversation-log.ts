import type { RealInstant } from "../time/instant.ts";

/** At most `most` posts in any span of `ms`. */
export interface RateLimit {
  readonly most: number;
  readonly ms: number;
}

/** What Teams takes in one conversation. */
export const CONVERSATION_LIMITS: readonly RateLimit[] = [
  { most: 7, ms: 1_000 },
  { most: 8, ms: 2_000 },
  { most: 60, ms: 30_000 },
  { most: 1_800, ms: 3_600_000 },
];

/** A post to a conversation: one that has been let through, or one that was told to come back then. */
export interface LoggedPost {
  readonly key: string;
  readonly at: RealInstant;
  readonly through: boolean;
}

/** Each of several instances may take its part of a conversation's limits, and one post at least. */
export function limitsOn(limits: readonly RateLimit[], instances: number): readonly RateLimit[] {
  return limits.map(({ most, ms }) => ({ most: Math.max(1, Math.floor(most / instances)), ms }));
}

/**
 * Lets a post through now (`at` is `now`), or tells it when to come back: after those that wait already, so that they do
 * not all come back at once. What no limit looks back to is forgotten, and who did not come back in time.
 */
export function placeInConversation(
  log: readonly LoggedPost[],
  key: string,
  now: RealInstant,
  limits: readonly RateLimit[],
): { readonly at: RealInstant; readonly log: readonly LoggedPost[] } {
  const furthest = Math.max(...limits.map(({ ms }) => ms));
  const others = log.filter(
    (post) => post.key !== key && (post.through ? post.at > now - furthest : post.at > now),
  );
  const through = others.filter((post) => post.through);
  const waiting = others.filter((post) => !post.through);
  if (firstFree(through, now, limits) === now) {
    return { at: now, log: [...through, { key, at: now, through: true }, ...waiting] };
  }
  let at = now;
  // Each round moves past a limit; after the last of those that wait there is room for all of them.
  for (let next = firstFree(others, at, limits); next > at; next = firstFree(others, at, limits)) at = next;
  return { at, log: [...others, { key, at, through: false }] };
}

/** `at` itself when one more passes no limit, else the moment at which the limit that it would pass lets one through. */
function firstFree(posts: readonly LoggedPost[], at: RealInstant, limits: readonly RateLimit[]): RealInstant {
  return Math.max(
    at,
    ...limits.map(({ most, ms }) => {
      const freeing = posts.filter((post) => post.at > at - ms).at(-most);
      return freeing === undefined ? at : freeing.at + ms;
    }),
  );
}
