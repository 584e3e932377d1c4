import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import type { Parts } from "./parts.ts";

const TRIES = 4;

/**
 * Lets an occurrence be swept again, before one of its deliveries is to be sent after all. Written also when it is planned
 * already: a round that has just seen everything ended must not settle it now.
 */
export async function reopen({ occurrences }: Pick<Parts, "occurrences">, key: OccurrenceKey): Promise<void> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const stored = await occurrences.find(key);
    if (stored === undefined || stored.value.state.kind === "open") return;
    const planned = { ...stored.value, state: { kind: "planned" } } as const;
    if ((await occurrences.replace(planned, stored.version)) !== undefined) return;
  }
}
