import { findPlace } from "../proposal-question/find-place.ts";
import { slipsBetween } from "../question/lexicon.ts";
import { wordsOf } from "../question/words.ts";
import type { Organisation, PlaceRef } from "./organisation.ts";

/** A place with its name. */
export interface FoundPlace {
  readonly place: PlaceRef;
  readonly name: string;
}

export type PlaceSearch =
  | ({ readonly kind: "found" } & FoundPlace)
  /** It could be several, which are not guessed among; in their order, never fewer than two. */
  | { readonly kind: "several"; readonly found: readonly FoundPlace[] }
  | { readonly kind: "unknown" };

/** What a unit is called besides its name, before or after it: "enheten IT", "HR-avdelningen", "mål 2", "processgruppen Trygghet". */
const BEFORE =
  /^(?:den|det|the|enheten?|avdelningen?|processgrupp(?:en)?|malet|unit|goal|process group|process)$/u;
const AFTER =
  /^(?:enhet(?:en)?s?|avdelning(?:en)?s?|stab(?:en)?s?|processgrupp(?:en)?s?|gruppen?s?|units?|department|group)$/u;
const ENDING = /(?:(?:enhet|avdelning|stab|processgrupp|grupp|verksamhet)(?:en)?s?|vht)$/u;
/** "Ekonomi o planering" and "ekonomi och planering". */
const AND = /^(?:o|och|samt|and)$/u;

/**
 * The nämnd, förvaltning, unit, goal or processgrupp that is meant by words as somebody types them: "it", "IT-avdelningen",
 * "mål 2", "malet trygghet", "socialnämndens", with a letter or two wrong. People are not looked for.
 */
export function findReportPlace(who: string, organisation: Organisation): PlaceSearch {
  const asked = calledAs(who);
  if (asked.whole === "") return { kind: "unknown" };
  const units = organisation.units.map((unit) => ({ unit, ...calledAs(unit.name) }));
  const named = units.filter(({ whole }) => whole === asked.whole);
  if (named.length > 0) return searched(named.map(({ unit }) => foundUnit(unit)));

  const body = findPlace(who, organisation);
  if (body.kind === "found" && "id" in body.place) {
    const { kind, id, name } = body.place;
    return { kind: "found", place: { kind, id }, name };
  }
  for (const matches of LOOSE) {
    const found = units.filter((each) => matches(asked, each));
    if (found.length > 0) return searched(found.map(({ unit }) => foundUnit(unit)));
  }
  return { kind: "unknown" };
}

/** A name as one word, and without what kind of unit it is. */
interface Called {
  readonly whole: string;
  readonly bare: string;
}

/** From the surest way to be meant to the least. */
const LOOSE: readonly ((asked: Called, unit: Called) => boolean)[] = [
  (asked, { bare }) => isInflected(asked.bare, bare) || isInflected(bare, asked.bare),
  (asked, { whole }) =>
    asked.whole.length >= 6 && !/\d/u.test(asked.whole) && slipsBetween(asked.whole, whole) <= 1,
  // The beginning of a longer name: "administrativa" of Administrativa avdelningen.
  (asked, { bare }) => asked.bare.length > 3 && !/\d/u.test(asked.bare) && bare.startsWith(asked.bare),
];

/** "Kommunikationen" and "kommunikations" are Kommunikation. */
function isInflected(longer: string, shorter: string): boolean {
  if (!longer.startsWith(shorter)) return false;
  const ending = longer.slice(shorter.length);
  return shorter.length > 4 ? /^(?:en|et|n)?s?$/u.test(ending) : /^s?$/u.test(ending);
}

function calledAs(text: string): Called {
  const all = wordsOf(text).map(({ plain }) => plain);
  const words = all.length > 1 ? all.filter((word) => !AND.test(word)) : all;
  const whole = words
    .join("")
    .replace(/^malet(?=\d)/u, "mal")
    .replace(/^goal(?=\d)/u, "mal");
  let inner = words;
  while (inner.length > 1 && BEFORE.test(inner[0] ?? "")) inner = inner.slice(1);
  while (inner.length > 1 && AFTER.test(inner.at(-1) ?? "")) inner = inner.slice(0, -1);
  const joined = /^\d+$/u.test(inner.join("")) ? whole : inner.join("");
  const bare = joined.replace(ENDING, "");
  return { whole, bare: bare === "" ? joined : bare };
}

function searched(found: readonly FoundPlace[]): PlaceSearch {
  const [only] = found;
  if (only === undefined) return { kind: "unknown" };
  return found.length === 1 ? { kind: "found", ...only } : { kind: "several", found };
}

function foundUnit({ id, name }: { readonly id: string; readonly name: string }): FoundPlace {
  return { place: { kind: "unit", id }, name };
}
