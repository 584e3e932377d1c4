import type { Month } from "../domain/follow-up/follow-up.ts";
import type { UnitCommentStore } from "../usecases/follow-up-ports.ts";
import type { NewId } from "../usecases/ports.ts";
import { unitCommentSchema } from "./follow-up-rows.ts";
import { hashedKey, partitionFilter } from "./keys.ts";
import { recordsIn, type TellCorrupt } from "./records.ts";
import type { Tables } from "./tables.ts";

/** A month of an area is read together. */
export function unitCommentsTable(
  tables: Pick<Tables, "unitComments">,
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): UnitCommentStore {
  const records = recordsIn({ open: tables.unitComments, schema: unitCommentSchema, newId, tellCorrupt });
  // Ids come back from cards: whatever they hold is a key.
  const partitionOf = (areaId: string, month: Month): string => hashedKey(`${areaId}.${month}`);
  const keysOf = (areaId: string, month: Month, unitId: string) => ({
    partition: partitionOf(areaId, month),
    row: hashedKey(unitId),
  });
  return {
    ofMonth: (areaId, month) => records.list(partitionFilter(partitionOf(areaId, month))),
    find: (areaId, month, unitId) => records.find(keysOf(areaId, month, unitId)),
    save: (comment, expected) =>
      records.save({ keys: keysOf(comment.areaId, comment.month, comment.unitId), value: comment }, expected),
  };
}
