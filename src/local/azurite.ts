import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { AppError } from "../errors.ts";
import { beside } from "./beside.ts";
import { freePort } from "./ports.ts";

export interface Azurite {
  readonly connectionString: string;
  readonly port: number;
  /** Resolves when the process has ended, asked or not. */
  readonly ended: Promise<void>;
  /** Writes everything to disk and ends; it does so on SIGINT only. */
  readonly stop: () => Promise<void>;
}

/** The emulator's one account; what it guards is on this machine alone. */
const ACCOUNT = "styrkedjan";
const KEY = Buffer.from("local emulator").toString("base64");

const require = createRequire(import.meta.url);

const TRIES = 5;

interface AzuriteOptions {
  /** A free one when absent. */
  readonly port?: number;
  /** Without a folder the data lives in memory. */
  readonly folder?: string;
}

/** Starts the table emulator on 127.0.0.1. */
export async function startAzurite({ port, folder }: AzuriteOptions): Promise<Azurite> {
  if (port !== undefined) return launch(port, folder);
  for (let tries = 1; ; tries += 1) {
    try {
      return await launch(await freePort(), folder);
    } catch (error) {
      // Somebody else took it meanwhile.
      if (!(error instanceof AppError && error.code === "local.portBusy") || tries === TRIES) throw error;
    }
  }
}

async function launch(port: number, folder: string | undefined): Promise<Azurite> {
  const child = fork(require.resolve("azurite/dist/src/table/main.js"), flagsOf(port, folder), {
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, AZURITE_ACCOUNTS: `${ACCOUNT}:${KEY}` },
    execArgv: ["--import", beside(import.meta.url, "close-with-parent")],
  });
  const ended = once(child, "exit").then(() => undefined);
  await started(child, port);
  return {
    connectionString: [
      "DefaultEndpointsProtocol=http",
      `AccountName=${ACCOUNT}`,
      `AccountKey=${KEY}`,
      `TableEndpoint=http://127.0.0.1:${port}/${ACCOUNT}`,
    ].join(";"),
    port,
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGINT");
      await ended;
    },
  };
}

function flagsOf(port: number, folder: string | undefined): string[] {
  const place = folder === undefined ? ["--inMemoryPersistence"] : ["--location", folder];
  const host = ["--tableHost", "127.0.0.1", "--tablePort", String(port)];
  return [...host, ...place, "--silent", "--skipApiVersionCheck", "--disableTelemetry"];
}

async function started(child: ChildProcess, port: number): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes("successfully started")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("exit", () => {
      const code = said.includes("EADDRINUSE") ? "local.portBusy" : "internal";
      const facts = { port, said: said.slice(-500) };
      reject(new AppError(code, "The storage emulator did not start.", { facts }));
    });
  });
}
