import { mendCueWord } from "./cue-words.ts";
import { readableText, wordsOf, MAX_WORDS, type Word } from "./words.ts";

/** A question as it is read: its words, and the same words as one plain text for patterns to look at. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** The plain words with one blank between: "nar ar budgetdagen". */
  readonly plain: string;
  /** Where each word begins in `plain`. */
  readonly starts: readonly number[];
}

/** A stretch of words, `to` not included. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a question as far as its first 400 characters and 60 words. A slip in a word that tells what is asked ("vlken
 * vecka") is mended, unless the calendar knows the word as it is typed.
 */
export function readQuestion(question: string, isKnown: (plain: string) => boolean): Reading {
  const text = readableText(question);
  const words = wordsOf(text, MAX_WORDS).map((word): Word => {
    const mended = isKnown(word.plain) ? undefined : mendCueWord(word.plain);
    return mended === undefined ? word : { ...word, plain: mended };
  });
  const starts: number[] = [];
  let plain = "";
  for (const word of words) {
    if (plain !== "") plain += " ";
    starts.push(plain.length);
    plain += word.plain;
  }
  return { text, words, plain, starts };
}

/** The words that a match in `plain` covers. */
export function spanOfMatch(reading: Reading, index: number, length: number): WordSpan {
  const from = wordAt(reading.starts, index);
  return { from, to: wordAt(reading.starts, index + Math.max(length, 1) - 1) + 1 };
}

/** The words that a stretch of the text (UTF-16 units) covers. */
export function spanOfText(reading: Reading, index: number, length: number): WordSpan {
  const from = reading.words.findIndex((word) => word.end > index);
  if (from < 0) return { from: reading.words.length, to: reading.words.length };
  let to = from;
  while (to < reading.words.length && (reading.words[to]?.start ?? 0) < index + length) to++;
  return { from, to };
}

function wordAt(starts: readonly number[], at: number): number {
  let word = 0;
  while (word + 1 < starts.length && (starts[word + 1] ?? 0) <= at) word++;
  return word;
}
