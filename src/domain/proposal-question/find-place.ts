import type { Organisation } from "../organisation/organisation.ts";
import { slipsBetween } from "../question/lexicon.ts";
import { wordsOf } from "../question/words.ts";

/** Whose proposals are asked about. */
export type Place =
  | { readonly kind: "committee" | "department"; readonly id: string; readonly name: string }
  /** The person who asks, and what the person belongs to. */
  | { readonly kind: "self" }
  | { readonly kind: "own" };

export type FoundPlace =
  | { readonly kind: "found"; readonly place: Place }
  /** All of them, or nobody in particular. */
  | { readonly kind: "all" }
  /** A nämnd or a förvaltning that is not there, or that could be several. */
  | { readonly kind: "unknown" }
  /** Not even called as a nämnd or a förvaltning. */
  | { readonly kind: "noPlace" };

const ALL =
  /^(?:(?:alla|samtliga|de olika) )?(?:namnder|namnderna|forvaltningar|forvaltningarna|kommun|kommunen|alla|samtliga|organisationen|ni|det)$|^(?:(?:all|the|all the) )?(?:committees|departments|municipality|organi[sz]ation|all|everybody|everyone|you)$/u;
const SELF = /^(?:jag|mig|mej|i|me)$/u;
const OWN =
  /^(?:vi|oss|(?:var|min|forvaltningen|namnden|var egen|min egen)(?: (?:forvaltning|namnd))?|we|us|(?:our|my|the) (?:department|committee))$/u;

/** How a body is called, at the end of its name; what stands before it is whose it is. */
const COMMITTEE = /(?:namnd|styrelse|utskott|committee|board)$/u;
const DEPARTMENT = /(?:forvaltning|kontor|avdelning|department|office)$/u;
const ENDING = /(?<=namnd|forvaltning|kontor|utskott|avdelning)(?:en|et)?s?$|(?<=styrelse)ns?$/u;
const COMMON_SHORT: Readonly<Record<string, string>> = { ks: "kommunstyrelsen", kf: "kommunfullmaktige" };

/** A name as one word, the same without its ending, and without what kind of body it is. */
interface Named {
  readonly whole: string;
  readonly plain: string;
  readonly stem: string;
}

interface Candidate extends Named {
  readonly place: Extract<Place, { kind: "committee" | "department" }>;
}

/**
 * Whose proposals are meant by words as somebody types them: "socialnamnden", "social nämndens", "utbildningsförvaltningen"
 * for Barn- och utbildningsförvaltningen, with a letter or two wrong. What could be several is not guessed.
 */
export function findPlace(who: string, organisation: Organisation): FoundPlace {
  const said = wordsOf(who)
    .map(({ plain }) => plain)
    .join(" ");
  if (ALL.test(said)) return { kind: "all" };
  if (SELF.test(said)) return { kind: "found", place: { kind: "self" } };
  if (OWN.test(said)) return { kind: "found", place: { kind: "own" } };

  const asked = namedAs(COMMON_SHORT[said] ?? said);
  const candidates = candidatesOf(organisation);
  for (const matches of MATCHES) {
    const all = candidates.filter((candidate) => matches(asked, candidate));
    const ofKind = all.filter(({ place }) => place.kind === kindOf(asked));
    // A bare name ("social") is of the nämnd before its förvaltning, and the nämnder come first.
    const found = ofKind.length > 0 ? ofKind : all.filter(({ place }) => place.kind === all[0]?.place.kind);
    const [first] = found;
    if (first !== undefined)
      return found.length === 1 ? { kind: "found", place: first.place } : { kind: "unknown" };
  }
  return { kind: kindOf(asked) === undefined ? "noPlace" : "unknown" };
}

/** From the surest way to be meant to the least. */
const MATCHES: readonly ((asked: Named, candidate: Named) => boolean)[] = [
  (asked, { plain }) => asked.plain === plain,
  (asked, { plain, whole }) => isSlip(asked.plain, plain) || isSlip(asked.whole, whole),
  // Its own kind said in another way, or not at all: "the social committee", "social".
  (asked, { stem }) => asked.stem.length > 3 && stem === asked.stem,
  // The end of a longer name: "utbildningsnämnden" of Barn- och utbildningsnämnden.
  (asked, { stem }) => asked.stem.length > 3 && stem.endsWith(asked.stem),
];

function candidatesOf({ committees, departments }: Organisation): readonly Candidate[] {
  const of = (kind: "committee" | "department", named: readonly { id: string; name: string }[]) =>
    named.map(({ id, name }) => ({ place: { kind, id, name }, ...namedAs(name) }));
  return [...of("committee", committees), ...of("department", departments)];
}

/** "Barn- och utbildningsnämndens" is "barnochutbildningsnamnd", and "barnochutbildning" without its kind. */
function namedAs(name: string): Named {
  const whole = wordsOf(name)
    .map(({ plain }) => plain)
    .join("");
  const plain = whole.replace(ENDING, "");
  return { whole, plain, stem: plain.replace(COMMITTEE, "").replace(DEPARTMENT, "").replace(/s$/u, "") };
}

function kindOf({ plain }: Named): "committee" | "department" | undefined {
  if (COMMITTEE.test(plain)) return "committee";
  return DEPARTMENT.test(plain) ? "department" : undefined;
}

function isSlip(asked: string, name: string): boolean {
  if (asked.length < 6) return false;
  return slipsBetween(asked, name) <= (name.length > 14 ? 2 : 1);
}
