import { moved, resent } from "../domain/delivery/transitions.ts";
import type { DeliveryControl } from "../usecases/delivery-ports.ts";
import { finishOpen } from "./finish-open.ts";
import { inParallel } from "./in-parallel.ts";
import type { Parts } from "./parts.ts";
import type { Rounds } from "./round.ts";
import { reopen } from "./reopen.ts";
import { changeRow } from "./rows.ts";

/** What administrators and the bot itself may do with deliveries; `hurry` asks for a round at once. */
export function createControl(parts: Parts, rounds: Rounds, hurry: () => void): DeliveryControl {
  const { occurrences, deliveries, queue, clock } = parts;
  return {
    announce: async ({ kind, subject, due }) => {
      const key = { kind, subject, due };
      if (!(await occurrences.insert({ ...key, state: { kind: "open" } }))) return;
      rounds.own(key);
      hurry();
    },

    resend: async (key) => {
      // First, so that it is swept for as long as this is under way.
      await reopen(parts, key.occurrence);
      const again = await changeRow(parts, await deliveries.find(key), (row) =>
        resent(row, clock.millis(), clock.real()),
      );
      if (again === undefined) return false;
      // Again, since a round may have settled it in between: nothing had been waiting yet.
      await reopen(parts, key.occurrence);
      await queue.send(again.value);
      parts.wake();
      return true;
    },

    cancel: async (key) => {
      const stored = await occurrences.find(key);
      // Else those that are made later would be posted.
      if (stored?.value.state.kind === "open") await finishOpen(parts, stored);
      const unended = await deliveries.list(key, "unended");
      const cancelled = await inParallel(unended, (row) =>
        changeRow(parts, row, (delivery) =>
          // One that is claimed has not been posted: whoever has it writes `sending` before, and is refused.
          delivery.state.kind === "pending" || delivery.state.kind === "claimed"
            ? moved(delivery, { kind: "skipped", reason: "cancelled" }, clock.millis())
            : undefined,
        ),
      );
      return cancelled.filter((row) => row !== undefined).length;
    },
  };
}
