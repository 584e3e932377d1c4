import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, parse, resolve } from "node:path";
import { readDocument, tooLarge } from "../documents/read-document.ts";
import { MAX_FILE_BYTES } from "../documents/limits.ts";
import { slug } from "../domain/calendar/import/event-id.ts";
import type { ImportSetup } from "../domain/calendar/import/plan-import.ts";
import { isFollowUpTable } from "../domain/follow-up/import/is-follow-up-table.ts";
import { AppError } from "../errors.ts";
import { importTexts } from "../text/import.ts";
import { importCalendar } from "../usecases/import-calendar.ts";
import type { CalendarStore } from "../usecases/ports.ts";
import { faultText, readImportArguments, type ImportArguments } from "./import-arguments.ts";
import { jsonOf, linesOf, type FileOutcome } from "./import-outcome.ts";
import type { CliIo, OpenedStores, RunCommand } from "./io.ts";
import { readYears, setupOf } from "./years.ts";

type Stores = Pick<OpenedStores, "calendars" | "settings">;

/** `import FILE...`: reads calendars and saves them; with --dry-run it only shows what they say. */
export const importCommand: RunCommand = async (argv, io) => {
  const args = readImportArguments(argv);
  if ("kind" in args) {
    const t = importTexts[args.lang];
    io.err(`${faultText(args, t)}\n\n${t.usage}\n`);
    return 2;
  }
  // What a machine asks for in a dry run is how the files are read, and that needs no storage.
  const opened = args.dryRun && args.json ? undefined : await openStores(args, io);
  try {
    let status = 0;
    for (const file of args.files) status = Math.max(status, await importFile(file, args, io, opened));
    return status;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "document.unreadable") throw error;
    io.err(`${importTexts[args.lang].fault.badYears(String(error.facts["file"]))}\n`);
    return 1;
  } finally {
    await opened?.close();
  }
};

/** A dry run does without the stored calendars when they cannot be reached, and says so. */
async function openStores(args: ImportArguments, io: CliIo): Promise<OpenedStores | undefined> {
  try {
    return await io.openStores();
  } catch (error) {
    if (!args.dryRun || !(error instanceof AppError)) throw error;
    io.err(`${importTexts[args.lang].notCompared}\n`);
    return undefined;
  }
}

async function importFile(
  file: string,
  args: ImportArguments,
  io: CliIo,
  stores: Stores | undefined,
): Promise<number> {
  const path = resolve(io.cwd, file);
  const outcome = await readAndImport(path, args, io, stores);
  const lines = args.json
    ? [JSON.stringify(jsonOf(basename(path), outcome, args.lang))]
    : await linesOf(file, outcome, args.lang, stores?.settings);
  const failed = outcome.kind !== "dry-run" && outcome.kind !== "saved" && outcome.kind !== "unchanged";
  (failed && !args.json ? io.err : io.out)(`${lines.join("\n")}\n`);
  return failed ? 1 : 0;
}

async function readAndImport(
  path: string,
  args: ImportArguments,
  io: CliIo,
  stores: Stores | undefined,
): Promise<FileOutcome> {
  const size = await sizeOf(path);
  if (size === undefined) return { kind: "no-file" };
  if (size > MAX_FILE_BYTES) return { kind: "refused", refusal: tooLarge(size) };
  const file = { name: basename(path), bytes: await readFile(path) };
  const document = await readDocument(file);
  const setup = await setupFor(path, args, io);
  const calendars = stores?.calendars ?? NO_CALENDARS;
  const outcome = await importCalendar(
    { readDocument: () => Promise.resolve(document), calendars },
    { file, setup, choices: args.choices, dryRun: args.dryRun },
  );
  // What has a column of dates is a calendar, whatever else its headings are like.
  const isRefused = outcome.kind === "refused" && outcome.refusal.kind === "no-date-column";
  const isFollowUp = isRefused && document.kind === "grids" && isFollowUpTable(document.grids);
  return isFollowUp ? { kind: "follow-up" } : outcome;
}

/** What the arguments say goes before what years.json says. */
async function setupFor(path: string, args: ImportArguments, io: CliIo): Promise<ImportSetup> {
  const yearsPath =
    args.yearsFile === undefined ? join(dirname(path), "years.json") : resolve(io.cwd, args.yearsFile);
  const setup = {
    id: slug(parse(path).name, 60) || "kalender",
    document: basename(path),
    ...setupOf(await readYears(yearsPath), basename(path)),
  };
  return {
    ...setup,
    ...(args.name === undefined ? {} : { name: args.name }),
    ...(args.year === undefined ? {} : { firstYear: args.year }),
  };
}

const NO_CALENDARS: Pick<CalendarStore, "load" | "save"> = {
  load: () => Promise.resolve(undefined),
  save: () => Promise.reject(new AppError("internal", "a dry run saves nothing")),
};

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
