/** Ends after `ms`, or as soon as one of the signals is given; never rejects. */
export function wait(ms: number, ...signals: readonly AbortSignal[]): Promise<void> {
  if (signals.some(({ aborted }) => aborted)) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    for (const signal of signals) signal.addEventListener("abort", end);
  });
}

/** Wakes who waits. Rung while nobody waits, it wakes the next one at once. */
export interface Bell {
  readonly ring: () => void;
  /** True when it was rung, false when `ms` have passed or the signal was given. */
  heard(ms: number, signal: AbortSignal): Promise<boolean>;
}

/** A bell that has not been rung. */
export function createBell(): Bell {
  let rung = new AbortController();
  return {
    ring: () => {
      rung.abort();
    },
    heard: async (ms, signal) => {
      await wait(ms, rung.signal, signal);
      if (!rung.signal.aborted) return false;
      rung = new AbortController();
      return true;
    },
  };
}
