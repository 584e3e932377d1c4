import { sure, UNITS, unsure } from "./phrase-parts.ts";
import type { FollowUpPhrase } from "./phrase.ts";

const FOLLOW_UP =
  "(?:the )?(?:(?:monthly|financial|latest) )?(?:follow up|followup|table|figures|memorandum)";
const OF = `(?: (?:for|of|on|behind|responsible for) ${FOLLOW_UP})`;
const OFFICER = "(?:case officer|handlaggare|officer)";
const HEAD = "(?:responsible (?:head|manager)|head|manager responsible)";
const NUMBER = "(?:case number|diary number|diarienummer|reference number|registration number)";
const COMPARE = "(?:can you )?(?:compare|compared|comparison)";
const DIFFERENCE = "(?:what is )?(?:the )?difference between";
const WITH = "(?:with|to|against|and)";
/** Months are taken out before: "compare with October" has no end. */
const BEFORE = "(?: (?:the )?(?:last|previous|prior) month| the month before)?";

/** What stands beside the table, what its signs mean, and other months, in English. */
export const ENGLISH_FACTS: readonly FollowUpPhrase[] = [
  ...sure("fact", [`who (?:is|was) (?:the )?${OFFICER}${OF}`, `(?:the )?${OFFICER}${OF}`], {
    fact: "caseOfficer",
  }),
  ...unsure("fact", [`who is (?:the )?(?:case officer|handlaggare)(?: (?:for|of|on) the case)?`], {
    fact: "caseOfficer",
  }),
  ...sure("fact", [`who is (?:the )?${HEAD}${OF}`], { fact: "head" }),
  ...unsure("fact", ["who is (?:the )?(?:responsible (?:head|manager)|(?:head|manager) responsible)"], {
    fact: "head",
  }),
  ...sure("fact", [`what is (?:the )?${NUMBER}${OF}`, `(?:the )?${NUMBER}${OF}`], { fact: "caseNumber" }),
  ...unsure("fact", [`what is (?:the )?${NUMBER}`, NUMBER], { fact: "caseNumber" }),
  ...sure(
    "fact",
    [
      "when (?:is|are|was|were) the (?:table|figures|numbers) (?:dated|from|made)",
      "how (?:old|fresh|recent) are the (?:figures|numbers)|what date (?:is|are|has) the (?:table|figures)(?: dated)?",
    ],
    { fact: "tableDated" },
  ),
  ...sure("fact", ["when (?:is|was) the (?:memorandum|follow up) (?:dated|written)"], { fact: "dated" }),
  ...unsure(
    "fact",
    [
      "when (?:is|was) the (?:monthly )?follow up (?:taken up|dealt with|discussed|decided(?: on)?)",
      "(?:which|what) (?:body|committee) (?:deals with|takes up|discusses|decides on|gets|handles) the (?:monthly )?follow up",
      "(?:which|what) (?:body|committee)(?: is it)?",
    ],
    { fact: "body" },
  ),
  ...unsure("fact", [`(?:which|what) (?:is the )?paragraph(?: is it| is)?(?: of the minutes)?(?:${OF})?`], {
    fact: "paragraph",
  }),
  ...sure(
    "fact",
    [
      "(?:is|was|has)(?: the month)? (?:over|closed|complete|finished|ended)(?: in the (?:figures|table|follow up|numbers))",
      "are the (?:figures|numbers) (?:final|preliminary|complete|definitive)|is (?:it|this) a snapshot|do the (?:figures|numbers) cover the whole month|what is the (?:caveat|reservation)",
      "is the whole month (?:in|included)(?: in)?(?: the (?:figures|table|numbers))?",
    ],
    { fact: "caveat" },
  ),
  ...unsure("fact", ["which (?:unit|department) (?:is behind|made|wrote) the (?:follow up|table)"], {
    fact: "unit",
  }),

  ...sure("meaning", [
    "what (?:does|do|is) (?:a |the )?(?:minus|minus sign|plus|plus sign|sign|signs)(?: mean)?(?: (?:in the table|in front of the figures?|before a deviation))?",
    "what (?:does|is) (?:a )?(?:negative |positive )?(?:deviation|variance)(?: mean)?",
    "(?:is|does) (?:a )?(?:minus|plus) (?:mean )?(?:good|bad|over budget|under budget|over|under)",
    "how (?:is|are) (?:the )?deviations? (?:calculated|computed)|how (?:do|should) i read the (?:table|figures)",
    "what (?:does|do|is) (?:the )?(?:percent of budget|share of budget|forecast column|outcome)(?: mean)?",
  ]),

  ...sure("compare", [
    `${COMPARE}(?: (?:the month|the figures|it|this))?(?: ${WITH})?${BEFORE}`,
    `${COMPARE} ${UNITS} ${WITH}${BEFORE}`,
    `how (?:has|have) (?:the )?(?:figures|outcome|deviation|finances|forecast)(?: (?:for|of) ${UNITS})? (?:changed|developed)(?: (?:since|from))?${BEFORE}`,
    `(?:what is )?(?:the )?(?:difference|change)(?: (?:for|of|at) ${UNITS})?(?: (?:since|from|to|compared with|compared to))?${BEFORE}`,
    `how (?:is|are|was|were|does|do) (?:${UNITS}|it) (?:doing |standing |stand )?compared (?:to|with)${BEFORE}`,
  ]),
  ...unsure("compare", [`(?:${COMPARE}|${DIFFERENCE}) ${UNITS}`]),

  ...sure("months", [
    "(?:which|what|how many) months (?:are|are there|are imported|do (?:we|you) have|can i (?:see|ask about))(?: (?:there|imported|in the follow up|figures for))*",
    "(?:which|what) follow ups (?:are there|do we have)",
  ]),
];
