import type { Rank } from "./follow-up-wish.ts";
import { sure, UNITS } from "./phrase-parts.ts";
import type { FollowUpPhrase } from "./phrase.ts";

const WHO =
  "(?:(?:vem|vilka|vilken)(?: (?:enhet|enheter|avdelning|avdelningar|verksamhet|verksamheter|av (?:dem|enheterna)))?(?: som)?)";
const AMONG = `(?:(?: (?:av|mellan|bland))? ${UNITS})?`;
const ORDERS = {
  most: "(?:(?:den )?(?:storst|storsta|hogst|hogsta|mest))",
  least: "(?:(?:den )?(?:minst|minsta|lagst|lagsta))",
} as const satisfies Record<Rank["order"], string>;
const BUDGET = "(?:(?:sin |ars)?budget(?:en|ar)?|arsbudget(?:en)?|ram(?:en)?)";
const USED = "(?:forbrukat|anvant|gjort av med|gjort slut pa|spenderat)";

/** Who has most or least of a figure that is no deviation, and who deviates least, in Swedish. */
export const SWEDISH_RANKS: readonly FollowUpPhrase[] = (["most", "least"] as const).flatMap((order) => {
  const most = ORDERS[order];
  const by = (figure: Rank["by"], sources: readonly string[]): readonly FollowUpPhrase[] =>
    sure("largest", sources, { rank: { by: figure, order } });
  return [
    ...by("share", [
      `${WHO} (?:har )?${USED} ${most}(?: andel)? av ${BUDGET}${AMONG}`,
      `${WHO} (?:har )?(?:${USED} )?${most} (?:andel(?:en)?|procent|forbrukning|forbrukningsgrad)(?: (?:av|mot) ${BUDGET})?(?: ${USED})?${AMONG}`,
    ]),
    ...by("budget", [`${WHO} (?:har|far|fick) ${most} ${BUDGET}${AMONG}`]),
    ...by("outcome", [
      `${WHO} (?:har|hade) ${most} (?:utfall(?:et)?|kostnad(?:en|er)?|redovisning)${AMONG}`,
      `${WHO} (?:har )?(?:kostat|kostar|${USED}) ${most}(?: pengar)?${AMONG}`,
      ...(order === "most" ? [`${WHO} ar dyrast${AMONG}`] : [`${WHO} ar billigast${AMONG}`]),
    ]),
    ...by("forecast", [`${WHO} (?:har|far) ${most} prognos(?:en)?${AMONG}`]),
    ...(order === "least"
      ? by("deviation", [
          `${WHO} (?:har|visar) ${most} avvikelse(?:n)?${AMONG}`,
          `${WHO} avviker minst${AMONG}`,
          `${WHO} ligger narmast (?:sin )?budget(?:en)?${AMONG}`,
        ])
      : []),
  ];
});
