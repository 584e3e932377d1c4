/**
 * Words that Swedish planning documents build others with. The calendar's own words are added to them, so this list
 * only has to hold what a calendar may have inside its compounds alone.
 */
const COMMON = `
  analys ansvar arbete arbets arsbokslut bedomning behov beredning beslut besluts bilaga bokslut brev budget chef
  controller dag dagar datum delar dialog direktiv direktor dokument effektivisering ekonom ekonomi enhet fack
  fastighet flerar forandring fordjupning forening foretradare formulering forslag forum forutsattning forvaltning
  fullmaktige genomgang grupp grund handling handlaggare hel hojning inlamning intern information informations instruktion
  investering justering kalkyl kansli kommitte kommun konferens kontroll kostnad kvalitet kvartal kurs larare ledamot
  ledare ledning ledningsgrupp lista lokal mal manad mall material medborgare medel moral mote namnd nyckel nyckeltal
  nulage ombudgetering omrade omvarld opposition organisation ordforande plan planering policy politik politisk
  presentation presidie process prognos program projekt protokoll rad ram rapport rapportering redovisning remiss
  resultat revision revisor risk rond runda samling samordnare samrad samverkan sammanstallning sammantrade
  sekreterare sektor service skatt skatte skola stab start stod stopp strateg strategi styrelse styrning svar system
  tal taxa tekniska temadag tertial text tid tids tidning tillagg tjansteman traff uppdrag uppfoljning uppfyllnad
  uppfyllelse uppstart utbildning utfall utskick utskott utvardering utveckling vard vecka verksamhet vision workshop
  yttrande ansvarig ansvariga ekonomichef andring andrings sats inriktning delegation kostnads informationsmote arlig
  skrivelse tjanst tjanste overlaggning overenskommelse
`;

export const COMMON_PARTS: readonly string[] = COMMON.trim().split(/\s+/u);

/**
 * The parts of a compound, when all of them are known stems: "bokslutsdag" is "bokslut" and "dag". Undefined for a word
 * that is no compound of known parts. At most four parts.
 */
export function splitCompound(
  word: string,
  isPart: (stem: string) => boolean,
  stem: (word: string) => string,
  depth = 3,
): readonly string[] | undefined {
  if (word.length < 7 || depth === 0) return undefined;
  // The longest last part first: the head of a Swedish compound says what it is.
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const left = knownLeft(word.slice(0, cut), isPart, stem);
    if (left === undefined) continue;
    const rest = word.slice(cut);
    const head = stem(rest);
    if (isPart(head)) return [left, head];
    const parts = splitCompound(rest, isPart, stem, depth - 1);
    if (parts) return [left, ...parts];
  }
  return undefined;
}

function knownLeft(
  left: string,
  isPart: (stem: string) => boolean,
  stem: (word: string) => string,
): string | undefined {
  const own = stem(left);
  if (isPart(own)) return own;
  if (!left.endsWith("s") || left.length < 4) return undefined;
  const bare = stem(left.slice(0, -1));
  return isPart(bare) ? bare : undefined;
}
