import { ENGLISH_FACTS } from "./english-facts.ts";
import { ENGLISH_RANKS } from "./english-ranks.ts";
import { ENGLISH_WHO } from "./english-who.ts";
import { sure, UNITS, unsure } from "./phrase-parts.ts";
import type { FollowUpPhrase } from "./phrase.ts";

const FOR = `(?: (?:for|of|at|in) ${UNITS})?`;
const BUDGET = "(?:(?:its|their|our|the|his|her) )?(?:(?:year s|yearly|annual) )?budgets?";
const MONEY = `(?: (?:financially|economically|against ${BUDGET}|on ${BUDGET}|with ${BUDGET}|in the follow up))`;
const BACK = `(?:(?:over or under|under or over|over) ${BUDGET}|under ${BUDGET}|within ${BUDGET}|on ${BUDGET}|below ${BUDGET}|above ${BUDGET}|in the (?:red|black)|at a (?:deficit|surplus)|overspending|underspending)`;
const PART = "(?:how much|what (?:share|part|percentage)|how many percent)";
const OF_BUDGET = `(?:of )?(?:${BUDGET}|the money|the year s money)`;
const SPENT = "(?:spent|used|used up|consumed|gone)";

/** What somebody asks about the month's figures, in English. The first that is said is it. */
export const ENGLISH_QUESTIONS: readonly FollowUpPhrase[] = [
  ...ENGLISH_RANKS,
  ...ENGLISH_WHO,
  ...sure("used", [
    `${PART} ${OF_BUDGET} (?:has ${UNITS} |have ${UNITS} |has been |have been |is |did ${UNITS} )?(?:been )?(?:${SPENT}|spend|use)${FOR}`,
    `how much (?:money )?(?:has|have) ${UNITS} ${SPENT}(?: ${OF_BUDGET})?`,
    `how much money (?:has|have) (?:been )?${SPENT}`,
    `(?:what (?:share|part|percentage)|how many percent) (?:has|have) ${UNITS} ${SPENT}`,
  ]),
  ...sure("left", [
    `how much (?:money |${OF_BUDGET} )(?:is |do |does |has |have )?(?:${UNITS} )?(?:have |got )?(?:left|remaining|remains)${FOR}`,
    `how much (?:is|remains) (?:left )?of ${BUDGET}${FOR}`,
    `what (?:is|remains) (?:left )?of ${BUDGET}${FOR}`,
  ]),
  ...unsure("left", [
    `how much (?:do|does|has|have) ${UNITS} (?:have |got )?left`,
    `what (?:is|does) (?:left for ${UNITS}|${UNITS} have left)`,
  ]),
  ...sure("budget", [
    `(?:what|how (?:big|large)) is (?:the |our )?(?:total )?(?:annual|yearly|year s) budget${FOR}`,
    `(?:what|how (?:big|large)) is ${UNITS} budget for the year`,
    `how much (?:is|are) ${UNITS} budget`,
    `(?:what|how (?:big|large)) is (?:the )?budget (?:for|of) ${UNITS}`,
    `what budget (?:does|do) ${UNITS} have`,
    `(?:the )?(?:annual|yearly) budget (?:for|of) ${UNITS}`,
  ]),
  ...unsure("budget", [
    `(?:the )?budget (?:for|of) ${UNITS}`,
    `(?:what|how (?:big|large)) is (?:the|our|${UNITS}) budget`,
  ]),
  ...sure("outcome", [
    `(?:what|how (?:big|large)) (?:is|was) (?:the )?(?:outcome|actual outcome|actuals)${FOR}`,
    `what (?:is|was) ${UNITS} outcome`,
    `(?:the )?(?:outcome|actuals)${FOR}`,
    `how much (?:has|have) ${UNITS} cost|what (?:has|have) ${UNITS} cost`,
  ]),
  ...sure("deviation", [
    `(?:what|how (?:big|large)) (?:is|was) (?:the )?(?:total )?(?:deviation|variance|deficit|surplus)${FOR}`,
    `what (?:is|was) ${UNITS} (?:deviation|variance)|what (?:deviation|variance) (?:does|do) ${UNITS} have`,
    `(?:the )?(?:deviation|variance) (?:for|of|at|in) ${UNITS}`,
    `how (?:much|far) (?:over|under|off) (?:${BUDGET} )?(?:is|are) ${UNITS}`,
    `(?:by )?how much (?:is|are) ${UNITS} ${BACK}|how much (?:does|do) ${UNITS} deviate`,
  ]),
  ...sure("forecast", [
    `(?:what|how) (?:is|does|looks) (?:the )?(?:latest )?forecast (?:look )?(?:like )?(?:for|of) ${UNITS}`,
    `what (?:is|does) (?:the )?(?:annual|year s|full year|year end) forecast${FOR}`,
    `what (?:is (?!(?:the|our) )${UNITS} forecast|forecast (?:does|do) ${UNITS} have)`,
  ]),
  ...unsure("forecast", [
    `(?:what|how) (?:is|does|looks) (?:the |our )?(?:latest )?forecast(?: (?:say|look like|look))?${FOR}`,
    `(?:the )?forecast (?:for|of) ${UNITS}`,
    `where (?:will|do|does) ${UNITS} (?:land|end up)(?: this year| by the end of the year)?`,
  ]),
  ...ENGLISH_FACTS,
  ...sure("standing", [
    `how (?:is|are) ${UNITS} (?:doing|standing|going)${MONEY}`,
    `how (?:does|do) ${UNITS} stand${MONEY}`,
    `how (?:is|are|does|do) (?:the )?(?:economy|finances|budget|figures|numbers)(?: (?:doing|going|look|looking))?${FOR}`,
    `(?:does|do|will|is|are) ${UNITS} (?:keep(?:ing)?(?: to| within)?|hold(?:ing)?|stay(?:ing)? within) ${BUDGET}`,
    `(?:is|are) ${UNITS} ${BACK}(?: or ${BACK})?`,
    `(?:has|have|does|do) ${UNITS} (?:have |got )?(?:a (?:deficit|surplus)|gone over budget|exceeded (?:its |their )?budget)`,
  ]),
  ...unsure("standing", [
    `how (?:is|are) ${UNITS} (?:doing|standing|going)`,
    `how (?:does|do) ${UNITS} stand`,
    `how (?:is it|are things|are we) (?:going|looking|doing) (?:for|at|with|in) ${UNITS}`,
    `how (?:does it|do things) look for ${UNITS}`,
  ]),
];
