import type { ShownDate } from "./workbook-parts.ts";

const FORMATS: Readonly<Record<ShownDate, Intl.DateTimeFormat>> = {
  "day-month": dateFormat({ day: "numeric", month: "long" }),
  "month-year": dateFormat({ month: "long", year: "numeric" }),
  month: dateFormat({ month: "long" }),
  year: dateFormat({ year: "numeric" }),
};
const DAY = 24 * 60 * 60 * 1000;

/** A spreadsheet cell as text: a real date becomes "2023-03-17", with a clock time "2023-03-17 kl. 13.00". */
export function cellAsText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberAsText(value);
  if (typeof value === "boolean") return value ? "ja" : "nej";
  return value instanceof Date ? dateAsText(value) : "";
}

/** What a cell shows of its date and no more: "13 oktober", "mars 2023". */
export function partOfDate(date: Date, shown: ShownDate): string {
  return FORMATS[shown].format(date);
}

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("sv-SE", { ...options, timeZone: "UTC" });
}

/** Excel counts in binary fractions: 0.1 + 0.2 is meant as 0.3. */
function numberAsText(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function dateAsText(date: Date): string {
  // Half a second, since a clock time is a fraction of a day that seldom comes out even.
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000);
  const iso = rounded.toISOString();
  const clock = iso.slice(11, 16).replace(":", ".");
  // A clock time alone is stored as a part of Excel's day 0, in 1899.
  if (rounded.getTime() < Date.UTC(1900, 0, 1) + DAY) return clock;
  return clock === "00.00" ? iso.slice(0, 10) : `${iso.slice(0, 10)} kl. ${clock}`;
}
