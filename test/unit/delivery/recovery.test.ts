import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DeliveryEngine } from "../../../src/delivery/engine.ts";
import type { OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";
import { AppError } from "../../../src/errors.ts";
import { MINUTE, MONDAY, openWorld, WEEK, type World } from "./world.ts";

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
