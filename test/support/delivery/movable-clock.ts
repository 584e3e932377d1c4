import { stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import type { Clock } from "../../../src/usecases/ports.ts";

/** Runs as real time does, from wherever it was last moved to. */
export function movableClock(now: number): Clock & { readonly moveTo: (instant: number) => void } {
  let moved = now - Date.now();
  const millis = (): number => Date.now() + moved;
  return {
    millis,
    real: () => Date.now(),
    today: () => stockholmDateAt(millis()),
    moveTo: (instant) => {
      moved = instant - Date.now();
    },
  };
}
