import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { AppError } from "../errors.ts";
import { beside } from "./beside.ts";
import { freePort } from "./ports.ts";

/** The port of each service of the emulator. */
export type StoragePorts = Readonly<Record<(typeof SERVICES)[number], number>>;

export interface Azurite {
  readonly connectionString: string;
  readonly ports: StoragePorts;
  readonly pid: number;
  /** Resolves when the process has ended, asked or not. */
  readonly ended: Promise<void>;
  /** Writes everything to disk and ends; it does so on SIGINT only. */
  readonly stop: () => Promise<void>;
}

/** The emulator's one account; what it guards is on this machine alone. */
const ACCOUNT = "styrkedjan";
const KEY = Buffer.from("local emulator").toString("base64");

const SERVICES = ["table", "queue", "blob"] as const;

const require = createRequire(import.meta.url);

const TRIES = 5;

interface AzuriteOptions {
  /** Without a folder the data lives in memory. */
  readonly folder?: string;
}

/** Starts the storage emulator on free ports of 127.0.0.1: tables, queues and blobs of one account. */
export async function startAzurite({ folder }: AzuriteOptions): Promise<Azurite> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await launch(await freePorts(), folder);
    } catch (error) {
      // Somebody else took one meanwhile.
      if (!(error instanceof AppError && error.code === "local.portBusy") || tries === TRIES) throw error;
    }
  }
}

/** How a client finds the emulator at these ports. */
export function connectionStringOf(ports: StoragePorts): string {
  const endpoint = (service: keyof StoragePorts, name: string): string =>
    `${name}Endpoint=http://127.0.0.1:${ports[service]}/${ACCOUNT}`;
  return [
    "DefaultEndpointsProtocol=http",
    `AccountName=${ACCOUNT}`,
    `AccountKey=${KEY}`,
    endpoint("table", "Table"),
    endpoint("queue", "Queue"),
    endpoint("blob", "Blob"),
  ].join(";");
}

async function freePorts(): Promise<StoragePorts> {
  return { table: await freePort(), queue: await freePort(), blob: await freePort() };
}

async function launch(ports: StoragePorts, folder: string | undefined): Promise<Azurite> {
  const child = fork(require.resolve("azurite/dist/src/azurite.js"), flagsOf(ports, folder), {
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, AZURITE_ACCOUNTS: `${ACCOUNT}:${KEY}` },
    execArgv: ["--import", beside(import.meta.url, "close-with-parent")],
  });
  const ended = once(child, "exit").then(() => undefined);
  await started(child, ports);
  return {
    connectionString: connectionStringOf(ports),
    ports,
    pid: child.pid ?? 0,
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGINT");
      await ended;
    },
  };
}

function flagsOf(ports: StoragePorts, folder: string | undefined): string[] {
  const place = folder === undefined ? ["--inMemoryPersistence"] : ["--location", folder];
  const addresses = SERVICES.flatMap((service) => [
    `--${service}Host`,
    "127.0.0.1",
    `--${service}Port`,
    String(ports[service]),
  ]);
  return [...addresses, ...place, "--silent", "--skipApiVersionCheck", "--disableTelemetry"];
}

async function started(child: ChildProcess, ports: StoragePorts): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4000);
      // The tables come last.
      if (said.includes("Table service is successfully listening")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("exit", () => {
      const code = said.includes("EADDRINUSE") ? "local.portBusy" : "internal";
      const facts = { ...ports, said: said.slice(-500) };
      reject(new AppError(code, "The storage emulator did not start.", { facts }));
    });
  });
}
