import { composeService, createQueue, createStores, type Stores } from "../../../src/compose.ts";
import type { DeliveryEngine } from "../../../src/delivery/engine.ts";
import type { Timings } from "../../../src/delivery/timings.ts";
import type { Log } from "../../../src/log.ts";
import type { DeliveryQueue } from "../../../src/usecases/delivery-ports.ts";
import { movableClock } from "./movable-clock.ts";

export interface DeliveryPlace {
  readonly connectionString: string;
  /** Where the bot's clock begins. */
  readonly now: number;
  readonly timings?: Partial<Timings>;
  /** How long Teams may take. */
  readonly patienceMs?: number;
}

export interface OpenDelivery {
  readonly stores: Stores;
  readonly queue: DeliveryQueue;
  readonly engine: DeliveryEngine;
  readonly moveTo: (instant: number) => void;
  /** Reads the calendars anew. */
  readonly refresh: () => Promise<void>;
}

/** Short, so that what a killed process held is soon free again. A queue hides messages for whole seconds. */
export const SHORT: Partial<Timings> = {
  tick: 200,
  lag: 100,
  lease: 1_000,
  sendingLease: 1_000,
  recordFor: 1_000,
  paceLease: 1_000,
  paceRenewal: 300,
  paceHunger: 50,
  clockSkew: 100,
  idle: 50,
  idleMost: 200,
  retry: 50,
  retryMost: 500,
  mostAttempts: 8,
  requeueEmpty: 500,
  requeueBusy: 2_000,
  stopWithin: 5_000,
};

/** For those that nobody kills: on a busy machine a post may take its time. */
export const STEADY: Partial<Timings> = { ...SHORT, sendingLease: 5_000, recordFor: 5_000 };

const QUIET: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The service as it is composed, on a storage of the test's, posting to whatever address a conversation names. */
export function openDelivery(
  { connectionString, now, timings = STEADY, patienceMs = 4_000 }: DeliveryPlace,
  log: Log = QUIET,
): OpenDelivery {
  const location = { kind: "connectionString", connectionString } as const;
  const stores = createStores(location, log);
  const queue = createQueue(location);
  const clock = movableClock(now);
  const { delivery, calendars } = composeService({
    stores,
    queue,
    clock,
    log,
    timings,
    posting: { patienceMs },
    access: { kind: "thisMachine" },
    tellsClock: false,
    administrators: [],
    defaultLang: "sv",
  });
  return { stores, queue, engine: delivery, moveTo: clock.moveTo, refresh: calendars.refresh };
}
