import { SEE } from "../proposal-question/swedish-words.ts";
import { PLACE, WHAT, whole } from "./phrase-parts.ts";
import type { ReportPhrase } from "./report-wish.ts";

const WANT =
  "(?:(?:jag|vi) (?:vill|ska|skall|skulle vilja|behover|maste|onskar) (?:att )?|(?:kan|far|kunde|skulle) (?:jag|vi|du) (?:fa |vilja |kunna )?(?:att )?|(?:jag|vi) |vill |dags att )";
const DONE = "(?:klar|klara|klart|fardig|fardiga|fardigt)";
const FOR = `(?: (?:for|hos|at) ${PLACE})?`;
const MARKING = "(?:klarmarkering(?:en|ar|arna)?|markering(?:en|ar|arna)?|godkannande(?:t|n|na)?)";
const MY = "(?:(?:min|mina|var|vara|mitt|vart|den|det) )?";
const OF = `(?: (?:av|for|pa|i|pa rapporten) ${WHAT})?`;
const MARK = "(?:klarmarkera|rapportera(?: in)?|godkanna|markera(?: som)? klart?)";
const REMINDERS =
  "(?: (?:(?:mina |alla |rapporternas )?(?:paminnelser|paminnelserna)(?: om (?:rapporter|rapporterna|klarmarkering))?|rapporterna|mig))?";
const BOARD = "(?:tavla|tavlan|rapporttavla|rapporttavlan|klarmarkeringstavla|klarmarkeringstavlan)";

/** What somebody wants to do with reports, in Swedish. The first that is said is it. */
export const SWEDISH_WISHES: readonly ReportPhrase[] = [
  { kind: "missing-mine", said: whole(`vad saknar (?:jag|vi)(?: (?:i|for|till|pa) ${WHAT})?`) },
  {
    kind: "missing-mine",
    said: whole(
      `(?:vad|vilka rapporter|vilken rapport) (?:har|saknar) (?:jag|vi) (?:kvar |att )+${MARK}(?: (?:i|for|till) ${WHAT})?`,
    ),
  },
  {
    kind: "missing-mine",
    said: whole(
      `(?:vad|vilka rapporter|vilken rapport) (?:ska|skall|maste|behover|bor) (?:jag|vi) ${MARK}(?: (?:i|for|till) ${WHAT})?`,
    ),
  },
  {
    kind: "missing-mine",
    said: whole(
      `(?:har (?:jag|vi)|finns det) (?:nagot|nagonting|nagon rapport|nagra rapporter|mer) (?:kvar )?(?:att|jag ska|vi ska) ${MARK}`,
    ),
  },
  { kind: "missing-mine", said: whole("vad (?:aterstar|ar kvar) for (?:mig|oss)|vad vantar pa mig") },
  {
    kind: "missing-mine",
    said: whole("vilka rapporter (?:ska|skall|maste|behover) (?:jag|vi) (?:lamna in|klarmarkera|rapportera)"),
  },
  { kind: "missing-mine", said: whole("har jag (?:klarmarkerat|rapporterat|godkant) (?:allt|alla)") },
  // Who asks how it is done has not done it: the list has its buttons.
  {
    kind: "missing-mine",
    said: whole(
      `hur klarmarkerar (?:jag|vi|man)(?: ${WHAT})?|hur rapporterar (?:jag|vi|man)|hur gor (?:jag|vi|man) for att ${MARK}`,
    ),
  },
  { kind: "missing-mine", said: whole(`(?:${SEE})?mina (?:rapporter|klarmarkeringar)`) },
  { kind: "missing-mine", said: whole("vilka rapporter (?:vantar pa mig|har jag kvar|ar jag ansvarig for)") },

  { kind: "undo", said: whole("angra (?:det|den|detta)|(?:jag|vi) rakade klarmarkera") },
  { kind: "undo", said: whole(`angra(?: ${MY}${MARKING})?${OF}${FOR}`) },
  {
    kind: "undo",
    said: whole(`(?:${WANT})?(?:angra|ta tillbaka|ta bort|aterta|dra tillbaka) ${MY}${MARKING}${OF}${FOR}`),
  },
  { kind: "undo", said: whole(`(?:${WANT})?avmarkera(?: ${WHAT})?${FOR}`) },
  {
    kind: "undo",
    said: whole(`(?:jag|vi) (?:ar|blev) (?:inte|ej) ${DONE}(?: (?:an|annu))?(?: med ${WHAT})?${FOR}`),
  },
  { kind: "undo", said: whole(`${WHAT} ar (?:inte|ej) (?:${DONE}|klarmarkera[dt]|godkan[dt])${FOR}`) },

  {
    kind: "mark",
    act: "mark",
    said: whole(
      "klart?|klarmarkera (?:allt|alla|mina|alla mina)(?: rapporter)?|klarmarkering|klarmarkerar|rapportera klart?|markera klart?",
    ),
  },
  { kind: "mark", act: "mark", said: whole(`(?:${WANT})?klarmarkerar?(?: (?:for|hos|at) ${PLACE})?`) },
  { kind: "mark", act: "mark", said: whole(`(?:${WANT})?klarmarkerar? ${WHAT}${FOR}`) },
  {
    kind: "mark",
    act: "mark",
    said: whole(
      `(?:(?:jag|vi) ar|nu ar (?:jag|vi)) (?:nu |helt |redan )*${DONE}(?: (?:med|pa) ${WHAT})?${FOR}`,
    ),
  },
  {
    kind: "mark",
    act: "mark",
    said: whole(`(?:${WANT})?(?:markera|satt|rapportera|bocka av) ${WHAT} (?:som )?${DONE}${FOR}`),
  },
  { kind: "mark", act: "mark", said: whole(`(?:${WANT})?(?:markera|rapportera) (?:som )?${DONE}${FOR}`) },
  {
    kind: "mark",
    act: "mark",
    said: whole(
      `(?:jag|vi) har (?:nu |redan )?(?:klarmarkerat|rapporterat|lamnat in (?:var |min )?rapport(?:en)?)${FOR}`,
    ),
  },
  {
    kind: "mark",
    act: "mark",
    said: whole(`(?:jag|vi) har (?:nu |redan )?(?:klarmarkerat|rapporterat) ${WHAT}${FOR}`),
  },
  { kind: "mark", act: "mark", said: whole(`nu ar ${WHAT} ${DONE}${FOR}`) },
  {
    kind: "mark",
    act: "approve",
    said: whole(`(?:${WANT})?(?:godkann|godkanna|godkanner)(?: ${WHAT})?${FOR}`),
  },
  {
    kind: "mark",
    act: "approve",
    said: whole(`(?:markera|satt) ${WHAT} (?:som )?(?:godkand|godkant|godkanda)${FOR}`),
  },
  { kind: "mark", act: "approve", said: whole(`(?:jag|vi) har godkant(?: ${WHAT})?${FOR}`) },
  { kind: "mark", act: "approve", said: whole(`${WHAT} ar (?:nu )?(?:godkand|godkant)${FOR}`) },
  { kind: "mark", act: "mark", said: whole(`${PLACE} ar (?:nu )?${DONE} med ${WHAT}`) },
  { kind: "mark", act: "mark", said: whole(`${WHAT} ar (?:nu )?(?:${DONE}|klarmarkera[dt])${FOR}`) },

  {
    kind: "reports",
    wants: "list",
    said: whole(`(?:${SEE})?(?:alla )?(?:rapporter|rapporterna|klarmarkeringar|klarmarkeringarna)`),
  },
  { kind: "reports", wants: "list", said: whole("vilka rapporter (?:finns(?: det)?|har vi|ar oppna)") },
  { kind: "reports", wants: "board", said: whole(`(?:${SEE})?${BOARD}(?: (?:for|over|pa) ${WHAT})?`) },
  {
    kind: "reports",
    wants: "new",
    said: whole(
      `(?:(?:jag|vi) (?:vill|ska) )?(?:(?:skapa|lagg till|lagga till|gor|gora) )?(?:en )?ny(?:a)? (?:rapport|rapporter)|(?:skapa|lagg till|lagga till) (?:en )?(?:rapport|rapporter)`,
    ),
  },

  {
    kind: "pause",
    said: whole(
      `(?:${WANT})?(?:pausa|paus|gora paus|ta paus)${REMINDERS}(?: (?=(?:till|tom|t o m|fram till|senast|t|i|en|tva|tre|over|under)(?: |$))(?:fram )?(?<until>.+))?`,
    ),
  },
  {
    kind: "pause",
    ends: true,
    said: whole(
      `(?:${WANT})?(?:avsluta|ta bort|slut pa|upphav|avbryt|stoppa|sluta med) (?:min |mina )?(?:paus|pausen|pauserna)|sluta pausa${REMINDERS}|(?:borja|fortsatt) (?:att )?(?:paminn|paminna) (?:mig )?(?:igen)?|ingen paus|(?:starta|satt pa|sla pa|aktivera) paminnelserna(?: igen)?`,
    ),
  },

  {
    kind: "claim",
    said: whole(
      `(?:vi ar ansvariga|(?:det ar )?jag (?:(?:som )?ar (?:den )?(?:som ar )?(?:ansvarig|rapportansvarig)|(?:som )?(?:ansvarar|rapporterar))) for ${PLACE}`,
    ),
  },
];
