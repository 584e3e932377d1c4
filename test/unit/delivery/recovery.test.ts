import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DeliveryEngine } from "../../../src/delivery/engine.ts";
import type { OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";
import { AppError } from "../../../src/errors.ts";
import { digestAt, HOUR, MINUTE, MONDAY, openWorld, SECOND, WEEK, type World } from "./world.ts";

let world: World;

beforeEach(() => {
  vi.useFakeTimers();
  world = openWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Rounds and work for so many minutes. */
async function runFor(minutes: number, engine: DeliveryEngine): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await world.soon(engine.tick());
    await world.soon(engine.work());
    await vi.advanceTimersByTimeAsync(MINUTE);
  }
}

const storageFault = () => new AppError("storage.unavailable", "borta", { retryable: true });

describe("a reminder that is late by weeks", () => {
  const late: OccurrenceKey = { kind: "reminder", subject: "r1", due: MONDAY };

  it.each(["the same instance", "another one"])(
    "is given by %s when the storage failed as soon as its row was made",
    async (which) => {
      await world.know("19:a");
      world.due = [];
      const maker = world.engine();
      await runFor(1, maker);
      world.due = [late];
      world.moveTo(MONDAY + WEEK);
      const fault = storageFault();
      vi.spyOn(world.deps.deliveries, "insertMissing").mockRejectedValueOnce(fault);
      await expect(world.soon(maker.tick())).rejects.toBe(fault);

      await runFor(3, which === "another one" ? world.engine() : maker);

      expect(await world.states(late)).toEqual({ "19:a": "sent" });
    },
  );
});

describe("a message that comes again and again", () => {
  const key = { occurrence: digestAt(MONDAY), conversationId: "19:a" };

  it.each([5 * SECOND, 30 * SECOND, 130 * SECOND, 10 * MINUTE])(
    "is no fault of a delivery that has several and is asked to wait %i ms each time",
    async (retryAfterMs) => {
      await world.know("19:a");
      world.send = (_, posts) =>
        posts <= 7 ? { kind: "throttled", status: 429, retryAfterMs } : { kind: "sent", activityId: "1" };
      const engine = world.engine();
      engine.start();
      await vi.advanceTimersByTimeAsync(65 * SECOND);
      for (let more = 0; more < 3; more += 1) await world.queue.send(key);

      await vi.advanceTimersByTimeAsync(120 * MINUTE);
      await world.soon(engine.stop());

      expect(await world.states()).toEqual({ "19:a": "sent" });
      expect(world.posted).toHaveLength(8);
      expect(await world.queue.isEmpty()).toBe(true);
    },
  );

  it("is taken out when its delivery cannot be read", async () => {
    const engine = world.engine();
    await world.queue.send(key);
    vi.spyOn(world.deps.deliveries, "find").mockRejectedValue(new AppError("storage.corrupt", "trasig"));

    await runFor(20, engine);

    expect(await world.queue.isEmpty()).toBe(true);
    expect(world.queue.poisoned).toEqual([key]);
    expect(world.warned).toHaveLength(6);
  });
});

describe("a way to Teams that is gone for a while", () => {
  it.each([2 * MINUTE, 20 * MINUTE, 2 * HOUR])("for %i ms costs no post", async (gone) => {
    await world.know("19:a", "19:b");
    const back = MONDAY + gone;
    world.send = () =>
      world.deps.clock.millis() < back ? { kind: "notReached" } : { kind: "sent", activityId: "1" };
    const engine = world.engine();
    engine.start();

    await vi.advanceTimersByTimeAsync(gone + 20 * MINUTE);
    await world.soon(engine.stop());

    expect(await world.states()).toEqual({ "19:a": "sent", "19:b": "sent" });
  });

  it("does not make a delivery wait for years, whatever Teams wishes", async () => {
    await world.know("19:a");
    world.send = (_, posts) =>
      posts === 1
        ? { kind: "throttled", status: 429, retryAfterMs: 1_700_000_000_000 }
        : { kind: "sent", activityId: "1" };
    const engine = world.engine();
    engine.start();

    await vi.advanceTimersByTimeAsync(7 * HOUR);
    await world.soon(engine.stop());

    expect(await world.states()).toEqual({ "19:a": "sent" });
  });
});

describe("a delivery that is sent again", () => {
  it("gets its message also when a round settled its occurrence meanwhile, and its own was lost", async () => {
    const key = { occurrence: digestAt(MONDAY), conversationId: "19:a" };
    await world.know("19:a");
    const [engine, other] = [world.engine(), world.engine()];
    await runFor(1, engine);
    world.moveTo(MONDAY + MINUTE);
    world.send = (_, posts) =>
      posts === 1 ? { kind: "leftOpen", status: 502 } : { kind: "sent", activityId: "2" };
    await runFor(3, engine);
    const { deliveries, queue } = world.deps;
    const replace = deliveries.replace.bind(deliveries);
    vi.spyOn(deliveries, "replace").mockImplementationOnce(async (row, version) => {
      await world.soon(other.tick());
      return replace(row, version);
    });
    const fault = storageFault();
    vi.spyOn(queue, "send").mockRejectedValueOnce(fault);

    await expect(engine.control.resend(key)).rejects.toBe(fault);
    await runFor(5, other);

    expect(await world.states()).toEqual({ "19:a": "sent" });
    expect(world.posted).toHaveLength(2);
  });
});

describe("a delivery that is taken back", () => {
  it("is not posted when it is held just then, to be tried again in a moment", async () => {
    await world.know("19:a");
    world.send = () => ({ kind: "throttled", status: 429, retryAfterMs: 5 * SECOND });
    const engine = world.engine();
    engine.start();
    await vi.advanceTimersByTimeAsync(67 * SECOND);
    expect((await world.row("19:a"))?.state.kind).toBe("claimed");

    expect(await engine.control.cancel(digestAt(MONDAY))).toBe(1);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    await world.soon(engine.stop());

    expect(await world.states()).toEqual({ "19:a": "skipped cancelled" });
    expect(world.posted).toHaveLength(1);
    expect(await world.queue.isEmpty()).toBe(true);
  });
});
