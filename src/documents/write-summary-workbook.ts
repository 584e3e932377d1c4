import type { Readable } from "node:stream";
import type { Lang } from "../domain/lang.ts";
import type { SummaryModel } from "../domain/summary/summary-model.ts";
import { changeSheet } from "./summary-workbook/change-sheet.ts";
import { overviewSheet } from "./summary-workbook/overview-sheet.ts";
import { summaryContext } from "./summary-workbook/summary-context.ts";
import { typeSheet } from "./summary-workbook/type-sheet.ts";
import type { WorkbookPlan } from "./workbook/sheet-plan.ts";
import { writeWorkbook } from "./workbook/write-workbook.ts";

const LANGUAGE: Readonly<Record<Lang, string>> = { sv: "sv-SE", en: "en-GB" };

/** The sammanställning as an .xlsx, written while it is read: a summary, what has changed, and a sheet for each type. */
export function writeSummaryWorkbook(model: SummaryModel, lang: Lang): Readable {
  return writeWorkbook(planSummaryWorkbook(model, lang));
}

function planSummaryWorkbook(model: SummaryModel, lang: Lang): WorkbookPlan {
  const context = summaryContext(model, lang);
  const { words } = context;
  return {
    title: words.headline(model.budgetYear),
    language: LANGUAGE[lang],
    footer: words.sheet.page,
    day: model.edition.day,
    sheets: [
      overviewSheet(context),
      ...(model.difference === undefined ? [] : [changeSheet(model.difference, context)]),
      ...model.sections.map((section) => typeSheet(section, context)),
    ],
  };
}
