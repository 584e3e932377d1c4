import type { OpenedService, OpenedStores } from "../cli/io.ts";
import { createStores } from "../compose.ts";
import { readOperatorStorage, type Environment } from "../config.ts";
import { openDataFolder } from "./data-folder.ts";

/** The storage that the settings name; undefined when they name none. */
export function openNamedStores(env: Environment): OpenedService | undefined {
  const named = readOperatorStorage(env);
  return named === undefined ? undefined : { ...createStores(named), close: () => Promise.resolve() };
}

/** The storage that a command works on: what the settings name, else the data folder's, whether a service runs on it or not. */
export async function openStores(env: Environment, folder: string): Promise<OpenedStores> {
  const named = openNamedStores(env);
  if (named !== undefined) return named;

  const opened = await openDataFolder(folder);
  if (opened.kind === "inUse") {
    const { connectionString } = opened;
    const stores = createStores({ kind: "connectionString", connectionString });
    return { ...stores, close: () => Promise.resolve() };
  }
  const { connectionString } = opened.azurite;
  return { ...createStores({ kind: "connectionString", connectionString }), close: opened.release };
}
