import type { AskPhrase } from "./proposal-wish.ts";
import { OF_TYPE, SEE, whole } from "./swedish-words.ts";
import { TYPE } from "./type-words.ts";

const WHO = "(?<who>[^ \\d]+(?: [^ \\d]+){0,5}?)";
const SOME = "(?:(?:alla|de|nya|inkomna|inlamnade) )*";
const PROPOSALS = `${SOME}(?:(?:forslag|forslagen)(?: ${OF_TYPE})?|${TYPE.sv})`;
const FROM = `(?: (?:fran|av|hos|for|i) ${WHO})?`;
const COME_IN =
  "(?:kommit in|inkommit|kommit|lamnats in|lamnats|skickats in|inlamnade|inkomna|frislappts|frislappta|inne)";
const HANDED_IN =
  "(?:lamnat in|lamnat|skickat in|kommit in med|kommit med|foreslagit|frislappt|lagt fram|lagt)";
const SO_FAR = "(?: (?:hittills|an|annu|i ar|totalt|sammanlagt))?";
const NOT_REVIEWED =
  "(?:saknar granskning|(?:inte ar|ar inte|ar ej|ej ar) granskade|ar ogranskade|(?:inte har|har inte|ej har|har ej) (?:blivit granskade|granskats|granskat)|vantar pa granskning|ar kvar att granska|aterstar att granska)";
const STATE = "(?<state>tillstyrkta|avstyrkta|beslutade|avslagna|ater for komplettering)";

/** What somebody asks about what has been handed in, in Swedish. The first that is said is it. */
export const SWEDISH_QUESTIONS: readonly AskPhrase[] = [
  {
    asks: "count",
    said: whole(
      `hur manga ${PROPOSALS} (?:har|ar|finns|finns det|har det|har vi fatt|har ni fatt)(?: som har)?(?: ${COME_IN})?${SO_FAR}${FROM}${SO_FAR}`,
    ),
  },
  { asks: "count", said: whole(`hur manga ${PROPOSALS} har vi(?: fatt(?: in)?)?${SO_FAR}${FROM}`) },
  { asks: "count", said: whole(`hur manga ${PROPOSALS} har ${WHO} ${HANDED_IN}${SO_FAR}`) },
  { asks: "count", said: whole(`(?:antal(?:et)?|hur manga) ${PROPOSALS}${FROM}`) },
  { asks: "count", said: whole(`hur manga ${PROPOSALS}(?: som)? (?:ar|har blivit) ${STATE}${FROM}`) },
  { asks: "count", said: whole(`hur manga ${STATE} ${PROPOSALS}(?: finns(?: det)?)?${FROM}`) },
  {
    asks: "count",
    lacksReview: true,
    said: whole(`hur manga(?: ${PROPOSALS})?(?: som)? ${NOT_REVIEWED}${FROM}`),
  },
  { asks: "count", said: whole(`hur manga ${PROPOSALS} har ${WHO}`) },

  {
    asks: "list",
    lacksReview: true,
    said: whole(
      `(?:vad|vilka|vilka ${PROPOSALS}|${SEE}${PROPOSALS})(?: som)? ${NOT_REVIEWED}${SO_FAR}${FROM}`,
    ),
  },
  {
    asks: "list",
    lacksReview: true,
    said: whole(`finns det (?:nagra )?${PROPOSALS} som ${NOT_REVIEWED}${FROM}`),
  },
  { asks: "list", lacksReview: true, said: whole(`${SEE}?ogranskade ${PROPOSALS}${FROM}`) },
  { asks: "list", said: whole(`vilka ${PROPOSALS}(?: som)? (?:ar|har blivit) ${STATE}${FROM}`) },
  { asks: "list", said: whole(`${SEE}?(?:alla )?${STATE} ${PROPOSALS}${FROM}`) },
  { asks: "list", said: whole(`(?:vad|vilka ${PROPOSALS}) foreslar ${WHO}`) },
  { asks: "list", said: whole(`${SEE}(?:forslag|forslagen)`) },
  { asks: "list", said: whole(`(?:vad|vilka ${PROPOSALS}) har ${WHO} ${HANDED_IN}${SO_FAR}`) },
  { asks: "list", said: whole(`(?:vad|vilka ${PROPOSALS})(?: som)? (?:har|ar) ${COME_IN}${SO_FAR}${FROM}`) },
  {
    asks: "list",
    said: whole(`vilka ${PROPOSALS} (?:har ni|har vi|finns(?: det)?)(?: fatt(?: in)?)?${FROM}`),
  },
  { asks: "list", said: whole(`${SEE}${PROPOSALS} (?:fran|av|hos|for) ${WHO}`) },
  { asks: "list", said: whole(`${SEE}?(?:alla |inkomna )+(?:forslag|forslagen|${TYPE.sv})${FROM}`) },
  { asks: "list", said: whole(`${SEE}?(?:forslag|forslagen) (?:fran|av) ${WHO}`) },
  { asks: "list", said: whole(`${SEE}${WHO} ${PROPOSALS}`) },
  {
    asks: "list",
    said: whole(`(?<who>(?:[^ ]+ ){0,4}[^ ]*(?:namnd|forvaltning|styrelse)(?:en)?s) ${PROPOSALS}`),
  },

  {
    asks: "sum",
    said: whole(
      `(?:summera|summa|summan av|rakna ihop|lagg ihop|totalsumma for|totalsumman for) ${PROPOSALS}${FROM}`,
    ),
  },
  {
    asks: "sum",
    said: whole(
      `hur mycket (?:vill|ska|foreslar|tanker) ${WHO} (?:att )?(?:effektivisera|investera|spara)${SO_FAR}`,
    ),
  },
  { asks: "sum", said: whole(`hur mycket (?:effektiviserar|investerar|sparar) ${WHO}`) },
  {
    asks: "sum",
    said: whole(
      `hur mycket (?:ar|blir|kostar|har|uppgar) ${PROPOSALS}(?: (?:som )?(?:har |ar )?${COME_IN})?(?: till| pa)?(?: (?:tillsammans|totalt|sammanlagt|ihop))?(?: till| pa)?${FROM}`,
    ),
  },
  { asks: "sum", said: whole(`hur stora ar ${PROPOSALS}(?: (?:tillsammans|totalt|sammanlagt))?${FROM}`) },
  {
    asks: "sum",
    said: whole(
      `vad (?:kostar|blir|ar summan av) ${PROPOSALS}(?: (?:tillsammans|totalt|sammanlagt))?${FROM}`,
    ),
  },
];
