import { PLACE, sure, unsure, WHAT, WHO } from "./phrase-parts.ts";
import type { ReportPhrase } from "./report-wish.ts";

const DONE = "(?:done|ready|finished|complete|approved)";
const REPORTED =
  "(?:reported|marked(?: it| as| as done| done)?|approved|handed in (?:their |the |its )?reports?)";
const THEM = "(?: (?:committees|departments|units|goals|process groups|of us|of them|people))?";
const NOT = "(?:has not|have not|hasn t|haven t|did not|didn t)(?: yet)?";
const YET = "(?: (?:yet|so far|already))?";
const WITH = `(?: (?:with|in|for) ${WHAT})?`;
const THE_REPORT = `(?: (?:for |in |on )?${WHAT})?`;

/** What somebody asks about reports, in English. The first that is said is it. */
export const ENGLISH_QUESTIONS: readonly ReportPhrase[] = [
  ...sure("has", [`(?:who|when) (?:has |have )?(?:reported|marked)${THE_REPORT} for ${PLACE}`]),
  ...sure("missing", [
    `how many${THEM} ${NOT} (?:${REPORTED}|report)${YET}${THE_REPORT}`,
    `(?:who|which)${THEM} ${NOT} (?:${REPORTED}|report)${YET}${THE_REPORT}`,
    `(?:which|what) reports are (?:missing|left)`,
    `(?:who|which)${THEM} (?:is|are) missing (?:in|from|for) (?:the )?(?:report|reports|reporting)`,
  ]),
  ...unsure("missing", [
    `(?:who|which)${THEM} (?:is|are) late${WITH}`,
    `how many${THEM} are (?:left|missing|not ${DONE})${YET}${WITH}`,
    `(?:who|which)${THEM} (?:is|are) not ${DONE}${YET}${WITH}`,
    `(?:who|which)${THEM} (?:is|are) missing (?:in|from|for) ${WHAT}`,
  ]),

  ...sure("count", [
    `how many${THEM} have ${REPORTED}${YET}${THE_REPORT}`,
    `how (?:are|is) (?:the )?(?:reports|report|reporting) (?:going|coming along)`,
  ]),
  ...unsure("count", [
    `how (?:is|are) ${WHAT} (?:going|coming along)`,
    `how many${THEM} are ${DONE}${YET}${WITH}`,
  ]),

  ...sure("all", [
    `(?:has|have) (?:everyone|everybody|all)${THEM} ${REPORTED}${YET}${THE_REPORT}`,
    `are all (?:the )?reports (?:in|${DONE}|marked)`,
  ]),
  ...unsure("all", [`(?:is|are) (?:everyone|everybody|all)${THEM} ${DONE}${YET}${WITH}`]),

  ...sure("done", [`(?:who|which)${THEM} (?:has|have) ${REPORTED}${YET}${THE_REPORT}`]),
  ...unsure("done", [`(?:who|which)${THEM} (?:is|are) ${DONE}${YET}${WITH}`]),

  ...sure("has", [
    `(?:has|have) ${WHO} (?:already )?${REPORTED}${YET}${THE_REPORT}`,
    `when (?:did) ${PLACE} report|who marked ${WHAT}`,
  ]),
  ...unsure("has", [
    `(?:is|are) ${WHO} (?:already )?${DONE}${YET} with ${WHAT}`,
    `are (?<place>we) ${DONE}${YET}`,
    `am (?<place>i) ${DONE}${YET}`,
    `(?:is|are) ${WHAT} (?:already )?${DONE}${YET}(?: for ${PLACE})?`,
  ]),
];
