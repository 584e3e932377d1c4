import { AppError } from "../errors.ts";
import type { NewId } from "../usecases/ports.ts";
import type { KlarmarkeringStore } from "../usecases/report-ports.ts";
import { klarmarkeringKeys, klarmarkeringarFilter, stateKeys } from "./klarmarkering-keys.ts";
import { klarmarkeringSchema, stateSchema } from "./klarmarkering-rows.ts";
import { recordsIn, toRecord, type TellCorrupt } from "./records.ts";
import type { Tables } from "./tables.ts";
import { writeTogether } from "./write-together.ts";

type Saves = Parameters<KlarmarkeringStore["saveAll"]>[0];

export function klarmarkeringarTable(
  tables: Pick<Tables, "klarmarkeringar">,
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): KlarmarkeringStore {
  const options = { open: tables.klarmarkeringar, newId, tellCorrupt };
  const marks = recordsIn({ ...options, schema: klarmarkeringSchema });
  const states = recordsIn({ ...options, schema: stateSchema });
  return {
    ofReport: (reportId) => marks.list(klarmarkeringarFilter(reportId)),
    find: (key) => marks.find(klarmarkeringKeys(key)),
    save: (klarmarkering, expected) =>
      marks.save({ keys: klarmarkeringKeys(klarmarkering), value: klarmarkering }, expected),

    saveAll: async (saves) => {
      const [first, ...rest] = rowsOf(saves);
      if (first === undefined) return true;
      const outcome = await writeTogether(await tables.klarmarkeringar(), first, rest, newId());
      // One that another changed first may be any of them: blocked is the same to who asks.
      return outcome.kind === "written";
    },

    state: (reportId) => states.find(stateKeys(reportId)),
    saveState: (state, expected) => states.save({ keys: stateKeys(state.reportId), value: state }, expected),
  };
}

/** Each in a row of its own in one partition: the tables refuse anything else, and the emulator would not always. */
function rowsOf(saves: Saves) {
  const rows = saves.map(({ klarmarkering, expected }) => ({
    entity: toRecord({ keys: klarmarkeringKeys(klarmarkering), value: klarmarkering }),
    expected,
  }));
  const partitions = new Set(rows.map(({ entity }) => entity.partitionKey));
  const keys = new Set(rows.map(({ entity }) => entity.rowKey));
  if (partitions.size > 1 || keys.size < rows.length)
    throw new AppError(
      "internal",
      "Klarmarkeringar that are saved together are each their own, of one report.",
    );
  return rows;
}
