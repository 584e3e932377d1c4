import { setTimeout as wait } from "node:timers/promises";

const LOOK_MS = 20;

/** Looks again and again until it is so; says what it waited for when that takes too long. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  withinMs = 40_000,
): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Not within ${withinMs / 1000} s: ${what}`);
    await wait(LOOK_MS);
  }
}
