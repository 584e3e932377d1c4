/** How months are written in headings and titles, Swedish and English, in full and cut short; without accents. */
const MONTHS: readonly string[] = [
  "januari january jan",
  "februari february feb febr",
  "mars march mar",
  "april apr",
  "maj may",
  "juni june jun",
  "juli july jul",
  "augusti august aug",
  "september sept sep",
  "oktober october okt oct",
  "november nov",
  "december dec",
];
const BY_WORD = new Map(
  MONTHS.flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)),
);

const FULL_YEAR = /^20\d\d$/u;
const ONE_WORD = /^(20\d\d)(0[1-9]|1[0-2])$/u;

export interface MonthsNamed {
  /** 1 to 12, in the order they are named. */
  readonly months: readonly number[];
  readonly years: readonly number[];
}

/** Lower-case words without accents and marks; the percent sign is a word of its own, and "t.o.m." is "tom". */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll(/-\s*\n\s*/gu, "")
      .normalize("NFD")
      // A soft hyphen is where a long heading was broken.
      .replaceAll(/[\p{M}\p{Cf}]/gu, "")
      .toLowerCase()
      .replaceAll(/(?<!\p{L})t[.\s]*o[.\s]*m(?!\p{L})\.?/gu, " tom ")
      .replaceAll("%", " % ")
      // "nov25" and "2025-11" are read as their parts.
      .replaceAll(/(20\d\d)-(0[1-9]|1[0-2])(?!\d)/gu, "$1$2")
      .replaceAll(/(?<=\p{L})(?=\d)/gu, " ")
      .split(/[^\p{L}\d%]+/u)
      .filter((word) => word !== "")
  );
}

/** The months and years that words name: "t o m nov 2025", "2025-11", "nov 25". */
export function monthsIn(words: readonly string[]): MonthsNamed {
  const months: number[] = [];
  const years: number[] = [];
  for (const [at, word] of words.entries()) {
    const month = BY_WORD.get(word);
    const [, year, number] = ONE_WORD.exec(word) ?? [];
    if (month !== undefined) months.push(month);
    else if (year !== undefined && number !== undefined) {
      years.push(Number(year));
      months.push(Number(number));
    } else if (FULL_YEAR.test(word)) years.push(Number(word));
    // Only right after its month is a number of two digits a year.
    else if (/^[234]\d$/u.test(word) && BY_WORD.has(words[at - 1] ?? "")) years.push(2000 + Number(word));
  }
  return { months: [...new Set(months)], years: [...new Set(years)] };
}
