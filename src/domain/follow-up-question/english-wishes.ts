import { SEE } from "../proposal-question/english-words.ts";
import { AREA, UNITS, whole } from "./phrase-parts.ts";
import type { FollowUpPhrase } from "./phrase.ts";

const WANT =
  "(?:(?:i|we) (?:want to|need to|would like to|d like to|have to|will) |(?:can|could|may) (?:i|we|you) )";
const FOLLOW_UP =
  "(?:(?:the|our|a|latest|last|this|month s|monthly|financial|economic|budget) )*(?:financial |monthly |budget )?(?:follow up|followup)(?: of the month)?";
const FOR_AREA = `(?: (?:for|of|in) (?:(?:the )?area )?${AREA})?`;
const MAKE = "(?:(?:write|make|create|draft|get|download|generate|show|open|give)(?: (?:me|us|out))? )";
const DRAFT = "(?:(?:a|the|first|new|an) )*(?:draft (?:of |for )?)?(?:(?:a|the) )?";
const MEMORANDUM = "(?:memorandum|memo|tjansteskrivelse)";
const SETTINGS = "settings";
const DEVIATION =
  "(?:(?:my|our|the|their) )?(?:deviation|deviations|variance|variances|figures|numbers|outcome)";
const COMMENT = "comment|(?:write|add|leave|give)(?: (?:my|a|our))? comments?";

/** What somebody wants to do with the month's follow-up, in English. The first that is said is it. */
export const ENGLISH_WISHES: readonly FollowUpPhrase[] = [
  {
    kind: "settings",
    said: whole(
      `(?:${SEE}|change |edit )?(?:${FOLLOW_UP} ${SETTINGS}|(?:the )?${SETTINGS} (?:for|of) ${FOLLOW_UP})${FOR_AREA}`,
    ),
  },
  {
    kind: "settings",
    said: whole(
      `(?:${SEE}|change |set )?(?:the )?(?:thresholds?|limits?|receivers?) (?:for|of) (?:${FOLLOW_UP}|(?:the )?deviations|(?:the )?comments)`,
    ),
  },
  {
    kind: "memorandum",
    said: whole(
      `(?:${WANT})?(?:${MAKE})?${DRAFT}${MEMORANDUM}(?: (?:for|of|on|about) ${FOLLOW_UP})?(?: for (?:(?:the )?area )?${AREA})?`,
    ),
  },
  { kind: "show", said: whole(`(?:${WANT})?(?:${SEE})?${FOLLOW_UP}${FOR_AREA}`) },
  {
    kind: "show",
    said: whole(`(?:${SEE})?(?:the )?(?:month s|monthly|latest) (?:figures|numbers)${FOR_AREA}`),
  },
  {
    kind: "comment",
    said: whole(`(?:${SEE})?my comments|what (?:do|must|should) i (?:have to )?comment(?: on)?`),
  },
  { kind: "comment", said: whole(`(?:${WANT})?(?:${COMMENT})`) },
  {
    kind: "comment",
    said: whole(
      `(?:${WANT})?(?:${COMMENT})(?: (?:on|for|about))? ${DEVIATION}(?: (?:for|of|in|at) ${UNITS})?`,
    ),
  },
  { kind: "comment", said: whole(`(?:${WANT})?(?:${COMMENT})(?: (?:on|for|about))? ${UNITS}`) },
];
