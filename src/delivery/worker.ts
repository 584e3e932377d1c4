import PQueue from "p-queue";
import { factsOf } from "../log.ts";
import { createBackOff } from "./back-off.ts";
import { handleMessage } from "./handle-message.ts";
import type { Parts } from "./parts.ts";
import { createBell, wait, type Bell } from "./wait.ts";

/** Takes messages off the queue and delivers what they name. */
export interface Worker {
  /** Takes messages until it is told to stop; ends when what it took has ended. */
  readonly run: () => Promise<void>;
  /** Takes messages until the queue gives none; gives how many. */
  readonly drain: () => Promise<number>;
}

/** The most that the queue gives at a time. */
const MOST_AT_ONCE = 32;
/** How long a few that take their time keep the next ones from being asked for one by one. */
const GATHER_MS = 200;

/** A worker of one instance; `bell` wakes it when there is something to take. */
export function createWorker(parts: Parts, bell: Bell): Worker {
  const { queue, clock, timings, closing, log } = parts;
  const inFlight = new PQueue({ concurrency: timings.mostInFlight });
  const idle = createBackOff(timings.idle, timings.idleMost);
  const failing = createBackOff(timings.idle, timings.idleMost);
  const freed = createBell();
  inFlight.addEventListener("next", freed.ring);
  let faulty = false;
  const room = (): number => timings.mostInFlight - inFlight.pending - inFlight.size;

  const take = async (most: number): Promise<number> => {
    const messages = await queue.receive(Math.min(most, MOST_AT_ONCE), timings.lease);
    for (const message of messages) {
      void inFlight.add(async () => {
        if (await handleMessage(parts, message)) failing.reset();
        else faulty = true;
      });
    }
    return messages.length;
  };

  /** Waits for half of the places, or for one when that takes long. */
  const roomToTake = async (): Promise<void> => {
    const half = Math.ceil(timings.mostInFlight / 2);
    const latest = clock.real() + GATHER_MS;
    while (room() < half && clock.real() < latest && !closing.aborted) {
      await freed.heard(latest - clock.real(), closing);
    }
    while (room() < 1 && !closing.aborted) await freed.heard(GATHER_MS, closing);
  };

  const takeSafely = async (): Promise<number> => {
    try {
      return closing.aborted ? 0 : await take(room());
    } catch (error) {
      log.warn("The delivery queue could not be asked.", factsOf(error));
      faulty = true;
      return 0;
    }
  };

  const run = async (): Promise<void> => {
    while (!closing.aborted) {
      await roomToTake();
      const taken = await takeSafely();
      if (faulty) {
        faulty = false;
        await wait(failing.next(), closing);
      } else if (taken > 0 || (await bell.heard(idle.next(), closing))) idle.reset();
    }
    await inFlight.onIdle();
  };

  const drain = async (): Promise<number> => {
    let all = 0;
    for (let taken = await take(MOST_AT_ONCE); taken > 0; taken = await take(MOST_AT_ONCE)) {
      all += taken;
      await inFlight.onIdle();
    }
    return all;
  };

  return { run, drain };
}
