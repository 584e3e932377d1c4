import { setTimeout as wait } from "node:timers/promises";
import PQueue from "p-queue";
import { AppError } from "../errors.ts";
import type { WriteOutcome } from "./write-together.ts";

/** Other instances may take a number so many times before this one gives up. */
const MOST_TRIES = 30;
/** The longest wait before the second try; it doubles up to the last, and all tries end within a few seconds. */
const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 100;

/** From 0 to 1, 1 not included: at random, so that two who met do not meet again. */
export type Random = () => number;

/** How one sequence of numbers is read, and one of its numbers taken. */
export interface Sequence {
  /** The highest number that is taken; 0 before the first. */
  highest(): Promise<number>;
  /** Blocked when another has the number. */
  take(number: number): Promise<WriteOutcome>;
}

export type TakeOutcome = Exclude<WriteOutcome, { kind: "blocked" }> | { readonly kind: "busy" };

/**
 * Takes the number after the highest, so that no gap is left. Nobody counts in a row of its own, which all would wait for:
 * whoever makes the number's row has it. Who comes second reads again, waits a little and tries the next.
 */
export async function takeNumber(
  sequence: Sequence,
  random: Random,
): Promise<{ readonly number: number; readonly outcome: TakeOutcome }> {
  let number = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (tries > 0) await wait(random() * longestWait(tries));
    const next = (await sequence.highest()) + 1;
    // Nobody has the number that could not be taken: it is another row that stands in the way, and always will.
    if (next === number) throw new AppError("internal", "A row of a new save is there already.");
    number = next;
    const outcome = await sequence.take(number);
    if (outcome.kind !== "blocked") return { number, outcome };
  }
  return { number, outcome: { kind: "busy" } };
}

function longestWait(tries: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);
}

/** One at a time of each name: those of one instance would only take the numbers from each other. */
export function createTurns(): <T>(name: string, one: () => Promise<T>) => Promise<T> {
  const queues = new Map<string, PQueue>();
  return (name, one) => {
    const queue = queues.get(name) ?? new PQueue({ concurrency: 1 });
    queues.set(name, queue);
    return queue.add(one);
  };
}
