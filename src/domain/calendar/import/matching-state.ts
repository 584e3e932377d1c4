import type { CalendarEvent } from "../calendar-event.ts";

/** Who is already paired with whom, while rows are being matched. Places and rows are indexes from 0. */
export interface MatchingState {
  readonly stored: readonly CalendarEvent[];
  readonly incoming: readonly CalendarEvent[];
  /** For each incoming row the place of its stored event. */
  readonly found: (number | undefined)[];
  readonly openRows: Set<number>;
  readonly freePlaces: Set<number>;
  /** Rows that could be one of several places. */
  readonly questions: Map<number, readonly number[]>;
}

/** The stored places that lie between the nearest known rows before and after, both exclusive. */
export interface Gap {
  readonly after: number;
  readonly before: number;
}

export function startMatching(
  stored: readonly CalendarEvent[],
  incoming: readonly CalendarEvent[],
): MatchingState {
  return {
    stored,
    incoming,
    found: incoming.map(() => undefined),
    openRows: new Set(incoming.keys()),
    freePlaces: new Set(stored.keys()),
    questions: new Map(),
  };
}

/** Says that an incoming row is the event at a stored place, if both are still unpaired. */
export function settle(state: MatchingState, row: number, place: number): void {
  if (!state.openRows.has(row) || !state.freePlaces.has(place)) return;
  state.found[row] = place;
  state.openRows.delete(row);
  state.freePlaces.delete(place);
  state.questions.delete(row);
}

export function gapOf(state: MatchingState, row: number): Gap {
  let after: number | undefined;
  for (let at = row - 1; at >= 0 && after === undefined; at--) after = state.found[at];
  let before: number | undefined;
  for (let at = row + 1; at < state.incoming.length && before === undefined; at++) before = state.found[at];
  return { after: after ?? -1, before: before ?? state.stored.length };
}

export function isInGap(place: number, gap: Gap): boolean {
  return place > gap.after && place < gap.before;
}

/** The unpaired stored places in a row's gap. */
export function placesInGap(state: MatchingState, gap: Gap): number[] {
  const places: number[] = [];
  for (let place = gap.after + 1; place < gap.before; place++)
    if (state.freePlaces.has(place)) places.push(place);
  return places;
}

/** The indexes of a list of events, gathered by a key. */
export function groupBy(
  indexes: Iterable<number>,
  events: readonly CalendarEvent[],
  keyOf: (event: CalendarEvent) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const event = events[index];
    if (!event) continue;
    const key = keyOf(event);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
