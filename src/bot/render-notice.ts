import { noticeCard } from "../cards/cards.ts";
import { noticeText } from "../cards/notice-card.ts";
import { conversationIdOf, toldBy } from "../domain/posts/notice.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage } from "./send.ts";

export type RenderNoticeDeps = Pick<
  BotDeps,
  "conversations" | "clock" | "newId" | "tellsClock" | "defaultLang" | "log"
>;

/** That a conversation gets no more posts. Nothing is said when it has acted in the meantime. */
export function createRenderNotice(deps: RenderNoticeDeps): RenderPost {
  return async (occurrence, to) => {
    const found = await deps.conversations.find(conversationIdOf(occurrence));
    const reach = found === undefined ? undefined : toldBy(occurrence, found.value);
    if (found === undefined || reach === undefined) return { kind: "skip", reason: "subject-gone" };

    const today = deps.clock.today();
    const lang = to.digest?.lang ?? deps.defaultLang;
    const shown = { conversation: found.value, reach, today };
    const context = { submitId: deps.newId(), ...(deps.tellsClock ? { movedTo: today } : {}) };
    const plain = noticeText(shown, lang);
    const message = cardMessage(() => noticeCard(shown, lang, context), { plain, summary: plain }, deps.log);
    return { kind: "post", message };
  };
}
