import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { AppError } from "../errors.ts";
import { beside } from "./beside.ts";
import { playgroundPeople } from "./playground-people.ts";

export interface Playground {
  readonly url: string;
  /** Resolves when the process has ended, asked or not. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

interface PlaygroundOptions {
  readonly port: number;
  readonly botPort: number;
  /** Its configuration and its own log are kept here. */
  readonly folder: string;
  readonly opensBrowser: boolean;
}

const require = createRequire(import.meta.url);

/** Starts the chat in the browser, on this machine only. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { port, botPort, folder, opensBrowser } = options;
  await mkdir(folder, { recursive: true });
  // JSON is YAML too.
  await writeFile(join(folder, ".m365agentsplayground.yml"), JSON.stringify(playgroundPeople, null, 2));
  const flags = ["start", "-e", `http://127.0.0.1:${botPort}/api/messages`, "-c", "msteams"];
  const child = fork(
    require.resolve("@microsoft/m365agentsplayground/cli.js"),
    [...flags, "-p", String(port), "--disable-telemetry"],
    {
      cwd: folder,
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...process.env, ...(opensBrowser ? {} : { TEAMSAPPTESTER_BROWSER: "none" }) },
      execArgv: ["--import", beside(import.meta.url, "playground-guard")],
    },
  );
  const ended = once(child, "exit").then(() => undefined);
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-2_000);
      if (said.includes(`Listening on ${port}`)) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("exit", () => {
      reject(new AppError("internal", "The chat did not start.", { facts: { said } }));
    });
  });
  return {
    url: `http://localhost:${port}`,
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      await ended;
    },
  };
}
