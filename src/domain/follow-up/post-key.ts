import { conversationIdOf, conversationKey } from "../posts/notice.ts";
import type { Month } from "./follow-up.ts";

/** A month of an area in one conversation. */
export interface MonthPost {
  readonly areaId: string;
  readonly month: Month;
  readonly conversationId: string;
}

const MONTH_LENGTH = "2025-11".length;

/** What a month's post is called, as a subject of the delivery and where it stands: once for each conversation. */
export function monthPostId({ areaId, month, conversationId }: MonthPost): string {
  return `${areaId}.${month}~${conversationKey(conversationId)}`;
}

/** Reads it back. An area's id may hold what stands between the parts, and what comes after it never does. */
export function monthPostOf(postId: string): MonthPost {
  const end = postId.lastIndexOf("~");
  const begin = end - MONTH_LENGTH;
  return {
    areaId: postId.slice(0, Math.max(begin - 1, 0)),
    month: postId.slice(Math.max(begin, 0), Math.max(end, 0)),
    conversationId: conversationIdOf({ subject: postId.slice(end + 1) }),
  };
}
