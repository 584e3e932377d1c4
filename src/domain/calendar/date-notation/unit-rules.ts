import { dayMonthRule, misspeltMonthRule, monthRule } from "./month-rules.ts";
import { partOfMonthRule, turnRule } from "./part-rules.ts";
import {
  compactRule,
  dashedRule,
  dottedRule,
  monthOfYearRule,
  slashedRule,
  yearFirstRule,
} from "./numeric-rules.ts";
import { ordinalRule } from "./ordinal-rules.ts";
import { schoolTermRule, seasonRule } from "./season-rules.ts";
import { weekRule, yearWeekRule } from "./week-rule.ts";
import { numberedPartRule, partOfYearRule, yearRule } from "./year-part-rules.ts";
import type { TermKind } from "./vocabulary.ts";
import type { Found, Rule, Source, Unit } from "./unit.ts";

/** What a unit may begin with, and the rules to try there; the first that finds something wins. */
const RULES: Partial<Readonly<Record<TermKind, readonly Rule[]>>> = {
  number: [
    monthOfYearRule,
    yearFirstRule,
    yearWeekRule,
    compactRule,
    dashedRule,
    ordinalRule,
    numberedPartRule,
    dayMonthRule,
    dottedRule,
    slashedRule,
    yearRule,
  ],
  month: [monthRule],
  nth: [ordinalRule, numberedPartRule],
  part: [partOfMonthRule, seasonRule, partOfYearRule],
  turn: [turnRule],
  week: [weekRule],
  quarter: [numberedPartRule],
  tertial: [numberedPartRule],
  half: [numberedPartRule],
  season: [seasonRule],
  schoolTerm: [schoolTermRule],
  yearWord: [yearRule],
  word: [misspeltMonthRule],
};

/** The unit that stands at a term, when one does. */
export function unitAt(source: Source, at: number): Found<Unit> | undefined {
  const kind = source.terms[at]?.kind;
  for (const rule of (kind === undefined ? undefined : RULES[kind]) ?? []) {
    const found = rule(source, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
