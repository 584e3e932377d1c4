import type { ProposalType } from "./proposal-type.ts";

/** Every input of the forms, by the id that it has on a card. */
export const FORM_FIELDS = [
  "title",
  "department",
  "goal",
  "description",
  "amount1",
  "amount2",
  "amount3",
  "affected",
  "risks",
  "category",
  "investmentKind",
  "land",
  "depreciationYears",
  "inUseYear",
  "running1",
  "running2",
  "running3",
  "reason",
  "duration",
  "wording",
  "serves",
  "indicator",
  "committee",
  "doneBy",
  "residents",
  "staff",
  "children",
  "contact",
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** What somebody has typed and chosen so far, as it was typed; an input that was left empty is absent. */
export type ProposalForm = Readonly<Partial<Record<FormField, string>>>;

const COMMON_FIRST = ["title", "department", "goal", "description"] as const;
const AMOUNTS = ["amount1", "amount2", "amount3"] as const;
const COMMON_LAST = ["residents", "staff", "children", "contact"] as const;

/** The fields of each type's form, in the order that they are asked for. */
export const FIELDS_OF: Readonly<Record<ProposalType, readonly FormField[]>> = {
  efficiency: [...COMMON_FIRST, ...AMOUNTS, "affected", "risks", ...COMMON_LAST],
  investment: [
    ...COMMON_FIRST,
    ...AMOUNTS,
    "category",
    "investmentKind",
    "land",
    "depreciationYears",
    "inUseYear",
    "running1",
    "running2",
    "running3",
    ...COMMON_LAST,
  ],
  operating: [...COMMON_FIRST, ...AMOUNTS, "reason", "duration", ...COMMON_LAST],
  assignment: [
    ...COMMON_FIRST,
    "wording",
    "serves",
    "indicator",
    "committee",
    "doneBy",
    ...AMOUNTS,
    ...COMMON_LAST,
  ],
};

/** Characters that a text may have; a card that holds them all stays under what Teams takes. */
export const MOST_CHARACTERS: Readonly<Record<FormField, number>> = {
  title: 120,
  department: 120,
  goal: 200,
  description: 2_000,
  amount1: 40,
  amount2: 40,
  amount3: 40,
  affected: 800,
  risks: 800,
  category: 40,
  investmentKind: 40,
  land: 10,
  depreciationYears: 10,
  inUseYear: 10,
  running1: 40,
  running2: 40,
  running3: 40,
  reason: 40,
  duration: 40,
  wording: 1_000,
  serves: 400,
  indicator: 400,
  committee: 120,
  doneBy: 100,
  residents: 800,
  staff: 800,
  children: 800,
  contact: 160,
};
