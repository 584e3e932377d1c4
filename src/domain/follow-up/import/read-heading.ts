import type { ForecastMeaning } from "../follow-up.ts";
import { monthsIn, wordsOf } from "./month-words.ts";
import { unitIn, type SaidUnit } from "./unit-of-amounts.ts";

/** What a column of figures is about, before it is known of which months. */
export type HeadingKind = "budget" | "outcome" | "deviation" | "share" | "forecast" | "partOf";

/**
 * The months a heading reaches over: the month alone, January to its end, or the year. "Period" is either of the first two, which
 * the other headings tell.
 */
export type HeadingPeriod = "month" | "toDate" | "period" | "year";

export interface HeadingReading {
  readonly kind?: HeadingKind;
  readonly period?: HeadingPeriod;
  /** Of a forecast they are the ones that it was made after, else the table's. */
  readonly months: readonly number[];
  readonly years: readonly number[];
  readonly unit?: SaidUnit;
  /** "Prognos avvikelse": its heading says what it holds. */
  readonly meaning?: ForecastMeaning;
}

const PART_OF =
  /^(?:ingar i|del av|hor till|tillhor|summeras i|overordnad(?: enhet)?|part of|included in|belongs to|parent(?: unit)?)$/u;
const FORECAST = /\b(?:\w*prognos\w*|forecasts?|forecasted|projection|projected)\b/u;
const SHARE =
  /(?:%|\b(?:procent|percent|percentage|pct|andel|share|forbrukningsgrad|nyttjandegrad|utnyttjandegrad)\b)/u;
const DEVIATION = /\b(?:\w*avvikelse\w*|avv|diff|differens|differ[ae]nce|deviation|variance)\b/u;
const BUDGET = /\b(?:\w*budget\w*|budg)\b/u;
const OUTCOME =
  /\b(?:redovisning|redovisat|redovisad|redov|\w*utfall\w*|bokfort|bokforda?|forbrukat|forbrukning|actuals?|outcome|spent|spending)\b/u;
/** Of another time, or of something that no column here holds. */
const OTHER = /\b(?:foregaende|foreg|fg|forra|tidigare|previous|last|prior|forandring|change)\b/u;

const TO_DATE =
  /\b(?:tom|till och med|ack|ackum\w*|hittills|ytd|to date|cumulative|accumulated|through|cum)\b/u;
const YEAR =
  /\b(?:\w*arsbudget\w*|helar\w*|hela aret|aret|arets|ar|year|full year|annual|yearly|arsprognos)\b/u;
const MONTH = /\b(?:manad\w*|month\w*)\b/u;
const PERIOD = /\bperiod\w*\b/u;

const DEVIATES = /(?:avvikelse|\bavv\b|overskott|underskott|deviation|variance|surplus|\bdiff)/u;
const COMES_OUT = /(?:utfall|redovisning|outcome|actual)/u;

/** Reads what a heading says: "Redovisning t o m nov" is the outcome from January to November. */
export function readHeading(text: string): HeadingReading {
  const words = wordsOf(text);
  const plain = words.join(" ");
  const { months, years } = monthsIn(words);
  const unit = unitIn(text);
  const kind = kindOf(plain, months);
  const period = periodOf(plain, months, years);
  const meaning = kind === "forecast" ? meaningOf(plain) : undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(period === undefined ? {} : { period }),
    // "Jan–nov" reaches to its last month.
    months: months.slice(-1),
    years,
    ...(unit === undefined ? {} : { unit }),
    ...(meaning === undefined ? {} : { meaning }),
  };
}

/** True when a cell below headings goes on with them: "nov", "t o m nov", "budget", "tkr". */
export function isPartOfHeading({ kind, period, months, unit }: HeadingReading): boolean {
  return kind !== undefined || period !== undefined || months.length > 0 || unit !== undefined;
}

function kindOf(plain: string, months: readonly number[]): HeadingKind | undefined {
  if (PART_OF.test(plain)) return "partOf";
  const isRangeInTheYear = months.length > 1 && months[0] !== 1;
  if (OTHER.test(plain) || isRangeInTheYear) return undefined;
  const isDeviation = DEVIATION.test(plain);
  if (SHARE.test(plain)) {
    const isOfTheYear = YEAR.test(plain) && !TO_DATE.test(plain);
    return isDeviation || isOfTheYear || FORECAST.test(plain) ? undefined : "share";
  }
  if (FORECAST.test(plain)) return "forecast";
  if (isDeviation) return "deviation";
  const isBudget = BUDGET.test(plain);
  if (isBudget && OUTCOME.test(plain)) return undefined;
  if (isBudget) return "budget";
  return OUTCOME.test(plain) ? "outcome" : undefined;
}

function periodOf(
  plain: string,
  months: readonly number[],
  years: readonly number[],
): HeadingPeriod | undefined {
  if (TO_DATE.test(plain) || (months.length > 1 && months[0] === 1)) return "toDate";
  if (months.length > 0 || MONTH.test(plain)) return "month";
  if (PERIOD.test(plain)) return "period";
  return YEAR.test(plain) || years.length > 0 ? "year" : undefined;
}

function meaningOf(plain: string): ForecastMeaning | undefined {
  if (DEVIATES.test(plain)) return "deviation";
  return COMES_OUT.test(plain) ? "outcome" : undefined;
}
