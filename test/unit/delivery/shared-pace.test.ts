import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPace, type Pace } from "../../../src/delivery/pace.ts";
import { createShare } from "../../../src/delivery/share.ts";
import { timingsWith } from "../../../src/delivery/timings.ts";
import { AppError } from "../../../src/errors.ts";
import type { PaceStore } from "../../../src/usecases/delivery-ports.ts";
import { memoryPace } from "../../support/memory-delivery.ts";

const SECOND = 1_000;
const timings = timingsWith();
const clock = { real: () => Date.now(), millis: () => Date.now(), today: () => "2023-03-06" };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let store: PaceStore;
let left: number[];
/** How long each post stood written down before it left. */
let stood: number[];

beforeEach(() => {
  vi.useFakeTimers({ now: 1_678_086_000_000 });
  store = memoryPace();
  left = [];
  stood = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** An instance with more to post than it may, each post taking a little while to be written down; until it is stopped. */
function instance(me: string, writeMs: (post: number) => number): { stop: () => void; pace: Pace } {
  const pace = createPace(createShare({ me, store, clock, log, timings }), clock, timings);
  const closing = new AbortController();
  let posts = 0;
  const worker = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      const ticket = await pace.admit(Date.now() + 20 * SECOND, closing.signal);
      if (ticket === undefined) continue;
      await pause(writeMs((posts += 1)));
      const written = Date.now();
      if (!(await ticket.depart())) continue;
      left.push(Date.now());
      stood.push(Date.now() - written);
    }
  };
  for (let workers = 0; workers < 32; workers += 1) void worker();
  return {
    stop: () => {
      closing.abort();
    },
    pace,
  };
}

/** Between 4 and 40 ms, unevenly. */
const uneven = (post: number): number => 4 + ((post * 17) % 37);

const within = (from: number, to: number): number => left.filter((at) => at >= from && at < to).length;

function mostInASecond(): number {
  return Math.max(...left.map((at) => within(at, at + SECOND)));
}

/** The share of what is allowed that was reached over a span. */
const reached = (from: number, to: number): number => within(from, to) / ((30 * (to - from)) / SECOND);

describe("the pace", () => {
  it.each([1, 2, 3, 7])(
    "of %i instances reaches 95 %% of what is allowed, and never more in any second",
    async (count) => {
      const began = Date.now();
      for (let index = 0; index < count; index += 1) instance(`i${index}`, uneven);

      await vi.advanceTimersByTimeAsync(21 * SECOND);

      expect(mostInASecond()).toBeLessThanOrEqual(30);
      expect(reached(began + SECOND, began + 21 * SECOND)).toBeGreaterThanOrEqual(0.95);
    },
  );

  it("holds when an instance learns late that its smaller share has been written", async () => {
    const quick = store;
    const setShares = store.setShares.bind(store);
    store = {
      ...store,
      setShares: async (shares, expected) => {
        const saved = await setShares(shares, expected);
        await pause(400);
        return saved;
      },
    };
    instance("a", uneven);
    await vi.advanceTimersByTimeAsync(5 * SECOND);
    store = quick;
    instance("b", uneven);
    await vi.advanceTimersByTimeAsync(15 * SECOND);

    expect(mostInASecond()).toBeLessThanOrEqual(30);
    expect(within(Date.now() - 5 * SECOND, Date.now())).toBeGreaterThan(135);
  });

  it("is reached from the first post to the last of a few hundred", async () => {
    const began = Date.now();
    instance("a", uneven);
    instance("b", uneven);
    for (let waits = 0; left.length < 300 && waits < 2_000; waits += 1) await vi.advanceTimersByTimeAsync(10);

    expect(left.length / ((Date.now() - began) / SECOND)).toBeGreaterThanOrEqual(0.95 * 30);
  });

  it("holds while instances come, stop, die and come back", async () => {
    const a = instance("a", uneven);
    await vi.advanceTimersByTimeAsync(4_300);
    const b = instance("b", (post) => uneven(post + 5));
    await vi.advanceTimersByTimeAsync(5_170);
    instance("c", (post) => uneven(post + 11));
    await vi.advanceTimersByTimeAsync(6_010);
    a.stop();
    await a.pace.close();
    await vi.advanceTimersByTimeAsync(3_330);
    // Without giving anything back.
    b.stop();
    await vi.advanceTimersByTimeAsync(4_000);
    instance("a", uneven);
    await vi.advanceTimersByTimeAsync(20 * SECOND);

    expect(mostInASecond()).toBeLessThanOrEqual(30);
    const now = Date.now();
    expect(reached(now - 10 * SECOND, now)).toBeGreaterThanOrEqual(0.95);
  });

  it("makes up for a write that takes long without a burst, and keeps the others going", async () => {
    const began = Date.now();
    instance("a", (post) => (post % 50 === 0 ? 2_500 : 10));

    await vi.advanceTimersByTimeAsync(21 * SECOND);

    expect(mostInASecond()).toBeLessThanOrEqual(30);
    expect(reached(began + SECOND, began + 21 * SECOND)).toBeGreaterThanOrEqual(0.9);
  });

  it("lets nobody stand written down for longer than needed, also after a time of slow writes", async () => {
    instance("a", (post) => (post > 50 && post <= 82 ? 2_500 : 10));

    await vi.advanceTimersByTimeAsync(21 * SECOND);

    // Whoever dies while a post stands written down leaves it unknown.
    expect(Math.max(...stood.slice(0, 50))).toBeLessThan(100);
    expect(Math.max(...stood.slice(-200))).toBeLessThan(100);
    expect(mostInASecond()).toBeLessThanOrEqual(30);
  });

  it("stops posting when its share has ended and cannot be renewed, and goes on when it can", async () => {
    let broken = false;
    const shares = store.shares.bind(store);
    store = {
      ...store,
      shares: () => (broken ? Promise.reject(new AppError("storage.unavailable", "borta")) : shares()),
    };
    instance("a", uneven);
    await vi.advanceTimersByTimeAsync(5 * SECOND);
    broken = true;
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    const stopped = Date.now();
    expect(within(stopped - 10 * SECOND, stopped)).toBe(0);

    broken = false;
    await vi.advanceTimersByTimeAsync(5 * SECOND);

    expect(within(stopped, Date.now())).toBeGreaterThan(100);
    expect(mostInASecond()).toBeLessThanOrEqual(30);
  });

  it("lets go of its share when there is nothing to post any longer", async () => {
    const { stop } = instance("a", uneven);
    await vi.advanceTimersByTimeAsync(3 * SECOND);
    stop();
    await vi.advanceTimersByTimeAsync(3 * SECOND);

    expect((await store.shares()).shares).toEqual([]);
  });

  it("tells at once that a turn would come too late", async () => {
    store = { ...store, setShares: () => Promise.resolve(false) };
    const pace = createPace(createShare({ me: "a", store, clock, log, timings }), clock, timings);

    const admitted = pace.admit(Date.now() + SECOND, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(SECOND);

    expect(await admitted).toBeUndefined();
  });
});
