/** Time that a test moves: who waits is woken in order, and nothing else passes the time. */
export interface Timeline {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Wakes everybody who waits, until nobody does. */
  readonly run: () => Promise<void>;
}

/** More than this nobody waits who comes to an end. */
const MOST_WAKINGS = 20_000;

export function createTimeline(start: number): Timeline {
  let time = start;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => time,
    wait: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: time + Math.max(0, ms), wake });
      }),
    run: async () => {
      for (let wakings = 0; wakings < MOST_WAKINGS; wakings += 1) {
        await settle();
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers.shift();
        if (next === undefined) return;
        time = Math.max(time, next.at);
        next.wake();
      }
      throw new Error("Somebody waits for ever.");
    },
  };
}

/** Lets all that needs no time happen. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
