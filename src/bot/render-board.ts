import { boardPostOf } from "../domain/report/board-key.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { createMakeBoard, type MakeBoardDeps } from "./report/make-board.ts";

/** The board of a report, from what is stored now; what it shows is remembered when it has arrived. */
export function createRenderBoard(deps: MakeBoardDeps): RenderPost {
  const make = createMakeBoard(deps);
  return async (occurrence, to) => {
    const board = await make(boardPostOf(occurrence).reportId, to);
    if (board === undefined) return { kind: "skip", reason: "subject-gone" };
    return { kind: "post", message: board.message, memo: { shown: board.shown } };
  };
}
