import { PLACE, sure, unsure, WHAT, WHO } from "./phrase-parts.ts";
import type { ReportPhrase } from "./report-wish.ts";

const DONE = "(?:klar|klara|klart|fardig|fardiga)";
const REPORTED =
  "(?:klarmarkerat|rapporterat(?: in)?|lamnat in (?:sin |sina )?rapport(?:en|er|erna)?|markerat klart?|rapporterat klart?)";
const APPROVED = "(?:godkant)";
const STATE = `(?:${DONE}|godkanda|klarmarkerade)`;
const THEM =
  "(?: (?:namnder|namnderna|forvaltningar|forvaltningarna|enheter|enheterna|mal|malen|processgrupper|processgrupperna|ordforande|av oss|av dem|personer))?";
const NOT = "(?:har inte(?: an| annu)?|inte(?: an| annu)? har|har annu inte|har ej|ej har|har an inte)";
const YET = "(?: (?:an|annu|hittills|redan))?";
const IN = `(?: (?:i|for|pa|till|av) ${WHAT})?`;
const WITH = `(?: (?:med|i|pa) ${WHAT})?`;
/** "Sin verksamhetsplan", "verksamhetsplanen". */
const THEIRS = `(?: (?:sin |sina |sitt )?${WHAT})?`;
const THE_REPORT = `(?: ${WHAT})?`;

/** What somebody asks about reports, in Swedish. The first that is said is it. */
export const SWEDISH_QUESTIONS: readonly ReportPhrase[] = [
  ...sure("has", [
    `(?:vem|nar) (?:har )?(?:klarmarkerat|klarmarkerade|rapporterat|rapporterade)${THE_REPORT} for ${PLACE}`,
  ]),
  ...sure("missing", [
    `(?:ar|finns) det (?:nagon|nagra)(?: som)? (?:inte har|har inte) (?:${REPORTED}|${APPROVED})${YET}${THE_REPORT}`,
    `hur manga${THEM}(?: som)? ${NOT} (?:${REPORTED}|${APPROVED})${YET}${THE_REPORT}`,
    `(?:vilka|vem|vilken)${THEM}(?: som)? ${NOT} (?:${REPORTED}|${APPROVED})${YET}${THE_REPORT}`,
    `(?:vilka|vem)${THEM} saknar klarmarkering(?:ar)?${IN}`,
    `(?:vilka|vad for) (?:klarmarkeringar|rapporter|godkannanden) (?:saknas|ar kvar|fattas)${IN}`,
    `(?:vilka|vem|vad)${THEM} (?:saknas|ar kvar|aterstar|fattas) (?:att (?:klarmarkera|rapportera)|som inte har klarmarkerat)${IN}`,
    `(?:vilka|vem)${THEM} (?:saknas|fattas|ar kvar) (?:i|for|pa|till) (?:rapporten|rapporterna|rapporteringen|klarmarkeringen)`,
  ]),
  ...unsure("missing", [
    `(?:ar|finns) det (?:nagon|nagra)(?: som)? inte ar ${STATE}${YET}${WITH}`,
    `(?:vilka|vem)${THEM} (?:ar sena|ligger efter|ar forsenade)${WITH}`,
    `(?:vilka|vem|vilken)${THEM}(?: som)? ${NOT} lamnat in${YET}${THEIRS}`,
    `hur manga${THEM} (?:saknas|fattas|ar kvar|ar inte ${STATE})${YET}${WITH}`,
    `(?:vilka|vem|vilken)${THEM}(?: som)? (?:ar inte|inte ar|ar ej|ej ar) ${STATE}${YET}${WITH}`,
    `(?:vilka|vem)${THEM} (?:saknas|fattas) (?:i|for|pa|till) ${WHAT}`,
  ]),

  ...sure("count", [
    `hur manga${THEM}(?: som)? har (?:${REPORTED}|${APPROVED})${YET}${THE_REPORT}`,
    `hur manga klarmarkeringar (?:har kommit in|finns(?: det)?|saknas|ar kvar)${IN}`,
    `hur (?:gar det med|ligger det till med|star det till med) (?:rapporten|rapporterna|rapporteringen|klarmarkering|klarmarkeringen|klarmarkeringarna)${IN}`,
    `(?:laget|status|hur ar laget) (?:i|for|pa|med) (?:rapporten|rapporterna|rapporteringen|klarmarkeringen|klarmarkeringarna)${IN}`,
  ]),
  ...sure("count", [`har nagon(?: annan)? (?:${REPORTED}|${APPROVED})${YET}${THE_REPORT}`, "rapportlaget"]),
  ...unsure("count", [
    `(?:laget|status|hur ar laget) (?:i|for|pa|med) ${WHAT}`,
    `hur (?:gar det|ligger vi till|ligger det till) med ${WHAT}`,
    `hur manga${THEM}(?: som)? ar ${STATE}${YET}${WITH}`,
  ]),

  ...sure("all", [
    `har alla${THEM} (?:${REPORTED}|${APPROVED})${YET}${THE_REPORT}`,
    `ar alla (?:rapporter|rapporterna|klarmarkeringar|klarmarkeringarna) (?:inne|${DONE}|klarmarkerade|inlamnade|gjorda)`,
  ]),
  ...unsure("all", [`har (?:alla|samtliga)${THEM} lamnat in${YET}${THEIRS}`]),
  ...unsure("all", [`ar alla${THEM} ${STATE}${YET}${WITH}`]),

  ...sure("done", [`(?:vilka|vem)${THEM}(?: som)? har (?:${REPORTED}|${APPROVED})${YET}${THE_REPORT}`]),
  ...unsure("done", [`(?:vilka|vem|vilken)${THEM}(?: som)? har lamnat in${YET}${THEIRS}`]),
  ...unsure("done", [`(?:vilka|vem)${THEM}(?: som)? ar ${STATE}${YET}${WITH}`]),

  ...sure("has", [
    `har ${WHO} (?:redan |inte )?(?:${REPORTED})${YET}${THE_REPORT}`,
    `(?:nar|vem) (?:klarmarkerade|rapporterade) ${PLACE}`,
    `ar ${WHAT} (?:klarmarkera[dt]|klarmarkerade)${YET}(?: (?:for|av|hos) ${PLACE})?`,
  ]),
  ...unsure("has", [
    `har ${WHO} (?:redan )?${APPROVED}${YET}${THE_REPORT}`,
    `har ${WHO} (?:redan |inte )?lamnat in${YET}${THEIRS}`,
    `ar ${WHO} (?:redan |inte )?${DONE}${YET} med ${WHAT}`,
    `nar blev ${WHAT} ${DONE}`,
    `ar (?<place>vi|jag) (?:redan |inte )?${DONE}${YET}`,
    `ar ${WHAT} (?:redan |inte )?(?:${DONE}|godkand|godkant)${YET}(?: (?:for|av|hos) ${PLACE})?`,
  ]),
];
