import type { Lang } from "../../domain/lang.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import type { Named } from "../../domain/summary/summary.ts";
import { committeeName } from "../../text/summary/place-names.ts";

export type LabelOf = (committee: Named) => string;

/**
 * What each nämnd is called in the workbook, where sums find their rows by it: two with the same name are told apart by their
 * ids, whatever their capitals, since Excel sees no difference between those.
 */
export function committeeLabels({ sections }: SummaryModel, lang: Lang): LabelOf {
  const ids = new Map<string, Set<string>>();
  for (const { committees } of sections)
    for (const { committee } of committees) {
      const key = committeeName(committee, lang).toLocaleLowerCase("sv");
      ids.set(key, (ids.get(key) ?? new Set()).add(committee.id));
    }
  return (committee) => {
    const name = committeeName(committee, lang);
    const isAlone = (ids.get(name.toLocaleLowerCase("sv"))?.size ?? 1) === 1;
    return isAlone ? name : `${name} (${committee.id})`;
  };
}
