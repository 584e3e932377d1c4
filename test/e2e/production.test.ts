import { execFile, fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { freePort } from "../../src/local/ports.ts";
import { aMessage, TENANT } from "../support/activities.ts";

let azurite: Azurite;
let child: ChildProcess | undefined;

beforeAll(async () => {
  azurite = await startAzurite({});
  await promisify(execFile)(process.execPath, [
    "node_modules/typescript/bin/tsc",
    "-p",
    "tsconfig.build.json",
  ]);
}, 120_000);
afterAll(async () => {
  await azurite.stop();
});
afterEach(() => {
  child?.kill("SIGKILL");
});

/** The built service as it is started in Azure, with no environment but what it is given. */
function start(env: Record<string, string>) {
  let said = "";
  const started = fork("dist/main.js", [], { env, execArgv: [], silent: true });
  child = started;
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  started.stdout?.on("data", hear);
  started.stderr?.on("data", hear);
  const ended = once(started, "exit").then(([code]) => code as number | null);
  return { child: started, said: () => said, ended };
}

const settings = (port: number) => ({
  BOT_APP_TYPE: "SingleTenant",
  BOT_APP_ID: "22222222-2222-4222-8222-222222222222",
  BOT_TENANT_ID: TENANT,
  BOT_APP_PASSWORD: "inte-en-riktig",
  STORAGE_CONNECTION_STRING: azurite.connectionString,
  ADMINISTRATORS: "aaaaaaaa-0000-4000-8000-000000000001",
  PORT: String(port),
});

async function untilUp(url: string): Promise<Response> {
  for (;;) {
    const response = await fetch(`${url}/healthz`).catch(() => undefined);
    if (response !== undefined) return response;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("the built service", () => {
  it("starts from its settings, says that it is up, refuses strangers, and stops when it is asked", async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const service = start(settings(port));

    const health = await untilUp(url);
    const stranger = await fetch(`${url}/api/messages`, {
      method: "POST",
      body: JSON.stringify({ ...aMessage("hej"), serviceUrl: "https://smba.trafficmanager.net/emea/" }),
    });
    service.child.disconnect();
    service.child.kill("SIGTERM");

    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({ status: "ok" });
    expect(stranger.status).toBe(401);
    expect(await service.ended).toBe(0);
    expect(service.said()).toContain("The service stops.");
  });

  it("does not start without its settings, and names them all at once", async () => {
    const { ended, said } = start({ BOT_APP_ID: "hemligt-id" });

    expect(await ended).toBe(1);
    for (const name of [
      "BOT_APP_TYPE",
      "BOT_APP_ID",
      "BOT_TENANT_ID",
      "ADMINISTRATORS",
      "STORAGE_ACCOUNT_URL",
    ])
      expect(said()).toContain(name);
    expect(said()).not.toContain("hemligt-id");
  });

  it("does not start open to everybody", async () => {
    const { ended, said } = start({ ...settings(await freePort()), BOT_APP_TYPE: "MultiTenant" });

    expect(await ended).toBe(1);
    expect(said()).toContain("BOT_APP_TYPE");
  });
});
