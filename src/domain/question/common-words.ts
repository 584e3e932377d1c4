import { plainWord } from "./words.ts";

const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/u)
      .map((word) => plainWord(word)),
  );

/** Words that say nothing of what a question is about, in Swedish. Their stems never lead to an event. */
export const SWEDISH_COMMON = set(`
  och eller men att som om i på till från av för med utan vid under över mellan hos åt per ur kring samt både även också bara
  inte ej icke aldrig alltid ofta redan än ännu fortfarande just nu då sen sedan så här där dit hit hem ju nog kanske
  gärna egentligen faktiskt typ liksom alltså dock ändå annars precis ungefär cirka ca totalt sammanlagt tillsammans igen
  den det de dem dom denna detta dessa dess deras en ett ens man jag du han hon vi ni oss er mig dig sig min mitt mina din
  ditt dina vår vårt våra ert era hans hennes sin sitt sina någon något några nån nåt nåra ingen inget inga all allt alla
  varje var vart vem vems vad vilken vilket vilka när nr hur varför är var vara varit blir blev bli blivit ska skall skulle
  kan kunde kunna vill ville måste får fick få bör borde behöver behövs behöva har hade ha haft gör gjorde göra görs göras
  gjort finns fanns finnas går gick gå gått kommer kom komma kommit tar tog ta tas tagit tagits ger gav ge ges getts gett
  sker skedde ske skett händer hände hända hänt vet veta säg säga säger sagt berätta berättar visa visar lista ge mig hitta
  hittar ser se sett läsa läser tänker tänkt tror undrar undrade undra skriv fråga frågar hjälp snälla tack hej hejsan hallå
  tjena god morgon eftermiddag kväll okej ok jo ja nej jaha aha hmm eh vänligen mvh
  dag dagar dagen dagarna datum datumet vecka veckan veckor månad månaden månader år året åren tid tiden tider gång gånger
  gången stund tidpunkt klockan kl klockslag halvår kvartal
  nästa nästkommande kommande förra senaste senast sista första andra tidigast tidigare senare snart strax härnäst därnäst
  närmast närmaste närmsta längre länge lång långt långa kvar åter återstår återstående tills fram framöver
  innan före efter efteråt inför sedan sen mot runt omkring inom
  mer mest många mycket flera fler flest lite få färre minst störst fjärde tredje
  sådan sånt sådana samma olika annan annat andra båda vardera
  plan planen planer planerat planerad planerade planeras inplanerat inplanerad inbokat inbokad schemalagt
  händelse händelser händelsen händelserna aktivitet aktiviteter aktiviteten punkt punkter moment sak saker grej grejer
  kalender kalendern kalendrar tidslinje
  ny nya nytt dags klar klart klara färdig färdigt färdiga inne in ut upp ner bort hemma framme
  exakt exakta ungefärlig totala hel hela helt halva delta deltar deltagare deltagarna deltog
  ansvar ansvarar ansvarig ansvariga ansvaret ansvarade håller hålls hålla hållas hållits leder leda leds sköter sköta hand
  rätt fel bra dålig viktig viktigt viktiga viktigaste vanlig vanligt
  pågår pågå pågående igång börjar börja början börjat startar starta start startat slutar sluta slut slutet avslutas avslutat drar dra
  infaller inträffar inträffade äger rum ligger låg ligga står stod stå stå
  ihop själv själva egen eget egna enda ens jobbar jobba jobb arbetar
  syfte syftet meningen tanken handlar handla gäller gälla innebär innebära innehåller rör avser
  plats platsen ställe stället lokal lokalen
  sitter sitta ses träffas träffar träffa mötas möter samlas samlar
  höra hör av sig via genom enligt utifrån gällande angående avseende beträffande ang avs
  te x ex tex t o m eo fr mm m m osv dvs bl a b resp respektive ev eventuellt eventuella
  tacksam hjälpa vänlig snabb snabbt fort kort kortfattat enkelt
  tidigt sent tidig sen för direkt omedelbart genast
  nån gång någonsin rent allmänt lägger läggs lagts lagt lägga lägg hamnar hamna hamnat krockar krocka kolliderar sammanfaller
  påminn påminna mej dej sej va asså iaf typ lr el asap fundera funderar koll kolla kollar
  svenska engelska språk svara
  undan kvar sätt vis slags sort sorts
  pratar prata talar diskuteras diskuterar diskutera tala behandlas behandla behandlar
  blivit missat missa missade hunnit hinner hinna
  nu idag imorgon igår övermorgon
  steg steget stegen tillbaka igenom agenda agendan poängen vitsen punkt punkten punkter sökväg sökvägen period perioden perioder
  tur framför berör berörs inblandad inblandade inblandat involverad involverade samtliga hittas hämta hämtar hämtas spara sparar sparas
  rum rummet sal salen adress adressen mapp mappen länk länken verktyg verktyget
  kallad kallade kallas kalla kallar inbjuden inbjudna bjuds bjudas bjuder närvara närvarar medverkar medverka
  ansvarsområde funktion roll rollen person personen personer nöjd trött stressad
  aktuell aktuellt aktuella relevant relevanta intressant grad väg vägen håll hållet
  upp nere ihåg minns minnas glömt glömde glömma bli klok koll överblick översikt sammanfatta sammanfattning sammanfattningsvis
  snälla hejhej tjo hörru du ber be kunna bara vilkendera
  menar menas betyder betyda stämmer stämma räknat räkna räknas
  ungefär strax runt omkring dock fast trots
  senare förr förut tidigare nyss nyligen redan strax alldeles inför
  börjat återstår återstående gånger procent
  infalla sätter satt sätta skulle skulle vore varandra
  hittat råkar brukar brukade tänkte tänkt hoppas
  vet vetat veta känner känna till
  gör göras hinns hinner hinna måsta slippa slipper får fått
  ordnar ordna fixar fixa sköts sköter tar hand
  ny nyanställd började nybörjare
  läge läget status
  följande ovan nedan
  antal mängd summa sammanlagt totalt
  samtidigt respektive dels
  måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen
  januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun jul aug sep sept okt nov dec
  grupp gruppen grupper
  utöver förutom istället övergripande yttersta
  åtgärd åtgärder
  först främst sist sistone
  något nånting någonting ingenting allting vadå
  veckodag vardag vardagar kalenderdagar system systemet nånstans nagonstans delar delarna delen del innehåller ingår ingå
  vart åt vilkas
  blir blivande
  mötesdag förmiddag förmiddagen eftermiddagen kvällen natten lunchtid
  hört sett läst skrivit skickat fixat
  snart inom kort
  mycke mkt oxå oxo nåt ngt ngn nån ska
  passerat passerade passerad passera passerar
  gått gås utgått förfallit förfaller går
  inledningsvis slutligen
`);

/** The same in English. */
export const ENGLISH_COMMON = set(`
  a an the as and or but if of in on at to from by for with without about into over under between during through per than then
  is are was were be been being am do does did done doing have has had having will would shall should can could may might must
  i you he she it we they me him her us them my your his its our their mine this that these those there here who whom whose
  what which when where why how not no yes nor only also just still already yet ever never always often again too very
  some any all each every both either neither one ones other another such same
  next last first previous coming upcoming following later earlier soon now then today tomorrow yesterday
  day days date dates week weeks month months year years time times long much many more most few
  happens happening happen happened planned plan plans scheduled schedule event events activity activities item items thing things
  show tell list give find get know see please thanks thank hi hello hey ok okay would like want need
  responsible responsibility charge attend attends attending attendees participate participates participants involved
  takes take place held hold holds holding run runs running lead leads leading
  begin begins start starts end ends ending finish finishes over left remaining until till before after since by within
  purpose about reason mean means point going go goes come comes came up out off down
  calendar so far anything something nothing anyone someone everything us let lets
  right directly immediately hand submit submitted submitting turn
  clash clashes coincide coincides s t re ll ve d m
  supposed able possible make made makes
  taking part parts room rooms link links path folder folders tool tools address point agenda step steps turn
  latest recent recently soonest current currently ongoing under way underway
  invited invite called called used use using say says said know knows known
  tell me more detail details info informations
  handled handle handles dealt deal deals discussed discuss discusses discussing
  onwards forward further rest whole total altogether
  kind sort type way ways good morning afternoon evening dear everyone
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december
  because although however therefore
  really actually probably maybe perhaps roughly exactly about around
  miss missed passed pass gone late early
  look looks looking work works working remember forgot
  set sets put puts
  people person persons anybody everybody
  happens mr mrs sir
`);

/** Words that belong to other things than a planning calendar: with one of them a question is never answered. */
export const FOREIGN = set(`
  väder vädret lunch lunchen middag frukost kaffe fika recept maten mat matsedel restaurang fotboll hockey film musik
  lön lönen löner löneutbetalning semesterdagar semesteransökan sjukanmälan sjukanmäla vab karensdag pension
  bankkonto lösenord inloggning skrivare wifi
  skämt dikt sång saga låt vits
  aktie aktier aktiekurs bitcoin
  statsminister statsministern kung kungen drottningen president
  buss bussen tåg tåget flyg hotell parkering parkeringen
  weather joke poem song salary password lottery recipe stock football president
  prompt jailbreak tycker tycka anser åsikt kostar kosta kostade pris priset tjänar
`);

/** True for a word that never says what a question is about. */
export function isCommonWord(plain: string): boolean {
  return SWEDISH_COMMON.has(plain) || ENGLISH_COMMON.has(plain) || plain.length === 1;
}
