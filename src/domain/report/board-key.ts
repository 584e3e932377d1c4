import type { OccurrenceKey } from "../delivery/delivery.ts";
import { conversationIdOf, conversationKey } from "../posts/notice.ts";
import { opensAt } from "./reminder-mornings.ts";
import type { Report } from "./report.ts";

/** What a board is posted of, and where. */
export interface BoardPost {
  readonly reportId: string;
  readonly channelId: string;
}

/** The post of a report's board to a channel: due when the report opens, and made once for each channel that it has had. */
export function boardOccurrence(report: Report, channelId: string): OccurrenceKey {
  return { kind: "board", subject: `${report.id}~${conversationKey(channelId)}`, due: opensAt(report) };
}

/** Reads it back. */
export function boardPostOf({ subject }: Pick<OccurrenceKey, "subject">): BoardPost {
  const [reportId = "", channel = ""] = subject.split("~");
  return { reportId, channelId: conversationIdOf({ subject: channel }) };
}
