import { countRequests } from "../support/count-requests.ts";
import { median } from "./statistics.ts";

const ROUNDS = 9;
/** The compiler's, which are not counted. */
const WARM_UP = 2;

export interface Cost {
  readonly millis: number;
  /** Requests to the storage. */
  readonly operations: number;
}

export type CostOf = (work: () => Promise<unknown>) => Promise<Cost>;

/** What some work costs, as a median of several times, with what it asks of the storage at a port. */
export function costCounter(port: number): { readonly costOf: CostOf; stop(): void } {
  const requests = countRequests(port);
  const once = async (work: () => Promise<unknown>): Promise<Cost> => {
    const before = requests.count;
    const begun = performance.now();
    await work();
    return { millis: performance.now() - begun, operations: requests.count - before };
  };
  return {
    costOf: async (work) => {
      const all: Cost[] = [];
      while (all.length < ROUNDS) all.push(await once(work));
      const kept = all.slice(WARM_UP);
      return {
        millis: median(kept.map((cost) => cost.millis)),
        operations: median(kept.map((cost) => cost.operations)),
      };
    },
    stop: () => {
      requests.stop();
    },
  };
}
