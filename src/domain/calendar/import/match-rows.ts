import type { CalendarEvent } from "../calendar-event.ts";
import {
  gapOf,
  groupBy,
  isInGap,
  type MatchingState,
  placesInGap,
  settle,
  startMatching,
} from "./matching-state.ts";
import { fingerprint, likenessOf, plainWords, sameButTitle } from "./row-likeness.ts";
import { dateKey } from "./same-date.ts";

/** A row that could be one of several stored events, or a new one: a person must say which. */
export interface RowQuestion {
  /** Index among the incoming events. */
  readonly row: number;
  /** The stored events that it could be; that it is new is always possible too. */
  readonly candidates: readonly CalendarEvent[];
}

export interface RowMatches {
  /** For each incoming event the stored event that it is; undefined for a new one. */
  readonly stored: readonly (CalendarEvent | undefined)[];
  readonly questions: readonly RowQuestion[];
}

/** What a person has said of an incoming row (by its index): the id of a stored event, or "new". */
export type RowChoices = ReadonlyMap<number, string>;

/** From here on a title is the same title in other words. */
const SURELY_ALIKE = 0.75;
/** Below this it is another title. */
const PERHAPS_ALIKE = 0.4;
/** A place among more rows than this is no place: nothing around it is known. */
const NEIGHBOURS = 40;

/**
 * Finds for each incoming event the stored event that it is: by all that is written, then by title and date, by title
 * alone, by date with a likeness of title, and by place; rows that lie between the same known neighbours win.
 */
export function matchRows(
  stored: readonly CalendarEvent[],
  incoming: readonly CalendarEvent[],
  choices: RowChoices = new Map(),
): RowMatches {
  const state = startMatching(stored, incoming);
  applyChoices(state, choices);
  pairByKey(state, fingerprint);
  pairByKey(state, (event) => `${titleKey(event)}|${dateKey(event.date)}`);
  pairByKey(state, titleKey);
  pairByDate(state);
  pairByPlace(state);
  const event = (place: number | undefined): CalendarEvent | undefined =>
    place === undefined ? undefined : stored[place];
  const questions = [...state.questions].map(([row, places]) => ({
    row,
    candidates: places.filter((place) => state.freePlaces.has(place)).flatMap((place) => event(place) ?? []),
  }));
  return {
    stored: state.found.map(event),
    questions: questions.filter(({ candidates }) => candidates.length > 0).sort((a, b) => a.row - b.row),
  };
}

const titleKey = (event: CalendarEvent): string =>
  `${plainWords(event.source.section ?? "")}|${plainWords(event.title)}`;

function applyChoices(state: MatchingState, choices: RowChoices): void {
  for (const [row, id] of choices) {
    const place = state.stored.findIndex((event) => event.id === id);
    if (place >= 0) settle(state, row, place);
    else state.openRows.delete(row);
  }
}

/** Rows with the same key are the same, in order when there are as many as before; else their places must tell. */
function pairByKey(state: MatchingState, keyOf: (event: CalendarEvent) => string): void {
  const places = groupBy(state.freePlaces, state.stored, keyOf);
  const uneven: (readonly [number[], number[]])[] = [];
  for (const [key, rows] of groupBy(state.openRows, state.incoming, keyOf)) {
    const before = places.get(key);
    if (!before) continue;
    if (before.length === rows.length)
      for (const [nth, row] of rows.entries()) settle(state, row, before[nth] ?? -1);
    else uneven.push([rows, before]);
  }
  for (const [rows, before] of uneven) pairUneven(state, rows, before);
}

function pairUneven(state: MatchingState, rows: readonly number[], places: readonly number[]): void {
  const gaps = rows.map((row) => ({ row, gap: gapOf(state, row) }));
  for (const { row, gap } of gaps) {
    const [place, ...more] = places.filter((each) => isInGap(each, gap));
    const rivals = gaps.filter((other) => other.gap.after === gap.after && other.gap.before === gap.before);
    if (place !== undefined && more.length === 0 && rivals.length === 1) settle(state, row, place);
  }
  const left = places.filter((place) => state.freePlaces.has(place));
  if (left.length === 0) return;
  for (const row of rows) if (state.openRows.has(row)) state.questions.set(row, left);
}

/** The date is the same, so the title was changed: sure when it is alike, or when the row stands where it stood. */
function pairByDate(state: MatchingState): void {
  const places = groupBy(state.freePlaces, state.stored, (event) => dateKey(event.date));
  for (const row of [...state.openRows]) {
    const event = state.incoming[row];
    if (!event || state.questions.has(row)) continue;
    const gap = gapOf(state, row);
    const same = (places.get(dateKey(event.date)) ?? []).filter((place) => state.freePlaces.has(place));
    const [here, ...more] = same.filter((place) => isInGap(place, gap));
    if (here === undefined || more.length > 0) pairAlike(state, row, same);
    else pairHere(state, row, here);
  }
}

/** One row where one row was, on the same date: only a title with nothing in common leaves a doubt. */
function pairHere(state: MatchingState, row: number, place: number): void {
  const [before, after] = [state.stored[place], state.incoming[row]];
  if (!before || !after) return;
  if (likenessOf(before, after) >= PERHAPS_ALIKE || sameButTitle(before, after)) settle(state, row, place);
  else state.questions.set(row, [place]);
}

/** Date and title were both changed: only a row at the same place can be meant. */
function pairByPlace(state: MatchingState): void {
  for (const row of [...state.openRows]) {
    if (state.questions.has(row)) continue;
    const places = placesInGap(state, gapOf(state, row));
    if (places.length <= NEIGHBOURS) pairAlike(state, row, places);
  }
}

function pairAlike(state: MatchingState, row: number, places: readonly number[]): void {
  const event = state.incoming[row];
  if (!event) return;
  const alike = places
    .flatMap((place) => {
      const before = state.stored[place];
      return before ? [{ place, likeness: likenessOf(before, event) }] : [];
    })
    .filter(({ likeness }) => likeness >= PERHAPS_ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = alike;
  if (!best) return;
  const clear = best.likeness >= SURELY_ALIKE && (second?.likeness ?? 0) < best.likeness - 0.1;
  if (clear) settle(state, row, best.place);
  else
    state.questions.set(
      row,
      alike.map(({ place }) => place),
    );
}
