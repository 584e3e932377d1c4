import type { JobKind } from "../domain/delivery/delivery.ts";
import type { JobSource } from "./delivery-ports.ts";

/** Everything that is due, of every kind, by due instant; who gets it is asked of its own kind. */
export function jobsOfAllKinds(kinds: Readonly<Record<JobKind, JobSource>>): JobSource {
  const sources = Object.values(kinds);
  return {
    due: async (after, until) => {
      const due = await Promise.all(sources.map((source) => source.due(after, until)));
      return due.flat().sort((a, b) => a.due - b.due);
    },
    recipients: (occurrence) => kinds[occurrence.kind].recipients(occurrence),
  };
}
