import { z } from "zod";
import type {
  CalendarEvent,
  EventSource,
  ProcessCalendar,
  UndatedRow,
} from "../domain/calendar/calendar-event.ts";
import { EVENT_KINDS } from "../domain/calendar/calendar-event.ts";
import { DATE_PRECISIONS, type EventDate } from "../domain/calendar/event-date.ts";
import { AppError } from "../errors.ts";
import { joinText, splitText, toJson, type Properties } from "./entity.ts";

/** Raised when what is stored changes its shape; a row of another number is not read. */
const CALENDAR_SCHEMA = 1;

const text = z.string();
const maybe = z.exactOptional(text);

const dateShape = {
  precision: z.enum(DATE_PRECISIONS),
  start: text,
  end: text,
  startTime: maybe,
  endTime: maybe,
  weeks: z.exactOptional(z.object({ first: z.int(), last: z.int() })),
  part: z.exactOptional(z.enum(["early", "mid", "late", "turn", "first-half", "second-half"])),
  weekOfMonth: z.exactOptional(z.literal([1, 2, 3, 4, "last"])),
  startPrecision: z.exactOptional(z.enum(DATE_PRECISIONS)),
  openEnd: z.exactOptional(z.literal(true)),
  limit: z.exactOptional(z.enum(["latest", "earliest"])),
  exclusive: z.exactOptional(z.literal(true)),
  approximate: z.exactOptional(z.literal(true)),
  also: z.exactOptional(z.array(z.lazy((): z.ZodType<EventDate> => eventDate))),
  recurrence: maybe,
} satisfies Record<keyof EventDate, z.ZodType>;
export const eventDate: z.ZodType<EventDate> = z.object(dateShape);

const sourceShape = {
  document: text,
  row: z.int(),
  dateText: text,
  section: maybe,
} satisfies Record<keyof EventSource, z.ZodType>;

const eventShape = {
  id: text,
  title: text,
  kind: z.enum(EVENT_KINDS),
  date: eventDate,
  source: z.object(sourceShape),
  purpose: maybe,
  politicians: maybe,
  officials: maybe,
  responsible: maybe,
  decisionBody: maybe,
  comment: maybe,
  inflow: maybe,
  result: maybe,
  place: maybe,
  condition: maybe,
  extra: z.exactOptional(z.record(text, text)),
} satisfies Record<keyof CalendarEvent, z.ZodType>;

const undatedShape = { row: z.int(), title: text, dateText: text } satisfies Record<
  keyof UndatedRow,
  z.ZodType
>;

/** What is stored of a calendar beside its rows. */
export type CalendarHead = Omit<ProcessCalendar, "events" | "undated">;

const headShape = { id: text, name: text, yearly: z.boolean() } satisfies Record<
  keyof CalendarHead,
  z.ZodType
>;

const versionRow = z.object({
  version: text,
  schema: z.literal(CALENDAR_SCHEMA),
  eventCount: z.int().nonnegative(),
  rowCount: z.int().nonnegative(),
});

/** The row that says which version of a calendar holds, and how many rows belong to it. */
export interface VersionRow {
  readonly head: CalendarHead;
  readonly version: string;
  readonly eventCount: number;
  readonly rowCount: number;
}

export function toVersionRow(calendar: ProcessCalendar): Properties {
  const { events, undated, ...head } = calendar;
  return {
    schema: CALENDAR_SCHEMA,
    eventCount: events.length,
    rowCount: events.length + undated.length,
    ...splitText("head", toJson(head)),
  };
}

export function parseVersionRow(row: Readonly<Record<string, unknown>>): VersionRow {
  const read = versionRow.safeParse(row);
  if (!read.success) throw corrupt(read.error);
  return { ...read.data, head: parseJson(row, "head", z.object(headShape)) };
}

/** The calendar's rows in their order: events first, then the rows whose date could not be read. */
export function toRows(calendar: ProcessCalendar): Properties[] {
  return [
    ...calendar.events.map((event) => ({ is: "event", ...splitText("data", toJson(event)) })),
    ...calendar.undated.map((row) => ({ is: "undated", ...splitText("data", toJson(row)) })),
  ];
}

export function parseRows(
  head: CalendarHead,
  rows: readonly Readonly<Record<string, unknown>>[],
): ProcessCalendar {
  const of = (kind: string) => rows.filter((row) => row["is"] === kind);
  return {
    ...head,
    events: of("event").map((row) => parseJson(row, "data", z.object(eventShape))),
    undated: of("undated").map((row) => parseJson(row, "data", z.object(undatedShape))),
  };
}

function parseJson<T>(row: Readonly<Record<string, unknown>>, name: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(joinText(name, row) ?? ""));
  } catch (error) {
    throw corrupt(error);
  }
}

function corrupt(cause: unknown): AppError {
  return new AppError("storage.corrupt", "A stored calendar cannot be read.", { cause });
}
