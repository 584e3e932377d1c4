import { createRenderNudge } from "../../src/bot/render-nudge.ts";
import type { OccurrenceKey } from "../../src/domain/delivery/delivery.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { startAzurite } from "../../src/local/azurite.ts";
import { createNudgeJobs } from "../../src/usecases/report-nudge-jobs.ts";
import { countRequests } from "../support/count-requests.ts";
import { openService, type OpenService } from "../support/open-service.ts";
import { aReportYear, saveReportYear } from "./report-year.ts";
import { median } from "./statistics.ts";
import { atMost, millis, times, type Row } from "./table.ts";

const FEW = 40;
const MANY = 400;
const ROUNDS = 7;
/** The Monday before the stoppdatum of all ten, which half of the units have not reported for. */
const MONDAY = instantInStockholm("2023-03-13", "08:00");
/** Ten times as many units, and a quarter for what the machine does beside. */
const LINEAR = (MANY / FEW) * 1.25;
/** What one person's reminder costs is the same however many the others are. */
const FLAT = 1.25;

interface Measured {
  readonly recipients: number;
  readonly planning: Cost;
  readonly rendering: Cost;
}

interface Cost {
  readonly millis: number;
  readonly operations: number;
}

/** Ten monthly reports of a year: a Monday's reminders planned and written, of few units and of many. */
export async function measureReports(): Promise<Row[]> {
  const [few, many] = [await measureUnits(FEW), await measureUnits(MANY)];
  return [
    {
      what: `people reminded of ten reports, ${MANY} units beside ${FEW}`,
      ours: String(many.recipients),
      beside: String(few.recipients),
      compared: times(many.recipients / few.recipients),
    },
    ...rowsOf("plan a Monday's reminders", few.planning, many.planning, LINEAR),
    ...rowsOf("write one person's reminder", few.rendering, many.rendering, FLAT),
  ];
}

/** On an emulator of its own: each keeps what it has in memory. */
async function measureUnits(units: number): Promise<Measured> {
  const azurite = await startAzurite({});
  try {
    const instance = await openService(azurite.connectionString, MONDAY);
    const year = aReportYear(units);
    await saveReportYear(instance.stores, year);
    const planned = await planReminders(instance);
    const cost = (work: () => Promise<unknown>) => costOf(azurite.ports.table, work);
    const [occurrence] = planned.occurrences;
    if (occurrence === undefined || !planned.recipients.includes(year.someChat))
      throw new Error("The Monday's reminders were not planned.");
    const to = await instance.stores.conversations.find(year.someChat);
    if (to === undefined) throw new Error("Somebody's chat is not known.");
    const render = createRenderNudge(instance.deps);
    return {
      recipients: planned.recipients.length,
      planning: await cost(() => planReminders(instance)),
      rendering: await cost(() => render(occurrence, to.value)),
    };
  } finally {
    await azurite.stop();
  }
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

async function costOf(port: number, work: () => Promise<unknown>): Promise<Cost> {
  const requests = countRequests(port);
  const all: Cost[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = requests.count;
    const begun = performance.now();
    await work();
    all.push({ millis: performance.now() - begun, operations: requests.count - before });
  }
  requests.stop();
  return {
    millis: median(all.map((each) => each.millis)),
    operations: median(all.map((each) => each.operations)),
  };
}

function rowsOf(what: string, few: Cost, many: Cost, limit: number): Row[] {
  const row = (name: string, of: (cost: Cost) => number, shown: (value: number) => string): Row => ({
    what: `${what}, ${name}, ${MANY} units beside ${FEW}`,
    ours: shown(of(many)),
    beside: shown(of(few)),
    compared: times(of(many) / of(few)),
    target: atMost(of(many) / of(few), limit, times(limit)),
  });
  return [
    row("time", (cost) => cost.millis, millis),
    row("storage operations", (cost) => cost.operations, String),
  ];
}
