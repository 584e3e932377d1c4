import { SEE, whole } from "./english-words.ts";
import type { Phrase } from "./proposal-wish.ts";
import { TYPE } from "./type-words.ts";

const WANT =
  "(?:(?:i|we) (?:want to|need to|would like to|d like to|have to|am going to|wish to|will) |(?:can|could|may) (?:i|we) |(?:it is )?time to |help (?:me|us) (?:to )?|let me )";
const HAND_IN =
  "(?:hand in|submit|send in|send|make|write|create|register|start|give|put forward|file|add|propose|fill in)";
const ONE = "(?:a|an|my|our|another|one more|some)";
const PROPOSAL = `(?:(?:proposal|proposals)(?: (?:for|on|about|to) (?:${ONE} )?(?:new )?${TYPE.en})?|${TYPE.en})`;
const A_PROPOSAL = `(?:${ONE} )?(?:new )?${PROPOSAL}(?: (?:for|to|in) the budget)?`;
const ONE_PROPOSAL = `${ONE} (?:new )?${PROPOSAL}(?: (?:for|to|in) the budget)?`;
const MY_PROPOSALS = `my (?:own )?(?:proposals?|drafts?|${TYPE.en})`;
const OURS =
  "(?:the department s|our department s|my department s|our|departments|the departments|department)";

/** What somebody wants to do, in English. The first that is said is it. */
export const ENGLISH_WISHES: readonly Phrase[] = [
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
      `${SEE}?(?:the )?(?:latest |current )?(?:summary|compilation|compiled summary)(?: of (?:all )?(?:the )?proposals)?(?: (?:in|as) excel)?`,
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
