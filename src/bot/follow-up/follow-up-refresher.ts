import { factsOf } from "../../log.ts";
import type { MonthWish } from "../../usecases/follow-up-ports.ts";
import {
  findMonthPost,
  monthPostsLeft,
  postsOfMonth,
  type MonthPostsDeps,
} from "../../usecases/follow-up/month-posts.ts";
import {
  createBoardRefresher,
  type BoardRefresher,
  type BoardRefresherDeps,
} from "../report/board-refresher.ts";

/** Keeps the posts of months right where they stand. */
export interface FollowUpRefresher extends MonthWish, Pick<BoardRefresher, "look" | "settled"> {}

/** As boards are kept; whoever changes a month need not know where it has been posted. */
export function createFollowUpRefresher(
  deps: Omit<BoardRefresherDeps, "boards" | "find" | "left"> & MonthPostsDeps,
): FollowUpRefresher {
  const posts = createBoardRefresher({
    ...deps,
    boards: deps.followUpPosts,
    find: (postId) => findMonthPost(deps, postId),
    left: () => monthPostsLeft(deps),
  });
  const asked = new Set<Promise<void>>();

  const want = async (areaId: string, month: string): Promise<void> => {
    try {
      for (const postId of await postsOfMonth(deps, areaId, month)) posts.wanted(postId);
    } catch (error) {
      deps.log.warn("The posts of a month are left to the next look.", factsOf(error));
    }
  };

  return {
    wanted: (areaId, month) => {
      const asking = want(areaId, month).finally(() => asked.delete(asking));
      asked.add(asking);
    },
    look: () => posts.look(),
    settled: async () => {
      while (asked.size > 0) await Promise.all(asked);
      await posts.settled();
    },
  };
}
