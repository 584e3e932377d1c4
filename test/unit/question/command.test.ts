import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { runAsk } from "../../../src/cli/ask.ts";
import { runEval } from "../../../src/cli/eval.ts";
import type { CliIo } from "../../../src/cli/io.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function aFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "styrkedjan-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

function terminalWith(input = ""): { io: CliIo; out: () => string; err: () => string } {
  let out = "";
  let err = "";
  const io: CliIo = {
    stdin: Readable.from([input]),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    cwd: tmpdir(),
    today: () => "2023-03-06",
    now: () => 0,
    openStores: () => Promise.reject(new Error("no storage is needed to ask")),
    openNamedStores: () => Promise.reject(new Error("no storage is needed to ask")),
  };
  return { io, out: () => out, err: () => err };
}

describe("ask", () => {
  it("answers in the terminal", async () => {
    const { io, out } = terminalWith();

    expect(await runAsk(["när är stoppdatum för förslag?", "--now", "2023-03-06"], io)).toBe(0);
    expect(out()).toContain("fredag 17 mars 2023 (om 11 dagar)");
  });

  it("answers from another calendar, and names those there are", async () => {
    const { io, out, err } = terminalWith();

    expect(await runAsk(["vad händer i maj?", "--calendar", "orsa-kommunplan"], io)).toBe(0);
    expect(out()).toContain("Budgetberedning");
    expect(await runAsk(["maj?", "--calendar", "borta"], io)).toBe(2);
    expect(err()).toContain("tidsplan-2024");
  });

  it("answers a file of questions line by line, with turns and with a folder of calendars", async () => {
    const folder = await aFolder({
      "egen.csv": "Datum;Händelse\n12 maj;Sommarfest\n",
      "years.json": JSON.stringify({ "egen.csv": 2026 }),
    });
    const lines = [
      { id: "a", q: "när är budgetdagen?", now: "2023-01-20", dataset: "tidsplan-2024" },
      { id: "b", turns: [{ q: "när är budgetdagen?" }, { q: "vem ansvarar?" }], now: "2023-01-20" },
      { id: "c", q: "när är sommarfesten", now: "2026-05-01", dataset: "egen" },
      { id: "d", q: "när?", now: "2026-05-01", dataset: "borta" },
    ];
    const { io, out } = terminalWith(lines.map((line) => JSON.stringify(line)).join("\n"));

    expect(await runAsk(["--jsonl", "--calendars", folder], io)).toBe(0);
    const answers = out()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; answers: Record<string, unknown>[] });
    expect(answers.map(({ id, answers: given }) => [id, given.length])).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 1],
      ["d", 0],
    ]);
    expect(answers[0]?.answers[0]).toMatchObject({
      behaviour: "answer",
      days: 12,
      events: [{ start: "2023-02-01", end: "2023-02-01", title: "Budgetdag" }],
    });
    expect(answers[2]?.answers[0]).toMatchObject({ events: [{ start: "2026-05-12" }] });
  });

  it("says which folder cannot be opened", async () => {
    const { io, err } = terminalWith();

    expect(await runAsk(["maj?", "--calendars", "/finns/inte"], io)).toBe(2);
    expect(err()).toContain("Mappen /finns/inte finns inte");
  });

  it("says how it is used when nothing is asked", async () => {
    const { io, err } = terminalWith();

    expect(await runAsk([], io)).toBe(2);
    expect(await runAsk(["--obefintlig"], io)).toBe(2);
    expect(err()).toContain("npm run -s ask");
  });
});

describe("eval", () => {
  const question = (expect_: unknown, q = "när är budgetdagen?"): string =>
    JSON.stringify({ id: "q", q, now: "2023-01-20", dataset: "tidsplan-2024", expect: expect_ });

  it("scores a municipality's own questions and dates", async () => {
    const folder = await aFolder({
      "fragor.jsonl": [
        question({ behaviour: "answer", titles: ["Budgetdag"], dates: ["2023-02-01"], days: 12 }),
        question({ behaviour: "decline", mustMention: ["vet jag inte|hittar inte"] }, "när är julfesten?"),
        question({ behaviour: "answer", titles: ["Bokslutsdag"] }),
      ].join("\n"),
      "egen.csv": "Datum;Händelse\n12 maj;Sommarfest\n3 juni;Avslutning\n",
      "egen.json": JSON.stringify({
        rows: [
          { dateText: "12 maj", start: "2026-05-12", end: "2026-05-12" },
          { dateText: "3 juni", start: "2026-06-04", end: "2026-06-04" },
        ],
      }),
      "years.json": JSON.stringify({ "egen.csv": 2026 }),
    });
    const { io, out } = terminalWith();

    expect(await runEval([folder], io)).toBe(0);
    expect(out()).toContain("2 av/of 3 rätt/right. Säkert men fel / confidently wrong: 1");
    expect(out()).toContain("missing: Bokslutsdag");
    expect(out()).toContain("1 av/of 2 rätt/right");
  });

  it("says so when there is nothing to evaluate", async () => {
    const { io, err } = terminalWith();

    expect(await runEval(["finns-inte-alls"], io)).toBe(2);
    expect(await runEval([], io)).toBe(2);
    expect(err()).toContain("finns-inte-alls");
  });
});
