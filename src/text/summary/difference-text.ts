import type { Lang } from "../../domain/lang.ts";
import type { ProposalState } from "../../domain/proposal/proposal.ts";
import { isSame, type GoneRow } from "../../domain/summary/summary-difference.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import { joinList } from "../format-list.ts";
import { texts } from "../texts.ts";

/** What has become of a proposal that is not in the summary any longer, in the order that it is told. */
export const FATES = ["withdrawn", "returned", "submitted", "rejected", "unknown"] as const;
export type Fate = (typeof FATES)[number];

export function fateOf({ now }: Pick<GoneRow, "now">): Fate {
  return FATES.find((fate: ProposalState | "unknown") => fate === now) ?? "unknown";
}

/** "Sedan version 2: 3 nya, 1 ändrat och 1 återtaget." */
export function differenceSentence(difference: NonNullable<SummaryModel["difference"]>, lang: Lang): string {
  const words = texts[lang].summary.difference;
  const { added, changed, recosted, gone, since } = difference;
  if (isSame(difference)) return words.nothing(since);
  const fates = gone.map(fateOf);
  const parts = [
    { count: added.length, say: words.added },
    { count: changed.length, say: words.changed },
    { count: recosted.length, say: words.recosted },
    ...FATES.map((fate) => ({ count: fates.filter((each) => each === fate).length, say: words.gone[fate] })),
  ];
  const said = parts.filter(({ count }) => count > 0).map(({ count, say }) => say(count));
  return words.sentence(since, joinList(said, lang));
}
