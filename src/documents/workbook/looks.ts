import type { Style } from "exceljs";
import type { Look } from "./sheet-plan.ts";

/** What was typed, to the krona. Excel puts the marks of the reader's own language. */
const TKR = "#,##0.0##";
/** What is computed is shown with one decimal; the cell has every krona. */
const COMPUTED_TKR = "#,##0.0";
const WHOLE = "#,##0";
/** A year has no thousands. */
const YEAR = "0";
const TEXT = "@";
const DARK = "FF1F3864";
const PALE = "FFDCE6F1";
const WHITE = "FFFFFFFF";

const letters = { name: "Calibri", family: 2, size: 11 } as const;
const bold = { ...letters, bold: true } as const;
const fill = (argb: string): Style["fill"] => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
/** Off the figures to the left of it. */
const words = { vertical: "top", horizontal: "left", indent: 1 } as const;
const figures = { font: letters, alignment: { vertical: "top" } } as const;
const heading = { font: { ...bold, color: { argb: WHITE } }, fill: fill(DARK) };
const sum = {
  font: bold,
  fill: fill(PALE),
  border: { top: { style: "thin", color: { argb: DARK } } },
} as const;

/** Each is one object, so that the library makes one style of it however many cells have it. */
export const LOOKS: Readonly<Record<Look, Partial<Style>>> = {
  title: { font: { ...bold, size: 16, color: { argb: DARK } } },
  subtitle: { font: { ...bold, size: 12, color: { argb: DARK } } },
  line: { font: letters },
  note: { font: letters, alignment: { vertical: "top", wrapText: true } },
  heading: { ...heading, alignment: { ...words, vertical: "middle", wrapText: true } },
  amountHeading: { ...heading, alignment: { vertical: "middle", horizontal: "right", wrapText: true } },
  text: { font: letters, alignment: words },
  wrapped: { font: letters, alignment: { ...words, wrapText: true } },
  count: { ...figures, numFmt: WHOLE },
  year: { ...figures, numFmt: YEAR },
  amount: { ...figures, numFmt: TKR },
  computed: { ...figures, numFmt: COMPUTED_TKR },
  sumLabel: { ...sum, alignment: words },
  sumCount: { ...sum, alignment: figures.alignment, numFmt: WHOLE },
  sum: { ...sum, alignment: figures.alignment, numFmt: TKR },
  computedSum: { ...sum, alignment: figures.alignment, numFmt: COMPUTED_TKR },
};

/** The same for a text that an edit would make a formula of. */
export const TEXT_LOOKS: Readonly<Record<"text" | "wrapped", Partial<Style>>> = {
  text: { ...LOOKS.text, numFmt: TEXT },
  wrapped: { ...LOOKS.wrapped, numFmt: TEXT },
};
