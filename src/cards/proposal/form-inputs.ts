import type { Lang } from "../../domain/lang.ts";
import { EMPTY_ORGANISATION, type Organisation } from "../../domain/organisation/organisation.ts";
import type { FaultyField, FormFault } from "../../domain/proposal/form-fault.ts";
import {
  INVESTMENT_CATEGORIES,
  INVESTMENT_KINDS,
  OPERATING_DURATIONS,
  OPERATING_REASONS,
} from "../../domain/proposal/proposal-content.ts";
import { MOST_CHARACTERS, type FormField, type ProposalForm } from "../../domain/proposal/proposal-form.ts";
import type { ProposalType } from "../../domain/proposal/proposal-type.ts";
import { isRequired } from "../../domain/proposal/read-form.ts";
import { faultText } from "../../text/proposal/fault-text.ts";
import { fieldLabel, fieldValue } from "../../text/proposal/field-text.ts";
import { texts } from "../../text/texts.ts";
import { asMarkdown } from "../markdown.ts";
import type { CardInput, InputChoice } from "../card-input.ts";

/** What the inputs of a form are made from. */
export interface FormInputs {
  readonly type: ProposalType;
  readonly budgetYear: number;
  readonly form: ProposalForm;
  readonly organisation: Organisation;
  readonly faults: readonly FaultyField[];
}

/** How the choices that the organisation gives stand on the form: a card takes only so much of them. */
export const CHOICE_STYLES = ["whole", "short", "typed"] as const;
export type ChoiceStyle = (typeof CHOICE_STYLES)[number];

/** Those whose choices the organisation gives. */
const OF_ORGANISATION: ReadonlySet<FormField> = new Set(["department", "committee", "goal"]);

const MULTILINE: ReadonlySet<FormField> = new Set([
  "description",
  "affected",
  "risks",
  "wording",
  "serves",
  "indicator",
  "residents",
  "staff",
  "children",
]);

/** Those that nobody has to fill in, where no words of their group say so. */
const FREE: ReadonlySet<FormField> = new Set(["goal", "affected", "risks", "serves", "indicator"]);

/** One input of the form, filled in with what was typed, and with what is to be mended. */
export function formInput(field: FormField, inputs: FormInputs, style: ChoiceStyle, lang: Lang): CardInput {
  const { form, faults, organisation } = inputs;
  const isTyped = style === "typed" && OF_ORGANISATION.has(field);
  const value = form[field] ?? "";
  const fault = faults.find((each) => each.field === field)?.fault;
  return {
    id: field,
    label: labelOf(field, inputs, lang),
    value: isTyped ? fieldValue(field, value, organisation, lang) : value,
    choices: isTyped ? [] : choicesOf(field, organisation, style, lang),
    style: field === "land" ? "expanded" : "compact",
    isMultiSelect: field === "land",
    isMultiline: MULTILINE.has(field),
    mostCharacters: MOST_CHARACTERS[field],
    example: isTyped
      ? texts[lang].proposals.form.example.typedName
      : exampleOf(field, inputs.budgetYear, lang),
    wrong: asMarkdown(fault === undefined ? "" : wrongText(fault, lang)),
  };
}

/** What was too long has been cut already: the end of it is to be looked at. */
export function wrongText(fault: FormFault, lang: Lang): string {
  return fault.kind === "tooLong" ? texts[lang].proposals.form.cut(fault.most) : faultText(fault, lang);
}

function labelOf(field: FormField, { type, budgetYear, organisation }: FormInputs, lang: Lang): string {
  const label = fieldLabel(field, budgetYear, lang);
  if (!FREE.has(field) || isRequired(type, field, organisation)) return label;
  return texts[lang].proposals.form.optional(label);
}

function choicesOf(
  field: FormField,
  { departments, committees, goals }: Organisation,
  style: ChoiceStyle,
  lang: Lang,
): readonly InputChoice[] {
  const t = texts[lang].proposals.form;
  const words = (values: readonly string[]) =>
    values.map((value) => ({ title: fieldValue(field, value, NONE, lang), value }));
  switch (field) {
    case "department":
      return departments.map(({ id, name, committeeId }) => {
        const committee = committees.find((each) => each.id === committeeId)?.name ?? "";
        const isWhole = style === "whole" && committee !== "" && committee !== name;
        return { title: isWhole ? t.place(name, committee) : name, value: id };
      });
    case "committee":
      return committees.map(({ id, name }) => ({ title: name, value: id }));
    case "goal":
      return goals.map((goal) => ({ title: goal, value: goal }));
    case "category":
      return words(INVESTMENT_CATEGORIES);
    case "investmentKind":
      return words(INVESTMENT_KINDS);
    case "reason":
      return words(OPERATING_REASONS);
    case "duration":
      return words(OPERATING_DURATIONS);
    case "land":
      return [{ title: t.landChoice, value: "true" }];
    default:
      return [];
  }
}

const NONE = EMPTY_ORGANISATION;

function exampleOf(field: FormField, budgetYear: number, lang: Lang): string {
  const t = texts[lang].proposals.form.example;
  switch (field) {
    case "title":
      return t.title;
    case "amount1":
    case "amount2":
    case "amount3":
      return t.amount;
    case "running1":
    case "running2":
    case "running3":
      return t.running;
    case "depreciationYears":
      return t.depreciationYears;
    case "inUseYear":
      return t.inUseYear(budgetYear);
    case "doneBy":
      return t.doneBy(budgetYear);
    default:
      return "";
  }
}
