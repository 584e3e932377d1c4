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

const boardShape = z.object({
  postId: text,
  conversationId: text,
  activityId: text,
  shown: text,
  writtenAt: z.int(),
  heldUntil: z.exactOptional(z.int()),
} satisfies Record<keyof Board, z.ZodType>);

/** Boards of reports were stored under their report's id before months had posts, and stand where they stand. */
const earlier = z
  .object({ ...boardShape.omit({ postId: true }).shape, reportId: text })
  .transform(({ reportId, ...board }): Board => ({ postId: reportId, ...board }));

const boardSchema: z.ZodType<Board> = z.union([boardShape, earlier]);

export function boardsTable(
  tables: { readonly boards: Tables["boards"] },
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): BoardStore {
  const records = recordsIn({ open: tables.boards, schema: boardSchema, newId, tellCorrupt });
  // A report's id comes back from a card: whatever it holds is a key.
  const keysOf = (postId: string) => ({ partition: BOARDS, row: hashedKey(postId) });
  return {
    find: (postId) => records.find(keysOf(postId)),
    list: () => records.list(partitionFilter(BOARDS)),
    save: (board, expected) => records.save({ keys: keysOf(board.postId), value: board }, expected),
  };
}
