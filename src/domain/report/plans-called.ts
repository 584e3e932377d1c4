import { slipsBetween } from "../question/lexicon.ts";
import { wordsOf } from "../question/words.ts";
import type { ReportPlan } from "./report-plan.ts";

/** "Omvärldsanalysens", "rapporterna": how a name ends when it is spoken of. */
const ENDING = /(?:ernas|arnas|erna|arna|ens|ets|en|et|ns|n|s|a)$/u;
const SHORTEST = 4;

/**
 * The plans that are called so, as people write it: "omvärldsanalysen" is Omvärldsanalys, a letter or two may be wrong, and
 * a part of a longer name is enough. Empty when none is; several when it may be any of them.
 */
export function plansCalled(name: string, plans: readonly ReportPlan[]): readonly ReportPlan[] {
  const asked = plainOf(name);
  if (asked === "") return [];
  for (const matches of MATCHES) {
    const found = plans.filter((plan) => matches(asked, plainOf(plan.name)));
    if (found.length > 0) return found;
  }
  return [];
}

/** From the surest way to be meant to the least. */
const MATCHES: readonly ((asked: string, name: string) => boolean)[] = [
  (asked, name) => asked === name,
  (asked, name) => stemOf(asked) === stemOf(name),
  (asked, name) => asked.length > 5 && slipsBetween(stemOf(asked), stemOf(name)) <= 2,
  (asked, name) => stemOf(asked).length >= SHORTEST && name.includes(stemOf(asked)),
];

function plainOf(text: string): string {
  return wordsOf(text)
    .map(({ plain }) => plain)
    .join(" ");
}

function stemOf(plain: string): string {
  const stem = plain.replace(ENDING, "");
  return stem.length < SHORTEST ? plain : stem;
}
