import { z } from "zod";
import { COMMENT_PARTS } from "../domain/follow-up/unit-comment.ts";
import {
  REPORT_ACTS,
  type ReportPlan,
  type ReportReminders,
  type ReportSchedule,
  type ReportSection,
  type ReportStoppdatum,
  type ReportSubject,
} from "../domain/report/report-plan.ts";
import type { NewId } from "../usecases/ports.ts";
import type { ReportPlanStore } from "../usecases/report-ports.ts";
import { hashedKey, partitionFilter } from "./keys.ts";
import { placeSchema } from "./place-rows.ts";
import { personSchema } from "./proposal-rows.ts";
import { recordsIn, type TellCorrupt } from "./records.ts";
import type { Tables } from "./tables.ts";

/** All are read together, several times a minute; a municipality has some tens. */
const PLANS = "plan";

const text = z.string();

/** The fields of one kind of a union, each of them named. */
type ShapeOf<T extends { readonly kind: string }, K extends T["kind"]> = Record<
  keyof Extract<T, { readonly kind: K }>,
  z.ZodType
>;

const stoppdatumSchema: z.ZodType<ReportStoppdatum> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("event"),
    calendarId: text,
    eventId: text,
    known: z.object({ title: text, day: text }),
  } satisfies ShapeOf<ReportStoppdatum, "event">),
  z.object({ kind: z.literal("day"), day: text } satisfies ShapeOf<ReportStoppdatum, "day">),
]);

const scheduleSchema: z.ZodType<ReportSchedule> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("once"),
    stoppdatum: stoppdatumSchema,
  } satisfies ShapeOf<ReportSchedule, "once">),
  z.object({
    kind: z.literal("monthly"),
    workingDay: z.int(),
  } satisfies ShapeOf<ReportSchedule, "monthly">),
  z.object({
    kind: z.literal("followUps"),
    workingDay: z.int(),
  } satisfies ShapeOf<ReportSchedule, "followUps">),
  z.object({
    kind: z.literal("yearly"),
    month: z.int(),
    day: z.int(),
  } satisfies ShapeOf<ReportSchedule, "yearly">),
]);

const sectionShape = { id: text, name: text } satisfies Record<keyof ReportSection, z.ZodType>;

const remindersShape = {
  on: z.boolean(),
  firstDaysBefore: z.exactOptional(z.int()),
  escalates: z.boolean(),
} satisfies Record<keyof ReportReminders, z.ZodType>;

const subjectSchema: z.ZodType<ReportSubject> = z.object({
  kind: z.literal("followUp"),
  areaId: text,
  month: text,
  part: z.enum(COMMENT_PARTS),
} satisfies Record<keyof ReportSubject, z.ZodType>);

const planSchema: z.ZodType<ReportPlan> = z.object({
  id: text,
  name: text,
  act: z.enum(REPORT_ACTS),
  places: z.array(placeSchema),
  sections: z.array(z.object(sectionShape)),
  schedule: scheduleSchema,
  channelId: z.exactOptional(text),
  reminders: z.object(remindersShape),
  startsOn: text,
  endedOn: z.exactOptional(text),
  about: z.exactOptional(subjectSchema),
  revision: z.int(),
  created: z.object({ by: personSchema, at: z.int() }),
} satisfies Record<keyof ReportPlan, z.ZodType>);

export function reportPlansTable(
  tables: Pick<Tables, "reportPlans">,
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): ReportPlanStore {
  const records = recordsIn({ open: tables.reportPlans, schema: planSchema, newId, tellCorrupt });
  // The id comes back from a card: whatever it holds is a key.
  const keysOf = (id: string) => ({ partition: PLANS, row: hashedKey(id) });
  return {
    list: async () => {
      const plans = await records.list(partitionFilter(PLANS));
      return plans.toSorted((a, b) => a.value.name.localeCompare(b.value.name, "sv"));
    },
    find: (id) => records.find(keysOf(id)),
    save: (plan, expected) => records.save({ keys: keysOf(plan.id), value: plan }, expected),
  };
}
