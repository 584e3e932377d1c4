import { access, readFile } from "node:fs/promises";
import { basename, dirname, join, parse } from "node:path";
import type { DocumentFile } from "../usecases/ports.ts";

const BESIDE = "-uppgifter.csv";

/** The file with what stands beside a table, by its name: "nov-uppgifter.csv" of "nov.csv"; undefined where there is none. */
export async function factsBeside(path: string): Promise<string | undefined> {
  if (!/\.csv$/iu.test(path) || isFactsName(path)) return undefined;
  const beside = join(dirname(path), factsNameOf(path));
  try {
    await access(beside);
    return beside;
  } catch {
    return undefined;
  }
}

/** The name that such a file has. */
export function factsNameOf(path: string): string {
  return `${parse(path).name}${BESIDE}`;
}

/** True for the name of a file that only stands beside another. */
export function isFactsName(path: string): boolean {
  return path.toLowerCase().endsWith(BESIDE);
}

/** A file as it is read. */
export async function documentAt(path: string): Promise<DocumentFile> {
  return { name: basename(path), bytes: await readFile(path) };
}
