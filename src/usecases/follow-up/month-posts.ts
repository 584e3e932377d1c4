import { importedMonths, isKept, keptPosts, monthOccurrence } from "../../domain/follow-up/posting-days.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import { monthPostId, monthPostOf } from "../../domain/follow-up/post-key.ts";
import type { Board } from "../../domain/report/report.ts";
import type { DeliveryStore, Stored } from "../delivery-ports.ts";
import type { FollowUpStore } from "../follow-up-ports.ts";
import type { Clock } from "../ports.ts";
import type { BoardStore } from "../report-ports.ts";
import { foundByDelivery } from "../report/find-board.ts";

export interface MonthPostsDeps {
  readonly followUps: Pick<FollowUpStore, "areas" | "findArea" | "heads">;
  readonly followUpPosts: BoardStore;
  readonly deliveries: Pick<DeliveryStore, "find">;
  readonly clock: Pick<Clock, "millis">;
}

/**
 * The post of a month where it stands; undefined for one that has not been posted. Should it not have been remembered when it
 * had arrived, its delivery still tells where it is.
 */
export async function findMonthPost(
  { followUps, followUpPosts, deliveries }: MonthPostsDeps,
  postId: string,
): Promise<Stored<Board> | undefined> {
  const known = await followUpPosts.find(postId);
  if (known !== undefined) return known;
  const { areaId, month, conversationId } = monthPostOf(postId);
  const area = (await followUps.findArea(areaId))?.value;
  const receiver = area?.receivers.find((each) => each.conversationId === conversationId);
  if (receiver === undefined) return undefined;
  const imported = importedMonths(await followUps.heads(areaId)).find((each) => each.month === month);
  const occurrence = imported && monthOccurrence(areaId, receiver, imported);
  if (occurrence === undefined) return undefined;
  return foundByDelivery({ boards: followUpPosts, deliveries }, postId, { occurrence, conversationId });
}

/** The posts of a month, wherever they stand or may stand: also where its receiver has been taken away. */
export async function postsOfMonth(
  { followUps, followUpPosts }: MonthPostsDeps,
  areaId: string,
  month: Month,
): Promise<readonly string[]> {
  const [area, posts] = await Promise.all([followUps.findArea(areaId), followUpPosts.list()]);
  const receivers = area?.value.receivers ?? [];
  const wanted = receivers.map(({ conversationId }) => monthPostId({ areaId, month, conversationId }));
  const standing = posts.map(({ value }) => value.postId).filter((id) => isOf(id, areaId, month));
  return [...new Set([...wanted, ...standing])];
}

/** The posts that may still change, for the look that finds those that were left behind. */
export async function monthPostsLeft(deps: MonthPostsDeps): Promise<readonly string[]> {
  const now = deps.clock.millis();
  const [areas, posts] = await Promise.all([deps.followUps.areas(), deps.followUpPosts.list()]);
  const standing = posts.map(({ value }) => value.postId);
  const left = new Set<string>();
  for (const { value: area } of areas) {
    const own = standing.filter((id) => monthPostOf(id).areaId === area.id);
    if (area.receivers.length === 0 && own.length === 0) continue;
    const months = importedMonths(await deps.followUps.heads(area.id));
    for (const id of keptPosts(area, months, now)) left.add(id);
    for (const imported of months)
      if (isKept(imported, now)) for (const id of own) if (isOf(id, area.id, imported.month)) left.add(id);
  }
  return [...left];
}

function isOf(postId: string, areaId: string, month: Month): boolean {
  const of = monthPostOf(postId);
  return of.areaId === areaId && of.month === month;
}
