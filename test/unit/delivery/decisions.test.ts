import { describe, expect, it } from "vitest";
import { afterPost } from "../../../src/domain/delivery/after-post.ts";
import { decideMessage } from "../../../src/domain/delivery/decide-message.ts";
import { decideSweep } from "../../../src/domain/delivery/decide-sweep.ts";
import { hasEnded, type Delivery, type DeliveryState } from "../../../src/domain/delivery/delivery.ts";
import { isTooLate } from "../../../src/domain/delivery/too-late.ts";
import { moved, newDelivery, postponed, resent, sending } from "../../../src/domain/delivery/transitions.ts";
import type { SendOutcome } from "../../../src/domain/delivery/send-outcome.ts";

const NOW = 1_000_000;
const KEY = { occurrence: { kind: "digest", subject: "all", due: 500 }, conversationId: "19:a" } as const;

const inState = (state: DeliveryState, more: Partial<Delivery> = {}): Delivery => ({
  ...newDelivery(KEY, 500, 0),
  state,
  ...more,
});

const PENDING: DeliveryState = { kind: "pending", notBefore: NOW };
const WAITING: DeliveryState = { kind: "pending", notBefore: NOW + 1 };
const CLAIMED: DeliveryState = { kind: "claimed", by: "a", until: NOW + 1 };
const CLAIM_EXPIRED: DeliveryState = { kind: "claimed", by: "a", until: NOW };
const SENDING: DeliveryState = { kind: "sending", by: "a", until: NOW + 1 };
const SENDING_EXPIRED: DeliveryState = { kind: "sending", by: "a", until: NOW };
const SENT: DeliveryState = { kind: "sent", activityId: "1" };
const FAILED: DeliveryState = { kind: "failed", reason: "blocked", status: 403 };
const SKIPPED: DeliveryState = { kind: "skipped", reason: "quiet" };
const UNKNOWN: DeliveryState = { kind: "unknown", reason: "no-answer", by: "a" };
const ENDED = [SENT, FAILED, SKIPPED, UNKNOWN];

describe("a received message", () => {
  it.each<[string, DeliveryState, unknown, unknown]>([
    ["is taken", PENDING, { kind: "claim" }, { kind: "poison" }],
    ["waits for its time", WAITING, { kind: "wait", until: NOW + 1 }, { kind: "poison" }],
    ["is left to who has it", CLAIMED, { kind: "leave", until: NOW + 1 }, { kind: "leave", until: NOW + 1 }],
    ["is taken again from who lost it", CLAIM_EXPIRED, { kind: "claim" }, { kind: "poison" }],
    [
      "is left to who posts it",
      SENDING,
      { kind: "leave", until: NOW + 1 },
      { kind: "leave", until: NOW + 1 },
    ],
    ["is never posted again", SENDING_EXPIRED, { kind: "unknown", by: "a" }, { kind: "unknown", by: "a" }],
    ...ENDED.map((state): [string, DeliveryState, unknown, unknown] => [
      `is dropped when ${state.kind}`,
      state,
      { kind: "drop" },
      { kind: "drop" },
    ]),
  ])("%s; and when it comes too often (%o)", (_, state, decision, tooOften) => {
    const row = inState(state);
    expect(decideMessage(row, { now: NOW, dequeueCount: 5, mostDequeues: 5 })).toEqual(decision);
    expect(decideMessage(row, { now: NOW, dequeueCount: 6, mostDequeues: 5 })).toEqual(tooOften);
  });

  it.each([CLAIMED, SENDING])("is dropped the first time, when another has its delivery: %o", (state) => {
    const first = { now: NOW, dequeueCount: 1, mostDequeues: 5 };
    expect(decideMessage(inState(state), first)).toEqual({ kind: "drop" });
    expect(decideMessage(inState(state), { ...first, dequeueCount: 2 }).kind).toBe("leave");
  });

  it("is dropped when its delivery is not there", () => {
    expect(decideMessage(undefined, { now: NOW, dequeueCount: 9, mostDequeues: 5 })).toEqual({
      kind: "drop",
    });
  });
});

describe("a sweep", () => {
  const QUIET = 100;
  it.each<[string, DeliveryState, number, string]>([
    ["gives one long untaken a message", { kind: "pending", notBefore: 0 }, NOW - QUIET, "requeue"],
    ["leaves one that has just got its message", { kind: "pending", notBefore: 0 }, NOW - QUIET + 1, "leave"],
    ["leaves one that is to wait", WAITING, 0, "leave"],
    ["leaves one whose wait has just ended", PENDING, 0, "leave"],
    [
      "gives one whose wait ended long ago a message",
      { kind: "pending", notBefore: NOW - QUIET },
      0,
      "requeue",
    ],
    ["leaves one that is held", CLAIMED, 0, "leave"],
    ["leaves one that was just lost: its own message comes back", CLAIM_EXPIRED, 0, "leave"],
    ["gives one lost long ago a message", { kind: "claimed", by: "a", until: NOW - QUIET }, 0, "requeue"],
    ["leaves one that is being posted", SENDING, 0, "leave"],
    ["says of one that was being posted that nobody knows", SENDING_EXPIRED, 0, "unknown"],
    ...ENDED.map((state): [string, DeliveryState, number, string] => [
      `leaves what is ${state.kind}`,
      state,
      0,
      "leave",
    ]),
  ])("%s", (_, state, queuedAt, kind) => {
    expect(decideSweep(inState(state, { queuedAt }), NOW, QUIET).kind).toBe(kind);
  });
});

describe("after a post", () => {
  const at = (attempts: number) => ({ attempts, mostAttempts: 8, by: "me" });
  const failed = (reason: string, status?: number) => ({
    kind: "ended",
    state: { kind: "failed", reason, ...(status === undefined ? {} : { status }) },
  });
  const again = (retryAfterMs: number | undefined) => ({ kind: "again", retryAfterMs });
  it.each<[SendOutcome, unknown, unknown]>([
    [
      { kind: "sent", activityId: "7" },
      ...twice({ kind: "ended", state: { kind: "sent", activityId: "7" } }),
    ],
    [{ kind: "refused", status: 403 }, ...twice(failed("blocked", 403))],
    [{ kind: "refused", status: 404 }, ...twice(failed("gone", 404))],
    [{ kind: "refused", status: 413 }, ...twice(failed("too-large", 413))],
    [{ kind: "refused", status: 400 }, ...twice(failed("refused", 400))],
    [{ kind: "refused", status: 401 }, ...twice(failed("refused", 401))],
    [
      { kind: "leftOpen", status: 502 },
      ...twice({ kind: "ended", state: { kind: "unknown", reason: "server-error", by: "me", status: 502 } }),
    ],
    [
      { kind: "leftOpen", status: undefined },
      ...twice({ kind: "ended", state: { kind: "unknown", reason: "no-answer", by: "me" } }),
    ],
    [{ kind: "throttled", status: 429, retryAfterMs: 3_000 }, again(3_000), failed("throttled", 429)],
    [{ kind: "throttled", status: 412, retryAfterMs: undefined }, again(undefined), failed("throttled", 412)],
    [{ kind: "notReached" }, again(undefined), failed("unreachable")],
  ])("%o: the seventh time, and the eighth", (outcome, before, last) => {
    expect(afterPost(outcome, at(7))).toEqual(before);
    expect(afterPost(outcome, at(8))).toEqual(last);
  });
});

function twice<T>(value: T): [T, T] {
  return [value, value];
}

describe("a delivery", () => {
  const row = newDelivery(KEY, 500, NOW);

  it("counts its posts, and from anew when it is sent again", () => {
    const posted = sending(sending(row, "a", NOW, 501), "b", NOW, 502);
    const unknown = moved(posted, UNKNOWN, 503);

    expect(posted).toMatchObject({ attempts: 2, state: { kind: "sending", by: "b" }, changedAt: 502 });
    expect(resent(unknown, 504, NOW + 9)).toEqual({ ...newDelivery(KEY, 504, NOW + 9), wantedAt: 504 });
  });

  it("is to be taken at once by anybody, whatever their clock shows", () => {
    expect(decideMessage(row, { now: 0, dequeueCount: 1, mostDequeues: 5 })).toEqual({ kind: "claim" });
  });

  it("has its message when it is to be taken again", () => {
    expect(postponed(row, NOW + 70, 600)).toMatchObject({
      state: { kind: "pending", notBefore: NOW + 70 },
      queuedAt: NOW + 70,
    });
  });

  it.each([PENDING, CLAIMED, SENDING, SENT, SKIPPED])("is not sent again when it is $kind", (state) => {
    expect(resent(inState(state), 504, NOW)).toBeUndefined();
  });

  it.each([
    [PENDING, false],
    [CLAIMED, false],
    [SENDING, false],
    ...ENDED.map((state): [DeliveryState, boolean] => [state, true]),
  ])("has ended, or not: %o", (state, ended) => {
    expect(hasEnded({ state })).toBe(ended);
  });

  const HOUR = 3_600_000;
  it.each([
    ["within the window", "digest", 24 * HOUR, 0, false],
    ["after the window", "digest", 24 * HOUR + 1, 0, true],
    ["sent again on another day", "digest", 72 * HOUR, 60 * HOUR, false],
    ["sent again, and left for another day", "digest", 96 * HOUR, 60 * HOUR, true],
    ["a reminder", "reminder", 999 * HOUR, 0, false],
    ["a notice", "notice", 999 * HOUR, 0, false],
  ] as const)("is too late, or not: %s", (_, kind, now, wantedAt, late) => {
    const delivery = { occurrence: { ...KEY.occurrence, kind, due: 0 }, wantedAt };
    expect(isTooLate(delivery, now, 24 * HOUR)).toBe(late);
  });
});
