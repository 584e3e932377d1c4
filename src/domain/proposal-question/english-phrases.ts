import type { AskPhrase, Phrase } from "./proposal-wish.ts";
import { TYPE } from "./type-words.ts";

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "u");

const WANT =
  "(?:(?:i|we) (?:want to|need to|would like to|d like to|have to|am going to|wish to|will) |(?:can|could|may) (?:i|we) |(?:it is )?time to |help (?:me|us) (?:to )?|let me )";
const HAND_IN =
  "(?:hand in|submit|send in|send|make|write|create|register|start|give|put forward|file|add|propose|fill in)";
const ONE = "(?:a|an|my|our|another|one more|some)";
const PROPOSAL = `(?:(?:proposal|proposals)(?: (?:for|on|about|to) (?:${ONE} )?(?:new )?${TYPE.en})?|${TYPE.en})`;
const A_PROPOSAL = `(?:${ONE} )?(?:new )?${PROPOSAL}(?: (?:for|to|in) the budget)?`;
const ONE_PROPOSAL = `${ONE} (?:new )?${PROPOSAL}(?: (?:for|to|in) the budget)?`;
const SEE =
  "(?:(?:(?:i|we) (?:want|need|would like|d like) to |(?:can|could|may) (?:i|we) |(?:can|could) you )?(?:show|open|see|list|view|get|look at|display)(?: me| us)? )";
const MY_PROPOSALS = `my (?:own )?(?:proposals?|drafts?|${TYPE.en})`;
const OURS =
  "(?:the department s|our department s|my department s|our|departments|the departments|department)";

export const ENGLISH_PHRASES: readonly Phrase[] = [
  { kind: "mine", said: whole(`${SEE}?${MY_PROPOSALS}`) },
  {
    kind: "mine",
    said: whole(`(?:${WANT})?(?:edit|change|withdraw|copy|continue(?: with)?|complete|find) ${MY_PROPOSALS}`),
  },
  {
    kind: "mine",
    said: whole(`where (?:is|are) ${MY_PROPOSALS}|how (?:is|are) ${MY_PROPOSALS} (?:doing|going)`),
  },
  { kind: "mine", said: whole(`what (?:has )?happened (?:to|with) ${MY_PROPOSALS}`) },
  { kind: "mine", said: whole("(?:what|which proposals) have i (?:handed in|submitted|sent in|proposed)") },

  { kind: "department", said: whole(`${SEE}?${OURS} proposals`) },
  {
    kind: "department",
    said: whole(`(?:${WANT})?(?:release|prioriti[sz]e|rank)(?: (?:the|all|${OURS}))*(?: proposals?)?`),
  },
  {
    kind: "department",
    said: whole(
      "(?:what|which proposals) (?:have we|has (?:our|my|the) department) (?:handed in|submitted|got)",
    ),
  },

  {
    kind: "new",
    said: whole(
      `(?:${ONE} )?(?:new )?(?:proposal|proposals)(?: (?:for|on|about) (?:${ONE} )?(?:new )?${TYPE.en})?`,
    ),
  },
  { kind: "new", said: whole(`(?:${ONE} )?new ${TYPE.en}`) },
  {
    kind: "new",
    said: whole(`(?:efficiency|saving|savings|investment|running cost|operating cost|assignment) proposal`),
  },
  {
    kind: "new",
    said: whole(
      `(?:(?:i|we) (?:want to|need to|would like to|d like to|have to|wish to) |help (?:me|us) (?:to )?)${HAND_IN} ${A_PROPOSAL}`,
    ),
  },
  { kind: "new", said: whole(`(?:${WANT})?${HAND_IN} ${ONE_PROPOSAL}`) },
  { kind: "new", said: whole(`(?:${WANT})?(?:hand in|submit|create) (?:new )?(?:proposal|proposals)`) },
  { kind: "new", said: whole(`(?:${WANT})propose (?:something|a thing)`) },
  { kind: "new", said: whole(`(?:i|we) have ${ONE_PROPOSAL}(?: to (?:make|hand in|submit))?`) },
  { kind: "new", said: whole(`(?:how|where) (?:do|can|should|may) (?:i|we) ${HAND_IN} ${A_PROPOSAL}`) },

  { kind: "review", said: whole(`(?:${WANT})?review(?: (?:the|new|some))*(?: proposals?)?`) },
  {
    kind: "review",
    said: whole(`${SEE}?(?:my |the )?(?:reviews|review queue|queue of reviews|proposals to review)`),
  },
  {
    kind: "review",
    said: whole("(?:what|which proposals) (?:should|do|can|must|am) i (?:have |to )*review"),
  },
  {
    kind: "review",
    said: whole(
      "(?:is there|are there|have i|do i have) (?:anything|something|any proposals|proposals)(?: left)? to review",
    ),
  },

  {
    kind: "summary",
    said: whole(
      `${SEE}?(?:the )?(?:latest |current )?(?:summary|compilation|compiled summary)(?: of (?:all )?(?:the )?proposals)?`,
    ),
  },
  { kind: "summary", said: whole("(?:publish|preview|download) the (?:summary|compilation)") },

  {
    kind: "round",
    said: whole(`(?:${SEE}|change |edit |start |open |confirm )?(?:the |a |new )*budget round(?: settings)?`),
  },
  { kind: "organisation", said: whole(`(?:${SEE}|change |edit )?(?:the )?organi[sz]ation`) },
  {
    kind: "organisation",
    said: whole(`(?:${SEE}|change |edit )?(?:the )?(?:committees and departments|roles)`),
  },
];

const WHO = "(?:the )?(?<who>[^ ]+(?: [^ ]+){0,5}?)";
const PROPOSALS = `(?:(?:all |the |new )*(?:proposals?)(?: (?:for|on|about) ${TYPE.en})?|(?:all |the |new )*${TYPE.en})`;
const FROM = `(?: (?:from|by|of|for) ${WHO})?`;
const COME_IN =
  "(?:come in|came in|come|been handed in|been submitted|been released|been received|arrived|handed in|submitted)";
const HANDED_IN = "(?:handed in|submitted|sent in|proposed|released)";
const SO_FAR = "(?: (?:so far|yet|in total|in all))?";
const NOT_REVIEWED =
  "(?:lacks?(?: a)? review|(?:have|has) not been reviewed|(?:haven|hasn) t been reviewed|(?:are|is) not reviewed|(?:are|is) unreviewed|(?:are|is) waiting for(?: a)? review|need(?:s)?(?: a)? review(?:ing)?|await(?:s)?(?: a)? review|are left to review)";

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
  { asks: "count", said: whole(`(?:the )?number of ${PROPOSALS}${FROM}`) },
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
