import type { Rank } from "./follow-up-wish.ts";
import { sure, UNITS } from "./phrase-parts.ts";
import type { FollowUpPhrase } from "./phrase.ts";

const WHO = "(?:(?:who|which|what)(?: (?:units?|departments?|of (?:them|the units)|ones?))?)";
const AMONG = `(?:(?: (?:of|between|among))? ${UNITS})?`;
const ORDERS = {
  most: "(?:the )?(?:largest|biggest|greatest|most|highest)",
  least: "(?:the )?(?:smallest|least|lowest)",
} as const satisfies Record<Rank["order"], string>;
const BUDGET = "(?:(?:its |their |the )?(?:annual )?budgets?)";
const USED = "(?:used|spent|consumed)";

/** Who has most or least of a figure that is no deviation, and who deviates least, in English. */
export const ENGLISH_RANKS: readonly FollowUpPhrase[] = (["most", "least"] as const).flatMap((order) => {
  const most = ORDERS[order];
  const by = (figure: Rank["by"], sources: readonly string[]): readonly FollowUpPhrase[] =>
    sure("largest", sources, { rank: { by: figure, order } });
  return [
    ...by("share", [
      `${WHO} (?:has|have) ${USED} ${most}(?: (?:share|part|percentage))? of ${BUDGET}${AMONG}`,
      `${WHO} (?:has|have) (?:${USED} )?${most} (?:share|percentage)(?: of ${BUDGET})?${AMONG}`,
    ]),
    ...by("budget", [`${WHO} (?:has|have) ${most} (?:annual )?budget${AMONG}`]),
    ...by("outcome", [
      `${WHO} (?:has|have) ${most} (?:outcome|costs?)${AMONG}`,
      `${WHO} (?:has|have) (?:${USED}|cost) ${most}(?: money)?${AMONG}`,
    ]),
    ...by("forecast", [`${WHO} (?:has|have) ${most} forecast${AMONG}`]),
    ...(order === "least"
      ? by("deviation", [
          `${WHO} (?:has|have) ${most} (?:deviation|variance)${AMONG}`,
          `${WHO} deviates? (?:the )?least${AMONG}`,
          `${WHO} (?:is|are) closest to ${BUDGET}${AMONG}`,
        ])
      : []),
  ];
});
