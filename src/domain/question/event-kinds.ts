import { EVENT_KINDS, type CalendarEvent, type EventKind } from "../calendar/calendar-event.ts";
import { plainWord } from "./words.ts";

/** Titles that say themselves what sort of event it is; a title may say several: "Utskick inför möte". */
const IN_TITLE: Readonly<Record<EventKind, RegExp | undefined>> = {
  stoppdatum: /stoppda|deadline|sista (dag|datum|inlamning)|inlamningsdag|senast inlamn/u,
  meeting: /mote(n|t|na)?\b|sammantrad|\btraff|meeting/u,
  mailing: /utskick|utsandning/u,
  decision: /\bbeslut|beslut\b|faststall|godkann|\bantas?\b/u,
  workday: /arbetsdag|workshop/u,
  report: /rapport(er|en|erna)?\b/u,
  period: undefined,
  other: undefined,
};

/** It is decided there: a finite or infinitive verb, not "de fastställda förutsättningarna". */
const DECIDES =
  /\b(beslut(as?|ar|et)?|faststall(s|as?|er|es)|antas?|antar|godkann(s|as?|er|es)|klubbas?|ta (stallning|beslut)|fattar? beslut)\b/u;

/** "Inför att de ska antas" and "utifrån beslut i kommunfullmäktige" tell of a decision at another time. */
const LATER = /\b(infor|utifran|efter|enligt) [^.]*/gu;

/** What sorts of event a title names, as bits in the order of EVENT_KINDS. */
export function kindsInTitle(title: string): number {
  const plain = plainWord(title);
  let bits = 0;
  EVENT_KINDS.forEach((kind, at) => {
    if (IN_TITLE[kind]?.test(plain)) bits |= 1 << at;
  });
  return bits;
}

export function kindBit(kind: EventKind): number {
  return 1 << EVENT_KINDS.indexOf(kind);
}

/** How surely an event is where something is decided: 1 when its words say so, less when it only has a deciding body. */
export function decidesHow(event: CalendarEvent): number {
  const told = plainWord(`${event.title}. ${event.purpose ?? ""}`);
  if (event.kind === "decision" || DECIDES.test(told.replace(LATER, " "))) return 1;
  return event.decisionBody === undefined ? 0 : 0.6;
}
