import type { Reading } from "./reading.ts";
import { hardTerms, type Term } from "./term.ts";

/** A calendar has no sums and no outcomes, and nobody here carries out errands. */
const HOW_MUCH =
  /\b((?<!klockan )hur (stor\w*|hog\w*|dyr\w*|lag\w*|mycket (?!tid|langre|kvar)|manga (invanare|pengar|kronor|anstallda|procent))|vad (blev|blir) (?!nasta|det (for|nasta))\w+|how (big|large|high|expensive|much (?!time|longer)))\b/u;
/** Orders to do something to a calendar: "boka budgetdagen åt mig", "remind me". */
const TASK =
  /^(hej )?((kan|kunde|skulle|vill) du |can you |could you |please |snalla )?(boka|skriv|skicka|maila|mejla|ring|pamin\w*|avboka|skapa|oversatt|rakna ut|lagg (in|till)|ta bort|flytta|andra|book|write|send|email|mail|call|remind|create|delete|translate|cancel|change|move) (?!ut (alla|en lista)|nar\b|som\b)/u;
const WHO_IS = /^(?:hej )?(vem ar|vad heter|who is|who s|what is the name of|vilka ar)\b/u;
const MEANS = /\b(vad (betyder|star \w+ for$)|what does .* (mean|stand for)|forkortning\w*|stands? for)\b/u;

/** Foreign words, and who somebody is or what an abbreviation means: the calendar names roles, not people. */
export function isOutOfScope(reading: Reading, terms: readonly Term[]): boolean {
  const hard = hardTerms(terms);
  if (hard.some((term) => term.foreign === true)) return true;
  if (HOW_MUCH.test(reading.plain) || TASK.test(reading.plain)) return true;
  const roleOnly = hard.length > 0 && hard.every((term) => term.sort === "role");
  if (!roleOnly) return false;
  if (MEANS.test(reading.plain)) return true;
  return (
    WHO_IS.test(reading.plain) &&
    reading.words.length <= hard.reduce((sum, term) => sum + term.span.to - term.span.from, 0) + 4 &&
    !/\b(ansvar\w*|med|responsible|deltar)\b/u.test(reading.plain)
  );
}
