import { SWEDISH_FACTS } from "./swedish-facts.ts";
import { SWEDISH_RANKS } from "./swedish-ranks.ts";
import { SWEDISH_WHO } from "./swedish-who.ts";
import { sure, UNITS, unsure } from "./phrase-parts.ts";
import type { FollowUpPhrase } from "./phrase.ts";

const FOR = `(?: (?:for|hos|pa|i|inom|till|av) ${UNITS})?`;
const FOR_NAMED = `(?:for|hos|pa|i|inom) ${UNITS}`;
const OF_US = "(?:(?:var|vara|vart|hela|den|totala|total|enhetens|sin) )?";
/** "Ekonomiskt", "mot budget": that money is meant. */
const MONEY =
  "(?: (?:ekonomiskt|budgetmassigt|med (?:budgeten|ekonomin|pengarna)|(?:mot|gentemot|i forhallande till|jamfort med|i) (?:sin )?budget(?:en)?|i (?:uppfoljningen|siffrorna|tabellen)|i pengar))";
const BACK =
  "(?:back|(?:plus eller )?minus|(?:minus eller )?plus|jamnt ut|(?:over eller under|under eller over|over|under|inom|enligt) (?:sin |var )?budget(?:en|ramen)?|med (?:over|under)skott|(?:pa|med) (?:minus|plus)(?: eller (?:minus|plus))?)";
const BUDGET = "(?:budget(?:en)?|arsbudget(?:en)?|budgetramen|ram(?:en)?)";
const MONEY_OF = `(?:${OF_US}(?:${BUDGET}|pengarna|anslaget)|arets (?:budget|pengar)|periodens budget)`;
const SPENT =
  "(?:gjort av med|gjort slut pa|forbrukat|forbrukats|forbrukad|forbrukade|forbrukar|anvant|anvants|anvand|anvanda|anvands|brukat|spenderat|spenderats|nyttjat|nyttjats|utnyttjat|utnyttjats|utnyttjad|gatt at|gatt|kostat|gjorts av med|brukats|slut|uppe i)";
const PART = "(?:hur (?:mycket|stor del|stor andel|manga procent|stort)|vilken andel|hur hog andel)";

const STANDING: readonly FollowUpPhrase[] = [
  ...sure("standing", [
    `hur (?:ligger|star) ${UNITS}(?: till)?${MONEY}(?: till)?`,
    `hur (?:ser|gar) (?:det|siffrorna|budgeten) (?:ut )?(?:for|hos|i|pa|med) ${UNITS}${MONEY}`,
    `hur (?:ser|ar|gar|mar|star) (?:det (?:till )?med )?(?:ekonomin|budgeten|siffrorna|utfallet)(?: ut)?(?: till)?${FOR}`,
    `hur gar det (?:med )?(?:ekonomin|ekonomiskt|budgetmassigt)${FOR}`,
    `(?:ekonomin|ekonomiska laget|budgetlaget|siffrorna) ${FOR_NAMED}`,
    `(?:haller|klarar) ${UNITS} (?:sin |var )?${BUDGET}`,
    // "Hålla" is taken for a greeting, "hallå", and left out.
    `kommer ${UNITS} (?:att )?(?:klara )?(?:sin |var )?${BUDGET}(?: i ar)?`,
    `haller (?:sig )?${UNITS} (?:sig )?inom (?:sin |var )?${BUDGET}`,
    `haller (?:var |sin )?budgeten${FOR}`,
    `(?:gar|ligger|drar|ar) ${UNITS} ${BACK}(?: eller ${BACK})?`,
    `${UNITS} (?:gar|ligger) ${BACK}`,
    `har ${UNITS} (?:(?:ett )?(?:over eller |under eller )?(?:over|under)skott|gatt (?:back|over (?:sin )?budget(?:en)?)|overskridit (?:sin )?budget(?:en)?|spruckit|sprackt budgeten)`,
  ]),
  ...unsure("standing", [
    `hur ligger (?!det )${UNITS} till`,
    `hur (?!det )${UNITS} ligger till`,
    `hur (?:gar|ser) det (?:ut )?(?:for|hos) ${UNITS}`,
    `hur har det gatt (?:for|hos) ${UNITS}`,
    `hur (?:har ${UNITS} legat till|det gar for ${UNITS})`,
    `hur (?:star|ar) det (?:till )?(?:hos|for) ${UNITS}`,
  ]),
];

const USED: readonly FollowUpPhrase[] = [
  ...sure("used", [
    `${PART} av ${MONEY_OF}(?: (?:som )?(?:har|ar) (?:${UNITS} )?)?(?:(?:nu|redan|hittills) )?${SPENT}`,
    `${PART} av ${MONEY_OF}(?: som)? (?:har|ar) ${SPENT}(?: av ${UNITS}|${FOR})`,
    `${PART} av ${MONEY_OF} ${FOR_NAMED} (?:har|ar) (?:vi )?${SPENT}`,
    `${PART} av (?:budgeten|arsbudgeten|pengarna) (?:anvander|forbrukar) ${UNITS}`,
    `hur (?:mycket|stor del|manga procent) har ${UNITS} ${SPENT} av ${MONEY_OF}`,
    `hur (?:mycket|manga) pengar har ${UNITS} ${SPENT}`,
    `(?:vad ar |hur hog ar )?(?:forbrukningen|forbrukningsgraden|budgetforbrukningen)${FOR}`,
    `(?:vad ar |hur manga )?procent av (?:budget|budgeten|arsbudgeten)${FOR}`,
    `hur stor del av ${OF_US}(?:ars)?budget(?:en)? ar (?:forbrukad|anvand|slut|borta|kvar)`,
  ]),
  ...unsure("used", [
    `hur manga procent har ${UNITS} ${SPENT}`,
    `hur mycket har ${UNITS} (?:gjort av med|forbrukat|anvant|spenderat)`,
  ]),
];

const LEFT: readonly FollowUpPhrase[] = [
  ...sure("left", [
    `hur mycket (?:pengar )?(?:har ${UNITS} |ar det |ar |finns det |finns )?kvar av ${MONEY_OF}${FOR}`,
    `hur mycket av ${MONEY_OF} (?:har ${UNITS}|ar det|ar|finns det|finns) kvar${FOR}`,
    `hur (?:mycket|manga) pengar (?:har ${UNITS}|ar det|ar|finns det|finns) kvar(?: ${FOR_NAMED})?(?: att (?:anvanda|gora av med|spendera))?`,
    `vad (?:har ${UNITS}|ar|finns(?: det)?) kvar av ${MONEY_OF}${FOR}`,
    `(?:pengar |budget )kvar${FOR}`,
  ]),
  ...unsure("left", [
    `hur mycket har ${UNITS} kvar(?: att (?:anvanda|gora av med|spendera))?`,
    `hur mycket (?:ar det|ar|finns det) kvar ${FOR_NAMED}`,
  ]),
];

const FIGURES: readonly FollowUpPhrase[] = [
  ...sure("budget", [
    `(?:vad|hur stor|hur hog|vilken) (?:ar|blir|var) (?:(?:var|hela|totala|den totala) )?arsbudgeten${FOR}`,
    `(?:vad|hur stor|hur hog|vilken) (?:ar|blir|var) (?:${UNITS} )?arsbudget(?:en)?`,
    `arsbudget(?:en)? ${FOR_NAMED}`,
    `hur (?:stor|hog) (?:ars)?budget har ${UNITS}`,
    `(?:vad|hur mycket) har ${UNITS} (?:for|i|som) (?:ars)?budget`,
    `vilken (?:ars)?budget har ${UNITS}`,
    `(?:vad|hur stor) ar budgeten (?:for|hos) ${UNITS}`,
    "arsbudgeten",
  ]),
  ...unsure("budget", [
    `budget(?:en)? (?:for|hos|i) ${UNITS}`,
    `(?:vad|hur stor|hur hog) ar (?:(?:var|hela|totala|den totala) )?budgeten`,
    `(?:vad|hur stor|hur hog) ar ${UNITS} budget`,
  ]),
  ...sure("outcome", [
    `(?:vad|hur stort|hur hogt|hur mycket|vilket) (?:ar|var|blev|blir) (?:det )?(?:totala )?(?:utfallet|redovisningen|utfall|redovisat)(?: totalt)?${FOR}`,
    `hur mycket har ${UNITS} redovisat`,
    `(?:vad|hur stort) (?:ar|var|blev) ${UNITS} utfall`,
    `vilket utfall har ${UNITS}|vad har ${UNITS} for utfall`,
    `utfall(?:et)?${FOR}`,
    `hur mycket har ${UNITS} kostat|vad har ${UNITS} kostat`,
  ]),
  ...sure("deviation", [
    `(?:vad|hur stor|hur mycket|vilken) (?:ar|var|blir|blev) (?:den )?(?:totala )?avvikelse(?:n)?${FOR}`,
    `(?:vad|hur stor) (?:ar|var) ${UNITS} avvikelse`,
    `vilken avvikelse har ${UNITS}|vad har ${UNITS} for avvikelse|hur stor avvikelse har ${UNITS}`,
    `avvikelse(?:n)? ${FOR_NAMED}`,
    `hur (?:mycket|manga tkr) (?:gar|ligger|ar|drar) ${UNITS} ${BACK}`,
    `(?:med )?hur mycket overskrider ${UNITS} (?:sin )?budget(?:en)?`,
    `hur mycket avviker ${UNITS}(?: (?:fran|mot) (?:sin )?budget(?:en)?)?`,
    `hur (?:mycket |manga tkr )?(?:over|under|back) (?:budget(?:en)? )?(?:ligger|gar|ar) ${UNITS}`,
    `hur stort (?:over|under)skott har ${UNITS}|hur stort ar (?:over|under)skottet${FOR}`,
  ]),
  ...sure("forecast", [
    `(?:vad|hur|hurdan|vilken) (?:ar|blir|sager|visar|lyder|har) (?:ars|helars)prognosen${FOR}`,
    `(?:vad|hur|hurdan|vilken|hur bra) (?:ar|sager|visar|lyder|ser) (?:den )?(?:senaste )?prognosen(?: ut)?(?: efter #)? ${FOR_NAMED}`,
    `(?:vilken prognos har ${UNITS}|vad har ${UNITS} for prognos|vad ar ${UNITS} prognos)`,
    `hur (?:tror|beraknas|forvantas) (?:vi|ni|man|${UNITS}) (?:att )?(?:aret (?:slutar|blir|sluta)|ga (?:i ar|pa helaret)|sluta (?:aret|i ar))`,
    `(?:ars|helars)prognos(?:en)?${FOR}`,
  ]),
  ...unsure("forecast", [
    `(?:vad|hur|hurdan) (?:ar|blir|sager|visar|lyder|ser) (?:var |den |den senaste |senaste )?prognosen(?: ut)?(?: efter #)?${FOR}`,
    `prognos(?:en)? ${FOR_NAMED}`,
    `(?:var|vad) landar ${UNITS}(?: pa)?(?: (?:i ar|vid arets slut|pa helaret))?`,
  ]),
];

/** What somebody asks about the month's figures, in Swedish. The first that is said is it. */
export const SWEDISH_QUESTIONS: readonly FollowUpPhrase[] = [
  ...SWEDISH_RANKS,
  ...SWEDISH_WHO,
  ...USED,
  ...LEFT,
  ...FIGURES,
  ...SWEDISH_FACTS,
  ...STANDING,
];
