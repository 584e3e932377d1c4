import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServiceLog, createStores } from "../../src/compose.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { FACTS, plain, TABLE } from "../support/follow-up-import.ts";

const SAMPLE = "samples/uppfoljning-2025-11.xlsx";

let azurite: Azurite;
let folder = "";
beforeAll(async () => {
  azurite = await startAzurite({});
  folder = await mkdtemp(join(tmpdir(), "follow-up-e2e-"));
});
afterAll(async () => {
  await azurite.stop();
  await rm(folder, { recursive: true });
});

/** Runs the command as npm does, with the storage that the settings name. */
async function run(...argv: readonly string[]) {
  const env = { ...process.env, STORAGE_CONNECTION_STRING: azurite.connectionString };
  const child = fork("src/cli.ts", ["import-follow-up", ...argv], { execArgv: [], silent: true, env });
  const said = { out: "", err: "" };
  child.stdout?.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  child.stdin?.end();
  const [code] = (await once(child, "close")) as unknown[];
  return { code, out: plain(said.out), err: plain(said.err) };
}

const followUps = () => {
  const storage = { kind: "connectionString", connectionString: azurite.connectionString } as const;
  return createStores(
    storage,
    createServiceLog(() => undefined),
  ).followUps;
};

async function aFile(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

const withBudget = (more: number): string =>
  TABLE.replace("2 816", String(2_816 + more)).replace("43 510", String(43_510 + more));

describe("import-follow-up", () => {
  it("reads the customer's table, and saves it when somebody says yes", async () => {
    const shown = await run(SAMPLE, "--dry-run");
    expect(shown).toMatchObject({ code: 0, err: "" });
    expect(shown.out).toContain("Kontroll: alla tryckta siffror stämmer inom avrundning.");

    const unsaid = await run(SAMPLE);
    expect(unsaid).toMatchObject({ code: 1, out: "" });
    expect(unsaid.err).toContain(`import-follow-up -- ${SAMPLE} --forecast deviation --confirm`);
    expect(await followUps().areas()).toEqual([]);

    const saved = await run(SAMPLE, "--forecast", "deviation", "--confirm", "--today", "2025-11-24");
    expect(saved).toMatchObject({ code: 0, err: "" });
    expect(saved.out).toContain("Klart. November 2025 är sparad som version 1.");
  });

  it("makes nothing of the same table, and the next version of a corrected one", async () => {
    await run(SAMPLE, "--of", "Rättad", "--confirm");

    const again = await run(SAMPLE, "--of", "Rättad");
    expect(again).toMatchObject({ code: 0, err: "" });
    expect(again.out).toContain("Tabellen är redan inläst, som version 1.");

    await aFile("rattad-uppgifter.csv", FACTS);
    const corrected = await run(await aFile("rattad.csv", withBudget(10)), "--of", "Rättad");
    expect(corrected).toMatchObject({ code: 0, err: "" });
    expect(corrected.out).toContain("~ Kommundirektör, årsbudget: 2 816 → 2 826");
    expect(corrected.out).toContain("sparad som version 2 av november 2025.");
    const heads = await followUps().heads("rattad");
    expect(heads.map(({ version, document }) => ({ version, document }))).toEqual([
      { version: 2, document: "rattad.csv" },
      { version: 1, document: "uppfoljning-2025-11.xlsx" },
    ]);
  });

  it("reads a text file as the workbook, with what stands in the file beside it", async () => {
    const { code, out } = await run("samples/uppfoljning-2025-11.csv", "--of", "Staben", "--confirm");
    expect(code).toBe(0);
    expect(out).toContain("Diarienummer: KS/2025:4");

    expect((await run(SAMPLE, "--of", "Staben")).out).toContain("Tabellen är redan inläst, som version 1.");
  });

  it("loses nothing when several import the same month at once", async () => {
    const files = await Promise.all(
      [0, 10, 20].map((more) => aFile(`samtidigt-${more}.csv`, withBudget(more))),
    );

    const imports = await Promise.all(files.map((file) => run(file, "--of", "Samtidigt", "--confirm")));

    expect(imports.map(({ code }) => code)).toEqual([0, 0, 0]);
    const heads = await followUps().heads("samtidigt");
    expect(heads.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(new Set(heads.map(({ total }) => total.printed.yearBudget)).size).toBe(3);
  });

  it("says what is odd by row and column, and saves nothing of it by itself", async () => {
    const file = await aFile("fel.csv", TABLE.replace("7 895", "7 985"));

    const { code, err } = await run(file, "--of", "Fel", "--lang", "en");

    expect(code).toBe(1);
    expect(err).toContain("! Row 4, IT, “Avvikelse budget period”: it says −176.");
    expect(await followUps().heads("fel")).toEqual([]);
  });

  it("says what is wrong with its arguments", async () => {
    const { code, err } = await run("--bort");

    expect(code).toBe(2);
    expect(err).toContain("Flaggan --bort finns inte.");
    expect((await run("--help")).out).toContain("npm run -s import-follow-up -- FIL");
  });
});
