import {
  askedUnits,
  missingUnits,
  type AskedUnit,
  type CommentGround,
  type UnaskedUnit,
} from "../../domain/follow-up/asked-units.ts";
import { commentRight } from "../../domain/follow-up/comment-rights.ts";
import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import { partsOfMonth } from "../../domain/follow-up/months.ts";
import type { SaidMonth } from "../../domain/follow-up-question/follow-up-wish.ts";
import { isSameName } from "../../domain/organisation/names.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { ConversationStore } from "../delivery-ports.ts";
import { personalChatsOf } from "../personal-chat.ts";
import type { CommentGroundDeps } from "./comment-deps.ts";
import { readMonthOf, type MonthOfComments } from "./read-comment-ground.ts";

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

/** Which months are meant: of one area or all, the newest or the one that is said. */
export interface MonthsMeant {
  readonly area?: string;
  readonly month?: SaidMonth;
}

/** The months that are meant and imported, one for each area. */
export async function monthsMeant(
  deps: CommentGroundDeps,
  { area: said, month }: MonthsMeant,
): Promise<readonly MonthOfComments[]> {
  const areas = await deps.followUps.areas();
  const meant = areas.filter(
    ({ value: { id, name } }) => said === undefined || id === said || isSameName(name, said),
  );
  const months = await Promise.all(
    meant.map(async ({ value: area }) => {
      const heads = await deps.followUps.heads(area.id);
      return readMonthOf(deps, area, heads, heads.find((head) => isMeant(head.month, month))?.month);
    }),
  );
  return months.filter((found) => found !== undefined);
}

function isMeant(month: Month, said: SaidMonth | undefined): boolean {
  if (said === undefined) return true;
  const parts = partsOfMonth(month);
  return parts.month === said.month && (said.year === undefined || parts.year === said.year);
}

/** What waits for somebody of the months that are meant. */
export async function listWaiting(
  deps: CommentGroundDeps & { readonly conversations: Pick<ConversationStore, "list"> },
  aadObjectId: string,
  meant: MonthsMeant = {},
): Promise<readonly WaitingMonth[]> {
  const months = await monthsMeant(deps, meant);
  const isAdministrator = deps.organisation.isAdministrator(aadObjectId);
  const chats = isAdministrator ? await personalChatsOf(deps.conversations) : undefined;
  return months.map((ground) => ({
    area: ground.area,
    summary: ground.summary,
    units: waitingFor(aadObjectId, ground),
    unasked: chats === undefined ? [] : askedUnits(ground, (id) => chats.has(id)).unasked,
  }));
}
