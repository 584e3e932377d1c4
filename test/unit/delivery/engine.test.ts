import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DeliveryEngine } from "../../../src/delivery/engine.ts";
import type { OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";
import type { SendOutcome } from "../../../src/domain/delivery/send-outcome.ts";
import { AppError } from "../../../src/errors.ts";
import { aChannel } from "../../support/conversations.ts";
import { digestAt, HOUR, MINUTE, MONDAY, openWorld, SECOND, WEEK, type World } from "./world.ts";

let world: World;

beforeEach(() => {
  vi.useFakeTimers();
  world = openWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The watermark stands a minute before the Monday, and the clock a minute after it. */
async function mondayWith(...ids: readonly string[]): Promise<DeliveryEngine> {
  await world.know(...ids);
  const engine = world.engine();
  await engine.tick();
  world.moveTo(MONDAY + MINUTE);
  return engine;
}

/** Rounds and work until nothing more happens by itself at this moment. */
async function run(...engines: readonly DeliveryEngine[]): Promise<void> {
  await world.soon(Promise.all(engines.map((engine) => engine.tick())));
  await world.soon(Promise.all(engines.map((engine) => engine.work())));
}

/** The same for so many minutes. */
async function runFor(minutes: number, ...engines: readonly DeliveryEngine[]): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await run(...engines);
    await vi.advanceTimersByTimeAsync(MINUTE);
  }
}

const occurrence = async (key: OccurrenceKey = digestAt(MONDAY)) =>
  (await world.deps.occurrences.find(key))?.value.state;

describe("a digest that falls due", () => {
  it("is posted once to each conversation, recorded, told of and settled", async () => {
    const engine = await mondayWith("19:a", "19:b");

    await run(engine);
    await run(engine);

    expect(world.posted.map(({ to, due }) => [to, due]).sort()).toEqual([
      ["19:a", MONDAY],
      ["19:b", MONDAY],
    ]);
    expect((await world.row("19:a"))?.state).toEqual({ kind: "sent", activityId: "1-19:a" });
    expect(world.told.sort()).toEqual([`sent ${MONDAY} 19:a`, `sent ${MONDAY} 19:b`]);
    expect(await occurrence()).toEqual({ kind: "settled" });
    expect(await world.queue.isEmpty()).toBe(true);
    expect(world.warned).toEqual([]);
  });

  it("is found due no sooner than the lag after its instant", async () => {
    const engine = await mondayWith("19:a");

    world.moveTo(MONDAY + 5 * SECOND - 1);
    await run(engine);
    expect(world.posted).toEqual([]);

    world.moveTo(MONDAY + 5 * SECOND);
    await run(engine);
    expect(world.posted).toHaveLength(1);
  });

  it("reaches each of 20 conversations once a week for 50 weeks, from two instances", async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `19:${index}`);
    const mondays = Array.from({ length: 50 }, (_, week) => MONDAY + week * WEEK);
    world.due = mondays.map(digestAt);
    await world.know(...ids);
    const engines = [world.engine({ postsPerSecond: Infinity }), world.engine({ postsPerSecond: Infinity })];
    await run(...engines);

    for (const monday of mondays) {
      world.moveTo(monday + MINUTE);
      await run(...engines);
    }

    const posts = world.posted.map(({ to, due }) => `${to} ${due}`);
    expect(posts).toHaveLength(20 * 50);
    expect(new Set(posts).size).toBe(20 * 50);
  });

  it("settles when nobody is to get it", async () => {
    const engine = await mondayWith();

    await run(engine);
    await run(engine);

    expect(await occurrence()).toEqual({ kind: "settled" });
  });

  it("keeps no other waiting when its own recipients cannot be told", async () => {
    const engine = await mondayWith("19:a");
    world.due = [digestAt(MONDAY), { kind: "reminder", subject: "r1", due: MONDAY }];
    const { jobs } = world.deps;
    const recipients = vi.spyOn(jobs, "recipients");
    recipients.mockImplementation(({ kind }) =>
      kind === "digest" ? Promise.reject(new Error("trasig")) : Promise.resolve(["19:a"]),
    );

    await run(engine);

    expect(await occurrence()).toEqual({ kind: "open" });
    expect(world.posted).toHaveLength(1);
    expect(world.warned).toEqual(["An occurrence could not be carried on."]);
  });
});

describe("the watermark", () => {
  it("makes nothing for the past at the first start", async () => {
    await world.know("19:a");
    world.moveTo(MONDAY + MINUTE);
    const engine = world.engine();

    await run(engine);

    expect(await occurrence()).toBeUndefined();
  });

  it("is set back when it is years ahead of the clock, and the next Monday is not missed", async () => {
    await world.know("19:a");
    await world.deps.occurrences.moveWatermark(MONDAY + 52 * WEEK, undefined);
    const engine = world.engine();
    await run(engine);

    world.moveTo(MONDAY + MINUTE);
    await run(engine);

    expect(world.posted).toHaveLength(1);
  });

  it("stays where it is when a row could not be made, so that the next round makes it", async () => {
    const engine = await mondayWith("19:a");
    const insert = vi.spyOn(world.deps.occurrences, "insert");
    insert.mockRejectedValueOnce(new AppError("storage.unavailable", "borta", { retryable: true }));

    await expect(engine.tick()).rejects.toMatchObject({ code: "storage.unavailable" });
    await run(engine);

    expect(world.posted).toHaveLength(1);
  });

  it("is set to a clock that has been moved back, and what lies ahead is made again", async () => {
    const engine = await mondayWith("19:a");
    await run(engine);

    world.moveTo(MONDAY - 30 * SECOND);
    await engine.resetWatermark();
    await run(engine);
    expect(await occurrence()).toBeUndefined();
    world.moveTo(MONDAY + MINUTE);
    await run(engine);

    expect(world.posted).toHaveLength(2);
  });

  it("makes nothing for what the moved clock has just passed", async () => {
    const engine = await mondayWith("19:a");
    world.moveTo(MONDAY + 2 * SECOND);
    await engine.resetWatermark();

    await runFor(2, engine);

    expect(world.posted).toEqual([]);
  });
});

describe("after downtime", () => {
  it("delivers what is within a day, and tells of the rest by one row", async () => {
    const engine = await mondayWith("19:a");
    world.due = [0, 1, 2].map((week) => digestAt(MONDAY + week * WEEK));
    world.moveTo(MONDAY + 2 * WEEK + 23 * HOUR);

    const report = await world.soon(engine.tick());
    await run(engine);

    expect(report).toMatchObject({ made: 1, skipped: 2 });
    expect(world.posted.map(({ due }) => due)).toEqual([MONDAY + 2 * WEEK]);
    expect(await occurrence(digestAt(MONDAY + WEEK))).toEqual({ kind: "skipped", count: 2, first: MONDAY });
    expect(await occurrence(digestAt(MONDAY))).toBeUndefined();
  });

  it("skips a digest that was planned, and waited longer than a day", async () => {
    const engine = await mondayWith("19:a");
    await world.soon(engine.tick());
    world.moveTo(MONDAY + 25 * HOUR);

    await run(engine);

    expect(await world.states()).toEqual({ "19:a": "skipped too-late" });
    expect(world.posted).toEqual([]);
  });

  it("skips a digest whose instance died before anybody was to get it, when it is found days later", async () => {
    const engine = await mondayWith("19:a");
    await world.deps.occurrences.insert({ ...digestAt(MONDAY), state: { kind: "open" } });
    world.moveTo(MONDAY + 71 * HOUR);

    await runFor(3, engine);

    expect(await world.states()).toEqual({ "19:a": "skipped too-late" });
    expect(world.posted).toEqual([]);
  });

  it("skips a digest that Teams has made wait beyond the window", async () => {
    const engine = await mondayWith("19:a");
    world.send = () => ({ kind: "throttled", status: 429, retryAfterMs: 6 * HOUR });
    await run(engine);
    for (let waits = 1; waits <= 5; waits += 1) {
      await vi.advanceTimersByTimeAsync(7 * HOUR);
      await run(engine);
    }

    expect(await world.states()).toEqual({ "19:a": "skipped too-late" });
    expect(world.posted.every(({ at }) => at <= (world.posted[0]?.at ?? 0) + 24 * HOUR)).toBe(true);
  });

  it("gives a reminder however late, and ends it", async () => {
    const late: OccurrenceKey = { kind: "reminder", subject: "r1", due: MONDAY };
    const engine = await mondayWith("19:a");
    world.due = [late];
    world.moveTo(MONDAY + 3 * WEEK);
    await run(engine);

    expect(await world.states(late)).toEqual({ "19:a": "sent" });

    await runFor(61, engine);
    expect(await occurrence(late)).toEqual({ kind: "settled" });
  });

  it("finishes what another instance left open, once it has been left for a while", async () => {
    const other = await mondayWith("19:a", "19:b");
    vi.spyOn(world.deps.occurrences, "replace").mockRejectedValueOnce(new Error("dödad"));
    await world.soon(other.tick());
    const engine = world.engine();

    await world.soon(engine.tick());
    expect(await occurrence()).toEqual({ kind: "open" });
    await vi.advanceTimersByTimeAsync(30 * SECOND);
    await run(engine);

    expect(await occurrence()).toEqual({ kind: "planned" });
    expect(world.posted).toHaveLength(2);
  });
});

describe("what Teams answers", () => {
  it.each<[SendOutcome, string, string[], number]>([
    [{ kind: "refused", status: 403 }, "failed blocked", ["refused 403 19:a"], 1],
    [{ kind: "refused", status: 404 }, "failed gone", ["refused 404 19:a"], 1],
    [{ kind: "refused", status: 413 }, "failed too-large", [], 1],
    [{ kind: "refused", status: 400 }, "failed refused", [], 1],
    [{ kind: "leftOpen", status: 502 }, "unknown server-error", [], 1],
    [{ kind: "leftOpen", status: undefined }, "unknown no-answer", [], 1],
    [{ kind: "throttled", status: 429, retryAfterMs: undefined }, "failed throttled", [], 8],
    [{ kind: "notReached" }, "failed unreachable", [], 8],
  ])("%o ends as %s", async (outcome, state, told, posts) => {
    await mondayWith("19:a", "19:b");
    const engine = world.engine({ mostAttempts: 8 });
    world.send = (to) => (to === "19:a" ? outcome : { kind: "sent", activityId: "1" });

    await runFor(20, engine);

    expect(await world.states()).toEqual({ "19:a": state, "19:b": "sent" });
    expect(world.posted.filter(({ to }) => to === "19:a")).toHaveLength(posts);
    expect(world.told.filter((what) => what.endsWith("19:a"))).toEqual(told);
    expect(await world.queue.isEmpty()).toBe(true);
    expect(world.queue.poisoned).toEqual([]);
  });

  it.each([2 * SECOND, 7 * SECOND, 40 * SECOND, 10 * MINUTE])(
    "is heeded when it says to come back in %i ms, and then it is posted",
    async (retryAfterMs) => {
      const engine = await mondayWith("19:a");
      const hide = vi.spyOn(world.deps.queue, "hide");
      world.send = (_, posts) =>
        posts <= 2 ? { kind: "throttled", status: 429, retryAfterMs } : { kind: "sent", activityId: "1" };

      await runFor(25, engine);

      const times = world.posted.map(({ at }) => at);
      expect(times).toHaveLength(3);
      expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(retryAfterMs);
      expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(retryAfterMs);
      expect(await world.states()).toEqual({ "19:a": "sent" });
      // Kept as long as it is claimed, or back under a message that shows in time: never met and hidden again.
      expect(hide.mock.calls.every(([, ms]) => ms === 2 * MINUTE)).toBe(true);
    },
  );

  it("is not claimed as sending by a wait: who dies then leaves a delivery that is taken again", async () => {
    const dying = await mondayWith("19:a");
    world.send = (_, posts) =>
      posts === 1
        ? { kind: "throttled", status: 429, retryAfterMs: 8 * SECOND }
        : { kind: "sent", activityId: "1" };
    await world.soon(dying.tick());
    void dying.work();
    await vi.advanceTimersByTimeAsync(5 * SECOND);

    expect((await world.row("19:a"))?.state.kind).toBe("claimed");
  });

  it("that nobody foresaw leaves the post's fate open", async () => {
    const engine = await mondayWith("19:a");
    world.send = () => Promise.reject(new Error("oväntat"));

    await run(engine);

    expect(await world.states()).toEqual({ "19:a": "unknown no-answer" });
  });

  it("stands, whatever those who are told make of it", async () => {
    const engine = await mondayWith("19:a");
    vi.spyOn(world.deps.events, "sent").mockRejectedValue(new Error("trasig"));

    await run(engine);

    expect(await world.states()).toEqual({ "19:a": "sent" });
    expect(await world.queue.isEmpty()).toBe(true);
  });
});

describe("what is to be posted", () => {
  it("is skipped in a conversation that was removed in between, or is not known any longer", async () => {
    const engine = await mondayWith("19:a", "19:b");
    world.recipients = [...world.recipients, "19:okänd"];
    await world.soon(engine.tick());
    const { conversations } = world.deps;
    const stored = await conversations.find("19:a");
    await conversations.save(aChannel({ id: "19:a", reach: { kind: "removed", since: 1 } }), stored?.version);

    await run(engine);

    expect(await world.states()).toEqual({
      "19:a": "skipped removed",
      "19:b": "sent",
      "19:okänd": "skipped removed",
    });
  });

  it("is skipped for the reason that the renderer gives", async () => {
    const engine = await mondayWith("19:a");
    world.render = () => ({ kind: "skip", reason: "quiet" });

    await run(engine);

    expect(await world.states()).toEqual({ "19:a": "skipped quiet" });
  });

  it("fails alone when it cannot be rendered", async () => {
    const engine = await mondayWith("19:a", "19:b");
    const { render } = world;
    world.render = (key, to) => (to === "19:a" ? Promise.reject(new Error("trasig")) : render(key, to));

    await run(engine);

    expect(await world.states()).toEqual({ "19:a": "failed not-rendered", "19:b": "sent" });
  });

  it("is rendered again later when the storage did not answer", async () => {
    const engine = await mondayWith("19:a");
    const { render } = world;
    let tries = 0;
    world.render = (key, to) =>
      (tries += 1) === 1
        ? Promise.reject(new AppError("storage.unavailable", "borta", { retryable: true }))
        : render(key, to);

    await runFor(4, engine);

    expect(await world.states()).toEqual({ "19:a": "sent" });
  });

  it("is not tried when it is heavier than Teams takes", async () => {
    const engine = await mondayWith("19:a");
    world.render = () => ({ kind: "post", message: { type: "message", attachments: ["å".repeat(15_000)] } });

    await run(engine);

    expect(await world.states()).toEqual({ "19:a": "failed too-large" });
    expect(world.posted).toEqual([]);
  });
});

describe("a delivery that others have called unknown", () => {
  it("is posted all the same when its own instance knows that it was not", async () => {
    const engine = await mondayWith("19:a");
    const other = world.engine();
    await world.soon(engine.tick());
    const { deliveries } = world.deps;
    const replace = deliveries.replace.bind(deliveries);
    let given = "";
    vi.spyOn(deliveries, "replace").mockImplementation(async (row, version) => {
      const saved = await replace(row, version);
      if (row.state.kind === "sending" && given === "") {
        given = "up";
        // The answer takes so long that the other instance's rounds come first.
        vi.setSystemTime(Date.now() + 2 * MINUTE);
        await other.tick();
        given = (await world.states())["19:a"] ?? "";
        await other.tick();
      }
      return saved;
    });

    await runFor(3, engine);

    expect(given).toBe("unknown not-recorded");
    expect(world.posted).toHaveLength(1);
    expect(await world.row("19:a")).toMatchObject({ state: { kind: "sent" }, attempts: 1 });
    expect((await world.deps.occurrences.find(digestAt(MONDAY)))?.value.state).toEqual({ kind: "settled" });
  });
});

describe("a delivery that has come to a stop", () => {
  const rowOf = async (id: string) => {
    const stored = await world.deps.deliveries.find({ occurrence: digestAt(MONDAY), conversationId: id });
    if (stored === undefined) throw new Error("There is no such delivery.");
    return stored;
  };

  it("becomes unknown when its sending expired, and is not posted again", async () => {
    const engine = await mondayWith("19:a");
    await world.soon(engine.tick());
    const { value, version } = await rowOf("19:a");
    const state = { kind: "sending", by: "död", until: Date.now() + MINUTE } as const;
    await world.deps.deliveries.replace({ ...value, state, attempts: 1 }, version);

    await runFor(4, engine);

    expect(await world.states()).toEqual({ "19:a": "unknown not-recorded" });
    expect(world.posted).toEqual([]);
    expect(await occurrence()).toEqual({ kind: "settled" });
  });

  it("is taken again when its claim expired", async () => {
    const engine = await mondayWith("19:a");
    await world.soon(engine.tick());
    const { value, version } = await rowOf("19:a");
    const state = { kind: "claimed", by: "död", until: Date.now() + 2 * MINUTE } as const;
    await world.deps.deliveries.replace({ ...value, state }, version);

    await run(engine);
    expect(world.posted).toEqual([]);
    await runFor(4, engine);

    expect(world.posted).toHaveLength(1);
  });

  it("gets a new message when it has lost its own", async () => {
    const engine = await mondayWith("19:a");
    await world.soon(engine.tick());
    for (const message of await world.queue.receive(32, MINUTE)) await world.queue.delete(message);

    await runFor(4, engine);

    expect(world.posted).toHaveLength(1);
  });

  it("gets one message when two instances see it at once", async () => {
    const engine = await mondayWith("19:a");
    const other = world.engine();
    await world.soon(engine.tick());
    for (const message of await world.queue.receive(32, MINUTE)) await world.queue.delete(message);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);

    const reports = await world.soon(Promise.all([engine.tick(), other.tick()]));

    expect(reports.map(({ requeued }) => requeued).sort()).toEqual([0, 1]);
  });

  it("is taken out when its message comes back too often, and others go on", async () => {
    const engine = await mondayWith("19:a", "19:b");
    const { deliveries } = world.deps;
    const find = deliveries.find.bind(deliveries);
    vi.spyOn(deliveries, "find").mockImplementation((key) =>
      key.conversationId === "19:a" && world.queue.poisoned.length === 0 && faults < 5
        ? Promise.reject(new Error(`trasig ${(faults += 1)}`))
        : find(key),
    );
    let faults = 0;

    await runFor(20, engine);

    expect(await world.states()).toEqual({ "19:a": "failed poisoned", "19:b": "sent" });
    expect(world.queue.poisoned.map(({ conversationId }) => conversationId)).toEqual(["19:a"]);
  });

  it("is not taken out for a storage that was away long", async () => {
    const engine = await mondayWith("19:a");
    const { conversations } = world.deps;
    const find = conversations.find.bind(conversations);
    let faults = 0;
    vi.spyOn(conversations, "find").mockImplementation((id) =>
      (faults += 1) <= 12
        ? Promise.reject(new AppError("storage.unavailable", "borta", { retryable: true }))
        : find(id),
    );

    await runFor(40, engine);

    expect(faults).toBe(13);
    expect(await world.states()).toEqual({ "19:a": "sent" });
  });

  it("is posted by one alone when another took it while it waited for its turn", async () => {
    const engine = await mondayWith("19:a");
    await world.soon(engine.tick());
    const { render } = world;
    world.render = async (key, to) => {
      const { value, version } = await rowOf("19:a");
      const state = { kind: "claimed", by: "annan", until: Date.now() + HOUR } as const;
      await world.deps.deliveries.replace({ ...value, state }, version);
      return render(key, to);
    };

    await world.soon(engine.work());

    expect(world.posted).toEqual([]);
    expect((await rowOf("19:a")).value.state).toMatchObject({ kind: "claimed", by: "annan" });
  });

  it("is recorded as sent by who posted it, also when others had given it up", async () => {
    const engine = await mondayWith("19:a");
    await world.soon(engine.tick());
    world.send = async () => {
      const { value, version } = await rowOf("19:a");
      if (value.state.kind !== "sending") throw new Error("It is not being posted.");
      const state = { kind: "unknown", reason: "not-recorded", by: value.state.by } as const;
      await world.deps.deliveries.replace({ ...value, state }, version);
      return { kind: "sent", activityId: "1" };
    };

    await world.soon(engine.work());

    expect((await rowOf("19:a")).value.state).toEqual({ kind: "sent", activityId: "1" });
  });

  it("is recorded when the storage was away for a minute just after the post", async () => {
    const engine = await mondayWith("19:a");
    await world.soon(engine.tick());
    world.send = () => {
      world.broken = true;
      setTimeout(() => (world.broken = false), MINUTE);
      return { kind: "sent", activityId: "1" };
    };

    await world.soon(engine.work());
    await runFor(4, engine);

    expect(await world.states()).toEqual({ "19:a": "sent" });
    expect(world.posted).toHaveLength(1);
  });

  it.each(["claimed", "sending", "sent"] as const)(
    "is posted once when the answer to its being written as %s was lost",
    async (kind) => {
      const engine = await mondayWith("19:a");
      const { deliveries } = world.deps;
      const replace = deliveries.replace.bind(deliveries);
      let lost = false;
      vi.spyOn(deliveries, "replace").mockImplementation(async (row, version) => {
        const saved = await replace(row, version);
        if (row.state.kind !== kind || lost) return saved;
        lost = true;
        throw new AppError("storage.unavailable", "tappat", { retryable: true });
      });

      await runFor(5, engine);

      expect(lost).toBe(true);
      expect(await world.states()).toEqual({ "19:a": "sent" });
      expect(world.posted).toHaveLength(1);
      expect(world.told).toEqual([`sent ${MONDAY} 19:a`]);
    },
  );

  it("is not posted by a machine that stood still until others had given it up", async () => {
    const engine = await mondayWith("19:a");
    await world.soon(engine.tick());
    const { deliveries } = world.deps;
    const replace = deliveries.replace.bind(deliveries);
    let stoodStill = false;
    vi.spyOn(deliveries, "replace").mockImplementation(async (row, version) => {
      const saved = await replace(row, version);
      if (row.state.kind === "sending" && !stoodStill) {
        stoodStill = true;
        vi.setSystemTime(Date.now() + 40 * SECOND);
      }
      return saved;
    });
    const postponed = vi.spyOn(world.deps.queue, "send");

    await world.soon(engine.work());

    expect(postponed).toHaveBeenCalledOnce();
    expect(world.posted).toHaveLength(1);
    expect(await world.row("19:a")).toMatchObject({ state: { kind: "sent" }, attempts: 1 });
  });
});

describe("what administrators may do", () => {
  it("takes back what is pending, and leaves what has been sent", async () => {
    const engine = await mondayWith("19:a", "19:b");
    world.send = (to) =>
      to === "19:a"
        ? { kind: "throttled", status: 429, retryAfterMs: HOUR }
        : { kind: "sent", activityId: "1" };
    await run(engine);

    expect(await engine.control.cancel(digestAt(MONDAY))).toBe(1);
    expect(await engine.control.cancel(digestAt(MONDAY))).toBe(0);
    await runFor(70, engine);

    expect(await world.states()).toEqual({ "19:a": "skipped cancelled", "19:b": "sent" });
    expect(world.posted).toHaveLength(2);
  });

  it("takes back also what has not got its deliveries yet", async () => {
    const engine = await mondayWith("19:a");
    await world.deps.occurrences.insert({ ...digestAt(MONDAY), state: { kind: "open" } });

    expect(await engine.control.cancel(digestAt(MONDAY))).toBe(1);
    await run(engine);

    expect(world.posted).toEqual([]);
  });

  it("sends again what is unknown or failed, once for each time, also on another day", async () => {
    const engine = await mondayWith("19:a");
    world.send = (_, posts) =>
      posts === 1 ? { kind: "leftOpen", status: 502 } : { kind: "sent", activityId: "2" };
    await runFor(2, engine);
    expect(await occurrence()).toEqual({ kind: "settled" });
    const key = { occurrence: digestAt(MONDAY), conversationId: "19:a" };
    world.moveTo(MONDAY + 50 * HOUR);

    expect(await engine.control.resend(key)).toBe(true);
    expect(await engine.control.resend(key)).toBe(false);
    expect(await occurrence()).toEqual({ kind: "planned" });
    await run(engine);
    await run(engine);

    expect(world.posted).toHaveLength(2);
    expect((await world.row("19:a"))?.state).toEqual({ kind: "sent", activityId: "2" });
    expect(await occurrence()).toEqual({ kind: "settled" });
    expect(await engine.control.resend(key)).toBe(false);
  });

  it("announces what no schedule makes, once", async () => {
    const engine = await mondayWith("19:a");
    world.due = [];
    const notice: OccurrenceKey = { kind: "notice", subject: "kanal", due: MONDAY };
    await engine.control.announce(notice);
    await engine.control.announce(notice);

    await run(engine);
    await run(engine);

    expect(world.posted).toHaveLength(1);
    expect(await occurrence(notice)).toEqual({ kind: "settled" });
  });
});

describe("an engine that runs by itself", () => {
  it("posts at the minute after the instant, and stops when it is told to", async () => {
    await world.know("19:a");
    world.due = [digestAt(MONDAY), digestAt(MONDAY + HOUR)];
    const engine = world.engine();
    const began = Date.now();
    engine.start();

    await vi.advanceTimersByTimeAsync(64 * SECOND);
    expect(world.posted).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    const [{ at } = { at: 0 }, ...more] = world.posted;
    expect(at - began - MINUTE).toBeGreaterThanOrEqual(5 * SECOND);
    expect(more).toEqual([]);

    await world.soon(engine.stop());
    await vi.advanceTimersByTimeAsync(2 * HOUR);
    expect(world.posted).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("recovers by itself when the storage was away, and says so once in a while", async () => {
    await world.know("19:a");
    const engine = world.engine();
    engine.start();
    await vi.advanceTimersByTimeAsync(SECOND);
    world.broken = true;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(world.posted).toEqual([]);
    const rounds = world.warned.filter((message) => message.startsWith("A round"));
    world.broken = false;
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    await world.soon(engine.stop());

    expect(rounds.length).toBeGreaterThan(1);
    expect(rounds.length).toBeLessThan(6);
    expect(world.posted).toHaveLength(1);
  });

  it("takes few messages while it can do nothing with them", async () => {
    const ids = Array.from({ length: 400 }, (_, index) => `19:${index}`);
    await world.know(...ids);
    const engine = world.engine({ postsPerSecond: Infinity });
    const { deliveries } = world.deps;
    const find = deliveries.find.bind(deliveries);
    let away = true;
    const looked = vi
      .spyOn(deliveries, "find")
      .mockImplementation((key) =>
        away ? Promise.reject(new AppError("storage.unavailable", "borta")) : find(key),
      );
    engine.start();
    await vi.advanceTimersByTimeAsync(66 * SECOND + 10 * SECOND);
    const asked = looked.mock.calls.length;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    away = false;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    await world.soon(engine.stop());

    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(200);
    expect(new Set(Object.values(await world.states()))).toEqual(new Set(["sent"]));
    expect(world.posted).toHaveLength(400);
    expect(world.queue.poisoned).toEqual([]);
  });

  it("keeps to the limits of one conversation, and keeps no other waiting for it", async () => {
    await world.know("a:anna", "a:bo");
    const reminders = Array.from({ length: 50 }, (_, index) => ({
      kind: "reminder" as const,
      subject: `r${index}`,
      due: MONDAY,
    }));
    world.due = [...reminders, { kind: "reminder", subject: "bo", due: MONDAY }];
    vi.spyOn(world.deps.jobs, "recipients").mockImplementation(({ subject }) =>
      Promise.resolve([subject === "bo" ? "a:bo" : "a:anna"]),
    );
    const engine = world.engine();
    engine.start();
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    await world.soon(engine.stop());

    const times = world.posted.filter(({ to }) => to === "a:anna").map(({ at }) => at);
    const mostWithin = (ms: number) =>
      Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
    expect(times).toHaveLength(50);
    // A little apart from how they were let through, by the pace of all.
    expect(mostWithin(900)).toBeLessThanOrEqual(7);
    expect(mostWithin(1_900)).toBeLessThanOrEqual(8);
    expect(mostWithin(29_900)).toBeLessThanOrEqual(60);
    const bo = world.posted.find(({ to }) => to === "a:bo");
    expect(bo?.at).toBeLessThan((times[0] ?? 0) + 2 * SECOND);
  });

  it("announces at once", async () => {
    await world.know("19:a");
    world.due = [];
    const engine = world.engine();
    engine.start();
    await vi.advanceTimersByTimeAsync(10 * SECOND);

    await engine.control.announce({ kind: "notice", subject: "kanal", due: MONDAY });
    await vi.advanceTimersByTimeAsync(SECOND);
    await world.soon(engine.stop());

    expect(world.posted).toHaveLength(1);
  });

  it("puts back what waits when it stops, so that another can take it at once", async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `19:${index}`);
    await world.know(...ids);
    const engine = world.engine();
    engine.start();
    await vi.advanceTimersByTimeAsync(66 * SECOND);
    await world.soon(engine.stop());
    const before = world.posted.length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(40);

    await world.soon(world.engine().work());

    expect(new Set(world.posted.map(({ to }) => to)).size).toBe(40);
    expect(world.posted).toHaveLength(40);
  });
});
