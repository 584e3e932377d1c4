import type { AnsweredEvent } from "../../domain/question/answer.ts";

const ONE_UNIT = new Set(["week", "part-of-month", "month"]);
const LONG_UNIT = new Set(["season", "year"]);
const OF_A_DAY = new Set(["meeting", "decision", "mailing", "stoppdatum"]);

/** True when it is in the month, week or season that goes on, and nobody can tell whether it has been. */
export function isRoughlyNow({ event, date, standing }: AnsweredEvent): boolean {
  if (standing !== "ongoing") return false;
  return ONE_UNIT.has(date.precision) || (LONG_UNIT.has(date.precision) && OF_A_DAY.has(event.kind));
}
