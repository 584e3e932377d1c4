import { noticesBetween } from "../domain/posts/notice.ts";
import type { ConversationStore, JobSource } from "./delivery-ports.ts";
import type { OrganisationReader } from "./organisation-ports.ts";
import { personalChatsOf } from "./personal-chat.ts";

/**
 * A conversation is blocked at one moment and written a little later, when the planner may have passed that moment. Looking
 * back costs nothing: what has been made once is not made again.
 */
const LOOK_BACK_MS = 15 * 60_000;

export interface NoticeJobsDeps {
  readonly conversations: ConversationStore;
  readonly organisation: Pick<OrganisationReader, "administrators">;
}

/** The notices that a conversation gets no more posts; they go to the administrators' own chats, as far as those are known. */
export function createNoticeJobs({ conversations, organisation }: NoticeJobsDeps): JobSource {
  return {
    due: async (after, until) => {
      const known = (await conversations.list()).map(({ value }) => value);
      return noticesBetween(known, after - LOOK_BACK_MS, until);
    },
    recipients: async () => {
      const chats = await personalChatsOf(conversations);
      return organisation.administrators().flatMap((administrator) => chats.get(administrator)?.id ?? []);
    },
  };
}
