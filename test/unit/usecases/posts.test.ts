import { beforeEach, describe, expect, it } from "vitest";
import type { DeliveryState, OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";
import type {
  ConversationStore,
  DeliveryControl,
  DeliveryStore,
  OccurrenceStore,
} from "../../../src/usecases/delivery-ports.ts";
import type { ReminderStore } from "../../../src/usecases/reminder-ports.ts";
import { createNoticeJobs } from "../../../src/usecases/notify-administrators.ts";
import { cancelPosts, resendPosts } from "../../../src/usecases/resend-posts.ts";
import { reviewPosts } from "../../../src/usecases/review-posts.ts";
import { showPlaces, showReceivers } from "../../../src/usecases/show-posts.ts";
import { aChannel } from "../../support/conversations.ts";
import { memoryConversations, memoryDeliveries, memoryReminders } from "../../support/memory-delivery.ts";
import { aDelivery, anOccurrence, aReminder } from "../../support/posts.ts";

const NOW = 2_000_000_000;
const digest = anOccurrence(NOW - 1_000);
const failed = { kind: "failed", reason: "unreachable" } as const;
const unknown = { kind: "unknown", reason: "no-answer", by: "claim" } as const;
const sent = { kind: "sent", activityId: "1" } as const;

let occurrences: OccurrenceStore;
let deliveries: DeliveryStore;
let conversations: ConversationStore;
let reminders: ReminderStore;
let asked: unknown[];
let control: DeliveryControl;
const isAdministrator = (id: string | undefined): boolean => id === "ada";
const clock = { millis: () => NOW, real: () => NOW, today: () => "1970-01-24" };

beforeEach(() => {
  ({ occurrences, deliveries } = memoryDeliveries());
  conversations = memoryConversations();
  reminders = memoryReminders();
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

const depsNow = () => ({
  occurrences,
  deliveries,
  conversations,
  reminders,
  control,
  clock,
  isAdministrator,
});
const review = (by: string | undefined, most = 6) => reviewPosts(depsNow(), by, most);
const resend = (by: string | undefined, ...ids: string[]) =>
  resendPosts(
    depsNow(),
    by,
    ids.map((conversationId) => ({ occurrence: digest, conversationId })),
  );

/** One that failed, one that may have arrived, and one that failed and has been taken back; and one that was sent. */
async function threeReminders(): Promise<void> {
  const reminder = (subject: string) => ({ kind: "reminder", subject, due: NOW - 500 }) as const;
  await posted(reminder("r1"), [failed]);
  await posted(reminder("r2"), [unknown]);
  await posted(reminder("r3"), [failed]);
  await posted(reminder("r4"), [sent]);
  for (const id of ["r1", "r2"]) await reminders.insert(aReminder(id));
}

const news = (subject: string) => ({ kind: "proposal", subject, due: NOW - 400 }) as const;

/** News of proposals: one that failed, one that may have arrived, one that waits and one that was sent. */
async function threeNews(): Promise<void> {
  await posted(news("2024.n1"), [failed]);
  await posted(news("2024.n2"), [unknown]);
  await posted(news("2024.n3"), [{ kind: "pending", notBefore: 0 }]);
  await posted(news("2024.n4"), [sent]);
}

const monday = { kind: "nudge", subject: "all", due: NOW - 300 } as const;
const told = { kind: "escalation", subject: "all", due: NOW - 200 } as const;

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

  it("tells of reminders only how many did not arrive, and how many of them are over", async () => {
    await threeReminders();

    const outcome = await review("ada");

    expect(outcome).toMatchObject({
      occurrences: [],
      attention: [],
      toLookAt: [],
      reminders: { failed: 1, unknown: 1, over: 1 },
    });
  });

  it("tells that reminders of reports went out and to how many, and never to whom", async () => {
    await posted(monday, [sent, failed, unknown]);
    await posted(told, [failed]);

    const outcome = await review("ada");

    expect(outcome).toMatchObject({
      occurrences: [
        { key: told, counts: { failed: 1 } },
        { key: monday, counts: { sent: 1, failed: 1, unknown: 1 } },
      ],
      attention: [],
      toLookAt: [],
      nudges: { failed: 2, unknown: 1 },
    });
    expect(await showReceivers(depsNow(), "ada", monday)).toEqual({ kind: "personal" });
  });

  it("sends reminders of reports again together, as they stand now", async () => {
    await posted(monday, [sent, failed, unknown]);
    await posted(told, [failed]);

    expect(await resendPosts(depsNow(), "ada", [{ every: "nudge", standing: "failed" }])).toMatchObject({
      resent: 2,
      maybeTwice: 0,
    });
  });

  it("tells of news of proposals only how many did not arrive", async () => {
    await threeNews();

    const outcome = await review("ada");

    expect(outcome).toMatchObject({
      occurrences: [],
      attention: [],
      toLookAt: [],
      news: { failed: 1, unknown: 1 },
    });
  });

  it("is found however many other posts there have been since", async () => {
    const hour = 3_600_000;
    await posted(anOccurrence(NOW - 13 * 24 * hour), [failed, unknown]);
    for (let at = 100; at >= 1; at -= 1) await posted(anOccurrence(NOW - at * hour), []);

    const outcome = await review("ada");

    expect(outcome).toMatchObject({ toLookAt: [{ conversationId: "c0" }, { conversationId: "c1" }] });
    expect(outcome.kind === "reviewed" && outcome.occurrences.length).toBe(8);
  });

  it("is told for two weeks, from when it went wrong", async () => {
    const day = 86_400_000;
    const old = anOccurrence(NOW - 20 * day);
    await posted(old, [failed]);
    await deliveries.insertMissing([{ ...aDelivery(old, "late", failed), changedAt: NOW - 14 * day }]);

    expect(await review("ada")).toMatchObject({ toLookAt: [{ conversationId: "late" }] });
  });

  it("tells of an absence also after the many posts that followed it", async () => {
    const first = NOW - 9_000_000;
    await occurrences.insert(anOccurrence(NOW - 8_000_000, { state: { kind: "skipped", count: 2, first } }));
    for (let at = 1; at <= 20; at += 1) await posted(anOccurrence(NOW - at * 60_000), []);

    const outcome = await review("ada");

    expect(outcome.kind === "reviewed" && outcome.occurrences.at(-1)).toMatchObject({
      kind: "skipped",
      first,
    });
  });
});

describe("reminders of reports that were skipped", () => {
  it("do not hide a digest that was skipped at the same instant", async () => {
    const due = NOW - 8_000_000;
    const skipped = { kind: "skipped", count: 1, first: due } as const;
    await occurrences.insert(anOccurrence(due, { state: skipped }));
    for (let at = 1; at <= 7; at += 1) await posted(anOccurrence(NOW - at * 60_000), []);
    await occurrences.insert(anOccurrence(due, { kind: "nudge", state: skipped }));

    const outcome = await review("ada");

    const kinds = outcome.kind === "reviewed" ? outcome.occurrences.map(({ key }) => key.kind) : [];
    expect(kinds.filter((kind) => kind === "nudge")).toHaveLength(1);
    expect(outcome.kind === "reviewed" && outcome.occurrences.at(-1)?.key.kind).toBe("digest");
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

    expect(outcome).toEqual({
      kind: "resent",
      resent: 2,
      maybeTwice: 1,
      changed: 2,
      blocked: 0,
      blockedReminders: 0,
      blockedNews: 0,
      blockedNudges: 0,
    });
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
    const outcome = await resendPosts(depsNow(), "ada", [
      { occurrence: digest },
      { occurrence: digest, conversationId: "c0" },
    ]);

    expect(outcome).toMatchObject({ resent: 45, maybeTwice: 0 });
    expect(asked).toHaveLength(45);
  });

  it("takes all that failed of whatever occurrence", async () => {
    await posted(anOccurrence(NOW - 2_000), [sent, sent, failed]);
    await posted(anOccurrence(NOW - 1_000), [failed, unknown]);

    const outcome = await resendPosts(depsNow(), "ada", [{ every: "post", standing: "failed" }]);

    expect(outcome).toMatchObject({ resent: 2, maybeTwice: 0 });
  });

  it("takes the reminders that did not arrive, without anybody naming them", async () => {
    await threeReminders();

    const all = await resendPosts(depsNow(), "ada", [{ every: "reminder", standing: "failed" }]);
    const unclear = await resendPosts(depsNow(), "ada", [{ every: "reminder", standing: "unknown" }]);

    expect(all).toMatchObject({ resent: 1, maybeTwice: 0 });
    expect(unclear).toMatchObject({ resent: 1, maybeTwice: 1 });
    expect(asked).toMatchObject([{ occurrence: { subject: "r1" } }, { occurrence: { subject: "r2" } }]);
  });

  it("counts apart the reminders whose people Teams does not let it write to", async () => {
    await threeReminders();
    const found = await conversations.find("c0");
    const reach = { kind: "removed", since: NOW } as const;
    await conversations.save(aChannel({ id: "c0", reach }), found?.version);

    const outcome = await resendPosts(depsNow(), "ada", [{ every: "reminder", standing: "failed" }]);

    expect(outcome).toMatchObject({ resent: 0, blocked: 0, blockedReminders: 1 });
  });

  it("takes the news of proposals that did not arrive, without anybody naming them", async () => {
    await threeNews();

    const all = await resendPosts(depsNow(), "ada", [{ every: "news", standing: "failed" }]);
    const unclear = await resendPosts(depsNow(), "ada", [{ every: "news", standing: "unknown" }]);

    expect(all).toMatchObject({ resent: 1, maybeTwice: 0 });
    expect(unclear).toMatchObject({ resent: 1, maybeTwice: 1 });
    expect(asked).toMatchObject([
      { occurrence: { subject: "2024.n1" } },
      { occurrence: { subject: "2024.n2" } },
    ]);
  });

  it("leaves news of proposals alone when it takes all other posts that failed", async () => {
    await threeNews();

    const outcome = await resendPosts(depsNow(), "ada", [{ every: "post", standing: "failed" }]);

    expect(outcome).toMatchObject({ resent: 0, changed: 0 });
  });

  it("counts apart the news whose people Teams does not let it write to", async () => {
    await threeNews();
    const found = await conversations.find("c0");
    const reach = { kind: "removed", since: NOW } as const;
    await conversations.save(aChannel({ id: "c0", reach }), found?.version);

    const outcome = await resendPosts(depsNow(), "ada", [{ every: "news", standing: "failed" }]);

    expect(outcome).toMatchObject({ resent: 0, blocked: 0, blockedNews: 1 });
  });

  it("asks for a choice when there is none", async () => {
    expect(await resend("ada")).toEqual({ kind: "noneChosen" });
  });
});

describe("where an occurrence went", () => {
  it("is shown to administrators alone, and never of what is personal", async () => {
    await posted(digest, [sent]);
    const reminder = { kind: "reminder", subject: "r1", due: NOW - 500 } as const;
    await posted(reminder, [failed]);

    expect(await showReceivers(depsNow(), "bo", digest)).toEqual({ kind: "notAdministrator" });
    expect(await showReceivers(depsNow(), "ada", reminder)).toEqual({ kind: "personal" });
    expect(await showReceivers(depsNow(), "ada", news("2024.n1"))).toEqual({ kind: "personal" });
  });

  it("names every place, and tells which may be sent again", async () => {
    const quiet = { kind: "skipped", reason: "quiet" } as const;
    await posted(digest, [sent, failed, unknown, quiet, { kind: "pending", notBefore: 0 }]);

    const outcome = await showReceivers(depsNow(), "ada", digest);

    expect(outcome.kind === "receivers" && outcome.posts).toMatchObject(
      [false, true, true, false, false].map((mayResend, at) => ({
        conversation: { id: `c${at}` },
        delivery: { conversationId: `c${at}` },
        mayResend,
      })),
    );
  });
});

describe("what went to a place", () => {
  const show = (by: string, words: string) => showPlaces(depsNow(), by, words);

  it("is shown to administrators alone", async () => {
    expect(await show("bo", "klg")).toEqual({ kind: "notAdministrator" });
  });

  it("is its posts, newest first, of the last five weeks and without what is personal", async () => {
    await conversations.save(aChannel({ id: "a:eva", kind: "personal", name: "Eva Ek" }), undefined);
    const post = async (occurrence: OccurrenceKey, state: DeliveryState) => {
      await deliveries.insertMissing([aDelivery(occurrence, "a:eva", state)]);
    };
    const week = 7 * 86_400_000;
    await post(anOccurrence(NOW - 6 * week), sent);
    await post(anOccurrence(NOW - 2 * week), failed);
    await post(anOccurrence(NOW - week), sent);
    await post({ kind: "reminder", subject: "r1", due: NOW - 5 }, failed);
    await post(news("2024.n1"), failed);

    const outcome = await show("ada", "eva");

    expect(outcome).toMatchObject({ kind: "places", total: 1, places: [{ conversation: { id: "a:eva" } }] });
    const posts = outcome.kind === "places" ? (outcome.places[0]?.posts ?? []) : [];
    expect(posts.map(({ delivery, mayResend }) => [delivery.state.kind, mayResend])).toEqual([
      ["sent", false],
      ["failed", false],
    ]);
  });

  it("is told of some places only, when many are named so", async () => {
    for (let at = 0; at < 30; at += 1)
      await conversations.save(aChannel({ id: `k${at}`, name: `Kanal ${at}` }), undefined);

    const outcome = await show("ada", "kanal");

    expect(outcome).toMatchObject({ total: 30 });
    expect(outcome.kind === "places" && outcome.places).toHaveLength(8);
  });

  it("is none when no place is named so", async () => {
    expect(await show("ada", "i mars")).toEqual({ kind: "noneNamed" });
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
    const jobs = createNoticeJobs({
      conversations,
      organisation: { administrators: () => ["ada", "eva", "nobody"] },
    });

    expect(await jobs.recipients(digest)).toEqual(["a:ada"]);
  });

  it("are due when a conversation was blocked, also when that was written a little late", async () => {
    const reach = { kind: "blocked", since: NOW, status: 403 } as const;
    await conversations.save(aChannel({ reach }), undefined);
    const jobs = createNoticeJobs({ conversations, organisation: { administrators: () => ["ada"] } });

    expect(await jobs.due(NOW - 60_000, NOW)).toMatchObject([{ kind: "notice", due: NOW }]);
    expect(await jobs.due(NOW + 60_000, NOW + 120_000)).toMatchObject([{ kind: "notice", due: NOW }]);
    expect(await jobs.due(NOW - 60_000, NOW - 1)).toEqual([]);
    expect(await jobs.due(NOW + 86_400_000, NOW + 86_460_000)).toEqual([]);
  });
});
