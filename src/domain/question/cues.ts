/** Turns of phrase that tell what a person wants to know. Patterns look at the plain question: lower case, no dots. */
export const CUES = {
  // Sorts of question
  when: /\b(nar|nr|vilken period|vilken tid pa aret|hur dags|datum(et)?|vilket datum|vilka datum|vilken (dag|vecka|manad)|vilka (dagar|manader|veckor)|when|what (date|day|week|month)|which (date|day|week|month)|by when|fran vilken|sista dag(en)?)\b/u,
  exactDay:
    /\b(vilken (vecko)?dag|vilket datum|vilka datum|vilka dagar|exakt (dag|datum|nar)|exakta (dag|datum)|nar exakt|(what|which|exact) (date|day)|exactly when|what weekday)\b/u,
  time: /\b(vilken tid|vilka tider|hur dags|vilket klockslag|starttid(en)?|klockslag|vad ar klockan nar|vilken timme|nar pa dagen|(vid |hur mycket )?(vad ?)?klockan|sluttid(en)?|what time|which hour|at what hour|o clock)\b/u,
  daysLeft:
    /\b(hur (manga|lang|langt|lange|mycket)( \w+){0,4} (kvar|till|tills|aterstar|innan|fram till|dit)|hur (langt|lange) dit|hur lange till|(langt|lange|mycket tid|nara) (kvar|till)|(pa|kvar pa) (mig|oss|sig|dig)( med)?|hur (manga dagar|lange|manga veckor|lang tid) (sen|sedan|var det)|how long ago|hur lange kan|hur lang tid|hur snart|antal dagar|dagar (kvar|till|tills)|(days|weeks|long|much time|far|soon)( \w+){0,4} (until|till|left|before|to|remain|remaining|away)|how (soon|long)|how many (more )?days|countdown)\b/u,
  count: /\b(hur manga|hur ofta|antal(et)?|how many|how often|number of|hur mang)\b/u,
  who: /^(hej )?vilka (?!moten|mote|handelser|dagar|tillfallen|aktiviteter|beslut|stoppdatum|utskick|punkter|datum)(\w+ ){1,4}(vara|ar|ar med|med) (med )?pa\b|^(hej )?vilka (som )?(drar|haller|leder|gor|skriver|upprattar|bokar|informerar|foredrar|skickar|skoter|ordnar|kommer pa|kommer till|gar pa|moter|traffas|jobbar|arbetar|star)\b|\b(vem|vems|vilka personer|vilken person|vilka (ar |ska |skall |ska vara |blir |kommer )?(som )?(ansvarar|ansvarig|ansvariga|deltar|delta|med|bjuds|kallas|kallade|inbjud\w*|inblandade|narvarar|sitter|presenterar|beslutar|beslutade|fattar|skickar|medverkar|dit|ska dit|bor vara)|vilka (ar|ska vara) med|vilk(en|a|et) (roll|funktion|namnd|avdelning|enhet|politiker|tjansteman|tjanstepersoner|chefer|instans|organ|grupp|politiska)|ansvarig(a)?|ansvarar|deltagare|who|whom|whose|responsible|participants|attendees)\b/u,
  purpose:
    /^(och )?vad (ska|skall|brukar) (vi|man|de|jag|ni) (ga igenom|ta upp|tala om|prata om|diskutera|besluta|behandla|gora dar)|^(och )?vad gar (vi|man|ni|de) igenom|^(och )?vad \w{3,}(as|es|ps|rs|gs)$|^(och )?vad (?!hander|sker|gor)\w+ (\w+ ){1,3}om\b|\b(vad (behovs|kravs|innehaller|omfattar|ingar|bestar|tydliggors|leder|resulterar)|vad ska .* (leda|innehalla|resultera)|poangen|vitsen|varfor|syftet?|vad (handlar|galler|innebar|gar|innefattar)|vad ar (det for|syftet|meningen|tanken|poangen)|om vad|handlar( \w+){0,5} om|innehall(et)?|agenda(n)?|dagordning(en)?|vad (beslutar|faststaller|antar|godkanner|tas|tar|pratar|diskuteras|diskuterar|beslutas|bestams|gors|behandlas|presenteras|avhandlas|faststalls|ingar|avgors)|vad ska (\w+ )?(beslutas|tas upp|diskuteras|goras|behandlas|bestammas|presenteras|avhandlas|handla|avgoras|tas|faststallas)|vad gor (man|vi|ni|de)|purpose|what (is|s) [\w ]*(about|the point)|what (is|s) \w+( \w+)? for$|what (is|will be|gets) (decided|discussed|presented|approved)|why|point of|meningen med|poangen|hur gar .* till)\b/u,
  where:
    /^(hej |och )?var( (?!det|den|vi|ni|de|du|har)\w+(r|s) |$)|\b(sokvag(en)?|lank(en)? till|digitalt|pa distans|pa plats|fysiskt|online|remotely|in person|path to|link to|var (ar|hittar|finns|ligger|halls|haller|ska|lagger|laddar|sker|kan|lamnar|hamtar|sparas|sparar|star|fyller|gor|skickar|far|i|nagonstans|mots|traffas|ses|samlas|ager|placeras|rapporteras|registreras|klarmarkerar|klarmarkeras)|vart|varifran|vilken (plats|lokal|mapp|katalog|sal|server|enhet l|adress)|vilket (system|rum|stalle|program|verktyg|hus)|i vilket|where|location|venue|which (room|folder|system|place)|what (room|folder|system|place))\b/u,
  status:
    /^(hej )?(har|hade|haller|ar det|ar|var|is|has|have|did|was|are|hinner|kan (jag|vi|man)|can (i|we|you)|for sent|too late|gar det|pagar|missade|har jag missat)\b/u,
  outcome:
    /\b(hur gick|beslutat|beslutats|beslutad|beslutade|tagit|tagits|antagit|antagits|antagen|antagna|antagits|faststallt|faststallts|faststalld|faststallda|godkant|godkants|godkand|klubbat|klubbats|klubbad|klubbade|skickats|skickat|skickade|genomforts|blev|sagt|kommit|lamnat|lamnats|decided|approved|adopted|sent|been (decided|approved|adopted|sent))\b/u,
  passed:
    /\b(passerat|passerad|passed|varit|gatt|over|forbi|forsent|for sent|too late|fortfarande|annu|an|redan|already|yet|still|klar(t|a)?|avslutad|avslutat|avslutade|igang|pagar|pagaende|startat|borjat|paborjad|paborjat|slut|hunnit|hallits|agt rum|genomford|genomfort|missat|missade|miss|missed|started|finished|done|begun|ongoing|under way|underway|expired)\b/u,
  first:
    /\b(vad|vilket|vilken|vilka|vem|what|which|who)( \w+){0,3} (forst|fore|tidigast|first|earlier|earliest|sist|senast|last|efter|innan)\b|\b(forst|first|earlier|tidigast)$/u,
  between: /\b(mellan|between)\b/u,
  next: /\b(tar vid|vad foljer|harnast|darnast|nast|nasta|nastkommande|pa gang|narmast|narmaste|narmsta|hander nu|hander snart|pa tur|vantar|star pa tur|nasta steg|next|upcoming|coming up|kommande|framover|framfor oss|framst|tur)\b/u,
  nextOpen:
    /\b(tar vid|vad foljer|harnast|darnast|pa gang|vad vantar|pa tur|narmast|coming up|up next|what s next|what is next|nasta steg|next step|nast|hander nu|galler nu|aktuellt)\b/u,
  happens:
    /\b(hander|sker|hant|hande|pagar|ar (det )?(planerat|inplanerat|inbokat)|star pa|finns det|ar det (nagot|nat|nagra|nan|nagon)|nagot|nat|pa schemat|ar planerat|going on|happen|happens|happening|happened|planned|scheduled|coming up|is on|schema)\b/u,
  list: /\b(vilka|lista|visa|alla|samtliga|list|show|all|which|vilken ordning|rakna upp|ge mig|oversikt|sammanfatta|what are)\b/u,
  todo: /\b(vad (ska|skall|maste|bor|behover|far|gor|har|kan)|vad ar (jag|vi)|what (do|does|must|should|will|shall|has|have)|att gora|uppgifter(na)?|inblanda(d|de|t)|involvera(d|de|t)|vad (beror|angar|galler det for)|involved|berord(a)?)\b/u,
  left: /\b(kvar|aterstar|aterstaende|kommande|framover|remaining|left|upcoming|still|fortfarande)\b/u,
  past: /\b(var|hade|hande|hant|skedde|varit|gjordes|gjorde|holls|senaste|forra|var det|last|was|were|did|happened|passerade|passerats|missat|missade|hittills|tidigare)\b/u,
  // Which of several
  firstOf: /\b(forsta|first)\b/u,
  lastOf: /\b(sista|last|slutliga slut)\b/u,
  latest: /\b(senaste|forra|previous|most recent|last)\b/u,
  // Follow-ups
  lead: /^(och|and|men|but|samt|also|sen|sedan|da|or|eller|plus)\b/u,
  pronoun:
    /\b(den|det|de|dem|dom|denna|detta|dessa|dess|deras|da|dit|dar|darfor|it|that|this|they|them|there|those|these|den dagen|samma)\b/u,
  afterThat:
    /\b(efter (det|den|detta|dem|denna|dess)|efterat|darefter|darnast|och (sen|sedan|darefter)|sen da|sedan da|och efter|vad (hander|kommer|ar) (sen|sedan|darefter)|after (that|this|it)|and then|then what|what then|following that)\b|^(sen|sedan|och sen|och sedan|then|next|nasta|och nasta)$/u,
  beforeThat: /\b(fore (det|den|detta)|innan (det|dess|den|detta)|dessforinnan|before (that|this|it))\b/u,
} as const satisfies Record<string, RegExp>;

export type Cue = keyof typeof CUES;

/** The cues that a plain question holds. */
export function cuesOf(plain: string): ReadonlySet<Cue> {
  const found = new Set<Cue>();
  for (const [cue, pattern] of Object.entries(CUES)) if (pattern.test(plain)) found.add(cue as Cue);
  return found;
}
