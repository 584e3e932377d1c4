import type { Occurrence, OccurrenceKey } from "../domain/delivery/delivery.ts";
import type { Instant, RealInstant } from "../domain/time/instant.ts";
import type { Stored } from "../usecases/delivery-ports.ts";
import { factsOf } from "../log.ts";
import { isStorageFault } from "./faults.ts";
import { finishOpen } from "./finish-open.ts";
import { inParallel } from "./in-parallel.ts";
import type { Parts } from "./parts.ts";
import { planRound } from "./plan-round.ts";
import { askQuietOnce, sweepPlanned, type AskQuiet } from "./sweep.ts";

/** What a round did; occurrences, but `queued`, `requeued` and `unknown`, which are deliveries. */
export interface TickReport {
  readonly made: number;
  /** Too old to be delivered, and told of by one row. */
  readonly skipped: number;
  readonly queued: number;
  readonly settled: number;
  readonly requeued: number;
  readonly unknown: number;
}

export interface Rounds {
  /** One round of planning and sweep. */
  readonly tick: () => Promise<TickReport>;
  /** This instance has made the row, and is the first to finish it. */
  readonly own: (key: OccurrenceKey) => void;
}

const nameOf = ({ kind, subject, due }: OccurrenceKey): string => `${kind} ${subject} ${due}`;

/** The rounds of one instance. What it remembers only spares work: any other instance can go on without it. */
export function createRounds(parts: Parts): Rounds {
  /** Open occurrences, and from when on this instance finishes them: its own at once, others' when they are left. */
  const toFinish = new Map<string, { readonly key: OccurrenceKey; readonly from: RealInstant }>();
  let allFrom: RealInstant = 0;

  const unsettled = async (until: Instant) => {
    const { occurrences, clock, timings } = parts;
    const all = clock.real() >= allFrom;
    // A reminder that is late by weeks would be looked for among the recent ones in vain, for as long as it is open.
    const keys = [...toFinish.values()].map(({ key }) => key);
    const late = all ? [] : keys.filter(({ due }) => due < until - timings.lookBack);
    const found = await occurrences.unsettled(all ? 0 : until - timings.lookBack);
    if (all) allFrom = clock.real() + timings.lookBackAll;
    const stored = await inParallel(late, (key) => occurrences.find(key));
    return [...found, ...stored.filter((row) => row !== undefined)];
  };

  const isMineToFinish = ({ value: { kind, subject, due } }: Stored<Occurrence>): boolean => {
    const now = parts.clock.real();
    const key = { kind, subject, due };
    const { from } = toFinish.get(nameOf(key)) ?? { from: now + parts.timings.takeOver };
    toFinish.set(nameOf(key), { key, from });
    return from <= now;
  };

  const go = async (row: Stored<Occurrence>, askQuiet: AskQuiet): Promise<Partial<TickReport>> => {
    if (!isOpen(row)) {
      const { settled, requeued, unknown } = await sweepPlanned(parts, row, askQuiet);
      return { settled: Number(settled), requeued, unknown };
    }
    if (!isMineToFinish(row)) return {};
    const queued = await finishOpen(parts, row);
    toFinish.delete(nameOf(row.value));
    return { queued };
  };

  const own = (key: OccurrenceKey): void => {
    toFinish.set(nameOf(key), { key, from: 0 });
  };

  const tick = async (): Promise<TickReport> => {
    // Before the settings are read: what is saved from here on is due later.
    const until = parts.clock.millis() - parts.timings.lag;
    const { made, skipped } = await planRound(parts, until);
    made.forEach(own);
    const known = [...toFinish.keys()];
    const rows = await unsettled(until);
    const open = new Set(rows.filter(isOpen).map(({ value }) => nameOf(value)));
    // What another has finished meanwhile need not be remembered.
    for (const name of known) if (!open.has(name)) toFinish.delete(name);
    const askQuiet = askQuietOnce(parts);
    const done = await eachAlone(parts, rows, (row) => go(row, askQuiet));
    const sum = (name: keyof TickReport): number => done.reduce((all, one) => all + (one[name] ?? 0), 0);
    return {
      made: made.length,
      skipped,
      queued: sum("queued"),
      settled: sum("settled"),
      requeued: sum("requeued"),
      unknown: sum("unknown"),
    };
  };

  return { tick, own };
}

const isOpen = ({ value }: Stored<Occurrence>): boolean => value.state.kind === "open";

/** One occurrence that cannot be carried on keeps no other waiting; a storage that does not answer is told in the end. */
async function eachAlone<R extends object>(
  { log }: Parts,
  rows: readonly Stored<Occurrence>[],
  one: (row: Stored<Occurrence>) => Promise<R>,
): Promise<readonly Partial<R>[]> {
  const faults: unknown[] = [];
  const done = await inParallel(rows, async (row): Promise<Partial<R>> => {
    try {
      return await one(row);
    } catch (error) {
      if (isStorageFault(error)) faults.push(error);
      else log.error("An occurrence could not be carried on.", { ...factsOf(error), job: row.value.kind });
      return {};
    }
  });
  if (faults.length > 0) throw faults[0];
  return done;
}
