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
  kontor social barn skol miljo bygg teknik kultur fritid region bolag arbetsutskott kommunal
  yttrande ansvarig ansvariga ekonomichef andring andrings sats inriktning delegation kostnads informationsmote arlig
  skrivelse tjanst tjanste overlaggning overenskommelse
`;

export const COMMON_PARTS: readonly string[] = COMMON.trim().split(/\s+/u);

const SHORT_PARTS = new Set(["mal", "rad", "ram", "tal", "tid", "dag", "fsg", "csg", "klg", "kso"]);

/**
 * The parts of a compound, when all of them are known stems: "bokslutsdag" is "bokslut" and "dag". Undefined for a word
 * that is no compound of known parts. As few parts as will do, at most four.
 */
export function splitCompound(
  word: string,
  isPart: (stem: string) => boolean,
  stem: (word: string) => string,
): readonly string[] | undefined {
  for (let parts = 2; parts <= 4; parts++) {
    const found = splitInto(parts, word, isPart, stem);
    if (found) return found;
  }
  return undefined;
}

function splitInto(
  count: number,
  word: string,
  isPart: (stem: string) => boolean,
  stem: (word: string) => string,
): readonly string[] | undefined {
  if (word.length < 7) return undefined;
  // The longest last part first: the head of a Swedish compound says what it is.
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const left = knownLeft(word.slice(0, cut), isPart, stem);
    if (left === undefined) continue;
    const rest = word.slice(cut);
    const others = count === 2 ? knownHead(rest, isPart, stem) : splitInto(count - 1, rest, isPart, stem);
    if (others) return [left, ...others];
  }
  return undefined;
}

function knownHead(
  rest: string,
  isPart: (stem: string) => boolean,
  stem: (word: string) => string,
): readonly string[] | undefined {
  const head = stem(rest);
  return (head.length >= 4 || (head.length === 3 && rest.length >= 4) || SHORT_PARTS.has(head)) &&
    isPart(head)
    ? [head]
    : undefined;
}

function knownLeft(
  left: string,
  isPart: (stem: string) => boolean,
  stem: (word: string) => string,
): string | undefined {
  const own = stem(left);
  if (isPart(own) && (own.length >= 4 || SHORT_PARTS.has(own))) return own;
  if (!left.endsWith("s") || left.length < 4) return undefined;
  const bare = stem(left.slice(0, -1));
  return isPart(bare) && (bare.length >= 4 || SHORT_PARTS.has(bare)) ? bare : undefined;
}

/** Last parts that tell what a compound is, whatever it begins with: a socialnämnd is a nämnd. */
const HEADS =
  "namnd mote plan rapport budget dialog analys prognos utskott styrelse fullmaktige direktor chef controller redovisning uppfoljning sammantrade konferens rad samrad forhandling beslut remiss utbildning genomgang enkat samtal".split(
    " ",
  );

/** The head of a compound whose first part nobody knows; undefined when it has none. */
export function headOf(word: string, stem: (word: string) => string): string | undefined {
  const own = stem(word);
  const head = HEADS.find((each) => own.length > each.length + 2 && own.endsWith(stem(each)));
  return head === undefined ? undefined : stem(head);
}
