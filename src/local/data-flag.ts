import { resolve } from "node:path";

/** In the package's folder, where npm runs. */
const STANDARD = ".data";

/** The data folder that was asked for, from where the person stands; else the package's own. */
export function dataFolder(given: string | undefined, cwd: string): string {
  return given === undefined ? resolve(STANDARD) : resolve(cwd, given);
}

/** Takes `--data DIR` out of a command's arguments: which folder, and the arguments that are left. */
export function takeDataFlag(argv: readonly string[]): { given: string | undefined; rest: string[] } {
  const at = argv.findIndex((argument) => argument === "--data" || argument.startsWith("--data="));
  const flag = argv[at];
  if (flag === undefined) return { given: undefined, rest: [...argv] };
  const taken = flag === "--data" ? 2 : 1;
  const given = flag === "--data" ? argv[at + 1] : flag.slice("--data=".length);
  return { given, rest: [...argv.slice(0, at), ...argv.slice(at + taken)] };
}
