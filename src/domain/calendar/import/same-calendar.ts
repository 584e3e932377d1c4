import type { ProcessCalendar } from "../calendar-event.ts";

/** True when saving `b` over `a` would change nothing at all, not even a row's number or how a date is written. */
export function isSameCalendar(a: ProcessCalendar, b: ProcessCalendar): boolean {
  return canonical(a) === canonical(b);
}

/** JSON with its keys in order, since a stored calendar may come back with others. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
