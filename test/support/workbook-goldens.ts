import { writeSummaryWorkbook } from "../../src/documents/write-summary-workbook.ts";
import { LANGS } from "../../src/domain/lang.ts";
import { summaryModel } from "../../src/domain/summary/summary-model.ts";
import type { SummaryModel } from "../../src/domain/summary/summary-model.ts";
import { readWorkbook, workbookLines } from "./read-workbook.ts";
import { sampleModel, summaryOf } from "./summaries.ts";

export const GOLDEN_WORKBOOKS = new URL("../golden/workbooks/", import.meta.url);

const CASES: Readonly<Record<string, () => SummaryModel>> = {
  /** Something of everything, and what has changed. */
  "summary-version": sampleModel,
  /** No internränta is known. */
  "summary-without-rate": () => sampleModel({ budgetYear: 2024 }),
  "summary-empty": () => summaryModel(summaryOf([]), { kind: "now", day: "2023-03-06" }),
};

/** Every golden workbook by its file's name, and what is read when it has been written. */
export function goldenWorkbooks(): Map<string, () => Promise<string>> {
  return new Map(
    Object.entries(CASES).flatMap(([name, make]) =>
      LANGS.map((lang) => [`${name}.${lang}.txt`, () => linesOf(make(), lang)] as const),
    ),
  );
}

async function linesOf(model: SummaryModel, lang: (typeof LANGS)[number]): Promise<string> {
  const lines = workbookLines(await readWorkbook(writeSummaryWorkbook(model, lang)));
  return `${lines.join("\n")}\n`;
}
