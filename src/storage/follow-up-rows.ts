import { z } from "zod";
import type { FollowUpArea, Receiver, Threshold } from "../domain/follow-up/area.ts";
import {
  AMOUNT_COLUMNS,
  FORECAST_MEANINGS,
  ROW_KINDS,
  SHARE_COLUMNS,
  type FigureColumn,
  type FollowUp,
  type FollowUpFacts,
  type FollowUpHead,
  type FollowUpRow,
  type ForecastColumn,
  type Rounding,
} from "../domain/follow-up/follow-up.ts";
import {
  CAUSES,
  EFFECTS,
  type DeviationComment,
  type UnitComment,
} from "../domain/follow-up/unit-comment.ts";
import { placeSchema } from "./place-rows.ts";
import { personSchema } from "./proposal-rows.ts";

const text = z.string();
const maybe = z.exactOptional(text);

/** Of columns, each of them may be missing. */
const figures = Object.fromEntries(
  [...AMOUNT_COLUMNS, ...SHARE_COLUMNS].map((column) => [column, z.exactOptional(z.int())]),
) as Record<FigureColumn, z.ZodExactOptional<z.ZodInt>>;

const rowSchema: z.ZodType<FollowUpRow> = z.object({
  unitId: text,
  name: text,
  kind: z.enum(ROW_KINDS),
  partOf: maybe,
  printed: z.object(figures),
} satisfies Record<keyof FollowUpRow, z.ZodType>);

export const rowsSchema: z.ZodType<readonly FollowUpRow[]> = z.array(rowSchema);

const factsSchema: z.ZodType<FollowUpFacts> = z.object({
  caseNumber: maybe,
  unit: maybe,
  head: maybe,
  caseOfficer: maybe,
  dated: maybe,
  tableDated: maybe,
  caveat: maybe,
  body: maybe,
  bodyMeets: maybe,
  paragraph: maybe,
} satisfies Record<keyof FollowUpFacts, z.ZodType>);

const forecastSchema: z.ZodType<ForecastColumn> = z.object({
  holds: z.enum(FORECAST_MEANINGS),
  after: z.exactOptional(z.int()),
  heading: text,
} satisfies Record<keyof ForecastColumn, z.ZodType>);

/** A head as it is stored, with where its rows stand. */
export interface StoredHead extends Omit<FollowUp, "rows"> {
  readonly total: FollowUpRow;
  readonly rowCount: number;
  readonly writer: string;
  /** Table rows that the rows take. */
  readonly pieces: number;
}

export const headSchema: z.ZodType<StoredHead> = z.object({
  areaId: text,
  month: text,
  version: z.int(),
  importedAt: z.int(),
  document: text,
  facts: factsSchema,
  forecast: z.exactOptional(forecastSchema),
  rounding: z.object({ amount: z.number(), share: z.number() } satisfies Record<keyof Rounding, z.ZodType>),
  total: rowSchema,
  rowCount: z.int(),
  writer: text,
  pieces: z.int().nonnegative(),
} satisfies Record<keyof StoredHead, z.ZodType>);

/** A version as it was imported, but for its rows. */
export function versionOf(head: StoredHead): Omit<FollowUp, "rows"> {
  const { areaId, month, version, importedAt, document, facts, forecast, rounding } = head;
  return {
    ...{ areaId, month, version, importedAt, document, facts, rounding },
    ...(forecast === undefined ? {} : { forecast }),
  };
}

export function bareHead(head: StoredHead): FollowUpHead {
  return { ...versionOf(head), total: head.total, rowCount: head.rowCount };
}

const thresholdShape = {
  share: z.exactOptional(z.int()),
  amount: z.exactOptional(z.int()),
} satisfies Record<keyof Threshold, z.ZodType>;

const receiverSchema: z.ZodType<Receiver> = z.object({
  conversationId: text,
  when: z.object({ month: z.enum(["same", "next"]), workingDay: z.int() }),
  months: z.enum(["all", "fuller"]),
} satisfies Record<keyof Receiver, z.ZodType>);

export const areaSchema: z.ZodType<FollowUpArea> = z.object({
  id: text,
  name: text,
  revision: z.int(),
  confirmed: z.object({
    parts: z.array(z.object({ unitId: text, partOf: text })),
    forecastHolds: z.exactOptional(z.enum(FORECAST_MEANINGS)),
  }),
  places: z.array(z.object({ unitId: text, place: placeSchema })),
  threshold: z.object(thresholdShape),
  political: z.object({ ...thresholdShape, body: text }),
  receivers: z.array(receiverSchema),
  comments: z.object({ on: z.boolean(), workingDays: z.int(), operations: z.boolean() }),
} satisfies Record<keyof FollowUpArea, z.ZodType>);

const deviationSchema: z.ZodType<DeviationComment> = z.object({
  cause: z.enum(CAUSES),
  text,
  action: text,
  effect: z.enum(EFFECTS),
} satisfies Record<keyof DeviationComment, z.ZodType>);

const saidShape = {
  revision: z.int(),
  deviation: z.exactOptional(deviationSchema),
  operations: maybe,
  by: personSchema,
  at: z.int(),
  version: z.int(),
};

export const unitCommentSchema: z.ZodType<UnitComment> = z.object({
  areaId: text,
  month: text,
  unitId: text,
  ...saidShape,
  before: z.array(z.object(saidShape)),
} satisfies Record<keyof UnitComment, z.ZodType>);
