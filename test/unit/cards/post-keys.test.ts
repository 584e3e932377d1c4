import { describe, expect, it } from "vitest";
import { formatEvery, formatPostRef, parseEvery, parsePostRef } from "../../../src/cards/post-keys.ts";

const occurrence = { kind: "digest", subject: "all", due: 1_678_690_800_000 } as const;

describe("a post as a card names it", () => {
  it.each(["19:kanal@thread.tacv2", "a:1,2~3%2C/ö", "🙂"])("is read again for '%s'", (conversationId) => {
    const written = formatPostRef({ occurrence, conversationId });

    expect(written).not.toContain(",");
    expect(parsePostRef(written)).toEqual({ occurrence, conversationId });
  });

  it("may be a whole occurrence", () => {
    expect(parsePostRef(formatPostRef({ occurrence }))).toEqual({ occurrence });
  });

  it.each([
    "",
    "digest",
    "digest~all",
    "digest~all~x",
    "digest~all~-1",
    "digest~all~1e3",
    "digest~~1",
    "letter~all~1",
    "digest~all~1~",
    "digest~all~1~a~b",
    "digest~%~1",
  ])("is none when a card of ours cannot have written it: '%s'", (text) => {
    expect(parsePostRef(text)).toBeUndefined();
  });
});

describe("everything that stands so", () => {
  it.each([
    { every: "post", standing: "failed" },
    { every: "reminder", standing: "failed" },
    { every: "reminder", standing: "unknown" },
  ] as const)("is read again: %o", (every) => {
    expect(parseEvery(formatEvery(every))).toEqual(every);
    expect(parsePostRef(formatEvery(every))).toBeUndefined();
  });

  it.each(["", "every", "every~post", "every~post~sent", "every~notice~failed", "every~post~failed~1"])(
    "is none when a card of ours cannot have written it: '%s'",
    (text) => {
      expect(parseEvery(text)).toBeUndefined();
    },
  );
});
