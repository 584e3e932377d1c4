import { stemmer } from "@orama/stemmers/swedish";

/** Words that the general stemmer would make the same as others, by their ending. */
const KEPT: readonly (readonly [RegExp, string])[] = [
  [/styrelse(n|ns|r|rna|rnas|s)?$/u, "styrelse"],
  [/styrande$/u, "styrande"],
  [/(ordforande)(n|na|ns|nas|s)?$/u, "ordforande"],
  [/fullmaktige(s|t|n|ts)?$/u, "fullmaktige"],
];

/**
 * The stem of a plain word (lower case, no dots). Swedish Snowball, and beyond it the definite forms that it leaves:
 * "mötet" and "mötena" share the stem of "möte", "remissrundan" that of "remissrunda".
 */
export function stemOf(plain: string): string {
  if (plain.length < 4 || /\d/u.test(plain)) return plain;
  for (const [ending, kept] of KEPT) if (ending.test(plain)) return plain.replace(ending, kept);
  const once = withoutDefiniteEnding(stemmer(plain));
  // What is left of a definite form is a word that has endings of its own: "direktören", "mötena".
  const stem = DEFINITE.test(plain) ? withoutDefiniteEnding(stemmer(once)) : once;
  return (stem.length < 3 ? once : stem).replace(/mm$/u, "m");
}

const DEFINITE = /(en|et|an|ena|erna|arna|orna)s?$/u;

function withoutDefiniteEnding(word: string): string {
  if (word.length >= 5 && word.endsWith("et")) return word.slice(0, -2);
  if (word.length >= 6 && word.endsWith("an") && !/(plan|organ|program|tan)$/u.test(word))
    return word.slice(0, -2);
  return word;
}
