import { fork } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";

/** Runs a command as npm does. */
async function run(argv: readonly string[], stdin = "") {
  const child = fork("src/cli.ts", argv, { execArgv: [], silent: true });
  let said = "";
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  // In two pieces, parted in the middle of a letter.
  const bytes = Buffer.from(stdin);
  const middle = bytes.indexOf("ä") + 1;
  await new Promise((written) => child.stdin?.write(bytes.subarray(0, middle), written));
  child.stdin?.end(bytes.subarray(middle));
  const [code] = (await once(child, "exit")) as unknown[];
  return { code, said };
}

describe("the commands", () => {
  it("answer a question in the terminal", async () => {
    const { code, said } = await run(["ask", "när är stoppdatum för förslag?", "--now", "2023-03-06"]);

    expect(code).toBe(0);
    expect(said).toContain("fredag 17 mars 2023");
  });

  it("answer a file of questions, however it arrives", async () => {
    const question = JSON.stringify({ id: "a", q: "när är stoppdatum för förslag?", now: "2023-03-06" });

    const { code, said } = await run(["ask", "--jsonl"], `${question}\n`);

    expect(code).toBe(0);
    expect(said).toContain("fredag 17 mars 2023");
  });

  it.each([
    ["ask", "--bort"],
    ["digest", "--bort"],
    ["import", "--bort"],
    ["import-follow-up", "--bort"],
    ["import-organisation", "--bort"],
    ["eval", "--bort"],
    ["bort"],
    [],
  ])("say what is wrong with: %s", async (...argv) => {
    const { code, said } = await run(argv.filter((word) => typeof word === "string"));

    expect(code).toBe(2);
    expect(said).not.toMatch(/^\s+at /mu);
    expect(said.length).toBeGreaterThan(20);
  });

  it("name themselves", async () => {
    const { code, said } = await run(["--help"]);

    expect(code).toBe(0);
    for (const name of ["ask", "digest", "import", "import-follow-up", "import-organisation", "eval"])
      expect(said).toContain(`npm run -s ${name}`);
  });
});
