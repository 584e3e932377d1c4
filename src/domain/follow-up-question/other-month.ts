import type { Month } from "../follow-up/follow-up.ts";
import { monthOfYear, partsOfMonth } from "../follow-up/months.ts";
import type { FollowUpQuestion } from "./follow-up-wish.ts";

/**
 * Which month another one is compared with: the one that was said, of the same year where both were said and else the last before
 * it; the month before where none was.
 */
export function otherMonth(
  month: Month,
  { month: first, with: said }: Pick<FollowUpQuestion, "month" | "with">,
  known: readonly Month[],
): Month {
  const { year, month: number } = partsOfMonth(month);
  if (said === undefined) return number === 1 ? monthOfYear(year - 1, 12) : monthOfYear(year, number - 1);
  if (said.year !== undefined) return monthOfYear(said.year, said.month);
  const sameYear = monthOfYear(year, said.month);
  const isBefore = said.month < number || (first !== undefined && said.month !== number);
  const likely = isBefore ? sameYear : monthOfYear(year - 1, said.month);
  return [likely, sameYear].find((each) => each !== month && known.includes(each)) ?? likely;
}
