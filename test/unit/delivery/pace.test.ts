import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balance, fairShare, givenBack } from "../../../src/domain/delivery/balance.ts";
import {
  CONVERSATION_LIMITS,
  limitsOn,
  placeInConversation,
  type LoggedPost,
} from "../../../src/domain/delivery/conversation-log.ts";
import type { PaceShare } from "../../../src/domain/delivery/pace-share.ts";
import { nextDeparture } from "../../../src/domain/delivery/spacing.ts";

/** The most that lie within any span of so many milliseconds. */
function mostWithin(times: readonly number[], ms: number): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

describe("the shares of the pace", () => {
  const share = (instance: string, perSecond: number, until = 100): PaceShare => ({
    instance,
    perSecond,
    until,
  });
  const ask = (shares: readonly PaceShare[], me: string) =>
    balance(shares, { me, now: 50, until: 200, total: 30 });

  it.each([
    ["who is alone begins with half, so that another may begin as well", [], "a", [["a", 15]]],
    ["who is alone has all at the next renewal", [share("a", 15)], "a", [["a", 30]]],
    [
      "who comes later is told of, and waits until there is something",
      [share("a", 30)],
      "b",
      [
        ["a", 30],
        ["b", 0],
      ],
    ],
    [
      "who has too much shrinks",
      [share("a", 30), share("b", 0)],
      "a",
      [
        ["b", 0],
        ["a", 15],
      ],
    ],
    [
      "who waited gets what is free",
      [share("a", 15), share("b", 0)],
      "b",
      [
        ["a", 15],
        ["b", 15],
      ],
    ],
    [
      "what does not come out even goes to the first",
      [share("b", 0), share("c", 0), share("d", 0), share("a", 30)],
      "a",
      [
        ["b", 0],
        ["c", 0],
        ["d", 0],
        ["a", 8],
      ],
    ],
    ["who has died is forgotten", [share("a", 30, 50), share("b", 0)], "b", [["b", 30]]],
  ] as const)("%s", (_, shares, me, wanted) => {
    expect(ask(shares, me).map(({ instance, perSecond }) => [instance, perSecond])).toEqual(wanted);
    expect(ask(shares, me).find(({ instance }) => instance === me)?.until).toBe(200);
  });

  it("are given back without touching the others'", () => {
    expect(givenBack([share("a", 15), share("b", 15), share("c", 9, 50)], "a", 50)).toEqual([share("b", 15)]);
  });

  it("come out at the whole, for any number of instances", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 }), (names) => {
        const parts = names.map((me) =>
          fairShare(
            names.filter((name) => name !== me),
            me,
            30,
          ),
        );
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(30);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("never add up to more than the whole, whoever renews, dies or comes back, on clocks that differ", () => {
    const SKEW = 20;
    const step = fc.record({
      me: fc.constantFrom("a", "b", "c", "d"),
      wait: fc.integer({ min: 0, max: 60 }),
      what: fc.constantFrom("renew", "renew", "renew", "giveBack", "die"),
    });
    const skews = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: SKEW }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), skews, (steps, skew) => {
        let stored: readonly PaceShare[] = [];
        const used = new Map<string, PaceShare>();
        let now = 1_000;
        for (const { me, wait, what } of steps) {
          now += wait;
          const clock = now + (skew[me] ?? 0);
          if (what === "renew") {
            stored = balance(stored, { me, now: clock, until: clock + 100, total: 30 });
            const mine = stored.find(({ instance }) => instance === me);
            if (mine !== undefined) used.set(me, mine);
          } else {
            if (what === "giveBack") stored = givenBack(stored, me, clock);
            used.delete(me);
          }
          const inUse = [...used.values()].filter(
            ({ instance, until }) => now + (skew[instance] ?? 0) < until - SKEW,
          );
          expect(inUse.reduce((sum, { perSecond }) => sum + perSecond, 0)).toBeLessThanOrEqual(30);
        }
      }),
    );
  });
});

describe("the spacing of posts", () => {
  /** Each post leaves a little late, as timers do. */
  const departures = (perSecond: number, lateness: readonly number[]): number[] => {
    let planned = 0;
    let now = 0;
    return lateness.map((late) => {
      now = Math.max(now, planned) + late;
      planned = nextDeparture(planned, now, perSecond);
      return now;
    });
  };

  it("takes no second over the share, however late the timers are", () => {
    const late = fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 900 })), {
      minLength: 40,
      maxLength: 120,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), late, (perSecond, lateness) => {
        expect(mostWithin(departures(perSecond, lateness), 1_000)).toBeLessThanOrEqual(perSecond);
      }),
    );
  });

  it.each([1, 7, 15, 30])(
    "reaches 97 % of %i a second with timers that are up to 12 ms late",
    (perSecond) => {
      const lateness = Array.from({ length: 600 }, (_, index) => (index * 7) % 13);

      const times = departures(perSecond, lateness);

      const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
      expect(599 / seconds).toBeGreaterThanOrEqual(perSecond * 0.97);
    },
  );
});

describe("the pace of one conversation", () => {
  interface Post {
    readonly key: string;
    readonly at: number;
  }

  /** All of them at once; who has to wait comes back when it was told to, `late` later. */
  function run(count: number, late: number): { through: readonly number[]; returns: number } {
    let log: readonly LoggedPost[] = [];
    let returns = 0;
    const waiting: Post[] = Array.from({ length: count }, (_, index) => ({ key: String(index), at: 0 }));
    const through: number[] = [];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const placed = placeInConversation(log, next.key, next.at, CONVERSATION_LIMITS);
      log = placed.log;
      if (placed.at === next.at) through.push(placed.at);
      else {
        returns += 1;
        waiting.push({ key: next.key, at: placed.at + late });
        waiting.sort((a, b) => a.at - b.at);
      }
    }
    return { through, returns };
  }

  it.each([0, 300, 999])("keeps to every limit, and lets all through in time, back %i ms late", (late) => {
    const { through, returns } = run(200, late);

    for (const { most, ms } of CONVERSATION_LIMITS) expect(mostWithin(through, ms)).toBeLessThanOrEqual(most);
    expect(through).toHaveLength(200);
    // 60 in 30 seconds: the last of 200 cannot be sooner.
    expect(Math.max(...through)).toBeLessThan(130_000);
    expect(returns).toBeLessThan(600);
  });

  it("lets a post through that comes a second time, as itself", () => {
    const first = placeInConversation([], "a", 0, [{ most: 1, ms: 1_000 }]);

    expect(placeInConversation(first.log, "a", 10, [{ most: 1, ms: 1_000 }]).at).toBe(10);
    expect(placeInConversation(first.log, "b", 10, [{ most: 1, ms: 1_000 }]).at).toBe(1_000);
  });

  it("remembers no longer than it looks back", () => {
    let log: readonly LoggedPost[] = [];
    for (let at = 0; at < 5_000_000; at += 3_000) {
      ({ log } = placeInConversation(log, String(at), at, CONVERSATION_LIMITS));
    }
    expect(log.length).toBeLessThanOrEqual(1_200);
  });

  it("is parted among the instances, with one post for each at least", () => {
    expect(
      limitsOn(
        [
          { most: 7, ms: 1_000 },
          { most: 60, ms: 30_000 },
        ],
        2,
      ),
    ).toEqual([
      { most: 3, ms: 1_000 },
      { most: 30, ms: 30_000 },
    ]);
    expect(limitsOn([{ most: 7, ms: 1_000 }], 9)).toEqual([{ most: 1, ms: 1_000 }]);
  });
});
