/** What stands beside a number. */
export interface AmountUnit {
  /** Kronor in one. */
  readonly factor: number;
  /** False when none was written, so that it is in tkr as the form says. */
  readonly isWritten: boolean;
}

export interface AmountParts {
  readonly sign: 1 | -1;
  readonly number: string;
  /** Undefined for words that are no unit of money. */
  readonly unit: AmountUnit | undefined;
}

const KRONOR = /^(?:kr|kronor|krona|sek|:-|,-)$/u;
const THOUSANDS = /^(?:t ?kr|k ?sek|t ?sek|k|tusen|thousand)$/u;
const MILLIONS = /^(?:mn? ?kr|m ?sek|mn|miljon(?:er)?|milj|millions?)$/u;
const MILLIARDS = /^(?:md ?kr|mdr|miljard(?:er)?|billions?|bn)$/u;
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [KRONOR, 1],
  [THOUSANDS, 1_000],
  [MILLIONS, 1_000_000],
  [MILLIARDS, 1_000_000_000],
];

/** Behind a word for how many there may stand what they are of: "miljoner kronor", "million SEK". */
const OF_KRONOR = /\.? ?(?:kr|kronor|sek)$/u;
/** After "SEK" a lone m is no metres: "SEK 1.5m". */
const MILLION = /^m$/u;
/** What each amount of the forms is anyway. */
const A_YEAR = / ?(?:\/|per |a |om )(?:år|ar|year)(?:et)?$/u;
const BEFORE = /^((?:(?:[-−–—‐‑‒+]|minus |plus ) ?)?)(?:sek|kr) ?/u;
const SIGN = /^(?:[-−–—‐‑‒]|minus )/u;
const PLUS = /^(?:\+|plus )/u;

/** Splits what was typed into sign, number and unit; undefined for what is blank. */
export function splitAmount(text: string): AmountParts | undefined {
  const plain = plainText(text);
  if (plain === "") return undefined;
  // Before or behind the sign: "−SEK 500,000", "SEK −500,000".
  const inKronor = plain.replace(BEFORE, "$1");
  const isMinus = SIGN.test(inKronor);
  const bare = inKronor
    .replace(isMinus ? SIGN : PLUS, "")
    .trim()
    .replace(A_YEAR, "");
  const [, number = "", behind = ""] = /^([\d .,]*\d)(.*)$/u.exec(bare) ?? [];
  const unit = unitOf(behind.trim(), inKronor !== plain);
  return { sign: isMinus ? -1 : 1, number: number.trim(), unit };
}

/**
 * In lower case, with every kind of space as one plain one, and without marks that nobody sees. But a soft hyphen, which PDF
 * files have for a minus, and a tab or a new line, which stand between two cells of a spreadsheet, are left: no amount has them.
 */
function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/(?!\u00AD)\p{Cf}/gu, "")
    .trim()
    .replaceAll(/\p{Zs}+/gu, " ")
    .toLowerCase();
}

function unitOf(word: string, isInKronor: boolean): AmountUnit | undefined {
  if (word === "") return isInKronor ? { factor: 1, isWritten: true } : { factor: 1_000, isWritten: false };
  const name = word.replace(/\.$/u, "");
  if (isInKronor && MILLION.test(name)) return { factor: 1_000_000, isWritten: true };
  const factor = factorOf(name) ?? factorOf(name.replace(OF_KRONOR, ""));
  return factor === undefined ? undefined : { factor, isWritten: true };
}

function factorOf(name: string): number | undefined {
  return FACTORS.find(([names]) => names.test(name))?.[1];
}
