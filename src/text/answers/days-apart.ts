import type { CompareAnswer } from "../../domain/question/answer.ts";

/** Days between two events, counted from the last day of the first; absent where days are not stated. */
export function daysApart({ events: [first, second], daysBetween }: CompareAnswer): {
  readonly days: number | undefined;
  readonly fromEnd: boolean;
} {
  const gap = second.daysToStart - first.daysToEnd;
  const fromEnd = daysBetween !== undefined && first.start < first.end && gap > 0;
  return { days: fromEnd ? gap : daysBetween, fromEnd };
}
