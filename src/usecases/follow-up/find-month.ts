import { compileMonth } from "../../domain/follow-up/compile-month.ts";
import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { FollowUpHead, Month } from "../../domain/follow-up/follow-up.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import { monthOfYear, partsOfMonth } from "../../domain/follow-up/months.ts";
import type { SaidMonth } from "../../domain/follow-up-question/follow-up-wish.ts";
import { isSameName } from "../../domain/organisation/names.ts";
import { AppError } from "../../errors.ts";
import type { FollowUpStore, UnitCommentStore } from "../follow-up-ports.ts";

export interface FindMonthDeps {
  readonly followUps: Pick<FollowUpStore, "areas" | "heads" | "find">;
  readonly unitComments: Pick<UnitCommentStore, "ofMonth">;
}

/** Which month of which area: an id or a name as it was said, and a month or one as it was said. */
export interface WantedMonth {
  readonly area?: string;
  readonly month?: Month | SaidMonth;
}

export type FindMonthOutcome =
  /** `known` are the months that are, the newest first. */
  | {
      readonly kind: "found";
      readonly area: FollowUpArea;
      readonly summary: MonthSummary;
      readonly known: readonly Month[];
    }
  /** `known` are the months that are, the newest first. */
  | {
      readonly kind: "notImported";
      readonly area: FollowUpArea;
      readonly month: Month;
      readonly known: readonly Month[];
    }
  /** No area is called so. */
  | { readonly kind: "unknownArea"; readonly said: string; readonly areas: readonly FollowUpArea[] }
  /** Which one is not said. */
  | { readonly kind: "severalAreas"; readonly areas: readonly FollowUpArea[] }
  /** Nothing at all has been imported. */
  | { readonly kind: "none" };

/** The month that is meant, as it is told now: its newest version, with the comments that have come. */
export async function findMonth(deps: FindMonthDeps, wanted: WantedMonth): Promise<FindMonthOutcome> {
  const areas = (await deps.followUps.areas()).map(({ value }) => value);
  const found = areaMeant(areas, wanted.area);
  if ("kind" in found) return found;
  const heads = newestOfMonths(await deps.followUps.heads(found.id));
  const known = heads.map(({ month }) => month);
  const [latest] = known;
  if (latest === undefined) return { kind: "none" };
  const month = monthMeant(wanted.month, known, latest);
  const head = heads.find((each) => each.month === month);
  if (head === undefined) return { kind: "notImported", area: found, month, known };
  return { kind: "found", area: found, summary: await summaryOf(deps, found, head, heads), known };
}

/** A month of an area that is known to be there. */
export async function summaryOf(
  {
    followUps,
    unitComments,
  }: Pick<FindMonthDeps, "unitComments"> & {
    readonly followUps: Pick<FollowUpStore, "find">;
  },
  area: FollowUpArea,
  head: FollowUpHead,
  heads: readonly FollowUpHead[],
): Promise<MonthSummary> {
  const [followUp, comments] = await Promise.all([
    followUps.find(head),
    unitComments.ofMonth(area.id, head.month),
  ]);
  if (followUp === undefined) throw new AppError("storage.corrupt", "A stored month has no table.");
  return compileMonth({
    area,
    followUp,
    total: head.total,
    heads,
    comments: comments.map(({ value }) => value),
  });
}

/** Of heads with the newest version of a month first, the newest of each. */
export function newestOfMonths(heads: readonly FollowUpHead[]): readonly FollowUpHead[] {
  return heads.filter(({ month }, at) => heads[at - 1]?.month !== month);
}

function areaMeant(
  areas: readonly FollowUpArea[],
  said: string | undefined,
): FollowUpArea | Extract<FindMonthOutcome, { readonly kind: "unknownArea" | "severalAreas" | "none" }> {
  const [first, ...others] = areas;
  if (first === undefined) return { kind: "none" };
  if (said === undefined) return others.length === 0 ? first : { kind: "severalAreas", areas };
  const named = areas.find(({ id, name }) => id === said || isSameName(name, said));
  return named ?? { kind: "unknownArea", said, areas };
}

/** A month without its year is the newest that is imported; one that never was is of the newest month's year. */
function monthMeant(wanted: WantedMonth["month"], known: readonly Month[], latest: Month): Month {
  if (wanted === undefined) return latest;
  if (typeof wanted === "string") return wanted;
  const { month, year } = wanted;
  if (year !== undefined) return monthOfYear(year, month);
  const imported = known.find((each) => partsOfMonth(each).month === month);
  return imported ?? monthOfYear(partsOfMonth(latest).year, month);
}
