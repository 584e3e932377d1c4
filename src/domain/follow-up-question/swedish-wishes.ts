import { SEE } from "../proposal-question/swedish-words.ts";
import { AREA, UNITS, whole } from "./phrase-parts.ts";
import type { FollowUpPhrase } from "./phrase.ts";

const WANT =
  "(?:(?:jag|vi) (?:vill|ska|skall|skulle vilja|behover|maste) (?:att )?|(?:kan|far|kunde|skulle) (?:jag|vi|du) (?:fa |vilja |kunna )?(?:att )?|vill |dags att )";
/** "Ekonomi- och verksamhetsuppföljningen". */
const FOLLOW_UP =
  "(?:(?:den|hela|senaste|manadens|var|var senaste|en|ny|nya) )*(?:(?:ekonomi|ekonomisk|ekonomiska|ekonomiskt) (?:och )?)?(?:manads|budget|ekonomi|verksamhets)?uppfoljning(?:en)?(?: (?:efter|for|av|per) (?:den )?manad(?:en)?)?";
const FOR_AREA = `(?: (?:for|hos|i|pa) (?:(?:verksamhets)?omradet )?${AREA})?`;
const MAKE =
  "(?:(?:skriv|skriva|gor|gora|skapa|ta fram|hamta|ladda (?:ner|ned)|generera|visa|oppna|se|fa|ge)(?: (?:mig|oss|fram|ut|ihop))? )";
const DRAFT = "(?:(?:en|ett|den|nytt|ny|forsta) )*(?:utkast(?:et)? (?:till|pa|for) (?:en )?)?";
const MEMORANDUM = "tjansteskrivelse(?:n)?";
const SETTINGS = "installning(?:ar|arna)";
const DEVIATION =
  "(?:(?:min|mina|var|vara|sin|sina) )?(?:avvikelse|avvikelsen|avvikelser|avvikelserna|siffrorna|siffror|utfallet)";
const COMMENT = `kommentera(?:r)?|(?:lamna|skriv|skriva|lagg till|ge)(?: (?:min|mina|en|var|vara))? kommentar(?:en|er|erna)?`;

/** What somebody wants to do with the month's follow-up, in Swedish. The first that is said is it. */
export const SWEDISH_WISHES: readonly FollowUpPhrase[] = [
  {
    kind: "settings",
    said: whole(
      `(?:${SEE}|andra |redigera )?(?:${FOLLOW_UP}s? ${SETTINGS}|uppfoljningsinstallning(?:ar|arna)|${SETTINGS} (?:for|i|pa|till|av) ${FOLLOW_UP})${FOR_AREA}`,
    ),
  },
  {
    kind: "settings",
    said: whole(
      `(?:${SEE}|andra |satt )?(?:grans(?:en|er|erna)?|troskel(?:n)?|trosklar(?:na)?|mottagar(?:e|en|na))(?:varde(?:n|na|t)?)? (?:for|i|pa|till|av) (?:${FOLLOW_UP}|avvikelser(?:na)?|kommentarer(?:na)?)`,
    ),
  },
  {
    kind: "memorandum",
    said: whole(
      `(?:${WANT})?(?:${MAKE})?${DRAFT}${MEMORANDUM}(?: (?:for|om|till|av|pa) ${FOLLOW_UP})?(?: (?:for|hos) (?:(?:verksamhets)?omradet )?${AREA})?`,
    ),
  },
  { kind: "show", said: whole(`(?:${WANT})?(?:${SEE})?${FOLLOW_UP}${FOR_AREA}`) },
  {
    kind: "show",
    said: whole(
      `(?:sammanfatta|vad (?:sager|visar)|hur ser|(?:en )?sammanfattning av) ${FOLLOW_UP}(?: ut)?${FOR_AREA}`,
    ),
  },
  {
    kind: "show",
    said: whole(`(?:${SEE})?(?:manadens |de senaste |senaste )?(?:siffror|siffrorna)${FOR_AREA}`),
  },
  { kind: "comment", said: whole(`(?:${SEE})?mina kommentarer|vad (?:ska|maste) jag kommentera`) },
  { kind: "comment", said: whole(`(?:${WANT})?(?:${COMMENT})`) },
  {
    kind: "comment",
    said: whole(
      `(?:${WANT})?(?:${COMMENT})(?: (?:om|pa|till|for|av))? ${DEVIATION}(?: (?:for|hos|i|pa|av) ${UNITS})?`,
    ),
  },
  { kind: "comment", said: whole(`(?:${WANT})?(?:${COMMENT})(?: (?:for|om|till|pa|at))? ${UNITS}`) },
];
