import { enableCompileCache } from "node:module";
import { AppError } from "./errors.ts";
import { dataFolder, takeDataFlag } from "./local/data-flag.ts";
import type { CliIo, RunCommand } from "./cli/io.ts";
import { terminal } from "./text/terminal.ts";

/** Each is loaded when it is asked for: a question needs no Excel reader. */
const COMMANDS: Readonly<Record<string, () => Promise<RunCommand>>> = {
  ask: async () => (await import("./cli/ask.ts")).runAsk,
  eval: async () => (await import("./cli/eval.ts")).runEval,
  digest: async () => (await import("./cli/digest.ts")).runDigest,
  import: async () => (await import("./cli/import.ts")).importCommand,
  "import-follow-up": async () => (await import("./cli/import-follow-up.ts")).runImportFollowUp,
  "import-organisation": async () => (await import("./cli/import-organisation.ts")).runImportOrganisation,
};

// Most of a question's time is the start: it is taken as it was compiled the last time.
enableCompileCache();
const { createClock } = await import("./compose.ts");

const { stdin, stdout, stderr, argv, env } = process;
stdin.setEncoding("utf8");

// npm runs in the package's folder, and a person's file names start from where they stand.
const cwd = env["INIT_CWD"] ?? process.cwd();
const [name = "", ...args] = argv.slice(2);
const { given: folder, rest } = takeDataFlag(args);
const io: CliIo = {
  stdin,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  cwd,
  ...(folder === undefined ? {} : { data: folder }),
  today: () => createClock().today(),
  now: () => createClock().millis(),
  ...(stdin.isTTY && stdout.isTTY
    ? { ask: async (question) => (await import("./cli/ask-at-terminal.ts")).askAtTerminal(question) }
    : {}),
  openStores: async () => {
    const { openStores } = await import("./local/open-stores.ts");
    return openStores(env, dataFolder(folder, cwd));
  },
  openNamedStores: async () => {
    const { openNamedStores } = await import("./local/open-stores.ts");
    return openNamedStores(env);
  },
};
const load = COMMANDS[name];
if (load === undefined) {
  (name === "--help" ? io.out : io.err)(terminal.commands(Object.keys(COMMANDS)));
  process.exitCode = name === "--help" ? 0 : 2;
} else {
  try {
    process.exitCode = await (await load())(rest, io);
  } catch (error) {
    const badFlag =
      error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!(error instanceof AppError) && !badFlag) throw error;
    io.err(`${error.message}\n`);
    process.exitCode = badFlag ? 2 : 1;
  }
}
