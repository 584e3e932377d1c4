import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { FieldChange } from "../../domain/proposal/proposal.ts";
import { texts } from "../texts.ts";

type Field = FieldChange["field"];

/** What an input of the form is called. */
export function fieldLabel(field: Field, budgetYear: number, lang: Lang): string {
  const t = texts[lang].proposal.field;
  switch (field) {
    case "amount1":
    case "amount2":
    case "amount3":
      return t.amount(budgetYear + Number(field.slice(-1)) - 1);
    case "running1":
    case "running2":
    case "running3":
      return t.running(budgetYear + Number(field.slice(-1)) - 1);
    default:
      return t[field];
  }
}

/** What was typed or chosen, as people read it: names and words for ids. */
export function fieldValue(field: Field, value: string, organisation: Organisation, lang: Lang): string {
  const t = texts[lang].proposal;
  switch (field) {
    case "department":
      return organisation.departments.find(({ id }) => id === value)?.name ?? value;
    case "committee":
      return organisation.committees.find(({ id }) => id === value)?.name ?? value;
    case "category":
      return wordOf(t.category, value);
    case "investmentKind":
      return wordOf(t.investmentKind, value);
    case "reason":
      return wordOf(t.reason, value);
    case "duration":
      return wordOf(t.duration, value);
    case "land":
      return value === "true" ? texts[lang].proposals.yes : value;
    default:
      return value;
  }
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
