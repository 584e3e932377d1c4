import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import { boardOccurrence, boardPostOf } from "../domain/report/board-key.ts";
import { boardReports } from "../domain/report/board-reports.ts";
import type { ConversationStore, JobSource } from "./delivery-ports.ts";
import type { CalendarReader } from "./ports.ts";
import type { BoardStore, ReportPlanStore } from "./report-ports.ts";
import { eventsNow, findReport } from "./report/find-report.ts";

export interface BoardJobsDeps {
  readonly conversations: Pick<ConversationStore, "find">;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly reportPlans: Pick<ReportPlanStore, "list">;
  readonly boards: Pick<BoardStore, "list">;
  /** Has boards that were left behind looked for; nobody waits for it. */
  readonly look?: () => void;
}

/**
 * The boards of reports, each to its channel when its report opens. One that was not posted then, since its report was made
 * later, or has another channel than it had, or its channel could not be reached, is due until it has been; what has been made
 * once is not made again.
 */
export function createBoardJobs(deps: BoardJobsDeps): JobSource {
  return {
    due: async (_after, until) => {
      deps.look?.();
      const [plans, eventOf] = await Promise.all([deps.reportPlans.list(), eventsNow(deps.calendars)]);
      const reports = boardReports(
        plans.map(({ value }) => value),
        until,
        eventOf,
      );
      if (reports.length === 0) return [];
      const boards = await deps.boards.list();
      const standsAt = new Map(boards.map(({ value }) => [value.postId, value.conversationId]));
      const due: OccurrenceKey[] = [];
      for (const report of reports)
        if (
          standsAt.get(report.id) !== report.plan.channelId &&
          (await isReached(deps, report.plan.channelId))
        )
          due.push(boardOccurrence(report, report.plan.channelId));
      return due;
    },
    recipients: async (occurrence) => {
      const { reportId, channelId } = boardPostOf(occurrence);
      const report = await findReport(deps, reportId);
      return report?.plan.channelId === channelId ? [channelId] : [];
    },
  };
}

async function isReached({ conversations }: BoardJobsDeps, channelId: string): Promise<boolean> {
  return (await conversations.find(channelId))?.value.reach.kind === "active";
}
