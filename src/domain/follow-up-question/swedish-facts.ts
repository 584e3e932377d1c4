import { sure, UNITS, unsure } from "./phrase-parts.ts";
import type { FollowUpPhrase } from "./phrase.ts";

const FOLLOW_UP =
  "(?:(?:den )?(?:har )?(?:(?:ekonomiska|ekonomisk|senaste|manadens) )*(?:manads|budget)?uppfoljningen?|tabellen|siffrorna|tjansteskrivelsen)";
const OF = `(?: (?:for|pa|i|av|till|om|bakom) ${FOLLOW_UP})`;
const NUMBER = "(?:diarienumret|diarienummer|diarienr|dnr|d nr|arendenumret|arendenummer)";
const OF_CASE = "(?: (?:for|pa|i|av|till) arendet)";
const UTSKOTT = "(?:allmanna )?utskottet";
const DATED = "(?:daterad|daterat|daterade|fran|gjord|gjorda|framtagen|framtagna|uttagna|hamtade|tagna)";
const DONE = "(?:slut|avslutad|over|stangd|komplett|fullstandig|hel)";
const IN_FIGURES = "(?: i (?:siffrorna|tabellen|uppfoljningen|redovisningen|utfallet))";

const COMPARE = "(?:kan du )?(?:jamfor|jamfora|jamfort|jamforelse)";
const WITH = "(?:med|mot|och|jamfort med)";
/** Months are taken out before: "jämför med oktober" has no end. */
const BEFORE = "(?: (?:forra|foregaande|tidigare|senaste) manad(?:en)?| manaden (?:innan|fore))?";

/** What stands beside the table, what its signs mean, and other months, in Swedish. */
export const SWEDISH_FACTS: readonly FollowUpPhrase[] = [
  ...sure("fact", [`vem (?:ar|var|star som) handlaggare(?:n)?${OF}`, `handlaggare(?:n)?${OF}`], {
    fact: "caseOfficer",
  }),
  ...unsure(
    "fact",
    [
      `vem (?:ar|var) handlaggare(?:n)?${OF_CASE}?`,
      "vem handlagger (?:uppfoljningen|arendet)",
      `vem har (?:skrivit|gjort|tagit fram|handlagt) (?:arendet|${FOLLOW_UP})`,
    ],
    { fact: "caseOfficer" },
  ),
  ...sure("fact", [`vem ar (?:den )?(?:ansvarig(?:a)? )chef(?:en)?${OF}`], { fact: "head" }),
  ...unsure("fact", ["vem ar (?:den )?ansvarig(?:a)? chef(?:en)?", "ansvarig chef"], { fact: "head" }),
  ...sure(
    "fact",
    [`(?:vad|vilket) (?:ar|har) ${NUMBER}${OF}`, `vilket ${NUMBER} har ${FOLLOW_UP}`, `${NUMBER}${OF}`],
    {
      fact: "caseNumber",
    },
  ),
  ...sure("fact", [`vad har ${FOLLOW_UP} for ${NUMBER}`], { fact: "caseNumber" }),
  ...unsure(
    "fact",
    [
      `(?:vad|vilket) ar ${NUMBER}${OF_CASE}?|${NUMBER}${OF_CASE}?`,
      `vilket ${NUMBER} har arendet|vad har arendet for ${NUMBER}`,
    ],
    { fact: "caseNumber" },
  ),
  ...sure(
    "fact",
    [
      `nar (?:ar|blev|var) (?:tabellen|siffrorna|uppgifterna) ${DATED}`,
      `(?:vilket datum|vilken dag) (?:ar|har) (?:tabellen|siffrorna)(?: ${DATED})?`,
      "(?:fran nar|hur (?:gamla|farska|nya|aktuella)) ar (?:siffrorna|tabellen|uppgifterna)|nar togs (?:siffrorna|tabellen) fram",
    ],
    { fact: "tableDated" },
  ),
  ...sure(
    "fact",
    [
      `nar (?:ar|blev|var) (?:tjansteskrivelsen|uppfoljningen) (?:daterad|skriven)`,
      "vilket datum (?:ar|har|star pa) (?:tjansteskrivelsen|uppfoljningen)(?: daterad)?",
    ],
    { fact: "dated" },
  ),
  ...unsure(
    "fact",
    [
      "(?:nar|var) (?:tas|togs|tar (?:man|de) upp|behandlas|behandlades|beslutas|redovisas) (?:manads)?uppfoljningen(?: upp)?",
      `nar (?:tas|togs|behandlas|behandlades|beslutas|beslutades) (?:manads)?uppfoljningen (?:upp )?(?:i|av|pa|hos) ${UTSKOTT}`,
      `nar (?:tar|tog|behandlar|behandlade) ${UTSKOTT} (?:upp )?(?:manads)?uppfoljningen(?: upp)?`,
      "(?:vilket organ|vilket utskott|vilken namnd)(?: som)? (?:behandlar|behandlade|tar upp|tog upp|far|beslutar om|fattar beslut om|tar) (?:manads)?uppfoljningen",
      "(?:vilket organ|vilket utskott)(?: ar det)?|till vilket organ gar uppfoljningen|vart gar uppfoljningen",
    ],
    { fact: "body" },
  ),
  ...sure(
    "fact",
    [
      `(?:vilken|vad ar) paragraf(?:en)?(?: (?:ar|har|har det|fick))? ${FOLLOW_UP}`,
      `(?:under |i )?vilken paragraf (?:behandlas|behandlades|beslutades|tas|togs) ${FOLLOW_UP}(?: upp)?`,
    ],
    { fact: "paragraph" },
  ),
  ...unsure(
    "fact",
    [
      `(?:vilken|vad ar) paragraf(?:en)?(?: ar det| har (?:det|arendet))?(?: i protokollet)?`,
      `paragraf(?:en)?(?:${OF}|${OF_CASE})`,
    ],
    { fact: "paragraph" },
  ),
  ...sure(
    "fact",
    [
      `(?:ar|var)(?: (?:hela )?manaden)?(?: redan)? ${DONE}${IN_FIGURES}`,
      `(?:galler|ar|tacker|omfattar) (?:siffrorna|tabellen|utfallet|uppfoljningen) (?:for )?(?:hela manaden|hela|manaden ut)`,
      "ar (?:siffrorna|tabellen|utfallet) (?:slutliga|slutgiltiga|slutgiltig|definitiva|definitiv|preliminara|preliminar|kompletta|komplett|fullstandiga)",
      "ar (?:det|detta|det har|siffrorna|tabellen) (?:en )?ogonblicksbild|(?:vad ar )?forbehallet",
      `ar (?:hela )?(?:manaden )?med${IN_FIGURES}`,
    ],
    { fact: "caveat" },
  ),
  ...unsure("fact", ["(?:ar|var) manaden (?:redan )?(?:slut|avslutad|stangd)"], { fact: "caveat" }),
  ...unsure(
    "fact",
    [`vilken (?:enhet|avdelning) (?:star bakom|har gjort|har skrivit) (?:uppfoljningen|tabellen)`],
    {
      fact: "unit",
    },
  ),

  ...sure("meaning", [
    "vad (?:betyder|innebar|menas med|star|ar) (?:ett |en |det )?(?:minus|minustecken|minustecknet|minuset|plus|plustecken|plustecknet|pluset|tecknet|tecknen|minus framfor|plus framfor)(?: (?:for|framfor|i|pa) (?:tabellen|siffrorna|siffran|avvikelsen|avvikelserna|avvikelse))?",
    "vad (?:betyder|innebar|menas med|ar) (?:en )?(?:negativ |positiv )?avvikelse(?:n)?",
    "(?:ar|betyder) (?:ett )?(?:minus|plus)(?: (?:att|nagot|ar))* (?:bra|daligt|over|under|positivt|negativt)(?: (?:man|vi|det))?(?: (?:ligger|ar|gar))?(?: (?:over|under|budget|kvar))*",
    "(?:hur|vad) (?:raknas|raknar (?:ni|man|du)(?: ut)?|ar) avvikelse(?:n|r|rna)?(?: ut)?",
    "(?:hur (?:ska|laser) (?:jag|man) (?:lasa |tolka )?(?:tabellen|siffrorna)|vad betyder (?:siffrorna|kolumnerna|procenten|andelen|procent av budget|utfall|utfallet|prognosen|prognos|redovisning|t o m))",
  ]),

  ...sure("compare", [
    `${COMPARE}(?: (?:manaden|siffrorna|laget|det|detta|utfallet))?(?: ${WITH})?${BEFORE}`,
    `${COMPARE} ${UNITS} ${WITH}${BEFORE}`,
    `hur har (?:siffrorna|utfallet|avvikelsen|ekonomin|prognosen)(?: (?:for|hos) ${UNITS})? (?:andrats|forandrats|utvecklats)(?: (?:sedan|fran|mot))?${BEFORE}`,
    `(?:vad ar )?(?:skillnad|skillnaden|forandring|forandringen)(?: (?:for|hos) ${UNITS})?(?: (?:mot|sedan|fran|${WITH}))?${BEFORE}`,
    `hur (?:ligger|gar|var|sag) (?:${UNITS}|det) (?:till |ut )?(?:jamfort|i jamforelse) med${BEFORE}`,
  ]),
  ...unsure("compare", [
    `(?:${COMPARE}(?: mellan)?|skillnad(?:en)? mellan|vad ar skillnaden mellan) ${UNITS}`,
  ]),

  ...sure("months", [
    "(?:vilka|hur manga) manader (?:finns(?: det)?|ar inlasta|har (?:vi|du)|kan (?:jag|man|vi) (?:se|fraga om)|ar med)(?: (?:i|inlasta|uppfoljning for|siffror for))*(?: (?:uppfoljningen|siffrorna))?",
    "(?:vilka|finns) (?:uppfoljningar|andra uppfoljningar|andra manader|fler manader)(?: (?:finns(?: det)?|ar inlasta|har vi))?",
  ]),
];
