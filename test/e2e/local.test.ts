import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { freePort, isFree } from "../../src/local/ports.ts";
import { LOCAL_ADMINISTRATOR } from "../../src/local/playground-people.ts";
import { aMessage, anActivity, aPress, type Fields } from "../support/activities.ts";
import { startRecordedConnector, type RecordedConnector, type Sent } from "../support/recorded-connector.ts";

interface LocalRun {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

const runs: LocalRun[] = [];
let connector: RecordedConnector;
let folder: string;

beforeAll(async () => {
  connector = await startRecordedConnector();
  folder = await mkdtemp(join(tmpdir(), "styrkedjan-"));
});
afterAll(async () => {
  await connector.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await ended;
  }
});

function run(...flags: string[]): LocalRun {
  let said = "";
  const child = fork("src/local.ts", flags, {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: "none" },
    execArgv: [],
  });
  // The service itself needs no parent that it can talk with.
  child.disconnect();
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const started = { child, said: () => said, ended };
  runs.push(started);
  return started;
}

/** Starts and waits until it says that it runs. */
async function start(...flags: string[]): Promise<LocalRun> {
  const started = run(...flags);
  const ready = new Promise<void>((resolve) => {
    started.child.stdout?.on("data", () => {
      if (started.said().includes("Ctrl-C")) resolve();
    });
  });
  await Promise.race([
    ready,
    started.ended.then((code) => {
      throw new Error(`ended with ${String(code)}: ${started.said()}`);
    }),
  ]);
  return started;
}

async function importing(...args: string[]): Promise<unknown> {
  const child = fork("src/cli.ts", ["import", ...args], { execArgv: [], silent: true });
  const [code] = (await once(child, "exit")) as unknown[];
  return code;
}

async function post(port: number, activity: Fields): Promise<readonly Sent[]> {
  const before = connector.calls.length;
  await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: "POST",
    body: JSON.stringify({ serviceUrl: connector.serviceUrl, ...activity }),
  });
  return connector.calls.slice(before).map(({ body }) => body);
}

const administrator = { from: { id: "karin", aadObjectId: LOCAL_ADMINISTRATOR } };

describe("npm start", () => {
  it("answers from the samples, keeps what was chosen over a restart, and welcomes once", async () => {
    const data = join(folder, "kvar");
    const port = await freePort();
    const first = await start("--headless", "--port", String(port), "--data", data);

    const asked = await post(port, aMessage("när är stoppdatum för förslag?"));
    const welcomed = await post(port, anActivity({ type: "installationUpdate", action: "add" }));
    const chosen = await post(
      port,
      aPress({ verb: "choose-calendars", submitId: "1", lang: "sv", calendars: "malprocess" }, administrator),
    );
    first.child.kill("SIGINT");

    expect(asked[0]?.summary).toContain("fredag 17 mars 2023");
    expect(asked[0]?.summary).toContain("Provdatum: i dag är måndag 6 mars 2023");
    expect(welcomed).toHaveLength(1);
    expect(chosen[0]?.text).toContain("Nya mål för mandatperioden");
    expect(await first.ended).toBe(0);

    await start("--headless", "--port", String(port), "--data", data, "--today", "now");
    const overview = await post(port, aMessage("kalender"));
    const welcomedAgain = await post(port, anActivity({ type: "installationUpdate", action: "add" }));

    expect(overview[0]?.summary).toContain("Nya mål för mandatperioden");
    expect(overview[0]?.summary).not.toContain("Provdatum");
    expect(welcomedAgain).toEqual([]);
  });

  it("starts the chat too, for this machine alone, and stops it", async () => {
    const [port, chatPort] = [await freePort(), await freePort()];
    const flags = ["--port", String(port), "--chat-port", String(chatPort), "--data", join(folder, "chatt")];
    const { child, said, ended } = await start(...flags);

    const page = await fetch(`http://127.0.0.1:${chatPort}/`);
    const config = await readFile(join(folder, "chatt", "chat", ".m365agentsplayground.yml"), "utf8");
    const elsewhere = await Promise.all(
      [`${chatPort}/`, `${port}/healthz`].map((at) => fetch(`http://127.0.0.2:${at}`).catch(() => "nobody")),
    );
    child.kill("SIGTERM");

    expect(said()).toContain(`http://localhost:${chatPort}`);
    expect(page.status).toBe(200);
    expect(config).toContain(LOCAL_ADMINISTRATOR);
    expect(elsewhere).toEqual(["nobody", "nobody"]);
    expect(await ended).toBe(0);
    expect(await isFree(chatPort, "127.0.0.1")).toBe(true);
  });

  it("leaves nothing running, and loses nothing, when it is killed", async () => {
    const data = join(folder, "dödad");
    const port = await freePort();
    const first = await start("--headless", "--port", String(port), "--data", data);
    await post(
      port,
      aPress({ verb: "choose-calendars", submitId: "1", lang: "sv", calendars: "malprocess" }, administrator),
    );
    first.child.kill("SIGKILL");
    await first.ended;

    await start("--headless", "--port", String(port), "--data", data);
    const overview = await post(port, aMessage("kalender"));

    expect(overview[0]?.summary).toContain("Nya mål för mandatperioden");
  });

  it("answers from what is imported while it runs, within 30 seconds", async () => {
    const data = join(folder, "inläst");
    const port = await freePort();
    await start("--headless", "--port", String(port), "--data", data);
    const file = join(folder, "stamning.csv");
    await writeFile(file, "Datum;Händelse\n15 maj 2023;Stämning av pianot\n");

    const imported = await importing(file, "--data", data, "--year", "2023");
    const listed = await post(port, aMessage("kalendrar", administrator));
    await post(
      port,
      aPress({ verb: "choose-calendars", submitId: "1", lang: "sv", calendars: "stamning" }, administrator),
    );
    const asked = await post(port, aMessage("när är stämningen av pianot?"));
    await writeFile(file, "Datum;Händelse\n22 maj 2023;Stämning av pianot\n");
    await importing(file, "--data", data, "--year", "2023");
    const begun = performance.now();
    const moved = async () => (await post(port, aMessage("när är stämningen av pianot?")))[0]?.summary ?? "";
    await expect.poll(moved, { timeout: 30_000, interval: 1_000 }).toContain("22 maj 2023");

    expect(imported).toBe(0);
    expect(JSON.stringify(listed)).toContain("stamning");
    expect(asked[0]?.summary).toContain("15 maj 2023");
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  it("names a busy port and what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { ended, said } = run("--headless", "--port", String(port), "--data", join(folder, "upptagen"));

    expect(await ended).toBe(1);
    expect(said()).toContain(`Port ${port}`);
    expect(said()).toContain("--port");
    other.close();
  });

  it("does not open a data folder twice", async () => {
    const data = join(folder, "delad");
    const [port, otherPort] = [await freePort(), await freePort()];
    await start("--headless", "--port", String(port), "--data", data);
    const second = run("--headless", "--port", String(otherPort), "--data", data);

    expect(await second.ended).toBe(1);
    expect(second.said()).toContain("redan igång");
  });

  it("says what is wrong with its flags", async () => {
    const { ended, said } = run("--today", "i förrgår", "--prot", "1");

    expect(await ended).toBe(2);
    expect(said()).toContain("--today");
    expect(said()).toContain("--prot");
  });
});
