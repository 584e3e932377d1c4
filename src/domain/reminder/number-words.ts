const ONES =
  "noll zero|en ett one a an|tva two|tre three|fyra four|fem five|sex six|sju seven|atta eight|nio nine|tio ten|elva eleven|tolv twelve|tretton thirteen|fjorton fourteen|femton fifteen|sexton sixteen|sjutton seventeen|arton eighteen|nitton nineteen"
    .split("|")
    .map((words) => words.split(" "));
const TENS =
  "tjugo tjugi twenty|trettio tretti thirty|fyrtio forty|femtio fifty|sextio sixty|sjuttio seventy|attio eighty|nittio ninety|hundra hundred"
    .split("|")
    .map((words) => words.split(" "));

/** A whole number in plain words up to nineteen, to be put in a pattern; the longest is tried first. */
export const SMALL_COUNT = anyOf(ONES.flat());
const TEN = anyOf(TENS.flat());

/** A whole number in digits or in plain words, Swedish or English, to be put in a pattern: one group. */
export const COUNT = `(\\d{1,7}|${TEN}(?: ?${anyOf(ONES.slice(1, 10).flat())})?|${SMALL_COUNT})`;
const PARTS = new RegExp(`^(${TEN})? ?(.*)$`, "u");

/** What a match of `COUNT` says. */
export function countOf(word: string): number {
  if (/^\d/u.test(word)) return Number(word);
  const [, ten = "", one = ""] = PARTS.exec(word) ?? [];
  const tens = ten === "" ? 0 : 10 * (valueIn(TENS, ten) + 2);
  return tens + (one === "" ? 0 : valueIn(ONES, one));
}

function valueIn(numbers: readonly (readonly string[])[], word: string): number {
  return numbers.findIndex((words) => words.includes(word));
}

function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join("|")})`;
}
