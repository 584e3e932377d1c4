import type { Board } from "../../domain/report/report.ts";
import type { BoardStore } from "../report-ports.ts";

const MOST_TRIES = 5;

/** Remembers where a board stands after it has been posted; told twice, it is saved once. The last one posted holds. */
export async function saveBoard(boards: Pick<BoardStore, "find" | "save">, posted: Board): Promise<void> {
  // Without its id nobody can put anything in its place.
  if (posted.activityId === "") return;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await boards.find(posted.postId);
    if (found !== undefined && isSamePost(found.value, posted)) return;
    if ((await boards.save(posted, found?.version)) !== undefined) return;
  }
}

function isSamePost(one: Board, other: Board): boolean {
  return one.conversationId === other.conversationId && one.activityId === other.activityId;
}
