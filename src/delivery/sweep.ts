import { decideSweep, type SweepDecision } from "../domain/delivery/decide-sweep.ts";
import type { Delivery, Occurrence } from "../domain/delivery/delivery.ts";
import { moved } from "../domain/delivery/transitions.ts";
import type { Stored } from "../usecases/delivery-ports.ts";
import { tellEnd } from "./claim.ts";
import { inParallel } from "./in-parallel.ts";
import type { Parts } from "./parts.ts";
import { saveOver } from "./rows.ts";

/** What a sweep did with an occurrence. */
export interface Swept {
  readonly settled: boolean;
  readonly requeued: number;
  readonly unknown: number;
}

/** How long a delivery may go untaken before it is thought to have no message: asked of the queue once a round. */
export type AskQuiet = () => Promise<number>;

/** The queue's own word on whether it holds anything, asked when the first one needs it. */
export function askQuietOnce({ queue, timings }: Parts): AskQuiet {
  let asked: Promise<number> | undefined;
  return () => {
    asked ??= queue
      .isEmpty()
      .then((empty) => (empty ? timings.requeueEmpty : Math.max(timings.requeueBusy, timings.requeueEmpty)));
    return asked;
  };
}

/** Settles a planned occurrence whose deliveries have all ended, and sets going again what has come to a stop. */
export async function sweepPlanned(
  parts: Parts,
  { value, version }: Stored<Occurrence>,
  askQuiet: AskQuiet,
): Promise<Swept> {
  const unended = await parts.deliveries.list(value, "unended");
  if (unended.length === 0) {
    const saved = await parts.occurrences.replace({ ...value, state: { kind: "settled" } }, version);
    return { settled: saved !== undefined, requeued: 0, unknown: 0 };
  }
  const done = await inParallel(unended, (row) => sweepOne(parts, row, askQuiet));
  const count = (what: SweepDecision["kind"]): number => done.filter((kind) => kind === what).length;
  return { settled: false, requeued: count("requeue"), unknown: count("unknown") };
}

async function sweepOne(
  parts: Parts,
  { value, version }: Stored<Delivery>,
  askQuiet: AskQuiet,
): Promise<SweepDecision["kind"]> {
  const { clock, queue, timings } = parts;
  const now = clock.real();
  const sooner = decideSweep(value, now, timings.requeueEmpty);
  const decision = sooner.kind === "requeue" ? decideSweep(value, now, await askQuiet()) : sooner;
  switch (decision.kind) {
    case "leave":
      return "leave";
    case "requeue":
      // Whoever writes first sends the message, on any number of instances.
      if ((await saveOver(parts, { ...value, queuedAt: now }, version)) === undefined) return "leave";
      await queue.send(value);
      parts.wake();
      return "requeue";
    case "unknown": {
      const state = { kind: "unknown", reason: "not-recorded", by: decision.by } as const;
      const next = moved(value, state, clock.millis());
      if ((await saveOver(parts, next, version)) === undefined) return "leave";
      tellEnd(parts, next, state);
      return "unknown";
    }
  }
}
