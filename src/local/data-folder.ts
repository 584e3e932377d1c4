import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startAzurite, type Azurite } from "./azurite.ts";
import { isFree } from "./ports.ts";

/** What a running service leaves in its data folder, so that nobody starts a second emulator on the same files. */
interface Running {
  readonly pid: number;
  readonly emulatorPid: number;
  readonly storagePort: number;
  readonly connectionString: string;
}

const MOST_TRIES = 150;
const WAIT_MS = 100;

export type OpenOutcome =
  | { readonly kind: "opened"; readonly azurite: Azurite; readonly release: () => Promise<void> }
  /** Another process has the folder open; its storage can be used. */
  | { readonly kind: "inUse"; readonly connectionString: string };

/** Starts the storage emulator over a data folder, unless somebody already has. */
export async function openDataFolder(folder: string): Promise<OpenOutcome> {
  const note = join(folder, "running.json");
  const before = await readRunning(note);
  if (before !== undefined && !(await isLeftBehind(before)))
    return { kind: "inUse", connectionString: before.connectionString };

  const tables = join(folder, "tables");
  await mkdir(tables, { recursive: true });
  const azurite = await startAzurite({ folder: tables });
  const { connectionString } = azurite;
  const storagePort = azurite.ports.table;
  const { pid } = process;
  const running: Running = { pid, emulatorPid: azurite.pid, storagePort, connectionString };
  await writeFile(note, JSON.stringify(running));
  return {
    kind: "opened",
    azurite,
    release: async () => {
      await azurite.stop();
      await rm(note, { force: true });
    },
  };
}

/** True for the note of one who was killed, once the emulator has gone: it frees its port before its data is on disk. */
async function isLeftBehind({ pid, emulatorPid, storagePort }: Running): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    const free = await isFree(storagePort, "127.0.0.1");
    // After so long a wait its number is another program's.
    if (free && (!isAlive(emulatorPid) || tries === MOST_TRIES)) return true;
    if (!free && (isAlive(pid) || tries === MOST_TRIES)) return false;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function readRunning(note: string): Promise<Running | undefined> {
  try {
    const { pid, emulatorPid, storagePort, connectionString } = JSON.parse(
      await readFile(note, "utf8"),
    ) as Partial<Running>;
    return typeof pid === "number" && typeof storagePort === "number" && typeof connectionString === "string"
      ? { pid, emulatorPid: emulatorPid ?? pid, storagePort, connectionString }
      : undefined;
  } catch {
    return undefined;
  }
}
