import { z } from "zod";
import type { Occurrence, OccurrenceKey } from "../domain/delivery/delivery.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { OccurrenceStore } from "../usecases/delivery-ports.ts";
import type { NewId } from "../usecases/ports.ts";
import { occurrenceSchema } from "./delivery-rows.ts";
import { instantKey, occurrenceKey, oneOfFilter, partitionsFilter, rowsFilter } from "./keys.ts";
import { recordsIn, type RecordRow, type Records, type TellCorrupt } from "./records.ts";
import { allKeys, removeRows } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** All occurrences stand together, by when they are due: what is asked for is always a stretch of time. */
const OCCURRENCES = "occurrence";
const WATERMARK = { partition: "watermark", row: "watermark" };

const DAY_MS = 24 * 60 * 60 * 1_000;
/** How many days back the latest are looked for; when those are too few, everything is read. */
const LOOK_BACK_DAYS = [35, 400];

export function occurrencesTable(
  tables: Pick<Tables, "occurrences" | "deliveries">,
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): OccurrenceStore {
  const open = tables.occurrences;
  const records = recordsIn({ open, schema: occurrenceSchema, newId, tellCorrupt });
  const marks = recordsIn({ open, schema: z.int(), newId, tellCorrupt });
  return {
    watermark: () => marks.find(WATERMARK),
    moveWatermark: async (to, expected) =>
      (await marks.save({ keys: WATERMARK, value: to }, expected)) !== undefined,
    insert: async (occurrence) => (await records.save(rowOf(occurrence), undefined)) !== undefined,
    find: (key) => records.find(keysOf(key)),
    replace: (occurrence, expected) => records.save(rowOf(occurrence), expected),
    unsettled: (from) => records.list(`${dueFrom(from)} and unsettled eq true`),
    latest: (most, kinds, now) => latest(records, most, kinds, now),
    between: async (from, until, kind, state) => {
      const range = rowsFilter(OCCURRENCES, { from: instantKey(from), before: instantKey(until + 1) });
      const columns = [oneOfFilter("kind", [kind]), ...(state ? [oneOfFilter("state", [state])] : [])];
      return (await records.list([range, ...columns].join(" and "))).map(({ value }) => value);
    },
    forgetAfter: (instant) => forgetAfter(tables, instant),
  };
}

const dueFrom = (instant: Instant): string =>
  rowsFilter(OCCURRENCES, { from: instantKey(instant), before: undefined });

const keysOf = (key: OccurrenceKey) => ({ partition: OCCURRENCES, row: occurrenceKey(key) });

function rowOf(occurrence: Occurrence): RecordRow<Occurrence> {
  const state = occurrence.state.kind;
  return {
    keys: keysOf(occurrence),
    value: occurrence,
    columns: { kind: occurrence.kind, state, unsettled: state === "open" || state === "planned" },
  };
}

/** Keys sort upwards only: the newest are found in a stretch of time that ends now and grows until it holds enough. */
async function latest(
  records: Records<Occurrence>,
  most: number,
  kinds: readonly OccurrenceKey["kind"][],
  now: Instant,
): Promise<readonly Occurrence[]> {
  if (kinds.length === 0) return [];
  const found: Occurrence[] = [];
  let before: string | undefined = instantKey(now + 1);
  for (const days of [...LOOK_BACK_DAYS, undefined]) {
    const from = days === undefined ? undefined : instantKey(now - days * DAY_MS);
    const range = rowsFilter(OCCURRENCES, { from, before });
    const rows = await records.list(`${range} and ${oneOfFilter("kind", kinds)}`);
    found.push(...rows.map(({ value }) => value).reverse());
    if (found.length >= most) break;
    before = from;
  }
  return found.slice(0, most);
}

/** Deliveries first: one that outlived its occurrence would be taken for a post that has been made. */
async function forgetAfter(
  tables: Pick<Tables, "occurrences" | "deliveries">,
  instant: Instant,
): Promise<void> {
  const [occurrences, deliveries] = await Promise.all([tables.occurrences(), tables.deliveries()]);
  const next = instant + 1;
  await removeRows(deliveries, await allKeys(deliveries, partitionsFilter(instantKey(next))));
  await removeRows(occurrences, await allKeys(occurrences, dueFrom(next)));
}
