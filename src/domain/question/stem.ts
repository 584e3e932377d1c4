import { stemmer } from "@orama/stemmers/swedish";

/** Words that the general stemmer would make the same as others, by their ending. */
const KEPT: readonly (readonly [RegExp, string])[] = [
  [/styrelse(n|ns|r|rna|rnas|s)?$/u, "styrelse"],
  [/styrande$/u, "styrande"],
  [/(analys|prognos|balans|kurs)(en|ens|er|ers|erna|ernas|s)?$/u, "$1"],
  [/(ordforande)(n|na|ns|nas|s)?$/u, "ordforande"],
  [/enhet(en|ens|er|erna|ernas|s)?$/u, "enhet"],
  [/direktor(en|ens|er|erna|ernas|s)?$/u, "direktor"],
  [/budget(en|ens|s|ar|er|erna|arna)?$/u, "budget"],
  [/fullmaktige(s|t|n|ts)?$/u, "fullmaktige"],
];

/**
 * The stem of a plain word (lower case, no dots). Swedish Snowball, and beyond it the definite forms that it leaves:
 * "mötet" and "mötena" share the stem of "möte", "remissrundan" that of "remissrunda".
 */
export function stemOf(plain: string): string {
  if (plain.length < 4 || /\d/u.test(plain)) return plain;
  for (const [ending, kept] of KEPT) if (ending.test(plain)) return plain.replace(ending, kept);
  const once = withoutDefiniteEnding(stemmer(plain), plain);
  // What is left of a definite form is a word that has endings of its own: "direktören", "mötena".
  const stem = DEFINITE.test(plain) ? stemmer(once) : once;
  return (stem.length < 3 ? once : stem).replace(/mm$/u, "m");
}

const DEFINITE = /(en|et|an|ena|erna|arna|orna)s?$/u;

function withoutDefiniteEnding(stem: string, plain: string): string {
  if (stem.length >= 5 && stem.endsWith("et") && /ets?$/u.test(plain)) return stem.slice(0, -2);
  if (stem.length >= 6 && stem.endsWith("an") && !/(plan|organ|program|tan)$/u.test(stem))
    return stem.slice(0, -2);
  return stem;
}
