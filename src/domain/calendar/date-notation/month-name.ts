import { distance } from "fastest-levenshtein";
import type { NotationDoubt } from "./reading.ts";
import type { Term } from "./terms.ts";

const LONG_MONTHS: readonly (readonly [string, number])[] = [
  ["januari", 1],
  ["februari", 2],
  ["april", 4],
  ["augusti", 8],
  ["september", 9],
  ["oktober", 10],
  ["november", 11],
  ["december", 12],
];

/** The month a term names, over one slip of the pen in a long name. */
export function monthAt(
  terms: readonly Term[],
  at: number,
): { readonly month: number; readonly doubt?: NotationDoubt } | undefined {
  const term = terms[at];
  if (term?.kind === "month") return { month: term.value };
  if (term?.kind !== "word" || term.text.length < 5 || term.text.length > 10) return undefined;
  for (const [name, month] of LONG_MONTHS) {
    if (term.text.charAt(0) !== name.charAt(0) || Math.abs(name.length - term.text.length) > 1) continue;
    if (distance(term.text, name) <= (name.length > 5 ? 2 : 1)) {
      return { month, doubt: { kind: "misspelt", written: term.text, readAs: name } };
    }
  }
  return undefined;
}
