import type { Organisation } from "../organisation/organisation.ts";
import type { FaultyField } from "./form-fault.ts";
import {
  addFault,
  amountsOf,
  choiceOf,
  requiredText,
  textOf,
  wholeOf,
  type FormReading,
} from "./form-reading.ts";
import { readAmounts, UNLIKELY_RUNNING_TKR } from "./read-form-amounts.ts";
import {
  INVESTMENT_CATEGORIES,
  INVESTMENT_KINDS,
  OPERATING_DURATIONS,
  OPERATING_REASONS,
  type AssignmentContent,
  type InvestmentContent,
  type OperatingContent,
  type ProposalContent,
} from "./proposal-content.ts";
import { FIELDS_OF, type FormField, type ProposalForm } from "./proposal-form.ts";
import type { ProposalType } from "./proposal-type.ts";

/** What a form is read against. */
export interface FormGround {
  readonly organisation: Organisation;
  /** The first of the three years that amounts are for. */
  readonly budgetYear: number;
}

export type ReadProposalForm =
  | { readonly kind: "content"; readonly content: ProposalContent }
  /** Every input that cannot be taken, in the form's order; at most one fault for each. */
  | { readonly kind: "faulty"; readonly faults: readonly FaultyField[] };

/** Years that something may be depreciated over: longer than any building's. */
const LIFE = { least: 1, most: 100 } as const;
/** How long before the budget year something may have been taken into use, and how long after. */
const IN_USE = { before: 1, after: 20 } as const;

const ALWAYS: readonly FormField[] = ["title", "department", "description", "contact"];
const REQUIRED: Readonly<Record<ProposalType, readonly FormField[]>> = {
  efficiency: [...ALWAYS, "amount1", "amount2", "amount3"],
  investment: [...ALWAYS, "category", "investmentKind", "inUseYear"],
  operating: [...ALWAYS, "amount1", "amount2", "amount3", "reason", "duration"],
  assignment: [...ALWAYS, "wording", "committee", "doneBy"],
};

/**
 * Whether an input has to be filled in. Of an investment's three amounts one is enough, and it has a depreciation time or is
 * land; a målområde is required where the organisation has named them.
 */
export function isRequired(type: ProposalType, field: FormField, organisation: Organisation): boolean {
  if (field === "goal") return organisation.goals.length > 0;
  return REQUIRED[type].includes(field);
}

/**
 * Reads what somebody has typed and chosen as a proposal that can be handed in, or tells all that is wrong with it. Amounts
 * of an effektivisering and of a driftkostnadsförändring are levels against this year's budget and asked for in each of the
 * three years; a saving is positive; an investment is expenditure in at least one year. Inputs of other types are not read.
 */
export function readProposalForm(
  type: ProposalType,
  form: ProposalForm,
  ground: FormGround,
): ReadProposalForm {
  const reading: FormReading = { form, faults: new Map() };
  const content = readContent(type, reading, ground);
  const faults = FIELDS_OF[type].flatMap((field) => {
    const fault = reading.faults.get(field);
    return fault === undefined ? [] : [{ field, fault }];
  });
  if (content !== undefined && faults.length === 0) return { kind: "content", content };
  return { kind: "faulty", faults };
}

function readContent(
  type: ProposalType,
  reading: FormReading,
  ground: FormGround,
): ProposalContent | undefined {
  const common = readCommon(type, reading, ground);
  switch (type) {
    case "efficiency":
      return { type, ...common, affected: textOf(reading, "affected"), risks: textOf(reading, "risks") };
    case "investment": {
      const own = readInvestment(reading, ground);
      return own && { type, ...common, ...own };
    }
    case "operating": {
      const own = readOperating(reading);
      return own && { type, ...common, ...own };
    }
    case "assignment":
      return { type, ...common, ...readAssignment(reading, ground) };
  }
}

function readCommon(type: ProposalType, reading: FormReading, { organisation, budgetYear }: FormGround) {
  const departmentId = requiredText(reading, "department");
  const isThere = organisation.departments.some(({ id }) => id === departmentId);
  if (!isThere) addFault(reading, "department", { kind: "unknownDepartment" });
  return {
    title: requiredText(reading, "title"),
    departmentId,
    goal: readGoal(reading, organisation),
    description: requiredText(reading, "description"),
    amounts: readAmounts(type, reading, budgetYear),
    residents: textOf(reading, "residents"),
    staff: textOf(reading, "staff"),
    children: textOf(reading, "children"),
    contact: requiredText(reading, "contact"),
  };
}

function readGoal(reading: FormReading, { goals }: Organisation): string {
  if (goals.length === 0) return textOf(reading, "goal");
  const goal = requiredText(reading, "goal");
  if (!goals.includes(goal)) addFault(reading, "goal", { kind: "unknownGoal" });
  return goal;
}

type InvestmentPart = Pick<
  InvestmentContent,
  "category" | "kind" | "depreciation" | "inUseYear" | "runningCost"
>;

function readInvestment(reading: FormReading, { budgetYear }: FormGround): InvestmentPart | undefined {
  const category = choiceOf(reading, "category", INVESTMENT_CATEGORIES);
  const kind = choiceOf(reading, "investmentKind", INVESTMENT_KINDS);
  const depreciation = readDepreciation(reading);
  const inUseYear = readInUseYear(reading, budgetYear);
  const runningCost = amountsOf(reading, ["running1", "running2", "running3"], UNLIKELY_RUNNING_TKR);
  if (category === undefined || kind === undefined) return undefined;
  if (depreciation === undefined || inUseYear === undefined) return undefined;
  return { category, kind, depreciation, inUseYear, runningCost };
}

function readInUseYear(reading: FormReading, budgetYear: number): number | undefined {
  const [first, last] = [budgetYear - IN_USE.before, budgetYear + IN_USE.after];
  requiredText(reading, "inUseYear");
  return wholeOf(reading, "inUseYear", [first, last], { kind: "unreadableYear", first, last });
}

/** Land or a number of years. Both together are asked about: either may be the slip, and the cost differs much. */
function readDepreciation(reading: FormReading): InvestmentContent["depreciation"] | undefined {
  const land = textOf(reading, "land");
  if (land !== "" && land !== "true" && land !== "false")
    addFault(reading, "land", { kind: "unknownChoice", field: "land" });
  if (land === "true") {
    if (textOf(reading, "depreciationYears") === "") return { kind: "land" };
    addFault(reading, "depreciationYears", { kind: "landWithYears" });
    return undefined;
  }
  requiredText(reading, "depreciationYears");
  const fault = { kind: "unreadableLife", ...LIFE } as const;
  const years = wholeOf(reading, "depreciationYears", [LIFE.least, LIFE.most], fault);
  return years === undefined ? undefined : { kind: "years", years };
}

function readOperating(reading: FormReading): Pick<OperatingContent, "reason" | "duration"> | undefined {
  const reason = choiceOf(reading, "reason", OPERATING_REASONS);
  const duration = choiceOf(reading, "duration", OPERATING_DURATIONS);
  return reason === undefined || duration === undefined ? undefined : { reason, duration };
}

function readAssignment(
  reading: FormReading,
  { organisation }: FormGround,
): Pick<AssignmentContent, "wording" | "serves" | "indicator" | "committeeId" | "doneBy"> {
  const committeeId = requiredText(reading, "committee");
  const isThere = organisation.committees.some(({ id }) => id === committeeId);
  if (!isThere) addFault(reading, "committee", { kind: "unknownCommittee" });
  return {
    wording: requiredText(reading, "wording"),
    serves: textOf(reading, "serves"),
    indicator: textOf(reading, "indicator"),
    committeeId,
    doneBy: requiredText(reading, "doneBy"),
  };
}
