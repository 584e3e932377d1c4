import type { CalendarIndex } from "./calendar-index.ts";
import { likeness, titleShare } from "./likeness.ts";
import type { Reading } from "./reading.ts";
import { matchOf, search, type Hit } from "./score.ts";
import type { Term } from "./term.ts";
import { askedStems, runBonus } from "./word-runs.ts";

/** The events that a question's terms lead to, best first, and whether that is sure enough to answer with. */
export interface Choice {
  /** Those that fit equally well. */
  readonly events: readonly number[];
  readonly sure: boolean;
  /** Near in words, for an offer when it is not sure. */
  readonly nearest: readonly number[];
  readonly unknownWords: readonly string[];
}

interface ChoiceHints {
  /** The period leaves few events, so less of a likeness is enough. */
  readonly few?: boolean;
  /** Who does it or where it is found is asked for, which stands in comments. */
  readonly told?: boolean;
}

interface Ranked extends Hit {
  readonly title: number;
  readonly rank: number;
}

const NOTHING: Choice = { events: [], sure: false, nearest: [], unknownWords: [] };
const MARGIN = 0.25;
/** Events within this of the best one fit as well as it does. */
const AS_GOOD = 0.055;
/** Looking at words in a row costs more than counting them, and only matters among the best. */
const LOOKED_AT = 24;
const LACKS = 0.12;
const NEAR = 0.3;
const SURE = 0.6;
/** Every word is one of the calendar's own. */
const SURE_OF_KNOWN = 0.52;
const SURE_OF_TITLE = 0.44;
const SURE_OF_FEW = 0.3;

/** Chooses the events that the terms name. `allows` leaves events out (those of another period). */
export function choose(
  index: CalendarIndex,
  terms: readonly Term[],
  reading: Reading,
  allows?: (event: number) => boolean,
  hints: ChoiceHints = {},
): Choice {
  const asked = terms.filter((term) => term.soft !== true);
  const unknown = asked.filter((term) => term.options.length === 0);
  const unknownWords = unknown.map((term) => term.written);
  const ranked = rank(index, terms, reading, search(index, terms, MARGIN, allows), hints.told === true);
  const [best] = ranked;
  if (!best) return { ...NOTHING, unknownWords };
  return {
    events: asGood(index, ranked, best),
    sure: isSure(asked, unknown, best, hints.few === true),
    nearest: ranked
      .filter((hit) => hit.coverage >= NEAR)
      .slice(0, 3)
      .map((hit) => hit.event),
    unknownWords,
  };
}

/** Those that fit as well as the best; in each of several calendars its own best, where it covers as much of what was asked. */
function asGood(index: CalendarIndex, ranked: readonly Ranked[], best: Ranked): readonly number[] {
  const bestOf = new Map<string, Ranked>();
  for (const hit of ranked) {
    const { id } = index.calendarOf(hit.event);
    if (!bestOf.has(id) && hit.coverage >= best.coverage - AS_GOOD) bestOf.set(id, hit);
  }
  return ranked
    .filter((hit) => {
      const own = bestOf.get(index.calendarOf(hit.event).id);
      return own !== undefined && hit.rank >= own.rank - AS_GOOD;
    })
    .map((hit) => hit.event);
}

function rank(
  index: CalendarIndex,
  terms: readonly Term[],
  reading: Reading,
  hits: readonly Hit[],
  told: boolean,
): readonly Ranked[] {
  if (hits.length === 0) return [];
  const lacking = lackingOf(index, terms, hits);
  const ranked = hits
    .map((hit, at): Ranked => {
      const title = titleShare(index, terms, hit.event);
      const alike = likeness(index, terms, reading, hit.event, title, told);
      return { ...hit, title, rank: hit.coverage + alike - (lacking[at] ? LACKS : 0) };
    })
    .sort(byRank);
  const said = askedStems(index, terms, reading);
  const looked = ranked
    .slice(0, LOOKED_AT)
    .map((hit) => ({ ...hit, rank: hit.rank + runBonus(index, said, hit.event) }));
  return [...looked, ...ranked.slice(LOOKED_AT)].sort(byRank);
}

/** Where one event has all the things that are named, those that lack one of them altogether fit less. */
function lackingOf(index: CalendarIndex, terms: readonly Term[], hits: readonly Hit[]): readonly boolean[] {
  const things = terms.filter(
    (term) => term.soft !== true && term.sort === "topic" && term.options.length > 0,
  );
  if (things.length < 2 || hits.length > LOOKED_AT) return [];
  const lacking = hits.map(({ event }) => things.some((term) => matchOf(index, term, event) === 0));
  return lacking.includes(false) ? lacking : [];
}

function byRank(a: Ranked, b: Ranked): number {
  return b.rank - a.rank || a.event - b.event;
}

function isSure(asked: readonly Term[], unknown: readonly Term[], best: Ranked, few: boolean): boolean {
  if (unknown.some((term) => term.foreign === true)) return false;
  // Only who and what sort is known, and not the thing itself: "vad tjänar ekonomidirektören".
  const known = asked.filter((term) => term.options.length > 0);
  if (unknown.length > 0 && !known.some((term) => term.sort === "topic")) return false;
  if (best.coverage >= (unknown.length === 0 ? SURE_OF_KNOWN : SURE)) return true;
  if (few && unknown.length === 0) return best.coverage >= SURE_OF_FEW;
  const namedByTitle = best.title >= 0.75 && best.coverage >= SURE_OF_TITLE;
  return namedByTitle && unknown.length <= 1 && known.length > unknown.length;
}
