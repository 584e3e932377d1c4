import { summaryOfRows } from "./summary-of-rows.ts";
import type { Summary, SummaryVersion } from "./summary.ts";

/** What is stored when a summary of everything is published as a version. */
export function versionOf(
  { budgetYear, internalRate, rows, gone }: Summary,
  published: Pick<SummaryVersion, "version" | "publishedAt" | "by" | "channelId">,
): SummaryVersion {
  return {
    ...published,
    budgetYear,
    ...(internalRate === undefined ? {} : { internalRate }),
    rows: [...rows, ...gone],
  };
}

/** A published version as it was compiled: its sums come from its own rows, whatever has happened since. */
export function summaryOfVersion({ budgetYear, internalRate, rows }: SummaryVersion): Summary {
  return summaryOfRows({
    budgetYear,
    ...(internalRate === undefined ? {} : { internalRate }),
    rows,
    isPartial: false,
  });
}
