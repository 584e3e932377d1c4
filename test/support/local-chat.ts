import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What `npm start` starts, on free ports and with a data folder of its own. */
export interface LocalChat {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const local = fileURLToPath(new URL("../../src/local.ts", import.meta.url));

export async function startLocalChat(flags: readonly string[] = []): Promise<LocalChat> {
  const folder = await mkdtemp(join(tmpdir(), "styrkedjan-chat-"));
  const [port, chatPort] = [await freePort(), await freePort()];
  const child = spawn(
    process.execPath,
    [local, "--port", String(port), "--chat-port", String(chatPort), "--data", folder, ...flags],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, TEAMSAPPTESTER_BROWSER: "none" } },
  );
  const ended = once(child, "exit");
  const url = `http://localhost:${chatPort}`;
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes(url)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => {
      reject(new Error(`The chat did not start (exit ${String(code)}): ${said}`));
    });
  });
  return {
    url,
    stop: async () => {
      child.kill("SIGINT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
