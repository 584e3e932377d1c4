import type { Period } from "./answer.ts";

/** Two periods of one question meet: "i maj, vecka 20" is the week; "från mars" and "till maj" is what lies between. */
export function joinPeriods(periods: readonly Period[]): Period | undefined {
  const [first, ...others] = periods;
  if (!first) return undefined;
  return others.reduce((joined, next) => {
    const start = next.start > joined.start ? next.start : joined.start;
    const end = next.end < joined.end ? next.end : joined.end;
    if (start > end) return spanning(joined, next);
    if (start === next.start && end === next.end) return next;
    return start === joined.start && end === joined.end ? joined : { start, end, label: { kind: "range" } };
  }, first);
}

/** Periods that do not meet were listed: "i mars och maj" reaches from the first to the last. */
function spanning(a: Period, b: Period): Period {
  return {
    start: a.start < b.start ? a.start : b.start,
    end: a.end > b.end ? a.end : b.end,
    label: { kind: "range" },
  };
}
