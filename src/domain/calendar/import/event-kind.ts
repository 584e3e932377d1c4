import type { EventKind } from "../calendar-event.ts";

/** The first kind whose words are found, in the title before the rest; the order settles "utskick inför möte". */
const BY_TITLE: readonly (readonly [EventKind, RegExp])[] = [
  [
    "stoppdatum",
    /stopp?(datum|dag)|sista (dag|inlämningsdag|datum|ansökningsdag)|deadline|senast inlämn|inlämning(sdag)?\b|lämna(s)? in\b/u,
  ],
  [
    "mailing",
    /^utskick|\bskick(a|as|ar|at)\b.*\but\b|utskick(et|en)?\b(?!.*(möte|dialog))|kallelse|expedier|distribuer/u,
  ],
  [
    "workday",
    /arbetsdag|arbetsmöte|workshop|\w*dagen?\b(?<!(stopp|torgdag)dag)(?<=(budget|bokslut|planerings|utbildnings|omvärlds|mål|strategi|konferens|temadag|arbets|uppfölj\w*)s?dag(en)?)|(?:strategisk|politisk|gemensam) dag|heldag|halvdag/u,
  ],
  [
    "decision",
    /\bbeslut\b|\bbeslut(ar|as|ad|ade|en)?\b|ändringsbeslut|fastställ|antas\b|antagande|godkänn(ande|s)\b|slutlig (mål|budget)|^rambudget kommun(styrelsen|fullmäktige)/u,
  ],
  [
    "meeting",
    /möte|sammanträd|\bsession|dialog|avstämning|träff|\bforum\b|workshop|samverkan|samråd|presidie|beredning\b.*möte|politisk beredning|överläggning|genomgång/u,
  ],
  ["report", /rapport|redovisning|bokslut|prognos|uppföljning|delår|utvärdering|nyckeltal/u],
  [
    "period",
    /remiss(runda|tid)?|arbetar med|^arbete|framtagande|period|beredning|process|lov\b|termin|analys(er|en)?\b|omgång|planering/u,
  ],
];

/** What sort of thing happens, told from the words of the title and, where they say nothing, from the date's length. */
export function eventKindOf(title: string, long: boolean): EventKind {
  const words = title.toLowerCase().normalize("NFC");
  const [kind] = BY_TITLE.find(([, pattern]) => pattern.test(words)) ?? [];
  return kind ?? (long ? "period" : "other");
}
