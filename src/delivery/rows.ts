import { isDeepStrictEqual } from "node:util";
import { handleWhen, retry } from "cockatiel";
import type { Delivery } from "../domain/delivery/delivery.ts";
import type { RealInstant } from "../domain/time/instant.ts";
import type { Stored } from "../usecases/delivery-ports.ts";
import { doubling } from "./back-off.ts";
import { isStorageFault } from "./faults.ts";
import type { Parts } from "./parts.ts";

type RowParts = Pick<Parts, "deliveries" | "clock">;

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/** Saves a delivery over the version that was read; undefined when another was first. */
export async function saveOver(
  { deliveries }: Pick<Parts, "deliveries">,
  next: Delivery,
  expected: string,
): Promise<Stored<Delivery> | undefined> {
  const version = await deliveries.replace(next, expected);
  return version === undefined ? undefined : { value: next, version };
}

/**
 * The same, tried until `before` while the storage does not answer: something has happened that must not be forgotten,
 * or nothing has and nobody must think so. A save whose answer was lost is known again by what it wrote.
 */
export async function saveSurely(
  parts: RowParts,
  next: Delivery,
  expected: string,
  before: RealInstant,
): Promise<Stored<Delivery> | undefined> {
  const policy = retry(
    handleWhen((error) => isStorageFault(error) && parts.clock.real() < before),
    { maxAttempts: Infinity, backoff: doubling(FIRST_WAIT_MS, LONGEST_WAIT_MS) },
  );
  return policy.execute(async ({ attempt }) => {
    if (attempt === 0) return saveOver(parts, next, expected);
    const present = await parts.deliveries.find(next);
    if (present?.version === expected) return saveOver(parts, next, expected);
    return isDeepStrictEqual(present?.value.state, next.state) ? present : undefined;
  });
}

const TRIES = 4;

/** Changes a delivery as it is now, again when another was first; undefined when there is nothing to change. */
export async function changeRow(
  { deliveries }: Pick<Parts, "deliveries">,
  present: Stored<Delivery> | undefined,
  change: (delivery: Delivery) => Delivery | undefined,
): Promise<Stored<Delivery> | undefined> {
  let stored = present;
  for (let tries = 1; stored !== undefined && tries <= TRIES; tries += 1) {
    const next = change(stored.value);
    if (next === undefined) return undefined;
    const saved = await saveOver({ deliveries }, next, stored.version);
    if (saved !== undefined) return saved;
    stored = await deliveries.find(next);
  }
  return undefined;
}
