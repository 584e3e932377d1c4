import { describe, expect, it } from "vitest";
import { createRenderNotice } from "../../../src/bot/render-notice.ts";
import { noticeOf } from "../../../src/domain/posts/notice.ts";
import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { aChannel, mondaysAtEight } from "../../support/conversations.ts";
import { memoryConversations } from "../../support/memory-delivery.ts";

const since = instantInStockholm("2023-03-06", "08:01");
const blocked = aChannel({ reach: { kind: "blocked", since, status: 403 } });
const notice = noticeOf(blocked) ?? { kind: "notice", subject: "", due: 0 };
const chat = aChannel({ id: "a:ada", kind: "personal" });

async function rendered(stored: KnownConversation, to: KnownConversation = chat) {
  const conversations = memoryConversations();
  await conversations.save(stored, undefined);
  const silent = () => undefined;
  const render = createRenderNotice({
    conversations,
    clock: { millis: () => since, real: () => since, today: () => "2023-03-06" },
    newId: () => "press-1",
    tellsClock: false,
    defaultLang: "sv",
    log: { info: silent, warn: silent, error: silent },
  });
  return render(notice, to);
}

describe("the notice to an administrator", () => {
  it("says which channel, since when and what to do", async () => {
    const post = await rendered(blocked);

    const words = JSON.stringify(post);
    expect(post.kind).toBe("post");
    for (const word of ["Ledningsgruppen (Kommunledningen)", "måndag 6 mars kl. 08.01", "@Styrkedjan"])
      expect(words).toContain(word);
  });

  it("is in the language that the administrator has chosen for the digest", async () => {
    const post = await rendered(blocked, { ...chat, digest: mondaysAtEight({ lang: "en" }) });

    expect(JSON.stringify(post)).toContain("no longer gets posts");
  });

  it("is not sent when the channel has acted in the meantime", async () => {
    expect(await rendered(aChannel())).toEqual({ kind: "skip", reason: "subject-gone" });
  });

  it("is not sent twice for a channel that was blocked again: that has a notice of its own", async () => {
    const again = aChannel({ reach: { kind: "blocked", since: since + 1, status: 403 } });

    expect(await rendered(again)).toEqual({ kind: "skip", reason: "subject-gone" });
  });
});
