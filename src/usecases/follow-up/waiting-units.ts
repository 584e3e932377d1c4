import {
  askedUnits,
  missingUnits,
  type AskedUnit,
  type CommentGround,
  type UnaskedUnit,
} from "../../domain/follow-up/asked-units.ts";
import { commentRight } from "../../domain/follow-up/comment-rights.ts";
import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { ConversationStore } from "../delivery-ports.ts";
import { personalChatsOf } from "../personal-chat.ts";
import type { CommentGroundDeps } from "./comment-deps.ts";
import { readMonthOf } from "./read-comment-ground.ts";

/** A unit that misses something. */
export type WaitingUnit = Omit<AskedUnit, "isSubstitute">;

/** What somebody has left to say of one month. */
export interface WaitingMonth {
  readonly area: FollowUpArea;
  readonly summary: MonthSummary;
  readonly units: readonly WaitingUnit[];
  /** Of whom nobody can be asked; told to administrators alone. */
  readonly unasked: readonly UnaskedUnit[];
}

/** The units of a month that wait for one person, as responsible or as a substitute, in the printed order. */
export function waitingFor(aadObjectId: string, ground: CommentGround): readonly WaitingUnit[] {
  return missingUnits(ground.summary).filter(({ unit }) => {
    const right = commentRight(aadObjectId, unit, ground, false);
    // Administrators may comment all, and nothing waits for them by that.
    return right === "responsible" || right === "substitute";
  });
}

/** What waits for somebody of the newest month of each area. */
export async function listWaiting(
  deps: CommentGroundDeps & { readonly conversations: Pick<ConversationStore, "list"> },
  aadObjectId: string,
): Promise<readonly WaitingMonth[]> {
  const areas = await deps.followUps.areas();
  const months = await Promise.all(
    areas.map(async ({ value: area }) => {
      const heads = await deps.followUps.heads(area.id);
      return readMonthOf(deps, area, heads, heads[0]?.month);
    }),
  );
  const grounds = months.filter((month) => month !== undefined);
  const isAdministrator = deps.organisation.isAdministrator(aadObjectId);
  const chats = isAdministrator ? await personalChatsOf(deps.conversations) : undefined;
  return grounds.map((ground) => ({
    area: ground.area,
    summary: ground.summary,
    units: waitingFor(aadObjectId, ground),
    unasked: chats === undefined ? [] : askedUnits(ground, (id) => chats.has(id)).unasked,
  }));
}
