import type { Lang } from "../lang.ts";
import { ENGLISH_COMMON, SWEDISH_COMMON } from "./common-words.ts";
import type { Reading } from "./reading.ts";

const ASKED_FOR: readonly (readonly [Lang, RegExp])[] = [
  ["sv", /\b(pa svenska|in swedish)\b/u],
  ["en", /\b(pa engelska|in english)\b/u],
];

/** Swedish words that English does not share and the other way round tell; undefined when neither does. */
export function languageOf(reading: Reading): Lang | undefined {
  const asked = ASKED_FOR.find(([, pattern]) => pattern.test(reading.plain))?.[0];
  if (asked) return asked;
  let swedish = 0;
  let english = 0;
  for (const { raw, plain } of reading.words) {
    if (/[åäö]/u.test(raw)) swedish += 2;
    const inSwedish = SWEDISH_COMMON.has(plain);
    const inEnglish = ENGLISH_COMMON.has(plain);
    if (inSwedish && !inEnglish) swedish++;
    if (inEnglish && !inSwedish) english++;
    if (QUESTION_WORDS_EN.has(plain)) english++;
  }
  if (swedish === english) return undefined;
  return swedish > english ? "sv" : "en";
}

const QUESTION_WORDS_EN = new Set([
  "when",
  "who",
  "what",
  "where",
  "why",
  "how",
  "which",
  "help",
  "is",
  "does",
  "the",
]);
