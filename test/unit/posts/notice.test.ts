import { describe, expect, it } from "vitest";
import { conversationIdOf, noticeOf, noticesBetween, toldBy } from "../../../src/domain/posts/notice.ts";
import { ownKey } from "../../../src/storage/keys.ts";
import { aChannel, mondaysAtEight } from "../../support/conversations.ts";

const blocked = aChannel({ reach: { kind: "blocked", since: 1_000, status: 403 } });
const removed = aChannel({ reach: { kind: "removed", since: 1_000 } });

describe("the notice of a conversation that gets no more posts", () => {
  it("is named after the conversation and the moment it was blocked", () => {
    const notice = noticeOf(blocked);

    expect(notice).toMatchObject({ kind: "notice", due: 1_000 });
    expect(conversationIdOf(notice ?? { subject: "" })).toBe(blocked.id);
  });

  it.each(["19:å/ä\\ö#?_0041@thread.tacv2", "a:1-_.~%", "19:🙂@thread.v2", "_"])(
    "can be stored and read again for '%s'",
    (id) => {
      const subject = noticeOf({ ...blocked, id })?.subject ?? "";

      expect(ownKey(subject)).toMatch(/^[A-Za-z0-9._-]+$/u);
      expect(conversationIdOf({ subject })).toBe(id);
    },
  );

  it.each([
    { what: "one that can be posted to", conversation: aChannel() },
    { what: "a personal chat", conversation: { ...blocked, kind: "personal" as const } },
    { what: "one that was removed and never had a digest", conversation: removed },
    {
      what: "one that was removed with its digest switched off",
      conversation: { ...removed, digest: mondaysAtEight({ on: false }) },
    },
  ])("is not made for $what", ({ conversation }) => {
    expect(noticeOf(conversation)).toBeUndefined();
  });

  it("is made for one that was removed while it had a digest", () => {
    expect(noticeOf({ ...removed, digest: mondaysAtEight() })).toMatchObject({ due: 1_000 });
  });

  it("is due in the stretch of time that holds its moment, and in no other", () => {
    const later = { ...blocked, id: "b", reach: { kind: "blocked", since: 2_000, status: 404 } as const };
    const due = (after: number, until: number) =>
      noticesBetween([later, aChannel(), blocked], after, until).map((notice) => notice.due);

    expect(due(0, 5_000)).toEqual([1_000, 2_000]);
    expect(due(999, 1_000)).toEqual([1_000]);
    expect(due(1_000, 1_999)).toEqual([]);
  });

  it("holds until the conversation acts, and not for the next time that it is blocked", () => {
    const notice = noticeOf(blocked) ?? { kind: "notice", subject: "", due: 0 };

    expect(toldBy(notice, blocked)).toEqual(blocked.reach);
    expect(toldBy(notice, aChannel())).toBeUndefined();
    expect(
      toldBy(notice, { ...blocked, reach: { ...blocked.reach, kind: "blocked", since: 2_000, status: 403 } }),
    ).toBeUndefined();
  });
});
