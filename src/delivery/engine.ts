import type { DeliveryControl, OccurrenceStore } from "../usecases/delivery-ports.ts";
import { runRounds } from "./clockwork.ts";
import { createControl } from "./control.ts";
import { createPace } from "./pace.ts";
import type { DeliveryDeps, Parts } from "./parts.ts";
import { createRounds, type TickReport } from "./round.ts";
import { createShare } from "./share.ts";
import { timingsWith } from "./timings.ts";
import { createBell, wait } from "./wait.ts";
import { createWorker } from "./worker.ts";

export type { DeliveryDeps } from "./parts.ts";
export type { TickReport } from "./round.ts";

/** Makes deliveries of what is due, and posts them; any number of instances may do so at once. */
export interface DeliveryEngine {
  readonly control: DeliveryControl;
  /** Runs rounds and takes messages from now on. */
  start(): void;
  /** Takes nothing new, and lets what is in flight end, within a bound. */
  stop(): Promise<void>;
  /** One round of planning and sweep. */
  tick(): Promise<TickReport>;
  /** Takes messages until the queue gives none; gives how many. */
  work(): Promise<number>;
  /** For a clock that has been moved: forgets what lies ahead of it, and makes nothing for what lies behind. */
  resetWatermark(): Promise<void>;
}

export function createDelivery(deps: DeliveryDeps): DeliveryEngine {
  const timings = timingsWith(deps.timings);
  const { clock, log } = deps;
  const closing = new AbortController();
  const [hurry, work] = [createBell(), createBell()];
  const share = createShare({ me: deps.newId(), store: deps.pace, clock, log, timings });
  const pace = createPace(share, clock, timings);
  const parts: Parts = { ...deps, timings, pace, closing: closing.signal, wake: work.ring };
  const rounds = createRounds(parts);
  const worker = createWorker(parts, work);
  const tick = oneAtATime(rounds.tick);
  let running: Promise<unknown> = Promise.resolve();
  return {
    control: createControl(parts, rounds, hurry.ring),
    tick,
    work: worker.drain,
    start: () => {
      running = Promise.all([runRounds(parts, tick, hurry), worker.run()]);
    },
    stop: async () => {
      closing.abort();
      const ended = new AbortController();
      const all = running.then(pace.close).finally(() => {
        ended.abort();
      });
      await Promise.race([all, wait(timings.stopWithin, ended.signal)]);
    },
    resetWatermark: () => resetWatermark(deps.occurrences, clock.millis()),
  };
}

/** A round that is asked for while one goes on comes after it: what was asked for may be new since. */
function oneAtATime<R>(run: () => Promise<R>): () => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
}

const TRIES = 5;

async function resetWatermark(occurrences: OccurrenceStore, now: number): Promise<void> {
  await occurrences.forgetAfter(now);
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const present = await occurrences.watermark();
    if (await occurrences.moveWatermark(now, present?.version)) return;
  }
}
