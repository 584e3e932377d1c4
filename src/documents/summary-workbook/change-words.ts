import type { Kronor } from "../../domain/proposal/proposal-content.ts";
import type { ChangedField } from "../../domain/summary/changed-fields.ts";
import type { AmountChange, ChangedRow } from "../../domain/summary/summary-difference.ts";
import type { SummaryRow } from "../../domain/summary/summary.ts";
import { formatTkr, toShownTenth } from "../../text/format-amount.ts";
import { departmentName } from "../../text/summary/place-names.ts";
import type { SummaryContext } from "./summary-context.ts";

/** What is another besides the three amounts, which have columns of their own. */
export function whatIsChanged({ before, amounts, fields }: ChangedRow, context: SummaryContext): string {
  const said = [
    ...amounts.filter(({ of }) => of !== "amount").map((change) => amountWords(change, context)),
    ...fields.map((field) => fieldWords(field, before, context)),
  ];
  return said.join("; ");
}

function amountWords(change: AmountChange, { words, proposalWords, lang }: SummaryContext): string {
  const { sheet } = words;
  const isComputed = change.of === "capitalCost";
  const name = isComputed ? sheet.capitalCost : proposalWords.field.running;
  const said = (kronor: Kronor | undefined): string => {
    if (kronor === undefined) return sheet.blank;
    return formatTkr(isComputed ? toShownTenth(kronor) : kronor, lang);
  };
  return sheet.amount(name(change.year), said(change.old), said(change.new));
}

function fieldWords(
  field: ChangedField,
  before: SummaryRow,
  { words, proposalWords, labelOf, lang }: SummaryContext,
): string {
  const { field: said, noPriority } = words.sheet;
  switch (field) {
    case "title":
      return said.title(before.content.title);
    case "state":
      return said.state(proposalWords.state[before.state]);
    case "priority":
      return said.priority(before.priority === undefined ? noPriority : String(before.priority));
    case "place":
      return said.place(`${labelOf(before.committee)}, ${departmentName(before.department, lang)}`);
    case "late":
      return said.late;
    case "text":
      return said.text;
  }
}
