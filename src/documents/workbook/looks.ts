import type { Style } from "exceljs";
import type { Look } from "./sheet-plan.ts";

/** Shown with one decimal; the cell has every krona. Excel puts the marks of the reader's own language. */
const TKR = "#,##0.0";
const WHOLE = "#,##0";
const DARK = "FF1F3864";
const PALE = "FFDCE6F1";

const fill = (argb: string): Style["fill"] => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const bold = { bold: true } as const;
const top = { vertical: "top" } as const;
const line = { style: "thin", color: { argb: DARK } } as const;

/** Each is one object, so that the library makes one style of it however many cells have it. */
export const LOOKS: Readonly<Record<Look, Partial<Style>>> = {
  title: { font: { ...bold, size: 16, color: { argb: DARK } } },
  subtitle: { font: { ...bold, size: 12, color: { argb: DARK } } },
  note: { alignment: { ...top, wrapText: true } },
  heading: {
    font: { ...bold, color: { argb: "FFFFFFFF" } },
    fill: fill(DARK),
    alignment: { vertical: "middle", wrapText: true },
  },
  text: { alignment: top },
  wrapped: { alignment: { ...top, wrapText: true } },
  count: { alignment: top, numFmt: WHOLE },
  // A year has no thousands.
  year: { alignment: top, numFmt: "0" },
  amount: { alignment: top, numFmt: TKR },
  sumLabel: { font: bold, fill: fill(PALE), border: { top: line } },
  sumCount: { font: bold, fill: fill(PALE), border: { top: line }, numFmt: WHOLE },
  sum: { font: bold, fill: fill(PALE), border: { top: line }, numFmt: TKR },
};

/** The same looks for a text that an edit would make a formula of. */
export const TEXT_LOOKS: Readonly<Record<Look, Partial<Style>>> = {
  title: asText("title"),
  subtitle: asText("subtitle"),
  note: asText("note"),
  heading: asText("heading"),
  text: asText("text"),
  wrapped: asText("wrapped"),
  count: asText("count"),
  year: asText("year"),
  amount: asText("amount"),
  sumLabel: asText("sumLabel"),
  sumCount: asText("sumCount"),
  sum: asText("sum"),
};

function asText(look: Look): Partial<Style> {
  return { ...LOOKS[look], numFmt: "@" };
}
