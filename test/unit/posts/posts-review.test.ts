import { describe, expect, it } from "vitest";
import type { DeliveryState } from "../../../src/domain/delivery/delivery.ts";
import { namedPlaces } from "../../../src/domain/posts/named-places.ts";
import {
  countPosts,
  occurrenceReview,
  standingOf,
  worthLookingAt,
} from "../../../src/domain/posts/posts-review.ts";
import { troubledReminders } from "../../../src/domain/posts/troubled-reminders.ts";
import { aChannel } from "../../support/conversations.ts";
import { aDelivery, aKnownConversation, anOccurrence } from "../../support/posts.ts";

const WEEK = 7 * 86_400_000;
const thisWeek = anOccurrence(10 * WEEK);
const lastWeek = anOccurrence(9 * WEEK);
const sent = { kind: "sent", activityId: "1" } as const;
const failed = { kind: "failed", reason: "blocked", status: 403 } as const;
const unknown = { kind: "unknown", reason: "no-answer", by: "claim" } as const;
const pending = { kind: "pending", notBefore: 0 } as const;

describe("where a post stands", () => {
  it.each<[DeliveryState, string]>([
    [pending, "waiting"],
    [{ kind: "claimed", by: "claim", until: 0 }, "waiting"],
    [{ kind: "sending", by: "claim", until: 0 }, "waiting"],
    [sent, "sent"],
    [failed, "failed"],
    [unknown, "unknown"],
    [{ kind: "skipped", reason: "quiet" }, "skipped"],
  ])("%o is %s", (state, standing) => {
    expect(standingOf({ state })).toBe(standing);
  });

  it("is counted", () => {
    const posts = [sent, sent, failed, pending].map((state, at) => aDelivery(thisWeek, `c${at}`, state));

    expect(countPosts(posts)).toEqual({ sent: 2, failed: 1, unknown: 0, waiting: 1, skipped: 0 });
  });
});

describe("what an administrator looks at", () => {
  const nobody = new Map();

  it("is what went wrong, then what waits, and not what was sent", () => {
    const deliveries = [pending, sent, unknown, failed].map((state, at) =>
      aDelivery(thisWeek, `c${at}`, state),
    );

    const found = worthLookingAt(deliveries, nobody);

    expect(found.map(({ conversationId }) => conversationId)).toEqual(["c2", "c3", "c0"]);
  });

  it("is no digest that a newer one has followed, whatever has come of that", () => {
    const older = [aDelivery(lastWeek, "a", failed), aDelivery(lastWeek, "b", failed)];
    const newer = [aDelivery(thisWeek, "a", sent)];

    expect(worthLookingAt([...older, ...newer], nobody)).toEqual([older[1]]);
  });

  it("is no digest after which a later one has arrived, also when that is not given", () => {
    const older = [aDelivery(lastWeek, "a", failed), aDelivery(lastWeek, "b", unknown)];
    const arrived = (due: number) => ({ lastDigest: { due, versions: {} } });
    const conversations = new Map([
      ["a", arrived(thisWeek.due)],
      ["b", arrived(lastWeek.due)],
    ]);

    expect(worthLookingAt(older, conversations)).toEqual([older[1]]);
  });

  it("is each notice, since each is about something else", () => {
    const about = (subject: string, due: number) => anOccurrence(due, { kind: "notice", subject });
    const notices = [about("a", lastWeek.due), about("b", thisWeek.due)];
    const arrived = new Map([["admin", { lastDigest: { due: thisWeek.due + 1, versions: {} } }]]);

    const found = worthLookingAt(
      notices.map((occurrence) => aDelivery(occurrence, "admin", failed)),
      arrived,
    );

    expect(found.map(({ occurrence }) => occurrence.subject)).toEqual(["b", "a"]);
  });

  it("tells of what was skipped as a stretch of time", () => {
    const skipped = { ...thisWeek, state: { kind: "skipped", count: 3, first: lastWeek.due } } as const;

    const key = { kind: "digest", subject: "all", due: thisWeek.due };
    expect(occurrenceReview(skipped, [])).toEqual({ kind: "skipped", key, count: 3, first: lastWeek.due });
  });
});

describe("reminders in trouble", () => {
  const reminder = (subject: string, due = thisWeek.due) => anOccurrence(due, { kind: "reminder", subject });

  it("can be sent again while they are to be given, and are counted when they are over", () => {
    const troubled = [
      aDelivery(reminder("a"), "1", failed),
      aDelivery(reminder("b"), "1", unknown),
      aDelivery(reminder("c"), "2", failed),
      aDelivery(reminder("d"), "2", unknown),
      aDelivery(reminder("e"), "2", pending),
    ];

    const sorted = troubledReminders(troubled, [], new Set(["a", "b", "e"]));

    expect(sorted).toEqual({
      failed: [troubled[0]],
      unknown: [troubled[1]],
      over: [troubled[2], troubled[3]],
    });
  });

  it("are looked after where they have been made anew", () => {
    const older = aDelivery(reminder("a", lastWeek.due), "1", failed);
    const newer = aDelivery(reminder("a"), "1", failed);
    const made = [reminder("a", lastWeek.due), reminder("a"), reminder("b")];

    expect(troubledReminders([older], made, new Set(["a"])).failed).toEqual([]);
    expect(troubledReminders([older, newer], made, new Set(["a"])).failed).toEqual([newer]);
  });
});

describe("the places that a name means", () => {
  const klg = aChannel({ id: "klg", name: "KLG", teamName: "Kommunledningen" });
  const staff = aChannel({ id: "stab", name: "KLG stab", teamName: "Kommunledningen" });
  const budget = aChannel({ id: "budget", name: "Budget", teamName: "Ekonomi" });
  const nameless = aKnownConversation({ id: "first", teamName: "Ekonomi" });
  const all = [klg, staff, budget, nameless];

  it.each<[string, readonly string[]]>([
    ["KLG", ["klg", "stab"]],
    [" klg STAB. ", ["stab"]],
    ["ekonomi", ["budget", "first"]],
    ["bud", ["budget"]],
    ["allmänt", ["first"]],
    ["general ekonomi", ["first"]],
    ["Budget (Ekonomi)?", ["budget"]],
    ["i mars", []],
    ["till KLG", []],
    ["k", []],
    ["lg", []],
    ["?", []],
  ])("are by '%s'", (words, ids) => {
    expect(namedPlaces(all, words).map(({ id }) => id)).toEqual(ids);
  });
});
