import { stemOf } from "./stem.ts";
import { plainWord } from "./words.ts";

/**
 * Everyday verbs, adjectives and adverbs. Where the calendar has such a word it helps to find the event; where it has not,
 * the word only says how something was asked. Inflected forms that the stem does not join stand beside each other.
 */
const EVERYDAY = `
  program programmet
  fatta fattar fattas fattats fattat tas tar tagits
  vänta väntar väntas väntat öppna öppnar öppnas öppnat stänga stänger stängs stängt släppa släpper släpps släppts släppt svara svarar
  svarat presentera presenteras presenterar presenterat redovisa redovisas redovisar publicera publiceras publicerat meddela meddelas
  anmäla anmäler anmäls söka söker söks ansöka bestämma bestämmer bestäms bestämt planera planeras förbereda förbereder
  förbereds förberett genomföra genomför genomförs genomfört utföra utförs utfört ordna ordnas anordna anordnas hantera
  hanteras hanterar granska granskas granskar kontrollera läggas upptas inkomma inkommer inkommit sammankalla
  leverera levereras levererar avgöra avgörs avgjort avgöras påverka påverkar påverkas ändra ändras ändrats flytta flyttas flyttats
  flyttat skjuta skjuts skjutits boka bokad bokat bokade inboka uppdatera uppdateras skapa skapas följa följer följt
  fortsätta fortsätter fortsatt bidra bidrar lyfta lyfts prata pratas talas diskutera diskuteras berätta förklara nämna nämns
  nämna stå står framgår framgå innebära tolka gissa räcka räcker dröja dröjer pågå vara varar varade
  närma närmar komma kommer anländer nå når hämta möta lova lovar råka klara klarar behöva krävs kräva kräver
  föredra föredrar föredraget föredras tillhöra tillhör ingå uppstå starta slutföra slutförs slutfört färdigställa färdigställs färdigställd
  gjord gjorda gjort släppt skickad skickade klubba klubbad klubbade klubbats tagen tagna påbörjad avklarad avklarat avklarade avverkad
  sammanfattas avslutas inledas äga ägde rum hinnas hunnits hunnen utföras göras användas använda används fylla
  nöja missat glömma kolla kika titta titta vilja orka tänka hoppas lära
  tom tomt tomma ledig ledigt lediga full fullt fulla bokad upptagen upptaget fri fritt stängd öppen öppet
  svår svårt lätt enkel enkelt stor stort stora liten litet små störst största viktig egen eget lång kort snabb tidig sen
  försent försenad försenat tidigare senare slutgiltig slutgiltiga slutgiltigt definitiv definitiva preliminär ordinarie
  årlig årliga årligen kommande nästkommande aktuell gemensam gemensamma officiell officiella riktig riktiga
  tillfälle tillfällen tillfället ärende ärendet ärenden fråga frågan frågor underlag grej pryl händelseförlopp
  värd värden värdar ansvarstagare arrangör arrangörer ordnare kontakt kontaktperson
  därpå därefter därifrån sedermera efteråt dessförinnan däremot således dessutom också möjligen möjligtvis förmodligen antagligen säkert
  ggr gånger st styck stycken ca cirka typ ungefär max min minst högst
  chefen kollega kollegor kollegan kollegorna chefer medarbetare personal folk alla oss
  barn
  new old whole big small important upcoming annual yearly final possible ready available actual exact correct right wrong
  present presents presented presenting deliver delivered prepare prepared publish published open opens opened close closes closed
  release released wait waiting expect expected settle settled finalise finalised finalize finalized complete completed book booked
  arrange arranged organise organised organize organized host hosts hosting chair chairs chairing draft drafted review reviewed
  deal report reported explain tell told mention mentioned follow followed change changed move moved happen
  write writes written writing inform informs informed
  colleague colleagues boss manager everyone staff team
  organisation organisationen kommunen kommunens kommun municipality municipal
`;

const WEAK = new Set<string>();
const WEAK_STEMS = new Set<string>();
for (const word of EVERYDAY.trim().split(/\s+/u)) {
  const plain = plainWord(word);
  WEAK.add(plain);
  // Short stems are shared by too many words that mean something else.
  const stem = stemOf(plain);
  if (stem.length >= 4) WEAK_STEMS.add(stem);
}

/** True for a word that tells little of what is meant when the calendar does not have it. */
export function isWeakWord(plain: string): boolean {
  return WEAK.has(plain) || WEAK_STEMS.has(stemOf(plain)) || PASSIVE.test(plain);
}

/** Passive, perfect and supine forms are verbs: "släpptes", "avhandlats", "hinnas". */
const PASSIVE = /.{3}(ades|ats|ades|tes|des|its|erats|erades|eras|ades|nas|ras|llas|jas)$/u;
