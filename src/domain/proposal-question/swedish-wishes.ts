import type { Phrase } from "./proposal-wish.ts";
import { NEW, OF_TYPE, ONE, SEE, THE, whole } from "./swedish-words.ts";
import { TYPE } from "./type-words.ts";

const ME = "(?:jag|vi|man)";
const WANT = `(?:${ME} (?:vill|ska|skall|skulle vilja|skulle|onskar|behover|maste|tanker|tankte) (?:fa |kunna )?(?:att )?|(?:kan|far|kunde|skulle) ${ME} (?:fa|vilja|kunna) (?:fa )?(?:att )?|(?:dags|tid) att |(?:(?:kan|vill) du )?(?:hjalp|hjalpa) (?:mig|mej|oss) (?:med )?(?:att )?|vill )`;
const HOW = `(?:hur|var) (?:(?:kan|gor|ska|far) )?`;
const HAND_IN =
  "(?:lamna(?: in| fram| over)?|lamnar (?:jag|vi|man)(?: in)?|skicka(?: in)?|ge|gora|gor|skriv|skriva|skriver (?:jag|vi|man)|lagg|lagga(?: fram| in)?|foresla|registrera|skapa|paborja|borja(?: pa)?|starta|fyll i|fylla i|komma(?: in)? med|kom med|anmala)";
const TO = "(?: (?:till|for|i|infor) (?:nasta ars )?budget(?:en)?(?: 20\\d\\d)?)?";
const A_PROPOSAL = `(?:${ONE} )?(?:${NEW} )?(?:forslag(?: ${OF_TYPE})?|${TYPE.sv})${TO}`;
const ONE_PROPOSAL = `${ONE} (?:${NEW} )?(?:forslag(?: ${OF_TYPE})?|${TYPE.sv})${TO}`;

const GIVE = "(?:(?:kan|far) (?:jag|vi) fa |ge (?:mig|mej|oss) |skicka (?:mig |mej |oss )?)";
const MINE = "(?:mina|mitt|egna|mina egna)(?: (?:inlamnade|sparade|senaste))?";
const MY_PROPOSAL = `${MINE} (?:egna )?(?:forslag|utkast|${TYPE.sv})`;
const CHANGE =
  "(?:andra|redigera|ta tillbaka|aterta|kopiera|fortsatt|fortsatta|fortsatt med|fortsatta med|fortsatt pa|fortsatta pa|komplettera|hitta|rata)";
const OURS =
  "(?:forvaltningens|var forvaltnings|min forvaltnings|vara|forvaltningens alla|vara egna|var forvaltnings alla)";

/** What somebody wants to do, in Swedish. The first that is said is it: "mitt förslag" before "ett förslag". */
export const SWEDISH_WISHES: readonly Phrase[] = [
  { kind: "mine", said: whole(`${SEE}?${MY_PROPOSAL}`) },
  { kind: "mine", said: whole(`(?:${WANT})?${CHANGE} (?:i |med |pa )?${MY_PROPOSAL}`) },
  {
    kind: "mine",
    said: whole(
      `(?:var|vilka) (?:ar|har jag|finns|hittar jag|ser jag) ${MY_PROPOSAL}|status (?:pa |for )?${MY_PROPOSAL}`,
    ),
  },
  {
    kind: "mine",
    said: whole(
      `(?:hur gar det|hur har det gatt|vad hander|vad har hant|hur ligger det till) (?:med|for) ${MY_PROPOSAL}`,
    ),
  },
  {
    kind: "mine",
    said: whole(`(?:vad|vilka forslag) har jag (?:lamnat in|lamnat|skickat in|foreslagit|skrivit)`),
  },
  { kind: "mine", said: whole(`(?:vilka utkast|vilka forslag) har jag (?:pa gang|sparat|kvar)`) },

  { kind: "department", said: whole(`${SEE}?${OURS} ${THE}`) },
  {
    kind: "department",
    said: whole(
      `(?:${WANT})?(?:prioritera|rangordna|frislapp|frislappa|slappa|slapp) (?:alla )?(?:${OURS} )?(?:${THE}|paketet)`,
    ),
  },
  {
    kind: "department",
    said: whole("prioritera|prioritering|prioriteringen|frislapp|frislappa|frislappning"),
  },
  {
    kind: "department",
    said: whole(
      `(?:vad|vilka forslag) har (?:vi|var forvaltning|min forvaltning|forvaltningen) (?:lamnat in|fatt in|lamnat|att frislappa|att prioritera)`,
    ),
  },

  { kind: "new", said: whole(`(?:${ONE} )?(?:${NEW} )?forslag(?: ${OF_TYPE})?${TO}`) },
  { kind: "new", said: whole(`(?:${ONE} )?${NEW} ${TYPE.sv}${TO}`) },
  {
    kind: "new",
    said: whole(
      `${TYPE.sv}forslag|(?:effektiviserings|besparings|investerings|drift|drifts|driftkostnads|uppdrags)forslag`,
    ),
  },
  { kind: "new", said: whole(`${WANT}${HAND_IN} ${A_PROPOSAL}`) },
  { kind: "new", said: whole(`${WANT}(?:foresla|lamna in) (?:nagot|nagonting|en sak)`) },
  { kind: "new", said: whole(`(?:kan|far|kunde) ${ME} ${HAND_IN} ${ONE_PROPOSAL}`) },
  { kind: "new", said: whole(`${HAND_IN} ${ONE_PROPOSAL}|(?:nytt|ny) ${THE}`) },
  { kind: "new", said: whole(`(?:lamna(?: in)?|skapa|skriva?|registrera|skicka in) (?:${NEW} )?${THE}`) },
  { kind: "new", said: whole(`${ME} har ${ONE_PROPOSAL}(?: att (?:lamna|komma med)(?: in)?)?`) },
  { kind: "new", said: whole(`${HOW}${HAND_IN} ${A_PROPOSAL}`) },
  { kind: "new", said: whole(`${HOW}${ME} (?:gora )?(?:for )?(?:att )?${HAND_IN} ${A_PROPOSAL}`) },

  { kind: "review", said: whole(`(?:${WANT})?granska(?: (?:nya |inkomna )?${THE})?`) },
  {
    kind: "review",
    said: whole(
      `${SEE}?(?:min |mina )?(?:granskning|granskningen|granskningar|granskningsko|granskningskon)`,
    ),
  },
  {
    kind: "review",
    said: whole(`(?:vad|vilka|vilka forslag) (?:ska|skall|kan|behover|bor|maste) jag granska`),
  },
  { kind: "review", said: whole(`(?:vad|vilka forslag) har jag (?:kvar )?att granska`) },
  { kind: "review", said: whole("vilka forslag vantar pa (?:mig|min granskning)") },
  {
    kind: "review",
    said: whole(`(?:finns det|har jag) (?:nagot|nagra forslag|forslag|nagonting)(?: kvar)? att granska`),
  },
  { kind: "review", said: whole(`${SEE}?(?:${THE} )?(?:som (?:jag )?(?:ska|skall) |att )granska`) },

  {
    kind: "summary",
    said: whole(
      `(?:${SEE}|${GIVE})?(?:den )?(?:senaste |aktuella )?(?:sammanstallning|sammanstallningen)(?: (?:av|over|for) (?:alla )?(?:inkomna )?${THE})?(?: (?:i|som) excel)?`,
    ),
  },
  {
    kind: "summary",
    said: whole(
      "(?:publicera|forhandsgranska|ladda ner|ladda ned|hamta) sammanstallning(?:en)?(?: (?:i|som) excel)?",
    ),
  },

  {
    kind: "round",
    said: whole(
      `(?:${SEE}|andra (?:i )?|starta |oppna |bekrafta |stall in )?(?:en |ny )?(?:budgetomgang|budgetomgangen|omgang|omgangen)`,
    ),
  },
  {
    kind: "round",
    said: whole(
      `${SEE}?(?:budgetomgangens|omgangens) installningar|${SEE}?installningar(?:na)? for (?:budgetomgangen|omgangen)`,
    ),
  },

  { kind: "organisation", said: whole(`(?:${SEE}|andra (?:i )?|redigera )?(?:organisation|organisationen)`) },
  {
    kind: "organisation",
    said: whole(`(?:${SEE}|andra |redigera )?(?:namnder och forvaltningar|roller|rollerna)`),
  },
];
