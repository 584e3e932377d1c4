import { blockConversation } from "./block-conversation.ts";
import type { ConversationStore, DeliveryEvents } from "./delivery-ports.ts";
import { rememberDigest } from "./due-digests.ts";
import { forgetReminder } from "./due-reminders.ts";
import type { CalendarReader, Clock } from "./ports.ts";
import type { ReminderStore } from "./reminder-ports.ts";

interface Deps {
  readonly conversations: ConversationStore;
  readonly reminders: ReminderStore;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly clock: Clock;
}

/** What is remembered once a post has arrived, or has been refused for good. */
export function afterPosts(deps: Deps): DeliveryEvents {
  return {
    sent: async (occurrence, to, memo) => {
      if (occurrence.kind === "digest" && memo !== undefined)
        await rememberDigest(deps, occurrence, to, memo);
      if (occurrence.kind === "reminder") await forgetReminder(deps, occurrence);
    },
    refused: (to, status) => blockConversation(deps, to, status, deps.clock.millis()),
  };
}
