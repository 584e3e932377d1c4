import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startAzurite, type Azurite } from "./azurite.ts";
import { isFree } from "./ports.ts";

/** What a running service leaves in its data folder, so that nobody starts a second emulator on the same files. */
interface Running {
  readonly storagePort: number;
  readonly connectionString: string;
}

export type OpenOutcome =
  | { readonly kind: "opened"; readonly azurite: Azurite; readonly release: () => Promise<void> }
  /** Another process has the folder open; its storage can be used. */
  | { readonly kind: "inUse"; readonly connectionString: string };

/** Starts the storage emulator over a data folder, unless somebody already has. */
export async function openDataFolder(folder: string): Promise<OpenOutcome> {
  const note = join(folder, "running.json");
  const running = await readRunning(note);
  // A note whose port is silent is left by one who was killed.
  if (running !== undefined && !(await isFree(running.storagePort, "127.0.0.1")))
    return { kind: "inUse", connectionString: running.connectionString };

  const tables = join(folder, "tables");
  await mkdir(tables, { recursive: true });
  const azurite = await startAzurite({ folder: tables });
  const { port: storagePort, connectionString } = azurite;
  await writeFile(note, JSON.stringify({ storagePort, connectionString } satisfies Running));
  return {
    kind: "opened",
    azurite,
    release: async () => {
      await azurite.stop();
      await rm(note, { force: true });
    },
  };
}

async function readRunning(note: string): Promise<Running | undefined> {
  try {
    const { storagePort, connectionString } = JSON.parse(await readFile(note, "utf8")) as Partial<Running>;
    return typeof storagePort === "number" && typeof connectionString === "string"
      ? { storagePort, connectionString }
      : undefined;
  } catch {
    return undefined;
  }
}
