import type { EventDate } from "../event-date.ts";

/** One cell's date, undefined when it cannot be read. */
export interface DateReading {
  readonly date?: EventDate;
  readonly warnings: readonly { readonly kind: string }[];
}

const MONTHS = "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ");

/** Reads a column of dates whose first row is of the given year; null reads yearly dates. */
export function readDates(texts: readonly string[], firstYear: number | null): DateReading[] {
  let year = firstYear;
  let last = 0;
  return texts.map((text) => {
    const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const parts = [
      ...text.matchAll(/(?:(\d{1,2})(?:\s*[–-]\s*(\d{1,2}))?\s+)?([a-zåäö]{3,})(?:\s+(\d{4}))?/giu),
    ].filter((part) => month(part[3] ?? "") > 0);
    const slash = /^(\d{1,2})\/(\d{1,2})$/u.exec(text);
    if (slash)
      parts.push([text, slash[1], undefined, MONTHS[Number(slash[2]) - 1]] as unknown as RegExpExecArray);
    const [first] = parts;
    const end = parts.at(-1);
    if (!first || !end) return { warnings: [] };
    const stated = end[4] ?? first[4];
    if (stated) year = Number(stated);
    else if (year !== null && last > month(first[3] ?? "") + 3) year++;
    last = month(first[3] ?? "");
    const lead = year === null ? "-" : String(year);
    const two = (n: number): string => String(n).padStart(2, "0");
    const endMonth = month(end[3] ?? "");
    const lastDay =
      end[2] ?? end[1] ?? String([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][endMonth - 1]);
    const date: EventDate = {
      precision: first[1]
        ? end === first && !end[2]
          ? "day"
          : "range"
        : end === first
          ? "month"
          : "month-range",
      start: `${lead}-${two(last)}-${two(Number(first[1] ?? 1))}`,
      end: `${lead}-${two(endMonth)}-${two(Number(lastDay))}`,
    };
    return { date, warnings: [] };
  });
}
