import type { Lang } from "../../domain/lang.ts";
import { formatNumber } from "../../domain/proposal/proposal-type.ts";
import type { AmountChange, ChangedRow } from "../../domain/summary/summary-difference.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import type { SummaryRow } from "../../domain/summary/summary.ts";
import { formatAmount, toShownTenth } from "../format-amount.ts";
import { texts } from "../texts.ts";
import { fateOf } from "./difference-text.ts";

/** What has become of one proposal since an earlier version: what was added first, then what changed, then what is gone. */
export interface ChangeLine {
  /** "Nytt", "Ändrat", "Återtaget". */
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  /** "2024 från 500 tkr till 750 tkr", "Tillstyrkt", or "". */
  readonly detail: string;
}

/** A line for each proposal that is not as it was, in the order of importance. */
export function changeLines(
  { added, changed, gone }: NonNullable<SummaryModel["difference"]>,
  budgetYear: number,
  lang: Lang,
): readonly ChangeLine[] {
  const { kind } = texts[lang].summary.sheet;
  const line = (name: string, { content, number }: SummaryRow, detail = ""): ChangeLine => ({
    kind: name,
    number: formatNumber(content.type, budgetYear, number),
    title: content.title,
    detail,
  });
  return [
    ...added.map((row) => line(kind.added, row)),
    ...changed.map((row) => line(kind.changed, row.after, detailOf(row, lang))),
    ...gone.map((row) => {
      const fate = fateOf(row);
      const name = fate === "unknown" ? kind.unknown : texts[lang].proposal.state[fate];
      return line(name, row.before);
    }),
  ];
}

/** The first amount that is another, else the state: what is expected of a line, and the workbook has it all. */
function detailOf({ amounts, fields, after }: ChangedRow, lang: Lang): string {
  const change = amounts.find(({ of }) => of === "amount") ?? amounts[0];
  if (change !== undefined) return amountDetail(change, lang);
  return fields.includes("state") ? texts[lang].proposal.state[after.state] : "";
}

/** An investment's line says whether it is its expenditure; capital cost alone is computed. */
function amountDetail({ of, year, old, new: now }: AmountChange, lang: Lang): string {
  const t = texts[lang].summaryCard.changes;
  const amount = (kronor: number | undefined): string => {
    if (kronor === undefined) return t.blank;
    return formatAmount(of === "capitalCost" ? toShownTenth(kronor) : kronor, lang);
  };
  return t[of](year, amount(old), amount(now));
}
