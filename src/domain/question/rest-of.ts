import type { CalendarDate } from "../time/calendar-date.ts";
import type { Period } from "./answer.ts";
import { period } from "./period-makers.ts";
import type { Reading, WordSpan } from "./reading.ts";

const REST = new Set(["resten", "rest", "remainder", "aterstoden"]);

/** The words of "resten av mars", when these stand before the month. */
export function restSpan(reading: Reading, span: WordSpan): WordSpan | undefined {
  for (const back of [1, 2, 3])
    if (REST.has(reading.words[span.from - back]?.plain ?? ""))
      return { from: span.from - back, to: span.to };
  return undefined;
}

/** What is left of a stretch of days; the whole of one to come. */
export function remaining(whole: Period, now: CalendarDate): Period {
  return whole.start < now && whole.end >= now ? period(now, whole.end, { kind: "range" }) : whole;
}
