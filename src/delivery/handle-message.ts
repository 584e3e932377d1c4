import { decideMessage } from "../domain/delivery/decide-message.ts";
import type { Delivery, DeliveryState } from "../domain/delivery/delivery.ts";
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
    if (isStorageFault(error)) await spare(parts, message);
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
  await parts.queue.send(stored.value, waitMs);
  await parts.queue.delete(message);
}

async function end(parts: Parts, stored: Stored<Delivery>, state: DeliveryState): Promise<boolean> {
  const ended = moved(stored.value, state, parts.clock.millis());
  if ((await saveOver(parts, ended, stored.version)) === undefined) return false;
  tellEnd(parts, ended, state);
  return true;
}

/** A storage that does not answer is no fault of the message: before it is taken out for it, it gets a new one. */
async function spare({ queue, timings }: Parts, message: QueueMessage): Promise<void> {
  if (message.key === undefined || message.dequeueCount < timings.mostDequeues) return;
  try {
    await queue.send(message.key, timings.lease);
    await queue.delete(message);
  } catch {
    // It stays as it is, and has been told of.
  }
}
