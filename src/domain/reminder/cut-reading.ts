import { isCommonWord } from "../question/common-words.ts";
import { readQuestion, spanOfMatch, type Reading } from "../question/reading.ts";
import type { Said } from "./said.ts";

/** Reads a text as questions are read. */
export function read(text: string): Reading {
  return readQuestion(text, isCommonWord);
}

/** What follows the first `length` characters of the plain words. */
export function restAfter(reading: Reading, length: number): Reading {
  if (length <= 0) return reading;
  const { to } = spanOfMatch(reading, 0, length);
  const last = reading.words[to - 1];
  return last === undefined ? reading : read(reading.text.slice(last.end));
}

/** A text without the stretch that has been understood. */
export function without(text: string, { index, length }: Said<unknown>, instead = ""): string {
  return `${text.slice(0, index)} ${instead} ${text.slice(index + length)}`;
}

/** The same for a stretch of the plain words. */
export function withoutWords(reading: Reading, { index, length }: Said<unknown>, instead = ""): Reading {
  const { from, to } = wordsOfMatch(reading, index, length);
  const start = reading.words[from]?.start ?? 0;
  const end = reading.words[to - 1]?.end ?? start;
  return read(without(reading.text, { value: undefined, index: start, length: end - start }, instead));
}

/** The words of a match, which may begin with the blank before the first of them. */
export function wordsOfMatch(
  reading: Reading,
  index: number,
  length: number,
): ReturnType<typeof spanOfMatch> {
  const lead = reading.plain[index] === " " ? 1 : 0;
  return spanOfMatch(reading, index + lead, length - lead);
}
