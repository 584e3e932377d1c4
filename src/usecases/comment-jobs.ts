import { askOccurrence, isAskedStill } from "../domain/follow-up/asked-at.ts";
import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import type { FollowUpArea } from "../domain/follow-up/area.ts";
import type { FollowUpHead } from "../domain/follow-up/follow-up.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { JobSource } from "./delivery-ports.ts";
import { askedIn, askedOf, type AskDeps } from "./follow-up/asked-of.ts";
import type { CommentPlanDeps } from "./follow-up/comment-deps.ts";
import { readMonthOf } from "./follow-up/read-comment-ground.ts";
import { seeToPlans } from "./follow-up/see-to-plans.ts";

export type CommentJobsDeps = CommentPlanDeps & AskDeps;

/** A month that nothing happens to is looked at so often: people get chats, and the organisation changes. */
const LOOK_MS = 10 * 60_000;

/**
 * The questions to the responsible of units for a comment on a month, when it has been imported, and the reports that ask for
 * what is missing. Each instance looks at the newest month of an area when its table or its settings are new to it, and by time;
 * what has been asked once is not asked again.
 */
export function createCommentJobs(deps: CommentJobsDeps): JobSource {
  const looked = new Map<string, string>();
  return {
    due: async (_after, until) => {
      const areas = await deps.followUps.areas();
      const due = await Promise.all(
        areas.map(async ({ value: area }) => {
          const heads = await deps.followUps.heads(area.id);
          const [newest] = heads;
          if (newest === undefined || !isAskedStill(newest, until)) return [];
          const seen = [newest.month, newest.version, area.revision, Math.floor(until / LOOK_MS)].join(" ");
          if (looked.get(area.id) === seen) return [];
          const found = await lookAt(deps, area, heads, until);
          looked.set(area.id, seen);
          return found;
        }),
      );
      return due.flat();
    },
    recipients: async (occurrence) => {
      const found = await askedOf(deps, occurrence, deps.clock.millis());
      if (found === undefined) return [];
      return [...found.asked.keys()].flatMap((aadObjectId) => found.chats.get(aadObjectId)?.id ?? []);
    },
  };
}

/** Sees to the reports of an area's newest month, and tells what is to be asked of it until now. */
async function lookAt(
  deps: CommentJobsDeps,
  area: FollowUpArea,
  heads: readonly FollowUpHead[],
  until: Instant,
): Promise<readonly OccurrenceKey[]> {
  const ground = await readMonthOf(deps, area, heads, heads[0]?.month);
  if (ground === undefined) return [];
  await seeToPlans(deps, ground);
  const dues = new Map(ground.versions.map(askOccurrence).map((key) => [key.due, key]));
  const asked = await Promise.all(
    [...dues.values()]
      .filter(({ due }) => due <= until)
      .map(async (key) => {
        const found = await askedIn(deps, ground, key.due, until);
        return found !== undefined && found.asked.size > 0 ? [key] : [];
      }),
  );
  return asked.flat().toSorted((a, b) => a.due - b.due);
}
