import { z } from "zod";
import {
  MARKED_FROM,
  type Klarmarkering,
  type MarkChange,
  type ReportState,
} from "../domain/report/report.ts";
import { placeSchema } from "./place-rows.ts";
import { personSchema } from "./proposal-rows.ts";

const text = z.string();
const instant = z.int();

const changeSchema: z.ZodType<MarkChange> = z.object({
  kind: z.enum(["marked", "undone"]),
  by: personSchema,
  at: instant,
  from: z.enum(MARKED_FROM),
  comment: z.exactOptional(text),
  onBehalfOf: z.exactOptional(z.object({ name: text, ground: text })),
  reason: z.exactOptional(text),
  late: z.exactOptional(z.literal(true)),
} satisfies Record<keyof MarkChange, z.ZodType>);

export const klarmarkeringSchema: z.ZodType<Klarmarkering> = z.object({
  reportId: text,
  place: placeSchema,
  sectionId: z.exactOptional(text),
  changes: z.tuple([changeSchema], changeSchema),
} satisfies Record<keyof Klarmarkering, z.ZodType>);

const lockChangeShape = {
  kind: z.enum(["locked", "unlocked"]),
  by: personSchema,
  at: instant,
  reason: z.exactOptional(text),
} satisfies Record<keyof ReportState["history"][number], z.ZodType>;

export const stateSchema: z.ZodType<ReportState> = z.object({
  reportId: text,
  revision: z.int(),
  lock: z.exactOptional(z.object({ by: personSchema, at: instant })),
  history: z.array(z.object(lockChangeShape)),
} satisfies Record<keyof ReportState, z.ZodType>);
