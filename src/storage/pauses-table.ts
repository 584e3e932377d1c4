import { z } from "zod";
import type { Pause } from "../domain/report/report.ts";
import type { NewId } from "../usecases/ports.ts";
import type { PauseStore } from "../usecases/report-ports.ts";
import { hashedKey, partitionFilter } from "./keys.ts";
import { recordsIn, toRecord, type TellCorrupt } from "./records.ts";
import { removeRow, upsertRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** All are read together before reminders are planned. */
const PAUSES = "pause";

const pauseSchema: z.ZodType<Pause> = z.object({
  aadObjectId: z.string(),
  until: z.string(),
  at: z.int(),
} satisfies Record<keyof Pause, z.ZodType>);

export function pausesTable(
  tables: Pick<Tables, "pauses">,
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): PauseStore {
  const records = recordsIn({ open: tables.pauses, schema: pauseSchema, newId, tellCorrupt });
  const keysOf = (aadObjectId: string) => ({ partition: PAUSES, row: hashedKey(aadObjectId) });
  return {
    list: async () => (await records.list(partitionFilter(PAUSES))).map(({ value }) => value),
    find: async (aadObjectId) => (await records.find(keysOf(aadObjectId)))?.value,
    save: async (pause) => {
      const row = toRecord({ keys: keysOf(pause.aadObjectId), value: pause });
      await upsertRow(await tables.pauses(), row);
    },
    remove: async (aadObjectId) => {
      const { partition, row } = keysOf(aadObjectId);
      await removeRow(await tables.pauses(), { partitionKey: partition, rowKey: row });
    },
  };
}
