import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { ConversationStore } from "./delivery-ports.ts";

/**
 * Takes away what conversations keep of the time after `now`, for a clock that is moved by hand: a run on a later day has
 * kept it, and it would say that settings do not hold yet, or that a digest has come already.
 */
export async function forgetTheFuture(
  { conversations }: { readonly conversations: ConversationStore },
  now: Instant,
): Promise<void> {
  for (const { value, version } of await conversations.list()) {
    const changed = withoutFuture(value, now);
    if (changed !== undefined) await conversations.save(changed, version);
  }
}

function withoutFuture(conversation: KnownConversation, now: Instant): KnownConversation | undefined {
  const { digest, lastDigest, ...rest } = conversation;
  const isLate = digest !== undefined && digest.since > now;
  const isTold = lastDigest !== undefined && lastDigest.due > now;
  if (!isLate && !isTold) return undefined;
  return {
    ...rest,
    ...(digest === undefined ? {} : { digest: isLate ? { ...digest, since: now } : digest }),
    ...(lastDigest === undefined || isTold ? {} : { lastDigest }),
  };
}
