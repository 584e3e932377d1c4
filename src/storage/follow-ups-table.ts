import type { FollowUpRow } from "../domain/follow-up/follow-up.ts";
import { AppError } from "../errors.ts";
import type { FollowUpKey, FollowUpStore } from "../usecases/follow-up-ports.ts";
import type { NewId } from "../usecases/ports.ts";
import { toJson } from "./entity.ts";
import { areaSchema, bareHead, headSchema, rowsSchema, versionOf } from "./follow-up-rows.ts";
import { partitionFilter } from "./keys.ts";
import { readLongText, removeLongText, writeLongText } from "./long-text.ts";
import { recordsIn } from "./records.ts";
import type { Tables } from "./tables.ts";

/** All areas are read together; a municipality has some tens. */
const AREAS = "area";
/** Keys sort upwards only: what is taken from these sorts the newest month first, and of a month the newest version. */
const HIGHEST_MONTH = 999_999;
const HIGHEST_VERSION = 9_999_999;

/**
 * The heads of an area stand together, the newest first, and the rows of each version in a partition of their own. A head is
 * made last and once: a version is there whole or not at all, and never changes.
 */
export function followUpsTable(tables: Pick<Tables, "followUps">, newId: NewId): FollowUpStore {
  const open = tables.followUps;
  // What cannot be read is a fault also in lists: a month that is left out would be a hole in what is told.
  const areas = recordsIn({ open, schema: areaSchema, newId, tellCorrupt: undefined });
  const heads = recordsIn({ open, schema: headSchema, newId, tellCorrupt: undefined });
  return {
    areas: async () => {
      const found = await areas.list(partitionFilter(AREAS));
      return found.toSorted((a, b) => a.value.name.localeCompare(b.value.name, "sv"));
    },
    findArea: (id) => areas.find({ partition: AREAS, row: id }),
    saveArea: (area, expected) =>
      areas.save({ keys: { partition: AREAS, row: area.id }, value: area }, expected),

    heads: async (areaId) => {
      const found = await heads.list(partitionFilter(headsOf(areaId)));
      return found.map(({ value }) => bareHead(value));
    },

    find: async (key) => {
      const found = await heads.find(headKeys(key));
      if (found === undefined) return undefined;
      const { writer, pieces } = found.value;
      const partition = rowsPartition(key);
      const rows = await readLongText(await open(), { partition, writer, rowCount: pieces });
      return { ...versionOf(found.value), rows: parseRows(rows, partition) };
    },

    add: async ({ rows, ...head }) => {
      const total = rows.find(({ kind }) => kind === "total");
      if (total === undefined) throw new AppError("internal", "A follow-up is stored with its total.");
      const keys = headKeys(head);
      if ((await heads.find(keys)) !== undefined) return false;
      const table = await open();
      const written = await writeLongText(table, {
        partition: rowsPartition(head),
        writer: newId(),
        text: toJson(rows),
      });
      const { writer, rowCount: pieces } = written;
      const value = { ...head, total, rowCount: rows.length, writer, pieces };
      const saved = await heads.save({ keys, value }, undefined);
      if (saved === undefined) await removeLongText(table, written);
      return saved !== undefined;
    },
  };
}

const headsOf = (areaId: string): string => `month-${areaId}`;
const rowsPartition = ({ areaId, month, version }: FollowUpKey): string =>
  `rows-${areaId}-${month}-${version}`;

function headKeys({ areaId, month, version }: FollowUpKey) {
  return {
    partition: headsOf(areaId),
    row: `${inverted(Number(month.replace("-", "")), HIGHEST_MONTH)}-${inverted(version, HIGHEST_VERSION)}`,
  };
}

function inverted(number: number, highest: number): string {
  return String(highest - number).padStart(String(highest).length, "0");
}

function parseRows(json: string, partition: string): readonly FollowUpRow[] {
  try {
    return rowsSchema.parse(JSON.parse(json));
  } catch (cause) {
    const facts = { partition };
    throw new AppError("storage.corrupt", "A stored follow-up cannot be read.", { cause, facts });
  }
}
