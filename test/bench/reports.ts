import { createRenderNudge } from "../../src/bot/render-nudge.ts";
import type { OccurrenceKey } from "../../src/domain/delivery/delivery.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { startAzurite } from "../../src/local/azurite.ts";
import { createNudgeJobs } from "../../src/usecases/report-nudge-jobs.ts";
import { openService, type OpenService } from "../support/open-service.ts";
import { measureBoard, type BoardUse } from "./report-board.ts";
import { costCounter, type Cost, type CostOf } from "./report-cost.ts";
import { aReportYear, saveReportYear, type ReportYear } from "./report-year.ts";
import { atMost, kilobytes, millis, times, type Row } from "./table.ts";

const FEW = 40;
const MANY = 400;
/** The Monday before the stoppdatum of all ten, which half of the units have not reported for. */
const MONDAY = instantInStockholm("2023-03-13", "08:00");
/** Ten times as many units, and a quarter for what the machine does beside. */
const LINEAR = (MANY / FEW) * 1.25;
/** A report's marks are read together, and one person's by themselves: no unit more costs an operation more. */
const SAME = 1.25;
/** One person's reminder asks nothing of the others, but the organisation that all are in is read for it. */
const NEARLY_SAME = 2;
/** What Teams takes of a card. */
const MOST_CARD = 28 * 1_024;

interface Measured {
  readonly people: number;
  readonly planning: Cost;
  readonly writing: Cost;
  readonly board: BoardUse;
}

/** Ten monthly reports of a year: a Monday's reminders planned and written, and a board, of few units and of many. */
export async function measureReports(): Promise<Row[]> {
  const [few, many] = [await measureUnits(FEW), await measureUnits(MANY)];
  return [
    row("people reminded on a Monday", many.people, few.people, String),
    ...costRows("plan a Monday's reminders", many.planning, few.planning, LINEAR),
    ...costRows("write one person's reminder", many.writing, few.writing, NEARLY_SAME),
    ...costRows("make a board", many.board.cost, few.board.cost, LINEAR),
    cardRow("a board in its channel", many.board.inChannel, few.board.inChannel),
    cardRow("the largest page of a board", many.board.largestPage, few.board.largestPage),
  ];
}

/** On an emulator of its own: each keeps what it has in memory. */
async function measureUnits(units: number): Promise<Measured> {
  const azurite = await startAzurite({});
  const counter = costCounter(azurite.ports.table);
  try {
    const instance = await openService(azurite.connectionString, MONDAY);
    const year = aReportYear(units);
    await saveReportYear(instance.stores, year);
    return {
      ...(await measureReminders(instance, year, counter.costOf)),
      board: await measureBoard(instance, year, counter.costOf),
    };
  } finally {
    counter.stop();
    await azurite.stop();
  }
}

async function measureReminders(
  instance: OpenService,
  { someChat }: ReportYear,
  costOf: CostOf,
): Promise<Pick<Measured, "people" | "planning" | "writing">> {
  const { occurrences, recipients } = await planReminders(instance);
  const [occurrence] = occurrences;
  const to = await instance.stores.conversations.find(someChat);
  if (occurrence === undefined || to === undefined || !recipients.includes(someChat))
    throw new Error("The Monday's reminders were not planned.");
  const render = createRenderNudge(instance.deps);
  return {
    people: recipients.length,
    planning: await costOf(() => planReminders(instance)),
    writing: await costOf(async () => {
      const rendered = await render(occurrence, to.value);
      if (rendered.kind !== "post") throw new Error("A reminder was not written.");
    }),
  };
}

async function planReminders({ stores, deps }: OpenService): Promise<{
  readonly occurrences: readonly OccurrenceKey[];
  readonly recipients: readonly string[];
}> {
  const jobs = createNudgeJobs({ ...stores, ...deps });
  const occurrences = await jobs.due(MONDAY - 1, MONDAY);
  const recipients = await Promise.all(occurrences.map((occurrence) => jobs.recipients(occurrence)));
  return { occurrences, recipients: recipients.flat() };
}

function costRows(what: string, many: Cost, few: Cost, mostTime: number): Row[] {
  const limited = (one: Row, ratio: number, limit: number): Row => ({
    ...one,
    target: atMost(ratio, limit, times(limit)),
  });
  return [
    limited(row(`${what}, time`, many.millis, few.millis, millis), many.millis / few.millis, mostTime),
    limited(
      row(`${what}, storage operations`, many.operations, few.operations, String),
      many.operations / few.operations,
      SAME,
    ),
  ];
}

function cardRow(what: string, many: number, few: number): Row {
  return { ...row(what, many, few, kilobytes), target: atMost(many, MOST_CARD, kilobytes(MOST_CARD)) };
}

function row(what: string, many: number, few: number, shown: (value: number) => string): Row {
  return {
    what: `${what}, ${MANY} units beside ${FEW}`,
    ours: shown(many),
    beside: shown(few),
    compared: times(many / few),
  };
}
