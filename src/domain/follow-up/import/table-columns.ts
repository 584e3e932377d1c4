import type { FigureColumn } from "../follow-up.ts";
import type { HeadingKind, HeadingPeriod, HeadingReading } from "./read-heading.ts";

/** A column as it is headed. */
export interface Headed {
  /** The column of the grid, from 0. */
  readonly at: number;
  /** As it is printed, on one line. */
  readonly heading: string;
  readonly reading: HeadingReading;
}

/** Which column holds what. */
export interface TableColumns {
  readonly figures: ReadonlyMap<FigureColumn, Headed>;
  readonly partOf?: Headed;
  /** Columns with a heading that is not read. */
  readonly ignored: readonly Headed[];
}

export type ColumnsOutcome =
  | { readonly kind: "columns"; readonly columns: TableColumns }
  | { readonly kind: "sameColumnTwice"; readonly column: FigureColumn; readonly headings: readonly string[] };

/** The period that a column is of, once the other columns have been looked at. */
type Settled = "month" | "toDate";

const COLUMNS: Readonly<
  Record<Settled, Readonly<Record<Exclude<HeadingKind, "forecast" | "partOf">, FigureColumn>>>
> = {
  month: {
    budget: "monthBudget",
    outcome: "monthOutcome",
    deviation: "monthDeviation",
    share: "monthShare",
  },
  toDate: { budget: "budget", outcome: "outcome", deviation: "deviation", share: "share" },
};

/** Says which column holds what. `year` is the table's, where it is known: a column of another year is not read. */
export function columnsOf(headed: readonly Headed[], year: number | undefined): ColumnsOutcome {
  const ofYear = headed.filter(({ reading }) => isOfYear(reading, year ?? newestYear(headed)));
  const forecast = forecastOf(ofYear);
  const taken: (readonly [FigureColumn, Headed])[] = forecast === undefined ? [] : [["forecast", forecast]];
  for (const each of ofYear) {
    const column = columnOf(each, ofYear);
    if (column !== undefined) taken.push([column, each]);
  }
  const twice = taken.find(([column], at) => taken.findIndex(([other]) => other === column) < at);
  if (twice !== undefined) {
    const headings = taken.filter(([column]) => column === twice[0]).map(([, { heading }]) => heading);
    return { kind: "sameColumnTwice", column: twice[0], headings };
  }
  const partOf = ofYear.find(({ reading }) => reading.kind === "partOf");
  const read = new Set([...taken.map(([, each]) => each), partOf]);
  const ignored = headed.filter((each) => !read.has(each));
  return {
    kind: "columns",
    columns: { figures: new Map(taken), ignored, ...(partOf === undefined ? {} : { partOf }) },
  };
}

function newestYear(headed: readonly Headed[]): number | undefined {
  const years = headed
    .filter(({ reading }) => reading.kind !== "forecast")
    .flatMap(({ reading }) => reading.years);
  return years.length === 0 ? undefined : Math.max(...years);
}

function isOfYear({ years }: HeadingReading, year: number | undefined): boolean {
  return year === undefined || years.length === 0 || years.includes(year);
}

/** Of several forecasts the one that was made last; of one written both ways, that which says that it is a deviation. */
function forecastOf(headed: readonly Headed[]): Headed | undefined {
  const forecasts = headed.filter(({ reading }) => reading.kind === "forecast");
  const madeAfter = ({ reading }: Headed): number => reading.months[0] ?? 0;
  const last = Math.max(...forecasts.map(madeAfter));
  const latest = forecasts.filter((each) => madeAfter(each) === last);
  return latest.find(({ reading }) => reading.meaning === "deviation") ?? latest[0];
}

function columnOf(each: Headed, all: readonly Headed[]): FigureColumn | undefined {
  const { kind, period } = each.reading;
  if (kind === undefined || kind === "forecast" || kind === "partOf") return undefined;
  if (kind === "budget" && period === "year") return "yearBudget";
  if (kind === "budget" || kind === "outcome") return COLUMNS[ofItself(each, all)][kind];
  if (period !== undefined && period !== "year") return COLUMNS[ofItself(each, all)][kind];
  // A deviation of the whole year is a forecast, or a guess: nothing that is known in the month.
  if (period === "year") return undefined;
  const beside = besides(each, all);
  return beside === undefined ? undefined : COLUMNS[beside][kind];
}

/** "Period" beside "ackumulerat" is the month alone; else it is from January on. So is a plain "Budget" or "Utfall". */
function ofItself({ reading }: Headed, all: readonly Headed[]): Settled {
  const { kind, period } = reading;
  if (period === "month") return "month";
  if (period !== "period") return "toDate";
  const hasOther = (wanted: HeadingPeriod): boolean =>
    all.some((other) => other.reading.kind === kind && other.reading.period === wanted);
  return hasOther("toDate") && !hasOther("month") ? "month" : "toDate";
}

/**
 * "% av budget" and a plain "Avvikelse" belong to the columns before them, else to those after. Right behind a forecast a plain
 * deviation is the forecast's.
 */
function besides({ at, reading }: Headed, all: readonly Headed[]): Settled | undefined {
  const before = all.filter((other) => other.at < at && other.reading.kind !== undefined).toReversed();
  if (reading.kind === "deviation" && before[0]?.reading.kind === "forecast") return undefined;
  const after = all.filter((other) => other.at > at);
  const neighbour = [...before, ...after].find(
    ({ reading: { kind, period } }) => (kind === "budget" || kind === "outcome") && period !== "year",
  );
  return neighbour === undefined ? "toDate" : ofItself(neighbour, all);
}
