import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DeliveryState } from "../../../src/domain/delivery/delivery.ts";
import { occurrenceAt } from "../../../src/usecases/due-digests.ts";
import { aChannel, channelId, saveChannels } from "../../support/delivery/channels.ts";
import { openLane, type Lane } from "../../support/delivery/lane.ts";
import { finish, PAST_DUE, statesOf } from "../../support/delivery/monday.ts";
import { openDelivery, STEADY } from "../../support/delivery/open-delivery.ts";
import { postsTo } from "../../support/delivery/posts.ts";
import { startRecordedConnector, type Fault } from "../../support/recorded-connector.ts";

const MOST_ATTEMPTS = 3;
const status = (code: number, retryAfter?: string): Fault =>
  retryAfter === undefined ? { kind: "status", status: code } : { kind: "status", status: code, retryAfter };

interface Case {
  readonly what: string;
  readonly faults: readonly Fault[];
  readonly state: Partial<DeliveryState>;
  readonly posts: number;
}

/** One channel each, all of one Monday. */
const CASES: readonly Case[] = [
  { what: "nothing", faults: [], state: { kind: "sent" }, posts: 1 },
  { what: "429, and then no more", faults: [status(429, "1")], state: { kind: "sent" }, posts: 2 },
  {
    what: "429 again and again",
    faults: Array.from({ length: MOST_ATTEMPTS }, () => status(429, "0")),
    state: { kind: "failed", reason: "throttled", status: 429 },
    posts: MOST_ATTEMPTS,
  },
  ...[500, 502, 503, 504].map((code) => ({
    what: String(code),
    faults: [status(code)],
    state: { kind: "unknown", reason: "server-error", status: code } as const,
    posts: 1,
  })),
  { what: "403", faults: [status(403)], state: { kind: "failed", reason: "blocked", status: 403 }, posts: 1 },
  { what: "404", faults: [status(404)], state: { kind: "failed", reason: "gone", status: 404 }, posts: 1 },
  {
    what: "413",
    faults: [status(413)],
    state: { kind: "failed", reason: "too-large", status: 413 },
    posts: 1,
  },
  {
    what: "no answer",
    faults: [{ kind: "hang" }],
    state: { kind: "unknown", reason: "no-answer" },
    posts: 1,
  },
  {
    what: "a connection that is closed",
    faults: [{ kind: "closeRead" }],
    state: { kind: "unknown", reason: "no-answer" },
    posts: 1,
  },
];
const UNREACHABLE = CASES.length + 1;

let lane: Lane;
let due: number;
const states = new Map<string, DeliveryState>();

beforeAll(async () => {
  lane = await openLane(CASES.length);
  const { direct, connector } = lane;
  const gone = await startRecordedConnector();
  await gone.close();
  await saveChannels(direct.stores.conversations, [
    aChannel(UNREACHABLE, { serviceUrl: gone.serviceUrl, since: lane.nextMonday() }),
  ]);
  for (const [at, { faults }] of CASES.entries()) connector.failNext(faults, channelId(at + 1));

  due = lane.nextMonday();
  await direct.engine.tick();
  const timings = { ...STEADY, mostAttempts: MOST_ATTEMPTS };
  const place = { connectionString: lane.connectionString, now: due + PAST_DUE, timings, patienceMs: 500 };
  await finish(openDelivery(place), direct, due);
  for (const { value } of await direct.stores.deliveries.list(occurrenceAt(due), "all"))
    states.set(value.conversationId, value.state);
});
afterAll(async () => {
  await lane.close();
});

describe("Teams answers with", () => {
  it.each(CASES.map((one, at) => ({ ...one, id: channelId(at + 1) })))(
    "$what: $state.kind after $posts",
    ({ id, state, posts }) => {
      expect(states.get(id)).toMatchObject(state);
      expect(postsTo(id, lane.connector.calls)).toBe(posts);
    },
  );

  it("Retry-After: the next post waits for so long", () => {
    const [first, second] = lane.connector.calls.filter(({ to }) => to === channelId(2));

    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it("nothing at all: it is tried again, and then given up", () => {
    expect(states.get(channelId(UNREACHABLE))).toMatchObject({ kind: "failed", reason: "unreachable" });
  });

  it("403 or 404: the next digest does not even try that channel, and all others do", async () => {
    const { direct, connector } = lane;
    const before = connector.calls.length;
    const next = lane.nextMonday();
    direct.moveTo(next + PAST_DUE);
    await finish(direct, direct, next);

    const refused = CASES.flatMap(({ what }, at) =>
      ["403", "404"].includes(what) ? [channelId(at + 1)] : [],
    );
    const sent = [...(await statesOf(direct, next))].filter(([, state]) => state === "sent");
    expect(sent.map(([id]) => id).sort()).toEqual(lane.channels.filter((id) => !refused.includes(id)).sort());
    expect(refused.map((id) => postsTo(id, connector.calls.slice(before)))).toEqual([0, 0]);
  });
});
