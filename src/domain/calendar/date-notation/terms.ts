import { ABBREVIATIONS, VOCABULARY } from "./vocabulary.ts";
import { tokenize } from "./tokens.ts";
import type { TermKind } from "./vocabulary.ts";
import type { Token } from "./tokens.ts";

/** A token, or several that mean one thing ("t.o.m."), with what the vocabulary knows of it. */
export interface Term {
  readonly kind: TermKind;
  /** A number's value, a month or weekday, the index of a season or part, the n of "tredje". */
  readonly value: number;
  /** A number's digits, a word in lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
  /** "1:a", "17th". */
  readonly ordinal: boolean;
}

export type NumberTerm = Term & { readonly kind: "number" };

interface Entry {
  readonly kind: TermKind;
  readonly value: number;
  readonly words: readonly string[];
}

const MARKS: Readonly<Record<string, TermKind>> = {
  "-": "dash",
  "/": "slash",
  ".": "dot",
  ",": "comma",
  ";": "comma",
  "\n": "comma",
  "•": "comma",
  ":": "colon",
  "(": "open",
  ")": "close",
  "'": "quote",
  "’": "quote",
  "?": "query",
  "&": "and",
  "+": "and",
  "→": "dash",
  ">": "dash",
  "…": "dash",
};

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set("a e an en de te dje sta ndra st nd rd th".split(" "));

const ENTRIES = entriesByFirstWord();

/** The terms of a text, at most `max` of them. */
export function termsOf(text: string, max: number): readonly Term[] {
  const tokens = tokenize(text, max);
  const terms: Term[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [term, next] = termAt(tokens, at);
    terms.push(term);
    at = next;
  }
  return terms;
}

function termAt(tokens: readonly Token[], at: number): readonly [Term, number] {
  const token = tokens[at] as Token;
  if (token.kind === "digits") return numberAt(tokens, token, at);
  if (token.kind === "mark") return [termOf(MARKS[token.text] ?? "mark", 0, token, token), at + 1];
  for (const entry of ENTRIES.get(token.text) ?? []) {
    const last = matchEnd(tokens, at, entry.words);
    if (last < 0) continue;
    const lastWord = entry.words.at(-1) ?? "";
    const end = ABBREVIATIONS.has(lastWord) && isTightDot(tokens[last + 1]) ? last + 1 : last;
    return [termOf(entry.kind, entry.value, token, tokens[end] as Token, token.text), end + 1];
  }
  return [termOf("word", 0, token, token), at + 1];
}

/** "1:a" and "17th" are one number each; "7a" is too, but not "7 a". */
function numberAt(tokens: readonly Token[], token: Token, at: number): readonly [Term, number] {
  const value = Number(token.text);
  const ending = tokens[at + 1]?.text === ":" ? at + 2 : at + 1;
  const letters = tokens[ending];
  const ordinal =
    letters?.kind === "letters" &&
    !letters.gap &&
    tokens[at + 1]?.gap === false &&
    ORDINAL_ENDINGS.has(letters.text);
  const last = ordinal ? letters : token;
  return [{ ...termOf("number", value, token, last, token.text), ordinal }, ordinal ? ending + 1 : at + 1];
}

/** The index of the last token of a phrase that begins at `at`, over the full stops and colons inside "t.o.m." and "c:a"; -1 when it is another. */
function matchEnd(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  for (let i = 1; i < words.length; i++) {
    next++;
    const mark = tokens[next];
    if (isTightDot(mark) || (mark?.text === ":" && !mark.gap)) next++;
    if (tokens[next]?.text !== words[i]) return -1;
  }
  return next;
}

function isTightDot(token: Token | undefined): boolean {
  return token?.text === "." && !token.gap;
}

function termOf(kind: TermKind, value: number, first: Token, last: Token, text = first.text): Term {
  return { kind, value, text, start: first.start, end: last.end, gap: first.gap, ordinal: false };
}

function entriesByFirstWord(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [kind, value, written] of VOCABULARY) {
    for (const phrase of written.split("|").flatMap(withAndWithoutDots)) {
      const words = phrase.split(" ");
      const first = words[0] as string;
      entries.set(first, [...(entries.get(first) ?? []), { kind, value, words }]);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries;
}

/** "hösten" is also typed "hosten"; shorter words become others without their dots ("vår", "före", "höst"). */
function withAndWithoutDots(phrase: string): readonly string[] {
  const plain = phrase.replace(/[åä]/g, "a").replace(/ö/g, "o");
  return plain === phrase || phrase.length < 5 ? [phrase] : [phrase, plain];
}
