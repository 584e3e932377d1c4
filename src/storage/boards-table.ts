import { z } from "zod";
import type { Board } from "../domain/report/report.ts";
import type { NewId } from "../usecases/ports.ts";
import type { BoardStore } from "../usecases/report-ports.ts";
import { hashedKey, partitionFilter } from "./keys.ts";
import { recordsIn, type TellCorrupt } from "./records.ts";
import type { Tables } from "./tables.ts";

/** All are read together by the look for those that were left behind; ten reports a month are some hundreds. */
const BOARDS = "board";

const text = z.string();

const boardSchema: z.ZodType<Board> = z.object({
  reportId: text,
  conversationId: text,
  activityId: text,
  shown: text,
  writtenAt: z.int(),
  heldUntil: z.exactOptional(z.int()),
} satisfies Record<keyof Board, z.ZodType>);

export function boardsTable(
  tables: { readonly boards: Tables["boards"] },
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): BoardStore {
  const records = recordsIn({ open: tables.boards, schema: boardSchema, newId, tellCorrupt });
  // The report's id comes back from a card: whatever it holds is a key.
  const keysOf = (reportId: string) => ({ partition: BOARDS, row: hashedKey(reportId) });
  return {
    find: (reportId) => records.find(keysOf(reportId)),
    list: () => records.list(partitionFilter(BOARDS)),
    save: (board, expected) => records.save({ keys: keysOf(board.reportId), value: board }, expected),
  };
}
