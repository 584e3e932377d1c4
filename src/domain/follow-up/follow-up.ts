import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";

/** A calendar month, "2025-11". */
export type Month = string;

/** A share in hundredths of a percent: 9 601 is 96,01 %. */
export type Hundredths = number;

/**
 * The columns of amounts. "Month" is the month alone; the others reach from January to its end, and `yearBudget` over the year.
 * A deviation is budget less outcome: positive is under the budget.
 */
export const AMOUNT_COLUMNS = [
  "monthBudget",
  "monthOutcome",
  "monthDeviation",
  "yearBudget",
  "budget",
  "outcome",
  "deviation",
  "forecast",
] as const;
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

/** "% av budget": of the month's budget, and of the budget until then. */
export const SHARE_COLUMNS = ["monthShare", "share"] as const;
export type ShareColumn = (typeof SHARE_COLUMNS)[number];

export type FigureColumn = AmountColumn | ShareColumn;

/** What the table prints of one row: kronor, and shares in hundredths of a percent. A blank cell is absent, and is not zero. */
export type PrintedFigures = Readonly<Partial<Record<FigureColumn, number>>>;

/** `total` is the row that all others add up to, and `subtotal` one that some others add up to; neither is counted in a sum. */
export const ROW_KINDS = ["unit", "subtotal", "total"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface FollowUpRow {
  /** Key characters, made of the name; the same in every month. */
  readonly unitId: string;
  /** As it is printed. */
  readonly name: string;
  readonly kind: RowKind;
  /** The subtotal that it is a part of; absent for what stands under the total directly. */
  readonly partOf?: string;
  readonly printed: PrintedFigures;
}

/**
 * What the forecast's column holds, as the importer has confirmed it: by how much the year is believed to end under the budget
 * (`deviation`, positive is a surplus), or what it is believed to cost (`outcome`). The two are never compared.
 */
export const FORECAST_MEANINGS = ["deviation", "outcome"] as const;
export type ForecastMeaning = (typeof FORECAST_MEANINGS)[number];

export interface ForecastColumn {
  readonly holds: ForecastMeaning;
  /** The month after which it was made, 1 to 12 ("Prognos efter aug"); absent where the heading does not say. */
  readonly after?: number;
  /** As it is printed. */
  readonly heading: string;
}

/** What stands beside the table. Everything but the area's name may be missing: nothing is invented. */
export interface FollowUpFacts {
  /** Diarienummer. */
  readonly caseNumber?: string;
  /** Enhet/Verksamhet, as the head of the tjänsteskrivelse has it. */
  readonly unit?: string;
  /** Ansvarig chef, with title. */
  readonly head?: string;
  /** Handläggare, with title. */
  readonly caseOfficer?: string;
  /** Of the tjänsteskrivelse. */
  readonly dated?: CalendarDate;
  readonly tableDated?: CalendarDate;
  /** "Ögonblicksbild, månaden ej slut vid utskick": travels with the figures. */
  readonly caveat?: string;
  /** Which body decides, on which day, and the paragraph of its minutes. */
  readonly body?: string;
  readonly bodyMeets?: CalendarDate;
  readonly paragraph?: string;
}

/** How far from what is printed the true figures may lie: 500 kronor in a table of whole tkr, 5 hundredths for "96,0 %". */
export interface Rounding {
  readonly amount: number;
  readonly share: Hundredths;
}

/** One version of one month's table of one area: never changed. A corrected table is the next version. */
export interface FollowUp {
  readonly areaId: string;
  readonly month: Month;
  /** From 1. */
  readonly version: number;
  readonly importedAt: Instant;
  /** The name of the file. */
  readonly document: string;
  readonly facts: FollowUpFacts;
  readonly forecast?: ForecastColumn;
  readonly rounding: Rounding;
  /** As they are printed, with subtotals and the total, in the printed order. */
  readonly rows: readonly FollowUpRow[];
}

/** A version without its rows, but with the total: what a list and a curve over the months need. */
export type FollowUpHead = Omit<FollowUp, "rows"> & {
  readonly total: FollowUpRow;
  readonly rowCount: number;
};
