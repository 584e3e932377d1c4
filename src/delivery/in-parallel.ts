import PQueue from "p-queue";

/** So many calls to the storage at once: enough to be quick, few enough to leave room for what people ask. */
const AT_ONCE = 16;

/** Does the same for all of them, some at a time, and gives what came of each, in their order. The first fault is thrown. */
export function inParallel<T, R>(all: readonly T[], one: (item: T) => Promise<R>): Promise<R[]> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  return queue.addAll(all.map((item) => () => one(item)));
}
