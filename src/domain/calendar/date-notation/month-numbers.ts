import { termsOf } from "./terms.ts";

/** 2018: nobody plans further back. */
const FIRST_YEAR = 18;

/** True when the cells "mars 23", "april 23", "maj 23" of a column mean months of a year: the numbers stay while the months run on, and rise by one where they start over. */
export function numbersAreYears(texts: readonly string[]): boolean {
  let before: { readonly month: number; readonly number: number } | undefined;
  let pairs = 0;
  for (const text of texts) {
    const cell = monthAndNumber(text);
    if (cell === undefined) continue;
    if (cell.number < FIRST_YEAR) return false;
    if (before !== undefined) {
      const expected = cell.month >= before.month ? before.number : before.number + 1;
      if (cell.number !== expected) return false;
      pairs++;
    }
    before = cell;
  }
  return pairs > 0;
}

function monthAndNumber(text: string): { month: number; number: number } | undefined {
  if (text.length > 20) return undefined;
  const [month, number, more] = termsOf(text, 4);
  if (month?.kind !== "month" || number?.kind !== "number" || more !== undefined) return undefined;
  return { month: month.value, number: number.value };
}
