import { factsOf } from "../log.ts";
import type { Parts } from "./parts.ts";
import { wait, type Bell } from "./wait.ts";

type ClockworkParts = Pick<Parts, "clock" | "timings" | "closing" | "log">;

/** Runs a round at once, then at each whole tick of the bot's clock and `lag` later, or when the bell rings; until it is told to stop. */
export async function runRounds(
  parts: ClockworkParts,
  tick: () => Promise<unknown>,
  bell: Bell,
): Promise<void> {
  const { timings, closing, log } = parts;
  let failed = 0;
  while (!closing.aborted) {
    try {
      await tick();
      failed = 0;
    } catch (error) {
      failed += 1;
      // The first, the second, the fourth …: a long fault is told of now and then.
      if (Number.isInteger(Math.log2(failed))) {
        log.warn("A round of deliveries failed, and the next one tries again.", {
          ...factsOf(error),
          rounds: failed,
        });
      }
      // The bell may have rung because of what failed just now.
      await wait(Math.min(timings.tick, timings.idle), closing);
    }
    await untilNext(parts, bell);
  }
}

/** A timer may end a moment early, and the round would then find what is due now a whole tick later. */
async function untilNext({ clock, timings, closing }: ClockworkParts, bell: Bell): Promise<void> {
  const { tick, lag } = timings;
  const next = (Math.floor((clock.millis() - lag) / tick) + 1) * tick + lag;
  for (let ms = next - clock.millis(); ms > 0; ms = next - clock.millis()) {
    if (closing.aborted || (await bell.heard(Math.min(ms, tick), closing))) return;
  }
}
