import { fork, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import ts from "typescript";
import type { Usage } from "./servers/serve.ts";

/** Under the project, so that the packages are found, and out of the repository. */
const PLACE = resolve("test-results/bench");

/**
 * Writes the servers as plain JavaScript: the product is measured as it is built, so what it stands beside must not pay
 * for TypeScript at its start.
 */
export function writeServers(): void {
  rmSync(PLACE, { recursive: true, force: true });
  const folder = "test/bench/servers";
  const sources = [...readdirSync(folder).map((file) => join(folder, file)), "test/support/memory-stores.ts"];
  for (const source of sources) {
    const target = join(PLACE, source.replace(/\.ts$/u, ".mjs"));
    mkdirSync(dirname(target), { recursive: true });
    const { outputText } = ts.transpileModule(readFileSync(source, "utf8"), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    });
    writeFileSync(target, outputText.replaceAll(/(from "\.[^"]+)\.ts"/gu, '$1.mjs"'));
  }
}

export const scriptOf = (name: string): string => join(PLACE, "test/bench/servers", `${basename(name)}.mjs`);

/** A server in a process of its own. */
export interface Neighbour {
  readonly port: number;
  usage(): Promise<Usage>;
  send(message: object): void;
  stop(): Promise<void>;
}

export async function startNeighbour(name: string): Promise<Neighbour> {
  const child = fork(scriptOf(name), { env: { ...process.env, NODE_ENV: "production" } });
  const [{ port }] = (await heard(child)) as [{ port: number }];
  return {
    port,
    usage: async () => {
      child.send("usage");
      const [usage] = (await heard(child)) as [Usage];
      return usage;
    },
    send: (message) => void child.send(message),
    stop: () => stop(child),
  };
}

/** The next message of a server; a server that ends instead is a fault. */
async function heard(child: ChildProcess): Promise<unknown[]> {
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    const dead = once(child, "exit", { signal }).then(() => {
      throw new Error(`A server ended: ${child.spawnargs.join(" ")}`);
    });
    const message: Promise<unknown[]> = once(child, "message", { signal });
    return await Promise.race([message, dead]);
  } finally {
    waiting.abort();
  }
}

/** Starts a script and waits until it answers HTTP; gives the milliseconds that took. */
export async function timeToAnswer(script: string, port: number, env: NodeJS.ProcessEnv): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, [script], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env, NODE_ENV: "production", PORT: String(port) },
  });
  try {
    while (child.exitCode === null && performance.now() - begun < 30_000) {
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
      if (answer !== undefined) return performance.now() - begun;
      await new Promise((next) => setTimeout(next, 3));
    }
    throw new Error(`${script} did not start`);
  } finally {
    await stop(child);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
