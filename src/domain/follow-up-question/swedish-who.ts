import { sure, UNITS, unsure } from "./phrase-parts.ts";
import type { FollowUpPhrase } from "./phrase.ts";

const WHO =
  "(?:(?:vem|vilka|vilken|vilket|var)(?: (?:enhet|enheter|enheterna|avdelning|avdelningar|verksamhet|verksamheter|del|delar|av (?:dem|oss|enheterna)|som helst))?(?: (?:det )?(?:ar det )?som)?)";
const AMONG = `(?: (?:(?:av|mellan|bland|for) )?${UNITS})?`;
const MOST = "(?:storst|storsta|hogst|hogsta|mest|flest)";
const BUDGET = "(?:(?:sin|sina|var) )?(?:budget|budgeten|budgetar|budgetarna|budgetramen|ram|ramen)";
const OVER = `(?:back|minus|over(?: ${BUDGET})?|pa minus|pa (?:ett )?minus|med (?:minus|underskott)|daligt till|samst till)`;
const UNDER = `(?:plus|under(?: ${BUDGET})?|pa plus|med (?:plus|overskott)|bra till|bast till)`;
const COMMENTED =
  "(?:kommenterat|kommenterade|lamnat (?:in )?(?:sin |sina |nagon |en )?kommentar(?:er|en)?|skrivit (?:sin |sina |nagon |en )?kommentar(?:er|en)?|forklarat)";
const THEIRS =
  "(?: (?:sin |sina )?(?:avvikelse(?:n|r|rna)?|siffrorna|manaden|underskott(?:et)?|utfall(?:et)?))?";
const YET = "(?: (?:an|annu|hittills))?";

/** What somebody asks about which units, in Swedish. */
export const SWEDISH_WHO: readonly FollowUpPhrase[] = [
  ...sure("missing-comments", [
    `${WHO} (?:har inte|inte har|har ej|har annu inte|har an inte) ${COMMENTED}${YET}${THEIRS}${YET}`,
    `(?:vilka|vilkas) kommentarer (?:saknas|fattas|ar kvar|aterstar)`,
    `${WHO} saknar (?:en |sin )?kommentar(?:er)?`,
    `har (?:alla|samtliga)(?: enheter(?:na)?)? ${COMMENTED}${YET}${THEIRS}`,
    "saknas (?:det )?(?:nagra |nagon )?kommentar(?:er)?",
    `hur manga(?: enheter)? har (?:inte )?${COMMENTED}${YET}${THEIRS}`,
  ]),
  ...sure("comments", [
    `${WHO} har (?:redan )?${COMMENTED}${YET}${THEIRS}`,
    "(?:(?:visa|se|lasa|las) )?(?:enheternas |alla )?kommentarer(?:na)?(?: (?:i|for|till|pa) (?:uppfoljningen|manaden|avvikelserna|siffrorna))?",
    `(?:vad|hur) (?:sager|skriver|kommenterar|forklarar) ${UNITS} (?:om )?(?:(?:sin|sina) )?(?:avvikelse(?:n|r|rna)?|underskott(?:et)?|overskott(?:et)?|utfall(?:et)?|siffror(?:na)?)`,
    `vad har ${UNITS} (?:kommenterat|skrivit|forklarat)`,
    `har ${UNITS} kommenterat${THEIRS}${YET}`,
    `varfor (?:gar|ligger|drar|ar) ${UNITS} ${OVER}`,
    `varfor (?:gar|ligger|ar) ${UNITS} ${UNDER}`,
    `varfor (?:avviker|gar det (?:back|daligt|bra) for) ${UNITS}`,
    `varfor har ${UNITS} (?:(?:ett |sa stort |sa stor )*(?:underskott|overskott|avvikelse)|gatt (?:back|over${BUDGET})|sa (?:stor|hog) avvikelse|overskridit ${BUDGET}|pengar kvar|(?:sa )?mycket (?:pengar )?kvar)`,
    `vad beror ${UNITS} (?:avvikelse|underskott|overskott|minus) pa`,
    `vad beror (?:det |avvikelsen|underskottet|overskottet|minuset)(?: (?:hos|for|pa|i) ${UNITS})? pa`,
    `vad beror (?:avvikelsen|underskottet|overskottet|minuset) pa (?:hos|for|i) ${UNITS}`,
    `(?:vad|hur) (?:gor|ska) ${UNITS} (?:gora )?at (?:avvikelsen|underskottet|det|saken|minuset)`,
    `(?:vilka|vad for) atgarder (?:vidtar|gor|har|planerar|tar) ${UNITS}(?: vidtagit)?`,
    `(?:orsak|orsaken|forklaring|forklaringen|anledning|anledningen) till (?:avvikelsen|underskottet|overskottet)(?: (?:hos|for|i|pa) ${UNITS})?`,
  ]),
  // A calendar has comments too.
  ...unsure("comments", [
    `(?:(?:visa|se|lasa|las) )?kommentar(?:en|er|erna)? (?:fran|for|av|till|hos) ${UNITS}`,
  ]),
  ...sure(
    "largest",
    [
      `${WHO} (?:har|ar|gor|visar) (?:det |den )?${MOST} (?:underskott(?:et)?|minus)${AMONG}`,
      `${WHO} (?:gar|ligger|drar|ar) (?:mest|langst|samst) (?:back|minus|over(?: ${BUDGET})?|till)${AMONG}`,
      `${WHO} (?:ligger|gar) samst(?: till)?${AMONG}`,
      `(?:storst|storsta) underskott(?:et|en)?${AMONG}`,
      `${WHO} (?:gar|ligger|drar) over mest${AMONG}`,
    ],
    { way: "over" },
  ),
  ...sure(
    "largest",
    [
      `${WHO} (?:har|ar|gor|visar) (?:det |den )?${MOST} (?:pengar )?(?:kvar|overskott(?:et)?|plus|over|pengar kvar)(?: (?:av|i) (?:budgeten|pengarna))?${AMONG}`,
      `${WHO} (?:gar|ligger|ar) (?:mest|langst) (?:plus|under(?: ${BUDGET})?)${AMONG}`,
      `${WHO} (?:ligger|gar) bast(?: till)?${AMONG}`,
      `(?:storst|storsta) overskott(?:et|en)?${AMONG}`,
    ],
    { way: "under" },
  ),
  ...sure("largest", [
    `${WHO} (?:har|ar|gor|visar|star for) (?:det |den |de )?${MOST} avvikelse(?:n|r|rna)?${AMONG}`,
    `${WHO} avviker mest${AMONG}`,
    `var ar avvikelse(?:n|rna) (?:som )?storst${AMONG}`,
    `(?:vilken|vilka) (?:ar|var) (?:den|de) storsta avvikelse(?:n|rna)${AMONG}`,
    `(?:(?:visa|se) )?(?:de |den )?(?:storst|storsta) avvikelse(?:n|r|rna)?${AMONG}`,
    "(?:visa |se |lista )?avvikelser(?:na)?|vilka avvikelser (?:finns(?: det)?|har vi)",
  ]),
  ...sure("over", [
    `${WHO} (?:ar|ligger|nar|gar|overskrider|har natt) (?:over )?(?:troskeln|gransen|gransvardet|tillaten avvikelse)`,
    `${WHO} (?:avviker(?: mycket| for mycket)?|(?:maste|ska|behover) kommentera (?:sin )?avvikelse(?:n|r|rna)?)`,
    "vilka avvikelser ar (?:over gransen|stora|for stora|over troskeln)",
  ]),
  ...sure(
    "over",
    [
      `${WHO} (?:gar|ligger|ar|drar) ${OVER}`,
      `${WHO} (?:har|visar) (?:ett )?(?:underskott|minus|negativ avvikelse|overskridit ${BUDGET}|gatt (?:back|over ${BUDGET})|sprackt ${BUDGET}|for lite pengar)`,
      `${WHO} (?:overskrider|spracker|haller inte|klarar inte|inte haller|inte klarar) ${BUDGET}`,
      `(?:ar|finns|gar|ligger) (?:det )?(?:nagon|nagra)(?: enhet| enheter)?(?: som)?(?: (?:gar|ligger|ar|drar))? ${OVER}`,
      `hur manga(?: enheter)? (?:gar|ligger|ar|drar) ${OVER}`,
    ],
    { way: "over" },
  ),
  ...sure(
    "over",
    [
      `${WHO} (?:gar|ligger|ar) ${UNDER}`,
      `${WHO} (?:har|visar) (?:ett )?(?:overskott|plus|positiv avvikelse|(?:pengar )?kvar av ${BUDGET}|pengar kvar)`,
      `${WHO} (?:haller|klarar) ${BUDGET}`,
      `hur manga(?: enheter)? (?:gar|ligger|ar) ${UNDER}`,
    ],
    { way: "under" },
  ),
  ...sure("parts", [
    "(?:vilka|hur manga) (?:enheter|avdelningar|verksamheter|rader)(?: (?:ingar|finns det|finns|ar med|ar det|har vi|foljs upp))?(?: (?:i|med i) (?:uppfoljningen|tabellen|siffrorna))",
  ]),
  ...unsure("parts", [
    `vilka(?: (?:enheter|delar|avdelningar|verksamheter))?(?: som)? (?:ingar|finns|ar med|hor|hor till|tillhor|ligger)(?: (?:i|under|till|inom))? ${UNITS}`,
    `vad ingar i ${UNITS}`,
    `(?:vad|vilka)(?: enheter| delar)? bestar ${UNITS} av`,
    `hur manga (?:enheter|delar|avdelningar)(?: (?:ingar|finns det|finns|ar det|har))?(?: (?:i|under|inom))? ${UNITS}`,
  ]),
  ...unsure("parts", [
    "(?:vilka|hur manga) enheter(?: (?:finns det|finns|ar det|har vi|foljs upp|foljer vi upp))?",
  ]),
];
