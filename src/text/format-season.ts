import { SEASONS, seasonOfMonth } from "../domain/time/season.ts";
import { partsOf, withYear } from "./date-style.ts";
import type { EventDate } from "../domain/calendar/event-date.ts";
import type { BoundParts, Shown } from "./date-style.ts";
import type { DateWords } from "./date-words.ts";

const WINTER = SEASONS.indexOf("winter");

/** "hösten 2019", "våren/sommaren 2026", "vintern 2023/2024", "början av hösten 2023", "vårterminen 2024". */
export function formatSeasons(date: EventDate, words: DateWords, shown: Shown): string {
  const first = partsOf(date.start);
  const last = partsOf(date.end);
  const term = termName(first, last, words);
  if (term !== undefined) return withYear(term, first, shown);
  const one = words.seasons[indexOf(first)] ?? "";
  const other = words.seasons[indexOf(last)] ?? "";
  const years = shown.year ? yearsOf(first, last) : "";
  if (date.part !== undefined && date.part !== "turn") return words.parts[date.part](one + years);
  if (one === other) return one + years;
  if ((indexOf(first) + 1) % SEASONS.length === indexOf(last)) return `${one}/${other}${years}`;
  if (!shown.year || first.year === undefined) return `${one}–${other}`;
  return `${one} ${first.year}–${other}${yearsOf(seasonStart(last), last)}`;
}

/** " 2023", or " 2023/2024" for what a winter takes over New Year; "" without a year. */
function yearsOf(first: BoundParts, last: BoundParts): string {
  if (first.year === undefined || last.year === undefined) return "";
  if (first.year !== last.year) return ` ${first.year}/${last.year}`;
  if (indexOf(first) !== WINTER) return ` ${first.year}`;
  // Only a part of a winter lies within one year.
  return first.month === 12 ? ` ${first.year}/${first.year + 1}` : ` ${first.year - 1}/${first.year}`;
}

/** A winter that ends in February began the year before. */
function seasonStart(last: BoundParts): BoundParts {
  const isWinter = indexOf(last) === WINTER && last.month !== 12;
  return isWinter && last.year !== undefined ? { ...last, month: 12, year: last.year - 1 } : last;
}

function termName(first: BoundParts, last: BoundParts, words: DateWords): string | undefined {
  if (first.month === 1 && last.month === 6) return words.springTerm;
  return first.month === 8 && last.month === 12 ? words.autumnTerm : undefined;
}

function indexOf({ month }: BoundParts): number {
  return SEASONS.indexOf(seasonOfMonth(month));
}
