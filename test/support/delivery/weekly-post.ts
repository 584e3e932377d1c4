import type { OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";
import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import { digestTimes } from "../../../src/domain/digest/digest-times.ts";
import { stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import type {
  ConversationStore,
  JobSource,
  OutgoingMessage,
  RenderPost,
} from "../../../src/usecases/delivery-ports.ts";

/** The digest's times without its contents: what is proved here is that it comes, once. */
export function weeklyJobs(conversations: ConversationStore): JobSource {
  const timesOf = async (after: number, until: number): Promise<readonly (readonly [string, number])[]> =>
    (await conversations.list()).flatMap(({ value: { id, digest, reach } }) =>
      digest === undefined || reach.kind !== "active"
        ? []
        : digestTimes(digest, after, until).map(({ due }) => [id, due] as const),
    );
  return {
    due: async (after, until) => {
      const dues = new Set((await timesOf(after, until)).map(([, due]) => due));
      return [...dues].sort((a, b) => a - b).map(digestAt);
    },
    recipients: async ({ due }) => (await timesOf(due - 1, due)).map(([id]) => id),
  };
}

export const digestAt = (due: number): OccurrenceKey => ({ kind: "digest", subject: "all", due });

export const renderWeekly: RenderPost = (occurrence, to) =>
  Promise.resolve({ kind: "post", message: weeklyMessage(occurrence, to) });

function weeklyMessage({ due }: OccurrenceKey, { name = "" }: KnownConversation): OutgoingMessage {
  return { type: "message", text: `Veckobrev ${stockholmDateAt(due)} till ${name}` };
}
