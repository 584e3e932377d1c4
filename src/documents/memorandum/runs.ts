import { HighlightColor, TextRun, type IRunOptions } from "docx";
import type { MemorandumRun } from "../../text/follow-up/memorandum-blocks.ts";
import { withoutUnwritable } from "../workbook/safe-text.ts";

/** Text without a look of its own, or the fields of a page's number. */
export function plainRun(text: string | NonNullable<IRunOptions["children"]>): TextRun {
  return typeof text === "string" ? new TextRun(withoutUnwritable(text)) : new TextRun({ children: text });
}

/** A blank is yellow besides its brackets: whoever does not see the colour reads it. */
const LOOKS: Readonly<Record<NonNullable<MemorandumRun["look"]>, IRunOptions>> = {
  strong: { bold: true },
  blank: { highlight: HighlightColor.YELLOW },
};

export function runsOf(words: readonly MemorandumRun[]): readonly TextRun[] {
  return words.flatMap(({ text, look }) =>
    linesOf(text).map((line, at) => {
      const looks: IRunOptions = look === undefined ? {} : LOOKS[look];
      return new TextRun({ ...looks, text: line, ...(at > 0 ? { break: 1 } : {}) });
    }),
  );
}

/** What somebody has typed on several lines stays on several lines. */
function linesOf(text: string): readonly string[] {
  return withoutUnwritable(text).split("\n");
}
