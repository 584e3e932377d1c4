import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import { monthPostOf } from "../domain/follow-up/post-key.ts";
import { boardPostOf } from "../domain/report/board-key.ts";
import { blockConversation } from "./block-conversation.ts";
import type { ConversationStore, DeliveryEvents, Memo } from "./delivery-ports.ts";
import { rememberDigest } from "./due-digests.ts";
import { forgetReminder } from "./due-reminders.ts";
import type { MonthWish } from "./follow-up-ports.ts";
import type { CalendarReader, Clock } from "./ports.ts";
import type { ReminderStore } from "./reminder-ports.ts";
import type { BoardStore } from "./report-ports.ts";
import type { BoardWish } from "./report/mark-deps.ts";
import { saveBoard } from "./report/save-board.ts";

interface Deps {
  readonly conversations: ConversationStore;
  readonly reminders: ReminderStore;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly clock: Clock;
  readonly boards: Pick<BoardStore, "find" | "save">;
  readonly boardRefresher: BoardWish;
  readonly followUpPosts: Pick<BoardStore, "find" | "save">;
  readonly followUpRefresher: MonthWish;
}

/** What is remembered once a post has arrived, or has been refused for good. */
export function afterPosts(deps: Deps): DeliveryEvents {
  const standing = (to: KnownConversation, memo: Memo | undefined, activityId: string) => {
    const { shown = "" } = memo ?? {};
    return { conversationId: to.id, activityId, shown, writtenAt: deps.clock.real() };
  };
  return {
    sent: async (occurrence, to, memo, activityId) => {
      if (occurrence.kind === "digest" && memo !== undefined)
        await rememberDigest(deps, occurrence, to, memo);
      if (occurrence.kind === "reminder") await forgetReminder(deps, occurrence);
      if (occurrence.kind === "board") {
        const { reportId } = boardPostOf(occurrence);
        await saveBoard(deps.boards, { ...standing(to, memo, activityId), postId: reportId });
        // Somebody may have marked while it was on its way.
        deps.boardRefresher.wanted(reportId);
      }
      if (occurrence.kind === "followUp") {
        const { subject } = occurrence;
        const { areaId, month } = monthPostOf(subject);
        await saveBoard(deps.followUpPosts, { ...standing(to, memo, activityId), postId: subject });
        deps.followUpRefresher.wanted(areaId, month);
      }
    },
    refused: (to, status) => blockConversation(deps, to, status, deps.clock.millis()),
  };
}
