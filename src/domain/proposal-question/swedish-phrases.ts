import type { AskPhrase, Phrase } from "./proposal-wish.ts";
import { TYPE } from "./type-words.ts";

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "u");

const ME = "(?:jag|vi|man)";
const WANT = `(?:${ME} (?:vill|ska|skall|skulle vilja|skulle|onskar|behover|maste|tanker|tankte) (?:fa |kunna )?(?:att )?|(?:kan|far|kunde|skulle) ${ME} (?:fa|vilja|kunna) (?:fa )?(?:att )?|(?:dags|tid) att |(?:hjalp|hjalpa) (?:mig|mej|oss) (?:med )?(?:att )?)`;
const HOW = `(?:hur|var) (?:(?:kan|gor|ska|far) )?`;
const HAND_IN =
  "(?:lamna(?: in| fram| over)?|lamnar (?:jag|vi|man)(?: in)?|skicka(?: in)?|ge|gora|gor|skriv|skriva|skriver (?:jag|vi|man)|lagg|lagga(?: fram| in)?|foresla|registrera|skapa|paborja|borja(?: pa)?|starta|fyll i|fylla i|komma(?: in)? med|kom med|anmala)";
const ONE = "(?:ett till|en till|ett|en|mitt|min|vart|var|nagot|nagon|ytterligare ett|ytterligare en)";
const NEW = "(?:nytt|ny|nya|eget|annat)";
const TO = "(?: (?:till|for|i|infor) (?:nasta ars )?budget(?:en)?(?: 20\\d\\d)?)?";
const OF_TYPE = `(?:pa|till|om|kring) (?:${ONE} )?(?:${NEW} )?${TYPE.sv}`;
const A_PROPOSAL = `(?:${ONE} )?(?:${NEW} )?(?:forslag(?: ${OF_TYPE})?|${TYPE.sv})${TO}`;
const ONE_PROPOSAL = `${ONE} (?:${NEW} )?(?:forslag(?: ${OF_TYPE})?|${TYPE.sv})${TO}`;

const SEE =
  "(?:(?:(?:jag|vi) (?:vill|ska|skulle vilja|behover) |(?:kan|far|kunde) (?:jag|vi) (?:fa )?|(?:kan|vill) du )?(?:visa|visar|oppna|se|titta pa|kolla(?: pa)?|lista|hamta|ta fram|lasa)(?: (?:mig|mej|oss|upp))? )";
const MINE = "(?:mina|mitt|egna|mina egna)";
const MY_PROPOSAL = `${MINE} (?:egna )?(?:forslag|utkast|${TYPE.sv})`;
const CHANGE =
  "(?:andra|redigera|ta tillbaka|aterta|kopiera|fortsatt|fortsatta|fortsatt med|fortsatta med|fortsatt pa|fortsatta pa|komplettera|hitta|rata)";
const OURS =
  "(?:forvaltningens|var forvaltnings|min forvaltnings|vara|forvaltningens alla|vara egna|var forvaltnings alla)";
const THE = "(?:forslag|forslagen|forslaget)";

export const SWEDISH_PHRASES: readonly Phrase[] = [
  { kind: "mine", said: whole(`${SEE}?${MY_PROPOSAL}`) },
  { kind: "mine", said: whole(`(?:${WANT})?${CHANGE} (?:i |med |pa )?${MY_PROPOSAL}`) },
  { kind: "mine", said: whole(`(?:var|vilka) (?:ar|har jag|finns) ${MY_PROPOSAL}`) },
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
  { kind: "new", said: whole(`(?:lamna(?: in)?|skapa|skriv|registrera|skicka in) (?:${NEW} )?${THE}`) },
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
  {
    kind: "review",
    said: whole(`(?:finns det|har jag) (?:nagot|nagra forslag|forslag|nagonting)(?: kvar)? att granska`),
  },
  { kind: "review", said: whole(`${SEE}?(?:${THE} )?(?:som (?:jag )?(?:ska|skall) |att )granska`) },

  {
    kind: "summary",
    said: whole(
      `${SEE}?(?:den )?(?:senaste |aktuella )?(?:sammanstallning|sammanstallningen)(?: (?:av|over|for) (?:alla )?(?:inkomna )?${THE})?`,
    ),
  },
  {
    kind: "summary",
    said: whole("(?:publicera|forhandsgranska|ladda ner|ladda ned|hamta) sammanstallningen"),
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

const WHO = "(?<who>[^ ]+(?: [^ ]+){0,5}?)";
const PROPOSALS = `(?:(?:alla |de |nya |inkomna |inlamnade )*(?:forslag|forslagen)(?: ${OF_TYPE})?|(?:alla |de |nya |inkomna |inlamnade )*${TYPE.sv})`;
const FROM = `(?: (?:fran|av|hos|for|i) ${WHO})?`;
const COME_IN =
  "(?:kommit in|inkommit|kommit|lamnats in|lamnats|skickats in|inlamnade|inkomna|frislappts|frislappta|inne)";
const HANDED_IN =
  "(?:lamnat in|lamnat|skickat in|kommit in med|kommit med|foreslagit|frislappt|lagt fram|lagt)";
const SO_FAR = "(?: (?:hittills|an|annu|i ar|totalt|sammanlagt))?";
const NOT_REVIEWED =
  "(?:saknar granskning|ar (?:inte granskade|ogranskade|ej granskade)|(?:inte har|har inte|ej har|har ej) (?:blivit granskade|granskats|granskat)|(?:som )?(?:inte )?har (?:inte )?granskats|vantar pa granskning|ar kvar att granska|aterstar att granska)";

export const SWEDISH_QUESTIONS: readonly AskPhrase[] = [
  {
    asks: "count",
    said: whole(
      `hur manga ${PROPOSALS} (?:har|ar|finns|finns det|har det|har vi fatt|har ni fatt)(?: som har)?(?: ${COME_IN})?${SO_FAR}${FROM}${SO_FAR}`,
    ),
  },
  { asks: "count", said: whole(`hur manga ${PROPOSALS} har vi(?: fatt(?: in)?)?${SO_FAR}${FROM}`) },
  { asks: "count", said: whole(`hur manga ${PROPOSALS} har ${WHO} ${HANDED_IN}${SO_FAR}`) },
  { asks: "count", said: whole(`antal(?:et)? ${PROPOSALS}${FROM}`) },
  {
    asks: "count",
    lacksReview: true,
    said: whole(`hur manga(?: ${PROPOSALS})?(?: som)? ${NOT_REVIEWED}${FROM}`),
  },

  {
    asks: "list",
    lacksReview: true,
    said: whole(
      `(?:vad|vilka|vilka ${PROPOSALS}|${SEE}${PROPOSALS})(?: som)? ${NOT_REVIEWED}${SO_FAR}${FROM}`,
    ),
  },
  { asks: "list", lacksReview: true, said: whole(`${SEE}?ogranskade ${PROPOSALS}${FROM}`) },
  { asks: "list", said: whole(`(?:vad|vilka ${PROPOSALS}) har ${WHO} ${HANDED_IN}${SO_FAR}`) },
  { asks: "list", said: whole(`(?:vad|vilka ${PROPOSALS})(?: som)? (?:har|ar) ${COME_IN}${SO_FAR}${FROM}`) },
  {
    asks: "list",
    said: whole(`vilka ${PROPOSALS} (?:har ni|har vi|finns(?: det)?)(?: fatt(?: in)?)?${FROM}`),
  },
  { asks: "list", said: whole(`${SEE}${PROPOSALS} (?:fran|av|hos|for) ${WHO}`) },
  { asks: "list", said: whole(`${SEE}?(?:alla |inkomna )+(?:forslag|forslagen|${TYPE.sv})${FROM}`) },
  { asks: "list", said: whole(`${SEE}?(?:forslag|forslagen) (?:fran|av) ${WHO}`) },
  { asks: "list", said: whole(`${SEE}(?<who>[^ ]+(?: [^ ]+){0,5}?) ${PROPOSALS}`) },
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
