import { sure, UNITS, unsure } from "./phrase-parts.ts";
import type { FollowUpPhrase } from "./phrase.ts";

const WHO = "(?:(?:who|which|what)(?: (?:units?|departments?|of (?:them|the units|us)|ones?))?)";
const AMONG = `(?: (?:(?:of|between|among) )?${UNITS})?`;
const MOST = "(?:the )?(?:largest|biggest|greatest|most|highest)";
const BUDGET = "(?:(?:its|their|the) )?budgets?";
const OVER = `(?:over ${BUDGET}|above ${BUDGET}|in the red|at a deficit|overspending|overspent|losing money|over)`;
const UNDER = `(?:under ${BUDGET}|below ${BUDGET}|in the black|at a surplus|underspending|within ${BUDGET}|on ${BUDGET}|under)`;
const COMMENTED =
  "(?:commented|given (?:a |their |any |its )?comments?|left (?:a |their |any )?comments?|explained)";
const THEIRS = "(?: (?:on )?(?:their |its |the )?(?:deviations?|variances?|figures|month|outcome|deficit))?";
const YET = "(?: (?:yet|so far))?";
const DEVIATION = "(?:deviations?|variances?)";
const GAP = "(?:deviations?|variances?|deficit|surplus|outcome|figures|overspend(?:ing)?)";

/** What somebody asks about which units, in English. */
export const ENGLISH_WHO: readonly FollowUpPhrase[] = [
  ...sure("missing-comments", [
    `${WHO} (?:has not|have not|hasn t|haven t|did not|didn t)(?: yet)? (?:${COMMENTED}|comment)${YET}${THEIRS}${YET}`,
    `(?:which|what|whose) comments (?:are|is) (?:missing|left)`,
    `${WHO} (?:is|are) missing (?:a |their )?comments?|${WHO} lacks? (?:a )?comments?`,
    `(?:has|have) (?:everyone|everybody|all)(?: units| the units| of them)? ${COMMENTED}${YET}${THEIRS}`,
    "are (?:any )?comments missing",
  ]),
  ...sure("comments", [
    `${WHO} (?:has|have) (?:already )?${COMMENTED}${YET}${THEIRS}`,
    "(?:(?:show|see|read)(?: me)? )?(?:the |all |all the )?comments(?: (?:for|on|in|of) (?:the )?(?:follow up|month|deviations|figures|units))?",
    `what (?:does|do|has|have) ${UNITS} (?:say|said|commented|written|write)(?: about (?:its|their|the) ${GAP})?`,
    `(?:has|have) ${UNITS} commented${THEIRS}${YET}`,
    `why (?:is|are) ${UNITS} (?:${OVER}|${UNDER}|deviating|off budget)`,
    `why (?:does|do|has|have) ${UNITS} (?:have |got )?(?:a |an |such a )?(?:large |big )?(?:${GAP}|deviate|money left|exceeded ${BUDGET})`,
    `(?:why|what explains|what is the reason for|what causes) (?:is )?(?:there )?(?:the |a )?${GAP}(?: (?:at|for|of|in) ${UNITS})?`,
    `(?:what|which) (?:measures|actions) (?:is|are|does|do|has|have) ${UNITS} (?:taking|take|taken|doing)`,
    `what (?:is|are) ${UNITS} doing about (?:it|the ${GAP}|its ${GAP})`,
  ]),
  ...unsure("comments", [`(?:(?:show|see|read)(?: me)? )?(?:the )?comments? (?:from|for|by|of) ${UNITS}`]),
  ...sure(
    "largest",
    [
      `${WHO} (?:has|have|is|shows) ${MOST} (?:deficits?|over(?: ${BUDGET})?|overspend(?:ing)?)${AMONG}`,
      `${WHO} (?:is|are) (?:the )?(?:most|furthest|farthest) ${OVER}${AMONG}|${WHO} (?:is|are) (?:doing )?(?:the )?worst(?: off)?${AMONG}`,
      `(?:the )?(?:largest|biggest) deficits?${AMONG}`,
    ],
    { way: "over" },
  ),
  ...sure(
    "largest",
    [
      `${WHO} (?:has|have|shows) ${MOST} (?:money )?(?:surplus(?:es)?|left|money left|remaining)${AMONG}`,
      `${WHO} (?:is|are) (?:the )?(?:most|furthest|farthest) ${UNDER}${AMONG}|${WHO} (?:is|are) (?:doing )?(?:the )?best(?: off)?${AMONG}`,
      `(?:the )?(?:largest|biggest) surplus(?:es)?${AMONG}`,
    ],
    { way: "under" },
  ),
  ...sure("largest", [
    `${WHO} (?:has|have|is|shows) ${MOST} ${DEVIATION}${AMONG}`,
    `${WHO} deviates? (?:the )?most${AMONG}`,
    `(?:where|what) (?:is|are) (?:the )?(?:largest|biggest) ${DEVIATION}${AMONG}|where is the ${DEVIATION} largest${AMONG}`,
    `(?:(?:show|see|list)(?: me)? )?(?:the )?(?:largest |biggest )?${DEVIATION}(?: of all)?`,
  ]),
  ...sure("over", [
    `${WHO} (?:is|are|exceeds?|reach(?:es)?) (?:over |above )?the (?:threshold|limit)`,
    `${WHO} (?:must|should|has to|have to) comment on (?:their |its |the )?deviations?`,
  ]),
  ...sure(
    "over",
    [
      `${WHO} (?:is|are|goes|go) ${OVER}`,
      `${WHO} (?:has|have) (?:a deficit|deficits|gone over ${BUDGET}|exceeded ${BUDGET}|overspent)`,
      `${WHO} (?:exceeds?|does not keep|do not keep) (?:to )?${BUDGET}`,
      `(?:is|are) (?:anyone|anybody|any unit|any units) ${OVER}|how many (?:units )?are ${OVER}`,
    ],
    { way: "over" },
  ),
  ...sure(
    "over",
    [
      `${WHO} (?:is|are|goes|go) ${UNDER}`,
      `${WHO} (?:has|have) (?:a surplus|surpluses|money left)`,
      `${WHO} keeps? (?:to |within )?${BUDGET}|how many (?:units )?are ${UNDER}`,
    ],
    { way: "under" },
  ),
  ...sure("parts", [
    "(?:which|how many) units (?:are|are there|are included) in the (?:follow up|table|figures)",
  ]),
  ...unsure("parts", [
    `(?:which|what)(?: (?:units|parts|departments))? (?:belongs?|is|are|is included|are included)(?: (?:in|to|under|part of))+ ${UNITS}`,
    `what (?:does ${UNITS} consist of|is ${UNITS} made up of)`,
    `how many (?:units|parts|departments) (?:are|are there|belong)(?: (?:in|to|under))+ ${UNITS}`,
    "(?:which|how many) units (?:are there|do we have|are followed up)",
  ]),
];
