import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readFigures } from "../documents/read-document.ts";
import type { FollowUpArea } from "../domain/follow-up/area.ts";
import { EMPTY_ORGANISATION } from "../domain/organisation/organisation.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { instantInStockholm } from "../domain/time/stockholm.ts";
import type { FollowUpStore } from "../usecases/follow-up-ports.ts";
import type { FindMonthDeps } from "../usecases/follow-up/find-month.ts";
import { importFollowUp, type ImportFollowUpDeps } from "../usecases/follow-up/import-follow-up.ts";
import { documentAt, factsBeside, isFactsName } from "./follow-up-files.ts";
import { followUpsInMemory } from "./follow-ups-in-memory.ts";
import { SAMPLES } from "./known-calendars.ts";

/** The day after the table of the sample is dated, so that no month of a sample lies ahead. */
const IMPORTED: CalendarDate = "2025-11-24";

/**
 * The limits of the sample, as a municipality might choose them: its own documents name none. A deviation of 2 % and 100 tkr is
 * spoken of, and one of 0,3 % of the whole budget is for the politicians.
 */
export const SAMPLE_LIMITS = {
  threshold: { share: 200, amount: 100_000 },
  political: { share: 30, body: "kommunstyrelsen" },
} as const satisfies Pick<FollowUpArea, "threshold" | "political">;

/** The months of a folder's tables, with no storage: those that add up in one way and say what their forecast holds. */
export async function knownFollowUps(folder = SAMPLES): Promise<FindMonthDeps> {
  const followUps = followUpsInMemory();
  for (const name of (await readdir(folder)).filter(isTableName).toSorted(workbooksFirst))
    await importFile(join(folder, name), followUps);
  for (const { value, version } of await followUps.areas())
    await followUps.saveArea({ ...value, ...SAMPLE_LIMITS }, version);
  return { followUps, unitComments: { ofMonth: () => Promise.resolve([]) } };
}

/** What is no table of a month, or cannot be explained, is passed over: a folder has other files too. */
async function importFile(path: string, followUps: FollowUpStore): Promise<void> {
  const beside = await factsBeside(path);
  const facts = beside === undefined ? undefined : await documentAt(beside);
  const request = {
    file: await documentAt(path),
    ...(facts && { facts }),
    confirm: true,
    now: instantInStockholm(IMPORTED, "09:00"),
  };
  const deps: ImportFollowUpDeps = {
    readDocument: readFigures,
    followUps,
    organisations: { read: () => Promise.resolve({ organisation: EMPTY_ORGANISATION, version: undefined }) },
  };
  // The same month from another file is the same month: the first stays.
  const planned = await importFollowUp(deps, { ...request, dryRun: true });
  if (planned.kind === "dryRun" && planned.plan.before === undefined)
    await importFollowUp(deps, { ...request, dryRun: false });
}

function isTableName(name: string): boolean {
  return /\.(?:csv|xlsx)$/iu.test(name) && !isFactsName(name);
}

function workbooksFirst(a: string, b: string): number {
  const isText = (name: string): number => (/\.csv$/iu.test(name) ? 1 : 0);
  return isText(a) - isText(b) || a.localeCompare(b);
}
