import { limitsOn, placeInConversation, type LoggedPost } from "../domain/delivery/conversation-log.ts";
import type { DeliveryKey } from "../domain/delivery/delivery.ts";
import type { Clock } from "../usecases/ports.ts";
import type { Share } from "./share.ts";
import type { Timings } from "./timings.ts";

/** Keeps to what Teams takes in one conversation; whoever has to wait there keeps nobody else waiting. */
export interface ConversationPace {
  /** How long this delivery's post is to wait; 0 when it may go now. */
  waitFor(key: DeliveryKey): number;
}

/** Beyond so many conversations those that no limit looks back to any longer are forgotten. */
const MANY = 1_000;

/** Remembers what this instance has posted, for as long as the limits look back. */
export function createConversationPace(share: Share, clock: Clock, timings: Timings): ConversationPace {
  const logs = new Map<string, readonly LoggedPost[]>();
  const limits = timings.conversationLimits;
  const lookBack = Math.max(...limits.map(({ ms }) => ms));
  let many = MANY;
  const forgetOld = (): void => {
    if (logs.size <= many) return;
    const oldest = clock.real() - lookBack;
    for (const [id, log] of logs) if (log.every(({ at }) => at < oldest)) logs.delete(id);
    many = Math.max(MANY, logs.size * 2);
  };
  return {
    waitFor: (key) => {
      if (timings.postsPerSecond === Infinity) return 0;
      forgetOld();
      const now = clock.real();
      const { kind, subject, due } = key.occurrence;
      const placed = placeInConversation(
        logs.get(key.conversationId) ?? [],
        `${kind} ${subject} ${due}`,
        now,
        limitsOn(limits, share.instances()),
      );
      logs.set(key.conversationId, placed.log);
      return placed.at - now;
    },
  };
}
