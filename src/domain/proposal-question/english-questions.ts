import { SEE, whole } from "./english-words.ts";
import type { AskPhrase } from "./proposal-wish.ts";
import { TYPE } from "./type-words.ts";

const WHO = "(?:the )?(?<who>[^ \\d]+(?: [^ \\d]+){0,5}?)";
const SOME = "(?:(?:all|the|new) )*";
const PROPOSALS = `${SOME}(?:proposals?(?: (?:for|on|about) ${TYPE.en})?|${TYPE.en})`;
const STATE = "(?<state>supported|not supported|opposed|decided|rejected|returned)";
const FROM = `(?: (?:from|by|of|for) ${WHO})?`;
const COME_IN =
  "(?:come in|came in|come|been handed in|been submitted|been released|been received|arrived|handed in|submitted)";
const HANDED_IN = "(?:handed in|submitted|sent in|proposed|released)";
const SO_FAR = "(?: (?:so far|yet|in total|in all))?";
const NOT_REVIEWED =
  "(?:lacks?(?: a)? review|(?:have|has) not been reviewed|(?:haven|hasn) t been reviewed|(?:are|is) not reviewed|(?:are|is) unreviewed|(?:are|is) waiting for(?: a)? review|need(?:s)?(?: a)? review(?:ing)?|await(?:s)?(?: a)? review|are left to review)";

/** What somebody asks about what has been handed in, in English. The first that is said is it. */
export const ENGLISH_QUESTIONS: readonly AskPhrase[] = [
  {
    asks: "count",
    said: whole(
      `how many ${PROPOSALS} (?:have|has|are|did|were|are there)(?: ${COME_IN})?${SO_FAR}${FROM}${SO_FAR}`,
    ),
  },
  {
    asks: "count",
    said: whole(`how many ${PROPOSALS} (?:have|did) (?:we|you) (?:received?|got|get|have)${SO_FAR}${FROM}`),
  },
  { asks: "count", said: whole(`how many ${PROPOSALS} (?:has|have) ${WHO} ${HANDED_IN}${SO_FAR}`) },
  { asks: "count", said: whole(`how many ${PROPOSALS} (?:are|have been|were) ${STATE}${FROM}`) },
  { asks: "count", said: whole(`(?:(?:the )?number of|how many) ${PROPOSALS}${FROM}`) },
  {
    asks: "count",
    lacksReview: true,
    said: whole(`how many(?: ${PROPOSALS})? ${NOT_REVIEWED}${SO_FAR}${FROM}`),
  },

  {
    asks: "list",
    lacksReview: true,
    said: whole(
      `(?:what|which|which ${PROPOSALS}|what ${PROPOSALS}|${SEE}${PROPOSALS}(?: that)?) ${NOT_REVIEWED}${SO_FAR}${FROM}`,
    ),
  },
  { asks: "list", lacksReview: true, said: whole(`${SEE}?unreviewed ${PROPOSALS}${FROM}`) },
  {
    asks: "list",
    said: whole(`(?:what|(?:what|which) ${PROPOSALS}) (?:has|have) ${WHO} ${HANDED_IN}${SO_FAR}`),
  },
  {
    asks: "list",
    said: whole(`(?:what|(?:what|which) ${PROPOSALS})(?: (?:has|have|are|were))? ${COME_IN}${SO_FAR}${FROM}`),
  },
  { asks: "list", said: whole(`(?:what|which) ${PROPOSALS} (?:are|have been|were) ${STATE}${FROM}`) },
  { asks: "list", said: whole(`(?:what|which) are ${PROPOSALS}${FROM}`) },
  { asks: "list", said: whole(`(?:what|which) ${PROPOSALS} (?:are there|do we have)${FROM}`) },
  { asks: "list", said: whole(`${SEE}?(?:all (?:the )?)?(?:proposals|${TYPE.en}) (?:from|by|of) ${WHO}`) },
  { asks: "list", said: whole(`${SEE}?all (?:the )?(?:proposals|${TYPE.en})`) },

  {
    asks: "sum",
    said: whole(`(?:sum|sum up|add up|total|the sum of|the total of|total of) ${PROPOSALS}${FROM}`),
  },
  {
    asks: "sum",
    said: whole(
      `how much (?:do|does|will|would) ${WHO} (?:want to |wish to |propose to |plan to )?(?:save|invest|cut)${SO_FAR}`,
    ),
  },
  {
    asks: "sum",
    said: whole(`how much (?:are|is|do|does) ${PROPOSALS}(?: (?:cost|come to|add up to))?${SO_FAR}${FROM}`),
  },
  {
    asks: "sum",
    said: whole(
      `what (?:do|does|is the sum of|is the total of) ${PROPOSALS}(?: (?:cost|come to|add up to))?${SO_FAR}${FROM}`,
    ),
  },
];
