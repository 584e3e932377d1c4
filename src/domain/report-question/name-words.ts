import { slipsBetween } from "../question/lexicon.ts";
import { stemOf } from "../question/stem.ts";
import { SYNONYMS } from "../question/synonyms.ts";
import { wordsOf } from "../question/words.ts";

/** Words that tell no report from another. */
const EMPTY = new Set(
  "rapport rapporten rapporter rapporterna rapports per for om av i till med och den det the of and a an report reports our var vara min mina".split(
    " ",
  ),
);
const MONTHLY = new Map([["monthly", "manads"]]);
const SHORTEST_BEGINNING = 4;
const SHORTEST_END = 5;
const SHORTEST_SLIP = 6;

interface Phrase {
  readonly words: readonly string[];
  readonly means: readonly string[];
}

/** What is said in more than one way, as the calendars say it: "environmental analysis" is "omvärldsanalys". */
const PHRASES: readonly Phrase[] = SYNONYMS.flatMap(({ forms: [first = "", ...others] }) =>
  others.map((form) => ({ words: stemsOf(form), means: stemsOf(first) })),
).toSorted((a, b) => b.words.length - a.words.length);

/** The words of a name that tell it from others, without their endings and in one of the ways to say them. */
export function nameWords(text: string): readonly string[] {
  const stems = wordsOf(text).flatMap(({ plain }) =>
    EMPTY.has(plain) ? [] : [stemOf(withoutReport(MONTHLY.get(plain) ?? plain))],
  );
  const words: string[] = [];
  for (let at = 0; at < stems.length;) {
    const phrase = PHRASES.find((each) => each.words.every((word, index) => stems[at + index] === word));
    words.push(...(phrase?.means ?? [stems[at] ?? ""]));
    at += phrase?.words.length ?? 1;
  }
  return words;
}

/** How surely words as they were said mean a name; undefined when they do not. */
export function likeness(
  said: readonly string[],
  name: readonly string[],
): "same" | "all" | "near" | undefined {
  if (said.length === 0) return undefined;
  if (said.join(" ") === name.join(" ")) return "same";
  if (said.every((word) => name.includes(word))) return "all";
  return said.every((word) => name.some((each) => isNear(word, each))) ? "near" : undefined;
}

/** The beginning or the end of a compound, or a slip of the pen: "uppföljningen" of Månadsuppföljning. */
function isNear(said: string, name: string): boolean {
  if (said === name) return true;
  if (/\d/u.test(said)) return false;
  if (said.length >= SHORTEST_BEGINNING && name.startsWith(said)) return true;
  if (said.length >= SHORTEST_END && name.endsWith(said)) return true;
  return said.length >= SHORTEST_SLIP && slipsBetween(said, name) <= (name.length > 10 ? 2 : 1);
}

/** "Omvärldsrapporten" is the report of omvärldsanalys. */
function withoutReport(word: string): string {
  const bare = word.replace(/s?rapport(?:en|er|erna)?$/u, "");
  return bare.length >= SHORTEST_BEGINNING ? bare : word;
}

function stemsOf(form: string): readonly string[] {
  return wordsOf(form).map(({ plain }) => stemOf(plain));
}
