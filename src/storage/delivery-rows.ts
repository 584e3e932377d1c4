import { z } from "zod";
import {
  FAIL_REASONS,
  JOB_KINDS,
  SKIP_REASONS,
  UNKNOWN_REASONS,
  type Delivery,
  type DeliveryState,
  type Occurrence,
  type OccurrenceKey,
  type OccurrenceState,
} from "../domain/delivery/delivery.ts";

const keyShape = {
  kind: z.enum(JOB_KINDS),
  subject: z.string(),
  due: z.int(),
} satisfies Record<keyof OccurrenceKey, z.ZodType>;

const occurrenceState: z.ZodType<OccurrenceState> = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["open", "planned", "settled"]) }),
  z.object({ kind: z.literal("skipped"), count: z.int(), first: z.int() }),
]);

export const occurrenceSchema: z.ZodType<Occurrence> = z.object({
  ...keyShape,
  state: occurrenceState,
} satisfies Record<keyof Occurrence, z.ZodType>);

const lease = { by: z.string(), until: z.int() };
const status = z.exactOptional(z.int());

const deliveryState: z.ZodType<DeliveryState> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("pending"), notBefore: z.int() }),
  z.object({ kind: z.literal("claimed"), ...lease }),
  z.object({ kind: z.literal("sending"), ...lease }),
  z.object({ kind: z.literal("sent"), activityId: z.string() }),
  z.object({ kind: z.literal("failed"), reason: z.enum(FAIL_REASONS), status }),
  z.object({ kind: z.literal("skipped"), reason: z.enum(SKIP_REASONS) }),
  z.object({ kind: z.literal("unknown"), reason: z.enum(UNKNOWN_REASONS), by: z.string(), status }),
]);

export const deliverySchema: z.ZodType<Delivery> = z.object({
  occurrence: z.object(keyShape),
  conversationId: z.string(),
  state: deliveryState,
  attempts: z.int(),
  changedAt: z.int(),
  wantedAt: z.int(),
  queuedAt: z.int(),
} satisfies Record<keyof Delivery, z.ZodType>);
