import type { Occurrence } from "../domain/delivery/delivery.ts";
import { newDelivery } from "../domain/delivery/transitions.ts";
import type { Stored } from "../usecases/delivery-ports.ts";
import { inParallel } from "./in-parallel.ts";
import type { Parts } from "./parts.ts";

/**
 * Makes a delivery for each conversation of an open occurrence, and a message for each that is pending: after a crash
 * some get two, which is harmless. Gives how many messages were sent. Only then is the occurrence planned.
 */
export async function finishOpen(parts: Parts, { value, version }: Stored<Occurrence>): Promise<number> {
  const { occurrences, deliveries, jobs, queue, clock } = parts;
  const { kind, subject, due } = value;
  const occurrence = { kind, subject, due };
  const recipients = await jobs.recipients(occurrence);
  const [now, real] = [clock.millis(), clock.real()];
  if (recipients.length > 0) {
    await deliveries.insertMissing(
      [...new Set(recipients)].map((conversationId) =>
        newDelivery({ occurrence, conversationId }, now, real),
      ),
    );
  }
  const unended = await deliveries.list(occurrence, "unended");
  const pending = unended.filter((row) => row.value.state.kind === "pending");
  const sent = await inParallel(pending, async ({ value: { conversationId } }) => {
    await queue.send({ occurrence, conversationId });
    parts.wake();
  });
  await occurrences.replace({ ...occurrence, state: { kind: "planned" } }, version);
  return sent.length;
}
