import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runImportFollowUp } from "../../src/cli/import-follow-up.ts";
import type { CliIo } from "../../src/cli/io.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { memoryStores } from "./all-memory-stores.ts";

const SAMPLE = new URL("../../samples/uppfoljning-2025-11", import.meta.url);

/** The customer's table as a .csv, and what stands beside it. */
export const TABLE = readFileSync(`${SAMPLE.pathname}.csv`, "utf8");
export const FACTS = readFileSync(`${SAMPLE.pathname}-uppgifter.csv`, "utf8");

/** Somebody in a folder of their own who runs the command; `answers` are what they type where they are asked. */
export async function importerAt(answers?: readonly (string | undefined)[]) {
  const folder = await mkdtemp(join(tmpdir(), "follow-up-"));
  const stores = memoryStores();
  const said = { out: "", err: "", asked: [] as string[], opened: 0, closed: 0 };
  const waiting = [...(answers ?? [])];
  const io: CliIo = {
    stdin: (async function* () {})(),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    cwd: folder,
    today: () => "2025-11-24",
    now: () => instantInStockholm("2025-11-24", "10:00"),
    openStores: () => {
      said.opened++;
      const close = (): Promise<void> => {
        said.closed++;
        return Promise.resolve();
      };
      return Promise.resolve({ ...stores, close });
    },
    openNamedStores: () => Promise.resolve(undefined),
    ...(answers === undefined
      ? {}
      : {
          ask: (question: string) => {
            said.asked.push(question);
            if (waiting.length === 0) throw new Error(`Nobody has an answer to: ${question}`);
            return Promise.resolve(waiting.shift());
          },
        }),
  };
  return {
    stores,
    said,
    file: (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content),
    run: (...argv: string[]) => {
      said.out = "";
      said.err = "";
      return runImportFollowUp(argv, io);
    },
    leave: () => rm(folder, { recursive: true }),
    versions: async () =>
      (await stores.followUps.heads("kommunledningsstaben")).map(({ month, version }) => ({
        month,
        version,
      })),
  };
}
export type Importer = Awaited<ReturnType<typeof importerAt>>;

/** What has been said, with plain spaces. */
export function plain(text: string): string {
  return text.replaceAll("\u00A0", " ");
}
