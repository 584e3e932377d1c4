import { decideMessage } from "../domain/delivery/decide-message.ts";
import type { Delivery, DeliveryKey, DeliveryState } from "../domain/delivery/delivery.ts";
import { moved } from "../domain/delivery/transitions.ts";
import { factsOf } from "../log.ts";
import type { QueueMessage, Stored } from "../usecases/delivery-ports.ts";
import { tellEnd } from "./claim.ts";
import { deliver } from "./deliver.ts";
import { isStorageFault } from "./faults.ts";
import type { Parts } from "./parts.ts";
import { saveOver } from "./rows.ts";

/** Shown again a moment after what it waits for, not a moment before. */
const AFTER_MS = 1;

/** Does what a message asks for. False when something failed: then it stays, and comes back. */
export async function handleMessage(parts: Parts, message: QueueMessage): Promise<boolean> {
  try {
    await handle(parts, message);
    return true;
  } catch (error) {
    parts.log.warn("A delivery could not be handled, and its message comes back.", factsOf(error));
    await takeOut(parts, message, isStorageFault(error));
    return false;
  }
}

async function handle(parts: Parts, message: QueueMessage): Promise<void> {
  const { deliveries, queue, clock, timings } = parts;
  if (message.key === undefined) {
    parts.log.error("A message of the delivery queue could not be read.");
    return queue.poison(message);
  }
  const stored = await deliveries.find(message.key);
  const { dequeueCount } = message;
  const received = { now: clock.real(), dequeueCount, mostDequeues: timings.mostDequeues };
  const decision = decideMessage(stored?.value, received);
  if (decision.kind === "drop" || stored === undefined) return queue.delete(message);
  switch (decision.kind) {
    case "leave":
      return queue.hide(message, decision.until - clock.real() + AFTER_MS);
    case "wait":
      return replaceBy(parts, message, stored.value, decision.until - clock.real() + AFTER_MS);
    case "unknown": {
      const { by } = decision;
      if (await end(parts, stored, { kind: "unknown", reason: "not-recorded", by })) {
        await queue.delete(message);
      }
      return;
    }
    case "poison":
      if (await end(parts, stored, { kind: "failed", reason: "poisoned" })) await queue.poison(message);
      return;
    case "claim":
      return claimUnlessWaiting(parts, message, stored);
  }
}

/** A conversation that has had enough for now keeps no place among those in flight. */
async function claimUnlessWaiting(
  parts: Parts,
  message: QueueMessage,
  stored: Stored<Delivery>,
): Promise<void> {
  const waitMs = parts.pace.conversations.waitFor(stored.value);
  if (waitMs === 0) return deliver(parts, message, stored);
  await replaceBy(parts, message, stored.value, waitMs);
}

/** A new message instead of one that has come back for no fault of its own. */
async function replaceBy(
  { queue }: Parts,
  message: QueueMessage,
  key: DeliveryKey,
  hiddenMs: number,
): Promise<void> {
  await queue.send(key, hiddenMs);
  await queue.delete(message);
}

async function end(parts: Parts, stored: Stored<Delivery>, state: DeliveryState): Promise<boolean> {
  const ended = moved(stored.value, state, parts.clock.millis());
  if ((await saveOver(parts, ended, stored.version)) === undefined) return false;
  tellEnd(parts, ended, state);
  return true;
}

/**
 * A message that has come as often as it may. A storage that does not answer is no fault of it: it gets a new one. Any other
 * fault, as a row that cannot be read, would bring it back for ever.
 */
async function takeOut(parts: Parts, message: QueueMessage, isSpared: boolean): Promise<void> {
  const { queue, timings } = parts;
  const { key, dequeueCount } = message;
  if (key === undefined || dequeueCount < timings.mostDequeues) return;
  try {
    if (isSpared) await replaceBy(parts, message, key, timings.lease);
    else if (dequeueCount > timings.mostDequeues) await queue.poison(message);
  } catch {
    // It stays as it is, and has been told of.
  }
}
