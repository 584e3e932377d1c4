import type { Reading } from "./reading.ts";
import { hardTerms, type Term } from "./term.ts";

/** A calendar has no sums and no outcomes. */
const HOW_MUCH =
  /\b((?<!klockan )hur (stor\w*|hog\w*|dyr\w*|lag\w*|mycket (?!tid|langre|kvar)|manga (invanare|pengar|kronor|anstallda|procent))|vad (blev|blir) (?!nasta|det (for|nasta))\w+|skillnad\w*|difference\w*|how (big|large|high|expensive|much (?!time|longer)))\b/u;
const WHO_IS = /^(?:hej )?(vem ar|vad heter|who is|who s|what is the name of|vilka ar)\b/u;
const MEANS = /\b(vad (betyder|star \w+ for$)|what does .* (mean|stand for)|forkortning\w*|stands? for)\b/u;

/** Foreign words, and who somebody is or what an abbreviation means: the calendar names roles, not people. */
export function isOutOfScope(reading: Reading, terms: readonly Term[]): boolean {
  const hard = hardTerms(terms);
  if (hard.some((term) => term.foreign === true)) return true;
  if (HOW_MUCH.test(reading.plain)) return true;
  const roleOnly = hard.length > 0 && hard.every((term) => term.sort === "role");
  if (!roleOnly) return false;
  if (MEANS.test(reading.plain)) return true;
  return (
    WHO_IS.test(reading.plain) &&
    reading.words.length <= hard.reduce((sum, term) => sum + term.span.to - term.span.from, 0) + 4 &&
    !/\b(ansvar\w*|med|responsible|deltar)\b/u.test(reading.plain)
  );
}
