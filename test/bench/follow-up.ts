import { compileMonth } from "../../src/domain/follow-up/compile-month.ts";
import { findHierarchy } from "../../src/domain/follow-up/import/find-hierarchy.ts";
import type { FollowUp } from "../../src/domain/follow-up/follow-up.ts";
import { monthOfYear } from "../../src/domain/follow-up/months.ts";
import type { FollowUpQuestion } from "../../src/domain/follow-up-question/follow-up-wish.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { startAzurite } from "../../src/local/azurite.ts";
import { createStores, type Stores } from "../../src/compose.ts";
import { answerFollowUpQuestion } from "../../src/usecases/follow-up-questions/answer-follow-up-question.ts";
import { findMonth } from "../../src/usecases/follow-up/find-month.ts";
import { importFollowUp } from "../../src/usecases/follow-up/import-follow-up.ts";
import { anArea, headOf, totalOf } from "../support/follow-ups.ts";
import { ASKED_UNIT, decemberFile, manyUnits, type SumStands } from "./follow-up-table.ts";
import { costCounter, type Cost, type CostOf } from "./report-cost.ts";
import { median } from "./statistics.ts";
import { atMost, millis, times, type Row } from "./table.ts";

const FEW = 500;
const MANY = 5_000;
const YEARS = [2023, 2024, 2025];
const MONTHS = YEARS.length * 12;
/** Ten times as many units, and a half for sorting them and what the machine does beside. */
const LINEAR = (MANY / FEW) * 1.5;
/** Every stretch of rows may be the parts of a sum: the square of the rows, and no more. */
const SQUARE = (MANY / FEW) ** 2 * 1.25;
/** One month is read, however many there are. */
const SAME = 1.25;
const ROUNDS = 7;
const NOW = instantInStockholm("2026-01-08", "09:00");

/** Of one unit among thousands. */
const QUESTION: FollowUpQuestion = {
  asks: "standing",
  units: [ASKED_UNIT],
  isSure: true,
};

interface Measured {
  readonly importing: number;
  readonly summary: Cost;
  readonly question: Cost;
  /** The question, when there was one month alone. */
  readonly questionOfOne: Cost;
  readonly compiling: number;
}

/** Three years of months, of few units and of many: an import, a summary, a question, and how subtotals are found. */
export async function measureFollowUp(): Promise<Row[]> {
  const [few, many] = [await measureUnits(FEW), await measureUnits(MANY)];
  const compared = (what: string, of: (measured: Measured) => number, limit: number): Row =>
    timeRow(`${what}, ${MANY} rows beside ${FEW}`, of(many), of(few), limit);
  return [
    compared("import a month", ({ importing }) => importing, SQUARE),
    compared("find a month and tell it", ({ summary }) => summary.millis, LINEAR),
    compared("answer a question", ({ question }) => question.millis, LINEAR),
    compared("compile a month that is read", ({ compiling }) => compiling, LINEAR),
    operations("find a month", many.summary, few.summary, `${MANY} rows beside ${FEW}`),
    operations("answer a question", many.question, many.questionOfOne, `${MONTHS} months beside 1`),
    ...(["before", "after"] as const).flatMap(findingRows),
  ];
}

/** On an emulator of its own: each keeps what it has in memory. */
async function measureUnits(units: number): Promise<Measured> {
  const azurite = await startAzurite({});
  const counter = costCounter(azurite.ports.table);
  try {
    const { connectionString } = azurite;
    const stores = createStores({ kind: "connectionString", connectionString });
    const importing = await importDecember(stores, units);
    const questionOfOne = await costOfQuestion(stores, counter.costOf);
    const december = await fillMonths(stores);
    return {
      importing,
      questionOfOne,
      question: await costOfQuestion(stores, counter.costOf),
      summary: await counter.costOf(() => findMonth(stores, {})),
      compiling: timeOf(() => compileMonth(groundOf(december))),
    };
  } finally {
    counter.stop();
    await azurite.stop();
  }
}

/** Reading, checking, finding how the rows add up, and storing; the same month in several versions. */
async function importDecember(stores: Stores, units: number): Promise<number> {
  const deps = { ...stores, readDocument };
  const table = manyUnits(units, "before");
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const file = decemberFile(table, round);
    const begun = performance.now();
    const outcome = await importFollowUp(deps, {
      file,
      month: "2025-12",
      of: "Kommunen",
      forecastHolds: "deviation",
      confirm: true,
      dryRun: false,
      now: NOW,
    });
    all.push(performance.now() - begun);
    if (outcome.kind !== "saved") throw new Error(`A month was not imported: ${outcome.kind}.`);
  }
  return median(all);
}

/** As if every month before had been as December was. */
async function fillMonths({ followUps }: Stores): Promise<FollowUp> {
  const [newest] = await followUps.heads("kommunen");
  const december = newest && (await followUps.find(newest));
  if (december === undefined) throw new Error("December was not stored.");
  const months = YEARS.flatMap((year) => Array.from({ length: 12 }, (_, at) => monthOfYear(year, at + 1)));
  for (const month of months.filter((each) => each !== december.month))
    await followUps.add({ ...december, month, version: 1 });
  return december;
}

function costOfQuestion(stores: Stores, costOf: CostOf): Promise<Cost> {
  return costOf(async () => {
    const outcome = await answerFollowUpQuestion(stores, QUESTION);
    if (outcome.kind !== "answered") throw new Error(`A question was not answered: ${outcome.kind}.`);
  });
}

function groundOf(followUp: FollowUp) {
  return {
    area: anArea(),
    followUp,
    total: totalOf(followUp),
    heads: [headOf(followUp)],
    comments: [],
  };
}

/** Of a table that adds up, and of the same without one row, which adds up in no way: then every way is tried. */
function findingRows(sumStands: SumStands): readonly Row[] {
  const [few, many] = [manyUnits(FEW, sumStands).rows, manyUnits(MANY, sumStands).rows];
  const find = (rows: typeof few, kind: string) => (): void => {
    const outcome = findHierarchy(rows, undefined);
    if (outcome.kind !== kind) throw new Error(`The rows are ${outcome.kind}, not ${kind}.`);
  };
  // The last unit of the first sum, or the one after it where sums come after.
  const without = (rows: typeof few): typeof few => rows.filter((_, at) => at !== 5);
  const what = `subtotals ${sumStands} their parts, ${many.length} rows beside ${few.length}`;
  return [
    timeRow(`find ${what}`, timeOf(find(many, "explained")), timeOf(find(few, "explained")), SQUARE),
    timeRow(
      `find none of ${what}, one of them missing`,
      timeOf(find(without(many), "unexplained")),
      timeOf(find(without(few), "unexplained")),
      SQUARE,
    ),
  ];
}

function timeRow(what: string, many: number, few: number, limit: number): Row {
  return {
    what,
    ours: millis(many),
    beside: millis(few),
    compared: times(many / few),
    target: atMost(many / few, limit, times(limit)),
  };
}

function operations(what: string, ours: Cost, beside: Cost, compared: string): Row {
  const ratio = ours.operations / beside.operations;
  return {
    what: `${what}, storage operations, ${compared}`,
    ours: String(ours.operations),
    beside: String(beside.operations),
    compared: times(ratio),
    target: atMost(ratio, SAME, times(SAME)),
  };
}

function timeOf(what: () => unknown): number {
  const all = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    what();
    return performance.now() - begun;
  });
  // The first is the compiler's.
  return median(all.slice(1));
}
