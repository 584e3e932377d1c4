import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Asked, Call, DeliveryUsage, Told } from "./calls.ts";

export interface DeliveryProcess {
  /** Resolves when it has been done; rejects when it failed or the process ended first. */
  ask(call: Call): Promise<unknown>;
  usage(): Promise<DeliveryUsage>;
  /** As the power being cut: nothing in it is told. */
  kill(): Promise<void>;
  /** What it has said of itself. */
  readonly said: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const SCRIPT = fileURLToPath(new URL("process.ts", import.meta.url));

/** Starts an instance, which does nothing until it is asked. */
export async function startDeliveryProcess(): Promise<DeliveryProcess> {
  const child = fork(SCRIPT, {
    execArgv: [],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const waiting = new Map<number, Waiting>();
  const ended = once(child, "exit").then(() => undefined);
  let said = "";
  let asked = 0;
  child.stderr?.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  child.on("message", (message) => {
    const told = message as Told;
    const answer = waiting.get(told.id);
    waiting.delete(told.id);
    if ("error" in told) answer?.reject(new Error(told.error));
    else answer?.resolve(told.result);
  });
  child.on("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error(`The process has ended. ${said}`));
    waiting.clear();
  });
  const answerTo = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  const ask = (call: Call): Promise<unknown> => {
    asked += 1;
    const answer = answerTo(asked);
    child.send({ id: asked, call } satisfies Asked);
    return answer;
  };
  await answerTo(0);
  return {
    ask,
    usage: async () => (await ask({ kind: "usage" })) as DeliveryUsage,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    get said() {
      return said;
    },
  };
}
