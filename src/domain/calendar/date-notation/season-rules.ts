import { bareYearAfter, fullYear, goesOnAsDate, isFullYear, yearAfter } from "./year-rule.ts";
import { lastDayOf, monthsUnit } from "./unit.ts";
import { SEASONS, firstMonthOfSeason, lastMonthOfSeason } from "../../time/season.ts";
import type { Found, Rule, Source, Unit } from "./unit.ts";
import type { Season } from "../../time/season.ts";
import type { Term } from "./terms.ts";

const PARTS = ["early", "mid", "late"] as const;

/** "hösten 2023", "vår/sommar 2026", "höst/vinter 2025/2026", "i början av hösten". */
export const seasonRule: Rule = (source, at) => {
  const { terms } = source;
  const part = partAt(terms, at);
  const isNamed = terms[at]?.kind === "part";
  const start = isNamed ? afterFillers(terms, terms[at + 1]?.kind === "dash" ? at + 2 : at + 1) : at;
  const first = terms[start];
  if (first?.kind !== "season" || (part ?? 0) > 2) return undefined;
  const linked = part === undefined ? linkedSeason(terms, start + 1) : undefined;
  const last = linked ?? first;
  const years = seasonYears(terms, linked === undefined ? start + 1 : start + 3, source.cell);
  // "i fall" is no autumn; "fall 2024" and "the fall" are.
  const isCase = first.text === "fall" && years === undefined && terms[start - 1]?.text !== "the";
  if (isCase && part === undefined) return undefined;
  const unit = seasonUnit(seasonAt(first), seasonAt(last), years?.value);
  if (part !== undefined) return { value: monthOfSeason(unit, part), next: years?.next ?? start + 1 };
  const isShy = !source.cell && linked === undefined && years === undefined && isShySeason(source, start);
  return {
    value: isShy ? { ...unit, doubtful: true } : unit,
    next: years?.next ?? (linked === undefined ? start + 1 : start + 3),
  };
};

/** "vt 2023", "ht23", "HT-22", "vårterminen 2024". */
export const schoolTermRule: Rule = (source, at) => {
  const { terms } = source;
  const term = terms[at];
  if (term?.kind !== "schoolTerm") return undefined;
  const unit = term.value === 0 ? monthsUnit(1, 6, "season") : monthsUnit(8, 12, "season");
  const year = yearAfter(terms, at + 1);
  if (year !== undefined) return { value: { ...unit, year: year.value.year }, next: year.next };
  const short = terms[at + 1];
  const isYear = short?.kind === "number" && short.text.length === 2 && !goesOnAsDate(terms, at + 2);
  if (isYear && term.text.length === 2)
    return { value: { ...unit, year: fullYear(short.value) }, next: at + 2 };
  const isShy = !source.cell && term.text.length === 2;
  return { value: isShy ? { ...unit, doubtful: true } : unit, next: at + 1 };
};

/** Words that are seasons only when something says so: "vår kommun", "spring". */
function isShySeason({ terms }: Source, at: number): boolean {
  const text = terms[at]?.text;
  return text === "vår" || text === "spring";
}

/** The part named before a season ("i början av hösten") or in its word ("försommaren"). */
function partAt(terms: readonly Term[], at: number): number | undefined {
  const term = terms[at];
  if (term?.kind === "part") return term.value;
  const inWord = term?.kind === "season" ? Math.floor(term.value / SEASONS.length) : 0;
  return inWord === 0 ? undefined : inWord - 1;
}

function linkedSeason(terms: readonly Term[], at: number): Term | undefined {
  const link = terms[at];
  const second = terms[at + 1];
  if (second?.kind !== "season") return undefined;
  return link?.kind === "slash" || link?.kind === "dash" ? second : undefined;
}

interface SeasonYears {
  readonly year: number;
  /** The second year of "2025/2026". */
  readonly second?: number;
}

function seasonYears(terms: readonly Term[], at: number, cell: boolean): Found<SeasonYears> | undefined {
  const year = yearAfter(terms, at) ?? (cell ? bareYearAfter(terms, at) : undefined);
  if (year === undefined) return undefined;
  const first = year.value.year;
  const mark = terms[year.next];
  const number = terms[year.next + 1];
  const isLinked = mark?.kind === "slash" || mark?.kind === "dash";
  if (!isLinked || number?.kind !== "number") return { value: { year: first }, next: year.next };
  const second = isFullYear(number) ? number.value : fullYear(number.value);
  if (second !== first + 1) return { value: { year: first }, next: year.next };
  return { value: { year: first, second }, next: year.next + 2 };
}

/** A winter belongs to the year that it begins in, but the winter of "vinter/vår 2026" began the year before. */
function seasonUnit(first: Season, last: Season, years: SeasonYears | undefined): Unit {
  const unit: Unit = {
    precision: "season",
    from: firstMonthOfSeason(first) * 100 + 1,
    to: lastDayOf(lastMonthOfSeason(last)),
  };
  if (years === undefined) return unit;
  const beganBefore = first === "winter" && last !== "winter" && years.second === undefined;
  return { ...unit, year: beganBefore ? years.year - 1 : years.year };
}

/** The first, second or third month of a season: "i början av hösten" is September. */
function monthOfSeason(unit: Unit, part: number): Unit {
  const month = ((Math.floor(unit.from / 100) - 1 + part) % 12) + 1;
  const { year, ...rest } = unit;
  const wraps = month < Math.floor(unit.from / 100);
  return {
    ...rest,
    ...monthsUnit(month, month, "season"),
    part: PARTS[part] ?? "mid",
    ...(year !== undefined && { year: wraps ? year + 1 : year }),
  };
}

function afterFillers(terms: readonly Term[], at: number): number {
  let next = at;
  while (terms[next]?.kind === "filler") next++;
  return next;
}

function seasonAt(term: Term): Season {
  return SEASONS[term.value % SEASONS.length] ?? "autumn";
}
