import type { Instant } from "../time/instant.ts";
import type { KnownConversation, Reach } from "./known-conversation.ts";
import type { SeenActivity, SeenEvent } from "./seen-activity.ts";

/** Teams tells twice that the bot has gone, and the two may be read side by side. */
const TOGETHER_MS = 60_000;

/** The conversation after an activity; undefined when it changes nothing, as when one that is not known is gone. */
export function merged(
  present: KnownConversation | undefined,
  seen: SeenActivity,
  now: Instant,
): KnownConversation | undefined {
  if (present === undefined)
    return seen.event === "went" ? undefined : { ...seen.conversation, reach: { kind: "active" } };
  // What an activity does not tell of keeps its last known value: most carry no names.
  const next = { ...present, ...seen.conversation, reach: reachAfter(present.reach, seen.event, now) };
  return isSame(present, next) ? undefined : next;
}

/**
 * What befalls a team, for its conversations but the one that tells: a new name, or that they go. What went at the same
 * time comes back together; a channel that was deleted before stays away.
 */
export function mergedTeam(
  known: readonly KnownConversation[],
  seen: SeenActivity,
  now: Instant,
): readonly KnownConversation[] {
  const { id, teamId, teamName } = seen.conversation;
  if (!seen.ofTeam || teamId === undefined) return [];
  const team = known.filter((each) => each.teamId === teamId || each.id === teamId);
  const teller = team.find((each) => each.id === id) ?? team.find((each) => each.id === teamId);
  const wentAt = teller?.reach.kind === "removed" ? teller.reach.since : undefined;
  const changed: KnownConversation[] = [];
  for (const each of team) {
    if (each.id === id) continue;
    const stays = seen.event === "came" && !wentWith(wentAt, each.reach);
    const next: KnownConversation = {
      ...each,
      ...(teamName === undefined ? {} : { teamName }),
      reach: stays ? each.reach : reachAfter(each.reach, seen.event, now),
    };
    if (!isSame(each, next)) changed.push(next);
  }
  return changed;
}

function wentWith(wentAt: Instant | undefined, reach: Reach): boolean {
  if (wentAt === undefined || reach.kind !== "removed") return false;
  return Math.abs(reach.since - wentAt) <= TOGETHER_MS;
}

function reachAfter(reach: Reach, event: SeenEvent, now: Instant): Reach {
  switch (event) {
    case "spoke":
    case "came":
      return { kind: "active" };
    case "went":
      return reach.kind === "removed" ? reach : { kind: "removed", since: now };
    case "told":
      return reach;
  }
}

/** Of two where one was made from the other: settings are the same object. */
function isSame(a: KnownConversation, b: KnownConversation): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof KnownConversation>;
  return [...keys].every((key) => (key === "reach" ? sameReach(a.reach, b.reach) : a[key] === b[key]));
}

function sameReach(a: Reach, b: Reach): boolean {
  return a.kind === b.kind && (a.kind === "active" || b.kind === "active" || a.since === b.since);
}
