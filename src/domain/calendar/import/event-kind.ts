import type { EventKind } from "../calendar-event.ts";

const BODY =
  "kf|ks|kso|ksau|ks ?au|au|kommunfullmäktige|kommunstyrelsen|kommunstyrelsens arbetsutskott|stadsfullmäktige|regionfullmäktige|budgetfullmäktige|[\\p{L} -]*(?:nämnd(?:en)?|styrelsen|fullmäktige|utskottet|utskott|presidium|rådet)";

const pattern = (...parts: string[]): RegExp => new RegExp(parts.join("|"), "u");

/** The order settles titles that hold several words: "Utskick inför strategisk dag" is an utskick, not a day. */
const BY_WORDS: readonly (readonly [EventKind, RegExp])[] = [
  [
    "stoppdatum",
    pattern(
      "stopp?(?:datum|dag|tid)|deadline",
      "sista (?:dag|datum|inlämning|svar|anmälning|ansökning|tid)",
      "senast (?:dag|inlämning)|(?<![\\p{L}])senast$",
      "(?:lämnas?|skickas?|rapporteras?|anmäls?|läggs?) in(?![\\p{L}])|inlämning",
      "(?:ska|skall) vara (?:inlämna|inne|klar|godkän)",
      "(?:anmälan|ansökan) stänger|(?<![\\p{L}])(?:due|closes?)$",
    ),
  ],
  [
    "mailing",
    pattern(
      "^(?:extra )?utskick|^skicka|^kallelse|^handlingar",
      "skickas (?:ut|till)|(?<!inför |efter )utskick(?:et)?$",
      "expedier|distribuer|(?<![\\p{L}])(?:sent to|circulated)(?![\\p{L}])",
    ),
  ],
  ["meeting", /sammanträd/u],
  [
    "workday",
    pattern(
      "arbetsdag|arbetsmöte|workshop|internat(?![\\p{L}])",
      "(?:planering|budget|bokslut|omvärld|utbildning|konferens|tema|uppstart|mål|strategi|personal)s?dag(?:en|ar|arna)?(?![\\p{L}])",
      "(?:strategisk|politisk|gemensam|hel|halv) ?dag(?![\\p{L}])",
    ),
  ],
  [
    "decision",
    pattern(
      "(?:^|[^\\p{L}]|ändrings|inriktnings|ram|styrelse|delegations)beslut(?:a|ar|as|ad|ade|en|et)?(?![\\p{L}])",
      "fastställ|godkänn|(?<![\\p{L}])ant(?:as|ar|agande)(?![\\p{L}])",
      "(?<=rambudget |mål och budget (?:- |– )?)kommun(?:styrelsen|fullmäktige)",
      "(?<![\\p{L}])(?:decides|decision|approves|adopts)(?![\\p{L}])",
    ),
  ],
  [
    "meeting",
    pattern(
      "möte|dialog|avstämning|träff|forum(?![\\p{L}])|samverkan|samråd|presidie|politisk beredning",
      "överläggning|förhandling|diskussion|studiebesök|seminari|debatt",
      "(?<![\\p{L}])(?:meetings?|negotiations?|dialogues?)(?![\\p{L}])",
      `^(?:${BODY})(?:$| [-–] | ?,)`,
    ),
  ],
  ["report", /rapport|redovisning|bokslut|prognos|uppföljning|delår|utvärdering|följs upp|tertial|forecast/u],
  [
    "period",
    pattern(
      "remiss(?:runda|tid)?|arbeta[rt]? med|^arbete|framtagande|beredning|process(?![\\p{L}])",
      "lov(?:et)?$|termin(?![\\p{L}])|analys(?:er|en)?(?![\\p{L}])|uppehåll|period(?![\\p{L}])|pågår$",
    ),
  ],
];

/** What sort of thing happens, told from the words of its title; where they tell nothing, a long time is a period. */
export function eventKindOf(title: string, isLong: boolean): EventKind {
  const words = title
    .toLowerCase()
    .normalize("NFC")
    .replace(/\([^)]*\)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const [kind] = BY_WORDS.find(([, found]) => found.test(words)) ?? [];
  return kind ?? (isLong ? "period" : "other");
}
