import type { CommentGround } from "../../domain/follow-up/asked-units.ts";
import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { FollowUpHead, Month } from "../../domain/follow-up/follow-up.ts";
import type { CommentGroundDeps } from "./comment-deps.ts";
import { newestOfMonths, summaryOf } from "./find-month.ts";

/** A month that is imported, with those who answer for its units and all its versions, the newest first. */
export interface MonthOfComments extends CommentGround {
  readonly versions: readonly [FollowUpHead, ...FollowUpHead[]];
  /** No later month of the area is imported. */
  readonly isNewest: boolean;
}

/** A month of an area, the newest where none is named; undefined for what is not imported. */
export async function readCommentGround(
  deps: CommentGroundDeps,
  areaId: string,
  month?: Month,
): Promise<MonthOfComments | undefined> {
  const [area, heads] = await Promise.all([deps.followUps.findArea(areaId), deps.followUps.heads(areaId)]);
  return area && readMonthOf(deps, area.value, heads, month ?? heads[0]?.month);
}

/** The same of an area and its heads, which are read. */
export async function readMonthOf(
  deps: CommentGroundDeps,
  area: FollowUpArea,
  heads: readonly FollowUpHead[],
  month: Month | undefined,
): Promise<MonthOfComments | undefined> {
  const [head, ...earlier] = heads.filter((each) => each.month === month);
  if (head === undefined) return undefined;
  const [summary, organisation] = await Promise.all([
    summaryOf(deps, area, head, newestOfMonths(heads)),
    deps.organisation.read(),
  ]);
  const isNewest = heads[0]?.month === month;
  return { area, summary, organisation, versions: [head, ...earlier], isNewest };
}

/** The first version of a month. */
export function firstVersion({ versions }: Pick<MonthOfComments, "versions">): FollowUpHead {
  const [newest] = versions;
  return versions.at(-1) ?? newest;
}
