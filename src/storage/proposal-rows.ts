import { z } from "zod";
import type { PersonRef } from "../domain/organisation/organisation.ts";
import {
  INVESTMENT_CATEGORIES,
  INVESTMENT_KINDS,
  OPERATING_DURATIONS,
  OPERATING_REASONS,
  type ContentOf,
  type ProposalContent,
  type YearAmounts,
} from "../domain/proposal/proposal-content.ts";
import { FORM_FIELDS } from "../domain/proposal/proposal-form.ts";
import type { ProposalNews } from "../domain/proposal/proposal-news.ts";
import { PROPOSAL_TYPES, type ProposalType } from "../domain/proposal/proposal-type.ts";
import {
  PROPOSAL_ACTIONS,
  PROPOSAL_STATES,
  type FieldChange,
  type Proposal,
  type ProposalChange,
} from "../domain/proposal/proposal.ts";

const text = z.string();

const personShape = { aadObjectId: text, name: text } satisfies Record<keyof PersonRef, z.ZodType>;
export const personSchema: z.ZodType<PersonRef> = z.object(personShape);

/** JSON has no word for a blank amount but null. */
const amount = z
  .number()
  .nullable()
  .transform((kronor) => kronor ?? undefined);
export const amountsSchema: z.ZodType<YearAmounts> = z.tuple([amount, amount, amount]);

/** The fields of a type's content, each of them named. */
type ShapeOf<T extends ProposalType> = Record<keyof ContentOf<T>, z.ZodType>;

const commonShape = {
  title: text,
  departmentId: text,
  goal: text,
  description: text,
  residents: text,
  staff: text,
  children: text,
  contact: text,
  amounts: amountsSchema,
};

const efficiencyShape = {
  type: z.literal("efficiency"),
  ...commonShape,
  affected: text,
  risks: text,
} satisfies ShapeOf<"efficiency">;

const investmentShape = {
  type: z.literal("investment"),
  ...commonShape,
  category: z.enum(INVESTMENT_CATEGORIES),
  kind: z.enum(INVESTMENT_KINDS),
  depreciation: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("land") }),
    z.object({ kind: z.literal("years"), years: z.number() }),
  ]),
  inUseYear: z.int(),
  runningCost: amountsSchema,
} satisfies ShapeOf<"investment">;

const operatingShape = {
  type: z.literal("operating"),
  ...commonShape,
  reason: z.enum(OPERATING_REASONS),
  duration: z.enum(OPERATING_DURATIONS),
} satisfies ShapeOf<"operating">;

const assignmentShape = {
  type: z.literal("assignment"),
  ...commonShape,
  wording: text,
  serves: text,
  indicator: text,
  committeeId: text,
  doneBy: text,
} satisfies ShapeOf<"assignment">;

export const contentSchema: z.ZodType<ProposalContent> = z.discriminatedUnion("type", [
  z.object(efficiencyShape),
  z.object(investmentShape),
  z.object(operatingShape),
  z.object(assignmentShape),
]);

const instant = z.int();

export const proposalSchema: z.ZodType<Proposal> = z.object({
  id: text,
  budgetYear: z.int(),
  type: z.enum(PROPOSAL_TYPES),
  state: z.enum(PROPOSAL_STATES),
  revision: z.int(),
  number: z.exactOptional(z.int()),
  author: personSchema,
  form: z.partialRecord(z.enum(FORM_FIELDS), text),
  savedFrom: z.exactOptional(text),
  content: z.exactOptional(contentSchema),
  priority: z.exactOptional(z.int()),
  createdAt: instant,
  changedAt: instant,
  submittedAt: z.exactOptional(instant),
  releasedAt: z.exactOptional(instant),
  late: z.exactOptional(z.literal(true)),
  said: z.exactOptional(z.object({ by: personSchema, at: instant, text })),
} satisfies Record<keyof Proposal, z.ZodType>);

const fieldChangeShape = {
  field: z.enum([...FORM_FIELDS, "priority"]),
  old: text,
  new: text,
} satisfies Record<keyof FieldChange, z.ZodType>;

export const changeSchema: z.ZodType<ProposalChange> = z.object({
  revision: z.int(),
  at: instant,
  by: personSchema,
  action: z.enum(PROPOSAL_ACTIONS),
  from: z.enum(PROPOSAL_STATES),
  to: z.enum(PROPOSAL_STATES),
  fields: z.array(z.object(fieldChangeShape)),
  comment: z.exactOptional(text),
} satisfies Record<keyof ProposalChange, z.ZodType>);

export const newsSchema: z.ZodType<ProposalNews> = z.object({
  id: text,
  budgetYear: z.int(),
  proposalId: text,
  revision: z.int(),
  at: instant,
  to: z.array(text),
} satisfies Record<keyof ProposalNews, z.ZodType>);

/** Which proposal has a number. */
export interface TakenNumber {
  readonly number: number;
  readonly proposalId: string;
}

export const takenNumberSchema: z.ZodType<TakenNumber> = z.object({
  number: z.int(),
  proposalId: text,
} satisfies Record<keyof TakenNumber, z.ZodType>);
