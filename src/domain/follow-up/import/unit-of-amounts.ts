import { wordsOf } from "./month-words.ts";

/** A unit that a text says of its amounts. */
export interface SaidUnit {
  readonly factor: number;
  /** As it is written. */
  readonly text: string;
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:tkr|ksek|tsek|kkr|(?:i )?tusental(?:s)?(?: kronor| kr)?|tusen kronor|thousands?|000 ?(?:kr|sek))\b/u,
    1_000,
  ],
  [/\b(?:mnkr|mkr|msek|miljoner(?: kronor| kr)?|miljontals kronor|millions?)\b/u, 1_000_000],
  [/\b(?:kr|kronor|sek)\b/u, 1],
];

/** The unit of money that a heading or a title names: "(i tusentals kronor)", "tkr", "Belopp i mnkr". */
export function unitIn(text: string): SaidUnit | undefined {
  const plain = wordsOf(text).join(" ");
  const found = UNITS.find(([words]) => words.test(plain));
  return found === undefined ? undefined : { factor: found[1], text };
}
