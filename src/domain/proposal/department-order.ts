import type { Proposal } from "./proposal.ts";
import { RIGHTS } from "./rights.ts";

/** A proposal and where it stands among its department's. */
export interface PlacedProposal {
  readonly proposal: Proposal;
  /** 1 is first; undefined for one that was never given a place and cannot get one any longer. */
  readonly place: number | undefined;
  /** False for what has been reviewed or has come back: its place is kept for it. */
  readonly isMovable: boolean;
}

/** After every place that is given. */
const LAST = Number.MAX_SAFE_INTEGER;

export type OrderFault =
  /** No whole number. */
  | { readonly kind: "notANumber" }
  /** Less than 1, or more than there is room for. */
  | { readonly kind: "outside" }
  /** Typed for another one too. */
  | { readonly kind: "double" }
  /** Kept for one that cannot be moved any longer. */
  | { readonly kind: "taken" };

export type ReadOrder =
  /** Every proposal that gets another place than the one that is stored. */
  | { readonly kind: "order"; readonly moved: readonly PlacedProposal[] }
  | { readonly kind: "faulty"; readonly faults: ReadonlyMap<string, OrderFault> };

/**
 * A department's proposals in the order of their priority; those without one come last, in the order that they were handed
 * in. Each movable one has a place of its own among 1…n, whatever has been taken back in between.
 */
export function inOrder(proposals: readonly Proposal[]): readonly PlacedProposal[] {
  const ordered = proposals.toSorted(byPriority);
  const kept = new Set(
    ordered.flatMap((each) => (isMovable(each) || each.priority === undefined ? [] : [each.priority])),
  );
  const free = freePlaces(kept);
  return ordered
    .map((proposal): PlacedProposal => {
      const moves = isMovable(proposal);
      return { proposal, isMovable: moves, place: moves ? free.next().value : proposal.priority };
    })
    .toSorted((a, b) => (a.place ?? LAST) - (b.place ?? LAST));
}

/** The last place that one of them may get. */
export function lastPlace(placed: readonly PlacedProposal[]): number {
  return Math.max(0, ...placed.map(({ place, isMovable: moves }) => (moves ? (place ?? 0) : 0)));
}

/**
 * Reads the places that a leader has typed, by the proposals' ids. A number that was typed anew is where its proposal goes;
 * the others keep their order around them, so that one number moves one proposal. A blank says nothing.
 */
export function readOrder(placed: readonly PlacedProposal[], typed: ReadonlyMap<string, string>): ReadOrder {
  const movable = placed.filter(({ isMovable: moves }) => moves);
  const wished = new Map<string, number>();
  const faults = new Map<string, OrderFault>();
  const kept = new Set(placed.flatMap(({ isMovable: moves, place = 0 }) => (moves ? [] : [place])));
  for (const { proposal, place } of movable) {
    const text = typed.get(proposal.id)?.trim() ?? "";
    if (text === "" || text === String(place)) continue;
    const number = /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
    const fault = faultOf(number, lastPlace(placed), kept);
    if (fault === undefined) wished.set(proposal.id, number);
    else faults.set(proposal.id, fault);
  }
  for (const [id, number] of wished)
    if ([...wished].some(([other, same]) => other !== id && same === number))
      faults.set(id, { kind: "double" });
  if (faults.size > 0) return { kind: "faulty", faults };
  return { kind: "order", moved: placesFor(movable, wished, kept).filter(isMoved) };
}

function placesFor(
  movable: readonly PlacedProposal[],
  wished: ReadonlyMap<string, number>,
  kept: ReadonlySet<number>,
): readonly PlacedProposal[] {
  const free = freePlaces(new Set([...kept, ...wished.values()]));
  return movable.map((each) => ({ ...each, place: wished.get(each.proposal.id) ?? free.next().value }));
}

function isMoved({ proposal, place }: PlacedProposal): boolean {
  return proposal.priority !== place;
}

function faultOf(number: number, last: number, kept: ReadonlySet<number>): OrderFault | undefined {
  if (Number.isNaN(number)) return { kind: "notANumber" };
  if (number < 1 || number > last) return { kind: "outside" };
  return kept.has(number) ? { kind: "taken" } : undefined;
}

function isMovable({ state }: Proposal): boolean {
  return RIGHTS[state].prioritise !== undefined;
}

function byPriority(a: Proposal, b: Proposal): number {
  return (
    (a.priority ?? LAST) - (b.priority ?? LAST) ||
    (a.submittedAt ?? 0) - (b.submittedAt ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** 1, 2, 3 and so on without those that are taken; it never ends. */
function* freePlaces(taken: ReadonlySet<number>): Generator<number, never> {
  for (let place = 1; ; place += 1) if (!taken.has(place)) yield place;
}
