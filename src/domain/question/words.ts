/** No more of a question than this is read, so that its cost is bounded. */
export const MAX_CHARACTERS = 400;
export const MAX_WORDS = 60;

/** A word of a text, in lower case and as it is compared: without dots and accents, "härnäst" is "harnast". */
export interface Word {
  readonly raw: string;
  readonly plain: string;
  /** Where it stands in the text that was read (UTF-16 units). */
  readonly start: number;
  readonly end: number;
}

const ACCENTED = /[^\p{ASCII}]/u;

/** A word in lower case without dots and accents: people type "nar ar motet" too. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (!ACCENTED.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/ø/gu, "o")
    .replace(/æ/gu, "ae");
}

/** The words of a text, letters and digits only, in order. Everything else only separates. */
export function wordsOf(text: string, limit = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (words.length >= limit) break;
    const raw = match[0].toLowerCase().normalize("NFC");
    words.push({ raw, plain: plainWord(raw), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** "Augustimötet" is the meeting in August. */
const MONTH_COMPOUND =
  /\b(januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december)(?=(?:möte|mote|sammanträde|sammantrade|nämnd|namnd|utskick|dag|träff|traff|fullmäktige|fullmaktige))/giu;

/** The part of a question that is read: its first characters, with odd blanks and case forms made plain. */
export function readableText(text: string): string {
  return text
    .slice(0, MAX_CHARACTERS * 2)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replace(MONTH_COMPOUND, "$1 ")
    .slice(0, MAX_CHARACTERS);
}
