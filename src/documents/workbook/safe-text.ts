/** What XML 1.0 has no way to write: control characters besides tab and line feed, half surrogate pairs, and two that are no characters. */
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** "_x0041_" in a cell is read as "A": the underscore is written as what it stands for. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/giu;

/** A text as XML can hold it; its lines end with a line feed. */
export function withoutUnwritable(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n").replaceAll(UNWRITABLE, "");
}

/** A text as a workbook can hold it, and shows it as it was typed. */
export function safeText(text: string): string {
  return withoutUnwritable(text).replaceAll(LOOKS_ESCAPED, "_x005F_");
}

/**
 * Text that Excel takes for a formula, not when the file is opened, since a text cell is never one there, but when somebody
 * edits the cell and presses Enter. Such a cell is formatted as text, which keeps it one. A mark put into the text itself would
 * change what a person wrote; and what Excel saves as .csv has lost every mark, whichever it was.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[\s]*[=+\-@]/u.test(text);
}

const NOT_IN_A_NAME = /[[\]:*?/\\]/gu;
const LONGEST_NAME = 31;

/** A name that Excel takes for a sheet: without its seven marks, without an apostrophe at the ends, at most 31 characters. */
export function sheetName(text: string): string {
  return safeText(text)
    .replaceAll(NOT_IN_A_NAME, " ")
    .slice(0, LONGEST_NAME)
    .replaceAll(/^'+|'+$/gu, "")
    .trim();
}
