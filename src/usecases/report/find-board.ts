import type { DeliveryKey } from "../../domain/delivery/delivery.ts";
import { boardOccurrence } from "../../domain/report/board-key.ts";
import type { Board } from "../../domain/report/report.ts";
import type { DeliveryStore, Stored } from "../delivery-ports.ts";
import type { BoardStore } from "../report-ports.ts";
import { findReport, type FindReportDeps } from "./find-report.ts";
import { saveBoard } from "./save-board.ts";

export interface FindBoardDeps extends FindReportDeps {
  readonly boards: Pick<BoardStore, "find" | "save">;
  readonly deliveries: Pick<DeliveryStore, "find">;
}

/**
 * The board of a report where it stands; undefined for one that has not been posted. Should it not have been remembered when
 * it had arrived, its delivery still tells where it is.
 */
export async function findBoard(deps: FindBoardDeps, reportId: string): Promise<Stored<Board> | undefined> {
  const known = await deps.boards.find(reportId);
  if (known !== undefined) return known;
  const report = await findReport(deps, reportId);
  const conversationId = report?.plan.channelId;
  if (report === undefined || conversationId === undefined) return undefined;
  return foundByDelivery(deps, reportId, {
    occurrence: boardOccurrence(report, conversationId),
    conversationId,
  });
}

/** What has arrived as a delivery says, and is remembered from now on. */
export async function foundByDelivery(
  { boards, deliveries }: Pick<FindBoardDeps, "boards" | "deliveries">,
  postId: string,
  key: DeliveryKey,
): Promise<Stored<Board> | undefined> {
  const delivery = await deliveries.find(key);
  if (delivery?.value.state.kind !== "sent") return undefined;
  const { activityId } = delivery.value.state;
  const { conversationId } = key;
  await saveBoard(boards, { postId, conversationId, activityId, shown: "", writtenAt: 0 });
  return boards.find(postId);
}
