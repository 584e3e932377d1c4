/** A number's digits before and after the decimal mark; "" where none are written after it. */
export interface Digits {
  readonly whole: string;
  readonly decimals: string;
}

const PLAIN = /^(0|[1-9]\d*)(?:[.,](\d+))?$/u;
const NO_WHOLE = /^[.,](\d+)$/u;
/** Groups of three behind spaces, and either mark for decimals: "1 250 000,5". */
const SPACED = /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d+))?$/u;
/** Groups of three behind points and a comma for decimals, or the other way round: "1.250,5", "1,250,000". */
const POINTED = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/u;
const COMMAED = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/u;
/** One mark and three digits: a thousand in one language, three decimals in the other. */
const EITHER = /^([1-9]\d{0,2})[.,](\d{3})$/u;

/**
 * The ways to read a number without sign and unit, that with groups of three first; undefined for what is none, as
 * "12 50" with a group of two. Spaces are to be plain and single.
 */
export function digitsIn(number: string): readonly Digits[] | undefined {
  const either = EITHER.exec(number);
  if (either !== null) {
    const [, head = "", tail = ""] = either;
    return [
      { whole: head + tail, decimals: "" },
      { whole: head, decimals: tail },
    ];
  }
  const grouped = SPACED.exec(number) ?? POINTED.exec(number) ?? COMMAED.exec(number) ?? PLAIN.exec(number);
  if (grouped !== null) {
    const [, whole = "", decimals = ""] = grouped;
    return [{ whole: whole.replaceAll(/\D/gu, ""), decimals }];
  }
  const [, decimals] = NO_WHOLE.exec(number) ?? [];
  return decimals === undefined ? undefined : [{ whole: "0", decimals }];
}
