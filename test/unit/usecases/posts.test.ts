import { beforeEach, describe, expect, it } from "vitest";
import type { DeliveryState, OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";
import type {
  ConversationStore,
  DeliveryControl,
  DeliveryStore,
  OccurrenceStore,
} from "../../../src/usecases/delivery-ports.ts";
import { createNoticeJobs } from "../../../src/usecases/notify-administrators.ts";
import { cancelPosts, resendPosts } from "../../../src/usecases/resend-posts.ts";
import { reviewPosts } from "../../../src/usecases/review-posts.ts";
import { aChannel } from "../../support/conversations.ts";
import { memoryConversations, memoryDeliveries } from "../../support/memory-delivery.ts";
import { aDelivery, anOccurrence } from "../../support/posts.ts";

const NOW = 2_000_000_000;
const digest = anOccurrence(NOW - 1_000);
const failed = { kind: "failed", reason: "unreachable" } as const;
const unknown = { kind: "unknown", reason: "no-answer", by: "claim" } as const;
const sent = { kind: "sent", activityId: "1" } as const;

let occurrences: OccurrenceStore;
let deliveries: DeliveryStore;
let conversations: ConversationStore;
let asked: unknown[];
let control: DeliveryControl;
const isAdministrator = (id: string | undefined): boolean => id === "ada";
const clock = { millis: () => NOW, real: () => NOW, today: () => "1970-01-24" };

beforeEach(() => {
  ({ occurrences, deliveries } = memoryDeliveries());
  conversations = memoryConversations();
  asked = [];
  control = {
    announce: () => Promise.resolve(),
    resend: (key) => {
      asked.push(key);
      return Promise.resolve(true);
    },
    cancel: (key) => {
      asked.push(key);
      return Promise.resolve(3);
    },
  };
});

/** An occurrence with one delivery to each of so many channels, all of which are known. */
async function posted(occurrence: OccurrenceKey, states: readonly DeliveryState[]): Promise<void> {
  await occurrences.insert({ ...occurrence, state: { kind: "planned" } });
  await deliveries.insertMissing(states.map((state, at) => aDelivery(occurrence, `c${at}`, state)));
  for (const [at] of states.entries()) await conversations.save(aChannel({ id: `c${at}` }), undefined);
}

const review = (by: string | undefined, most = 6) =>
  reviewPosts({ occurrences, deliveries, conversations, clock, isAdministrator }, by, most);
const resend = (by: string | undefined, ...ids: string[]) =>
  resendPosts(
    { deliveries, conversations, control, isAdministrator },
    by,
    ids.map((conversationId) => ({ occurrence: digest, conversationId })),
  );

describe("what was posted", () => {
  it("is shown to administrators alone", async () => {
    await posted(digest, [failed]);

    expect(await review("bo")).toEqual({ kind: "notAdministrator" });
    expect(await review(undefined)).toEqual({ kind: "notAdministrator" });
    expect((await review("ada")).kind).toBe("reviewed");
  });

  it("names where the first went, and counts the rest", async () => {
    await posted(digest, [failed, failed, failed]);

    const outcome = await review("ada", 2);

    expect(outcome).toMatchObject({
      attention: [{ conversation: { id: "c0" } }, { conversation: { id: "c1" } }],
      toLookAt: [{}, {}, {}],
    });
  });

  it("tells of reminders only how many did not arrive", async () => {
    await posted({ kind: "reminder", subject: "r1", due: NOW - 500 }, [failed]);
    await posted({ kind: "reminder", subject: "r2", due: NOW - 600 }, [unknown]);
    await posted({ kind: "reminder", subject: "r3", due: NOW - 700 }, [sent]);

    const outcome = await review("ada");

    expect(outcome).toMatchObject({ occurrences: [], attention: [], toLookAt: [], failedReminders: 2 });
  });
});

describe("sending again", () => {
  it("is for administrators alone", async () => {
    await posted(digest, [failed]);

    expect(await resend("bo", "c0")).toEqual({ kind: "notAdministrator" });
    expect(asked).toEqual([]);
  });

  it("sends what has failed or is unknown now, and tells which may come twice", async () => {
    await posted(digest, [failed, unknown, sent]);

    const outcome = await resend("ada", "c0", "c1", "c2", "c3");

    expect(outcome).toEqual({ kind: "resent", resent: 2, maybeTwice: 1, changed: 2, blocked: 0 });
    expect(asked).toMatchObject([{ conversationId: "c0" }, { conversationId: "c1" }]);
  });

  it("sends nothing to where Teams refuses posts still", async () => {
    await posted(digest, [failed]);
    const found = await conversations.find("c0");
    const reach = { kind: "blocked", since: NOW, status: 403 } as const;
    await conversations.save(aChannel({ id: "c0", reach }), found?.version);

    expect(await resend("ada", "c0")).toMatchObject({ resent: 0, blocked: 1 });
    expect(asked).toEqual([]);
  });

  it("tells when somebody else was first", async () => {
    await posted(digest, [failed]);
    control = { ...control, resend: () => Promise.resolve(false) };

    expect(await resend("ada", "c0")).toMatchObject({ resent: 0, changed: 1 });
  });

  it("takes all that failed of an occurrence, each once, and leaves what may have arrived", async () => {
    await posted(digest, [...Array.from({ length: 45 }, () => failed), unknown, sent]);
    const deps = { deliveries, conversations, control, isAdministrator };

    const outcome = await resendPosts(deps, "ada", [
      { occurrence: digest },
      { occurrence: digest, conversationId: "c0" },
    ]);

    expect(outcome).toMatchObject({ resent: 45, maybeTwice: 0 });
    expect(asked).toHaveLength(45);
  });

  it("asks for a choice when there is none", async () => {
    expect(await resend("ada")).toEqual({ kind: "noneChosen" });
  });
});

describe("stopping what waits", () => {
  it("is for administrators alone", async () => {
    expect(await cancelPosts({ control, isAdministrator }, "bo", digest)).toEqual({
      kind: "notAdministrator",
    });
    expect(asked).toEqual([]);

    expect(await cancelPosts({ control, isAdministrator }, "ada", digest)).toEqual({
      kind: "cancelled",
      count: 3,
    });
  });
});

describe("the notices to administrators", () => {
  const personal = (id: string, aadObjectId: string) => aChannel({ id, kind: "personal", aadObjectId });

  it("go to the chats of those administrators that can be reached", async () => {
    await conversations.save(personal("a:ada", "ada"), undefined);
    await conversations.save(personal("a:bo", "bo"), undefined);
    const gone = { kind: "removed", since: 1 } as const;
    await conversations.save({ ...personal("a:eva", "eva"), reach: gone }, undefined);
    const jobs = createNoticeJobs({ conversations, administrators: ["ada", "eva", "nobody"] });

    expect(await jobs.recipients(digest)).toEqual(["a:ada"]);
  });

  it("are due when a conversation was blocked, also when that was written a little late", async () => {
    const reach = { kind: "blocked", since: NOW, status: 403 } as const;
    await conversations.save(aChannel({ reach }), undefined);
    const jobs = createNoticeJobs({ conversations, administrators: ["ada"] });

    expect(await jobs.due(NOW - 60_000, NOW)).toMatchObject([{ kind: "notice", due: NOW }]);
    expect(await jobs.due(NOW + 60_000, NOW + 120_000)).toMatchObject([{ kind: "notice", due: NOW }]);
    expect(await jobs.due(NOW - 60_000, NOW - 1)).toEqual([]);
    expect(await jobs.due(NOW + 86_400_000, NOW + 86_460_000)).toEqual([]);
  });
});
