import type { SeenActivity } from "../domain/directory/seen-activity.ts";
import type { RealInstant } from "../domain/time/instant.ts";
import type { ConversationStore } from "./delivery-ports.ts";

/** Somebody who writes again within this says nothing new of where they are. */
const REMEMBERED_MS = 30_000;
/** More conversations than this are not remembered at once: the oldest is forgotten, which costs a read. */
const MOST_REMEMBERED = 2_000;

interface Seen {
  readonly activity: string;
  readonly at: RealInstant;
}

/** Of each store, since whoever marks a conversation there must be able to forget that it was seen. */
const memories = new WeakMap<object, Map<string, Seen>>();

/** True when the same was seen of the conversation a moment ago, and is stored. */
export function wasSeenLately(
  conversations: Pick<ConversationStore, "find">,
  seen: SeenActivity,
  real: RealInstant,
): boolean {
  const known = memories.get(conversations)?.get(seen.conversation.id);
  return known !== undefined && real - known.at < REMEMBERED_MS && known.activity === JSON.stringify(seen);
}

/** Remembers what has been stored of a conversation. */
export function rememberSeen(
  conversations: Pick<ConversationStore, "find">,
  seen: SeenActivity,
  real: RealInstant,
): void {
  const memory = memories.get(conversations) ?? new Map<string, Seen>();
  memories.set(conversations, memory);
  const { id } = seen.conversation;
  memory.delete(id);
  memory.set(id, { activity: JSON.stringify(seen), at: real });
  if (memory.size > MOST_REMEMBERED) memory.delete(memory.keys().next().value ?? "");
}

/** Makes the next activity count again: the conversation has been marked meanwhile. */
export function forgetSeen(conversations: Pick<ConversationStore, "find">, id: string): void {
  memories.get(conversations)?.delete(id);
}
