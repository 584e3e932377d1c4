import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { MAX_FILE_BYTES } from "../documents/limits.ts";
import { readDocument, tooLarge } from "../documents/read-document.ts";
import { organisationImportTexts } from "../text/organisation/import.ts";
import {
  importOrganisation,
  type ImportOrganisationOutcome,
} from "../usecases/organisation/import-organisation.ts";
import { organisationLines } from "./import-organisation-report.ts";
import { readOrganisationArguments, type OrganisationArguments } from "./import-organisation-arguments.ts";
import type { CliIo, RunCommand } from "./io.ts";

/** `import-organisation FILE`: reads who is who and saves it; with --dry-run it only shows what would change. */
export const runImportOrganisation: RunCommand = async (argv, io) => {
  const args = readOrganisationArguments(argv);
  if ("says" in args) {
    (args.status === 0 ? io.out : io.err)(`${args.says}\n`);
    return args.status;
  }
  const outcome = await importFile(args, io);
  const t = organisationImportTexts[args.lang];
  if (outcome === undefined) {
    io.err(`${t.noFile(args.file)}\n`);
    return 1;
  }
  const done = outcome.kind === "dryRun" || outcome.kind === "saved" || outcome.kind === "unchanged";
  (done ? io.out : io.err)(`${organisationLines(outcome, args).join("\n")}\n`);
  return done ? 0 : 1;
};

async function importFile(
  { file, replace, dryRun }: OrganisationArguments,
  io: CliIo,
): Promise<ImportOrganisationOutcome | undefined> {
  const path = resolve(io.cwd, file);
  const size = await sizeOf(path);
  if (size === undefined) return undefined;
  if (size > MAX_FILE_BYTES) return { kind: "refused", refusal: tooLarge(size) };
  const document = { name: basename(path), bytes: await readFile(path) };
  const stores = await io.openStores();
  try {
    return await importOrganisation({ ...stores, readDocument }, { file: document, replace, dryRun });
  } finally {
    await stores.close();
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}
