import { askedAt, askedMonthOf, isAskedStill } from "../../domain/follow-up/asked-at.ts";
import { askedUnits, type AskedUnits } from "../../domain/follow-up/asked-units.ts";
import { compileMonth } from "../../domain/follow-up/compile-month.ts";
import type { OccurrenceKey } from "../../domain/delivery/delivery.ts";
import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { FollowUpHead } from "../../domain/follow-up/follow-up.ts";
import type { CommentPart } from "../../domain/follow-up/unit-comment.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { AppError } from "../../errors.ts";
import type { ConversationStore } from "../delivery-ports.ts";
import { personalChatsOf } from "../personal-chat.ts";
import type { CommentGroundDeps } from "./comment-deps.ts";
import { readCommentGround, type MonthOfComments } from "./read-comment-ground.ts";

export interface AskDeps extends CommentGroundDeps {
  readonly conversations: Pick<ConversationStore, "list">;
}

/** Who is asked what at an instant, as everything is now. */
export interface AskedNow extends AskedUnits {
  readonly ground: MonthOfComments;
  readonly chats: ReadonlyMap<string, KnownConversation>;
  /** People have been asked of an earlier table of the month: these are its news. */
  readonly isCorrected: boolean;
}

/** Who is asked by a post; undefined for one of a month that is gone, has a later one after it, or lies too far back. */
export async function askedOf(
  deps: AskDeps,
  occurrence: Pick<OccurrenceKey, "subject" | "due">,
  now: Instant,
): Promise<AskedNow | undefined> {
  const asked = askedMonthOf(occurrence);
  const ground = asked && (await readCommentGround(deps, asked.areaId, asked.month));
  return ground && askedIn(deps, ground, occurrence.due, now);
}

/** The same of a month that is read. */
export async function askedIn(
  deps: AskDeps,
  ground: MonthOfComments,
  due: Instant,
  now: Instant,
): Promise<AskedNow | undefined> {
  const { versions, isNewest } = ground;
  const isThere = versions.some((head) => askedAt(head.importedAt) === due && isAskedStill(head, now));
  if (!isNewest || !isThere) return undefined;
  const earlier = versions.filter((head) => askedAt(head.importedAt) < due);
  const [chats, before] = await Promise.all([
    personalChatsOf(deps.conversations),
    Promise.all(earlier.map((head) => askedOfVersion(deps, ground, head))),
  ]);
  const known = new Set(before.flat());
  const isNew = (unitId: string, part: CommentPart): boolean => !known.has(keyOf(unitId, part));
  const people = askedUnits(ground, (id) => chats.has(id), isNew);
  return { ...people, ground, chats, isCorrected: earlier.length > 0 };
}

/** What an earlier table asked for, by the limits that hold now. */
async function askedOfVersion(
  { followUps }: Pick<AskDeps, "followUps">,
  { area }: MonthOfComments,
  head: FollowUpHead,
): Promise<readonly string[]> {
  const followUp = await followUps.find(head);
  if (followUp === undefined) throw new AppError("storage.corrupt", "A stored month has no table.");
  const { missing } = compileMonth({ area, followUp, total: head.total, heads: [head], comments: [] });
  return missing.flatMap(({ unitId, parts }) => parts.map((part) => keyOf(unitId, part)));
}

function keyOf(unitId: string, part: CommentPart): string {
  return `${part} ${unitId}`;
}
