import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { MAX_FILE_BYTES } from "../documents/limits.ts";
import { readFigures, tooLarge } from "../documents/read-document.ts";
import { instantInStockholm } from "../domain/time/stockholm.ts";
import { followUpFaultTexts, followUpImportTexts } from "../text/follow-up/import.ts";
import {
  importFollowUp,
  type FollowUpImport,
  type ImportFollowUpDeps,
  type ImportFollowUpOutcome,
} from "../usecases/follow-up/import-follow-up.ts";
import { factsBeside } from "./follow-up-files.ts";
import { readFollowUpArguments, type FollowUpArguments } from "./import-follow-up-arguments.ts";
import { askAbout, askWay } from "./import-follow-up-ask.ts";
import { otherwise } from "./import-follow-up-proposals.ts";
import { followUpLines, savedLine } from "./import-follow-up-report.ts";
import type { CliIo, RunCommand } from "./io.ts";

/** `import-follow-up FILE`: reads a month's table, says what it found and saves it; what is new is confirmed first. */
export const runImportFollowUp: RunCommand = async (argv, io) => {
  const args = readFollowUpArguments(argv, io.data);
  if ("says" in args) {
    (args.status === 0 ? io.out : io.err)(`${args.says}\n`);
    return args.status;
  }
  const request = await readRequest(args, io);
  if ("kind" in request) return tell(request, args, io);
  const stores = await io.openStores();
  try {
    return await importAndTell({ ...stores, readDocument: readFigures }, request, args, io);
  } finally {
    await stores.close();
  }
};

/** On a terminal what is open is asked about, after it has been shown. */
async function importAndTell(
  deps: ImportFollowUpDeps,
  request: FollowUpImport,
  args: FollowUpArguments,
  io: CliIo,
): Promise<number> {
  const outcome = await importFollowUp(deps, request);
  const status = tell(outcome, args, io);
  const { ask } = io;
  if (ask === undefined || request.dryRun) return status;
  if (outcome.kind === "noHierarchy" && outcome.refusal.kind === "several") {
    const way = await askWay(outcome.refusal.hierarchies.length, ask, args.lang);
    return way === undefined ? notSaved([], args, io) : importAndTell(deps, { ...request, way }, args, io);
  }
  if (outcome.kind !== "toConfirm") return status;
  const answers = await askAbout(outcome.plan, ask, args.lang);
  if (answers.kind === "no") return notSaved(otherwise(answers.to, args.lang), args, io);
  const confirmed = await importFollowUp(deps, { ...request, ...answers.said, confirm: true });
  if (confirmed.kind !== "saved") return tell(confirmed, args, io);
  io.out(`\n${savedLine(confirmed.plan, args.lang)}\n`);
  return 0;
}

function tell(outcome: ImportFollowUpOutcome | NoFile, args: FollowUpArguments, io: CliIo): number {
  const isDone = outcome.kind === "dryRun" || outcome.kind === "saved" || outcome.kind === "unchanged";
  const lines =
    outcome.kind === "noFile"
      ? [followUpFaultTexts[args.lang].noFile(outcome.file)]
      : followUpLines(outcome, args, io.ask !== undefined);
  (isDone ? io.out : io.err)(`${lines.join("\n")}\n`);
  return isDone ? 0 : 1;
}

function notSaved(advice: readonly string[], { lang }: FollowUpArguments, io: CliIo): number {
  io.err(`\n${[followUpImportTexts[lang].notSaved, ...advice].join("\n")}\n`);
  return 1;
}

interface NoFile {
  readonly kind: "noFile";
  readonly file: string;
}

async function readRequest(
  args: FollowUpArguments,
  io: CliIo,
): Promise<FollowUpImport | NoFile | Extract<ImportFollowUpOutcome, { readonly kind: "refused" }>> {
  const path = resolve(io.cwd, args.file);
  const file = await readNamed(path, args.file);
  if ("kind" in file) return file;
  const beside = args.facts === undefined ? await factsBeside(path) : resolve(io.cwd, args.facts);
  const facts = beside === undefined ? undefined : await readNamed(beside, args.facts ?? basename(beside));
  if (facts !== undefined && "kind" in facts) return facts;
  const { month, of, forecastHolds, way, confirm, dryRun, today } = args;
  return {
    file,
    confirm,
    dryRun,
    now: today === undefined ? io.now() : instantInStockholm(today, "09:00"),
    ...(facts && { facts }),
    ...(month === undefined ? {} : { month }),
    ...(of === undefined ? {} : { of }),
    ...(forecastHolds === undefined ? {} : { forecastHolds }),
    ...(way === undefined ? {} : { way }),
  };
}

async function readNamed(
  path: string,
  file: string,
): Promise<FollowUpImport["file"] | NoFile | Extract<ImportFollowUpOutcome, { readonly kind: "refused" }>> {
  const size = await sizeOf(path);
  if (size === undefined) return { kind: "noFile", file };
  if (size > MAX_FILE_BYTES) return { kind: "refused", file, refusal: tooLarge(size) };
  return { name: basename(path), bytes: await readFile(path) };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
