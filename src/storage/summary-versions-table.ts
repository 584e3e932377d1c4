import { z } from "zod";
import { PROPOSAL_STATES } from "../domain/proposal/proposal.ts";
import type { SummaryRow, SummaryVersion } from "../domain/summary/summary.ts";
import { AppError } from "../errors.ts";
import type { NewId } from "../usecases/ports.ts";
import type { SummaryVersionStore, VersionSummary } from "../usecases/proposal-ports.ts";
import { toJson } from "./entity.ts";
import { partitionFilter } from "./keys.ts";
import { readLongText, removeLongText, writeLongText } from "./long-text.ts";
import { amountsSchema, contentSchema, personSchema } from "./proposal-rows.ts";
import { recordsIn } from "./records.ts";
import type { Tables } from "./tables.ts";

/** Keys sort upwards only: what is taken from this sorts the latest version first. */
const HIGHEST_VERSION = 9_999_999;

const text = z.string();

/** What is stored of a version beside its rows, and where those stand. */
interface Head extends Omit<SummaryVersion, "rows"> {
  readonly writer: string;
  readonly rowCount: number;
}

const headSchema: z.ZodType<Head> = z.object({
  budgetYear: z.int(),
  version: z.int(),
  publishedAt: z.int(),
  by: personSchema,
  channelId: text,
  internalRate: z.exactOptional(z.number()),
  writer: text,
  rowCount: z.int().nonnegative(),
} satisfies Record<keyof Head, z.ZodType>);

const placeSchema = z.object({ id: text, name: text });
const rowShape = {
  proposalId: text,
  number: z.int(),
  state: z.enum(PROPOSAL_STATES),
  content: contentSchema,
  committee: placeSchema,
  department: placeSchema,
  responsible: z.exactOptional(placeSchema),
  priority: z.exactOptional(z.int()),
  late: z.exactOptional(z.literal(true)),
  capitalCost: z.exactOptional(amountsSchema),
} satisfies Record<keyof SummaryRow, z.ZodType>;
const rowsSchema: z.ZodType<readonly SummaryRow[]> = z.array(z.object(rowShape));

/**
 * The heads of a budget year's versions stand together, the latest first, and what each shows in a partition of its own. The
 * head is made last and once: a version is there whole or not at all, and never changes.
 */
export function summaryVersionsTable(
  tables: Pick<Tables, "summaryVersions">,
  newId: NewId,
): SummaryVersionStore {
  const open = tables.summaryVersions;
  // A version that cannot be read is a fault also in lists: the next one would be told from the wrong one.
  const heads = recordsIn({ open, schema: headSchema, newId, tellCorrupt: undefined });
  return {
    latest: async (budgetYear) => {
      const found = await heads.first(partitionFilter(headsOf(budgetYear)));
      return found && bare(found.value);
    },

    find: async (budgetYear, version) => {
      const found = await heads.find(headKeys(budgetYear, version));
      if (found === undefined) return undefined;
      const { writer, rowCount, ...head } = found.value;
      const partition = rowsPartition(budgetYear, version);
      const rows = parseRows(await readLongText(await open(), { partition, writer, rowCount }), partition);
      return { ...head, rows };
    },

    publish: async ({ rows, ...head }) => {
      const keys = headKeys(head.budgetYear, head.version);
      if ((await heads.find(keys)) !== undefined) return false;
      const table = await open();
      const written = await writeLongText(table, {
        partition: rowsPartition(head.budgetYear, head.version),
        writer: newId(),
        text: toJson(rows),
      });
      const { writer, rowCount } = written;
      const saved = await heads.save({ keys, value: { ...head, writer, rowCount } }, undefined);
      if (saved === undefined) await removeLongText(table, written);
      return saved !== undefined;
    },

    published: async (budgetYear, from, until) => {
      const found = await heads.list(partitionFilter(headsOf(budgetYear)));
      return found
        .map(({ value }) => bare(value))
        .filter(({ publishedAt }) => publishedAt >= from && publishedAt <= until)
        .toReversed();
    },
  };
}

const headsOf = (budgetYear: number): string => String(budgetYear);
const rowsPartition = (budgetYear: number, version: number): string => `${budgetYear}-${version}`;

function headKeys(budgetYear: number, version: number) {
  const inverted = String(HIGHEST_VERSION - version).padStart(String(HIGHEST_VERSION).length, "0");
  return { partition: headsOf(budgetYear), row: `version-${inverted}` };
}

function bare({ budgetYear, version, publishedAt, channelId }: Head): VersionSummary {
  return { budgetYear, version, publishedAt, channelId };
}

function parseRows(json: string, partition: string): readonly SummaryRow[] {
  try {
    return rowsSchema.parse(JSON.parse(json));
  } catch (cause) {
    const facts = { partition };
    throw new AppError("storage.corrupt", "A stored summary cannot be read.", { cause, facts });
  }
}
