import { summaryDifference } from "../../domain/summary/summary-difference.ts";
import { summaryModel, type SummaryModel } from "../../domain/summary/summary-model.ts";
import { narrowSummary } from "../../domain/summary/summary-of-rows.ts";
import { summaryOfVersion } from "../../domain/summary/summary-version.ts";
import type { Summary, SummaryRow, SummaryVersion } from "../../domain/summary/summary.ts";
import { stockholmDateAt } from "../../domain/time/stockholm.ts";
import type { SummaryVersionStore } from "../proposal-ports.ts";

export interface PublishedSummary {
  readonly version: SummaryVersion;
  /** As it was published, with what had changed since the version before it. */
  readonly model: SummaryModel;
}

/**
 * A published version, whole or as far as `sees` goes. Nothing in it is read from the proposals as they are now: it says the
 * same for ever. Undefined when there is none.
 */
export async function publishedSummary(
  { summaryVersions }: { readonly summaryVersions: Pick<SummaryVersionStore, "find"> },
  budgetYear: number,
  version: number,
  sees?: (row: SummaryRow) => boolean,
): Promise<PublishedSummary | undefined> {
  const [found, before] = await Promise.all([
    summaryVersions.find(budgetYear, version),
    version > 1 ? summaryVersions.find(budgetYear, version - 1) : undefined,
  ]);
  if (found === undefined) return undefined;
  const summaryOf = (each: SummaryVersion): Summary => {
    const whole = summaryOfVersion(each);
    return sees === undefined ? whole : narrowSummary(whole, sees);
  };
  const summary = summaryOf(found);
  const difference = before && {
    ...summaryDifference(summaryOf(before), summary),
    since: before.version,
  };
  const edition = { kind: "version", version, day: stockholmDateAt(found.publishedAt) } as const;
  return { version: found, model: summaryModel(summary, edition, difference) };
}
