import { POLITE } from "../proposal-question/said.ts";
import { periodWord } from "../report-question/said-period.ts";
import { readableText, wordsOf, type Word } from "../question/words.ts";
import type { SaidMonth } from "./follow-up-wish.ts";
import { mended } from "./mended.ts";

/** A longer message tells something else too. */
const MOST_WORDS = 20;
const POLITE_START =
  /^(?:(?:god (?:morgon|dag|kvall)|du|och|men|ursakta|kan du (?:beratta|saga)(?: (?:mig|for mig))?|vet du|sag|beratta|stammer det att|good (?:morning|afternoon)|excuse me|and|can you tell me|do you know|tell me) )+/u;
const POLITE_END =
  /(?: (?:pa forhand|sa mycket|egentligen|just nu|for narvarande|hittills|da|nu|idag|you|right now|so far|now|today|currently))+$/u;
const YEAR = /^20\d\d$/u;
/** "What's" is "what is"; "year's" is the year's. */
const ASKING = new Set(["what", "who", "where", "when", "how"]);
const CAPITALS = /^\p{Lu}{2,}$/u;
const NUMBERED = /^(?:0?[1-9]|1[0-2])$/u;

/** A word, or a month with its year, which is one. */
interface Token {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Its number among the words. */
  readonly nth: number;
  readonly month?: SaidMonth;
}

/** A message as plain words, and any part of them as it was written. */
export interface Said {
  /**
   * In lower case, without å, ä, ö, signs and politeness, with the words of follow-ups mended. A month is "#".
   */
  readonly plain: string;
  readonly months: readonly SaidMonth[];
  /** What was written from one place in `plain` to another, which are the ends of words. */
  written(start: number, end: number): string;
  /** The same without a part of `plain`, which ends where words do. */
  without(start: number, end: number): Said;
}

/** Undefined for a message that is too long to say one thing only. */
export function saidOf(message: string): Said | undefined {
  const text = readableText(message);
  const words = withEndings(wordsOf(text, MOST_WORDS + 1), text);
  if (words.length > MOST_WORDS) return undefined;
  const tokens = withMonths(words).filter(
    ({ plain }, at, all) => !POLITE.has(plain) || isOnly(plain, all[at + 1]?.plain),
  );
  return saidFrom(withoutPoliteness(tokens), text);
}

function saidFrom(tokens: readonly Token[], text: string): Said {
  const plain = tokens.map((token) => token.plain).join(" ");
  const indexAt = (position: number): number => plain.slice(0, position).split(" ").length - 1;
  return {
    plain,
    months: tokens.flatMap(({ month }) => (month === undefined ? [] : [month])),
    written: (start, end) =>
      writtenBy(tokens.slice(indexAt(start), indexAt(Math.max(start, end - 1)) + 1), text),
    without: (start, end) => {
      const [first, last] = [indexAt(start), indexAt(Math.max(start, end - 1))];
      return saidFrom(
        tokens.filter((_, at) => at < first || at > last),
        text,
      );
    },
  };
}

/** "IT:s" and "IT's" are one word, which is no "it's"; "what's" is two. */
function withEndings(words: readonly Word[], text: string): readonly Word[] {
  const all: Word[] = [];
  for (const word of words) {
    const before = all.at(-1);
    const sign = before === undefined || word.plain !== "s" ? "" : text.slice(before.end, word.start);
    if (before === undefined || !/^[:'’]$/u.test(sign)) all.push(word);
    else if (sign === ":" || CAPITALS.test(text.slice(before.start, before.end)))
      all.splice(-1, 1, { ...before, plain: `${before.plain}:s`, end: word.end });
    else all.push(ASKING.has(before.plain) ? { ...word, plain: "is" } : word);
  }
  return all;
}

/** What stands between two words is kept, unless something that stood there has been taken away. */
function writtenBy(tokens: readonly Token[], text: string): string {
  return tokens
    .map((token, at) => {
      const before = tokens[at - 1];
      const isNext = before !== undefined && before.nth + 1 === token.nth;
      const between = isNext ? text.slice(before.end, token.start) : " ";
      return `${before === undefined ? "" : between}${text.slice(token.start, token.end)}`;
    })
    .join("");
}

/** "November", "nov 2025" and "2025-11" are one token each. */
function withMonths(words: readonly Word[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) break;
    const found = monthAt(word.plain, next?.plain);
    if (found === undefined) {
      tokens.push({ plain: mended(word.plain), start: word.start, end: word.end, nth: tokens.length });
      continue;
    }
    const isTwo = found.year !== undefined && next !== undefined;
    tokens.push({
      plain: "#",
      start: word.start,
      end: (isTwo ? next : word).end,
      nth: tokens.length,
      month: found,
    });
    if (isTwo) at++;
  }
  return tokens;
}

/** "Bara månaden" says which figures; elsewhere "bara" says nothing. */
function isOnly(word: string, next: string | undefined): boolean {
  return word === "bara" && next !== undefined && /^(?:for|i|under|#|manaden|sjalva)$/u.test(next);
}

function monthAt(word: string, next: string | undefined): SaidMonth | undefined {
  if (next !== undefined && YEAR.test(word) && NUMBERED.test(next))
    return { month: Number(next), year: Number(word) };
  const month = periodWord(word)?.month;
  if (month === undefined || (word === "may" && next !== undefined && /^(?:i|we|you)$/u.test(next)))
    return undefined;
  return next !== undefined && YEAR.test(next) ? { month, year: Number(next) } : { month };
}

function withoutPoliteness(tokens: readonly Token[]): readonly Token[] {
  const joined = tokens.map(({ plain }) => plain).join(" ");
  const first = (POLITE_START.exec(joined)?.[0] ?? "").split(" ").length - 1;
  const last = (POLITE_END.exec(joined)?.[0] ?? "").split(" ").length - 1;
  return tokens.slice(first, Math.max(first, tokens.length - last));
}
