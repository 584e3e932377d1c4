/** More than any municipality's internränta has been: what is higher is more often a lost decimal comma. */
const MOST_RATE = 1_500;

export type RateReading =
  /** In hundredths of a percent: 250 is 2,5 %. */
  | { readonly kind: "rate"; readonly rate: number }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable" | "negative" | "tooFine" | "unlikely" };

/**
 * Reads an interest rate, or another share, as people type it: "2,5", "2.5 %", "2,50 procent". What is hardly meant, over `most`
 * hundredths of a percent, is asked about, never guessed.
 */
export function readRate(text: string, most = MOST_RATE): RateReading {
  const plain = text.normalize("NFKC").replaceAll(/\s+/gu, " ").trim().toLowerCase();
  if (plain === "") return { kind: "blank" };
  const [, sign = "", whole = "", decimals = ""] =
    /^([-−–]?) ?(\d{1,6})(?:[.,](\d{1,10}))? ?(?:%|procent|percent|per cent)?$/u.exec(plain) ?? [];
  if (whole === "") return { kind: "unreadable" };
  if (sign !== "") return { kind: "negative" };
  if (/[1-9]/u.test(decimals.slice(2))) return { kind: "tooFine" };
  const rate = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, "0"));
  return rate > most ? { kind: "unlikely" } : { kind: "rate", rate };
}

/** The same as it is typed: "2,5". */
export function writeRate(rate: number): string {
  return String(rate / 100).replace(".", ",");
}
