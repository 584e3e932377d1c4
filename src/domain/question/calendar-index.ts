import type { CalendarEvent, ProcessCalendar } from "../calendar/calendar-event.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { yearOf } from "../time/civil-day.ts";
import { splitCompound } from "./compounds.ts";
import { indexWords, type EventFacts, type Postings } from "./index-words.ts";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import { SYNONYMS, type SynonymGroup } from "./synonyms.ts";
import { compilePhrases, type Phrases } from "./phrases.ts";
import { buildTimeline, isFixed, type Timeline } from "./timeline.ts";

/** Calendars prepared for questions: made once for each version of them, then only read. */
export interface CalendarIndex {
  readonly calendars: readonly { readonly id: string; readonly name: string; readonly yearly: boolean }[];
  readonly events: readonly CalendarEvent[];
  readonly facts: readonly EventFacts[];
  /** Sorts of event that some title names, as bits. */
  readonly namedKinds: number;
  readonly lexicon: Lexicon;
  readonly phrases: Phrases;
  postingsOf(stem: number): Postings;
  /** True for a word that stands among those who take part, decide or are responsible. */
  isActor(stem: number): boolean;
  /** The parts of a compound that the calendar's own words explain. */
  partsOf(plain: string): readonly string[] | undefined;
  /** What an abbreviation may stand for, by the initials of the calendar's own compounds. */
  spelledOut(abbreviation: string): readonly number[];
  timelineAt(now: CalendarDate): Timeline;
  /** The place of an event by its key, or by its id alone. */
  numberOfEvent(keyOrId: string): number | undefined;
  /** The calendar that an event belongs to. */
  calendarOf(event: number): { readonly id: string; readonly name: string; readonly yearly: boolean };
}

/** Tells an event from all others, also from those of other calendars. */
export function eventKey(event: CalendarEvent): string {
  return `${event.source.document}#${event.id}`;
}

const NO_POSTINGS: Postings = { events: new Int32Array(0), fields: new Int32Array(0) };

/** Prepares calendars for questions. `ownSynonyms` are the municipality's own words for what its calendars call otherwise. */
export function indexCalendars(
  calendars: readonly ProcessCalendar[],
  ownSynonyms: readonly SynonymGroup[] = [],
): CalendarIndex {
  const events = calendars.flatMap((calendar) => calendar.events);
  const owners = calendars.flatMap((calendar) => calendar.events.map(() => summaryOf(calendar)));
  const words = indexWords(events);
  const byId = new Map(events.map((event, at) => [event.id, at]));
  const byKey = new Map(events.map((event, at) => [eventKey(event), at]));
  return {
    calendars: calendars.map(summaryOf),
    events,
    facts: words.facts,
    namedKinds: words.facts.reduce((bits, facts) => bits | facts.titleKinds, 0),
    lexicon: buildLexicon(words.numbers, (number) => words.postings[number]?.events.length ?? 0),
    phrases: compilePhrases([...SYNONYMS, ...ownSynonyms], words.numbers),
    postingsOf: (number) => words.postings[number] ?? NO_POSTINGS,
    isActor: (number) => words.actors.has(number),
    partsOf: (plain) => splitCompound(plain, words.isPart, words.stem),
    spelledOut: (abbreviation) => words.initials.get(abbreviation) ?? [],
    timelineAt: timelines(events),
    numberOfEvent: (keyOrId) => byKey.get(keyOrId) ?? byId.get(keyOrId),
    calendarOf: (event) => owners[event] ?? { id: "", name: "", yearly: false },
  };
}

function summaryOf({ id, name, yearly }: ProcessCalendar): { id: string; name: string; yearly: boolean } {
  return { id, name, yearly };
}

/** One timeline where all dates have years, else one for each year that is asked in, the last few kept. */
function timelines(events: readonly CalendarEvent[]): (now: CalendarDate) => Timeline {
  const fixed = isFixed(events);
  const made = new Map<number, Timeline>();
  return (now) => {
    const year = fixed ? 0 : yearOf(now);
    const known = made.get(year);
    if (known) return known;
    if (made.size >= 4) made.clear();
    const timeline = buildTimeline(events, now);
    made.set(year, timeline);
    return timeline;
  };
}
