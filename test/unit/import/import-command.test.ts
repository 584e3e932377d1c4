import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importCommand } from "../../../src/cli/import.ts";
import type { CliIo } from "../../../src/cli/io.ts";
import { AppError } from "../../../src/errors.ts";
import { memoryStores } from "../../support/all-memory-stores.ts";
import { memoryCalendars, memorySettings } from "../../support/memory-stores.ts";

interface World {
  readonly calendars: ReturnType<typeof memoryCalendars>;
  readonly settings: ReturnType<typeof memorySettings>;
  readonly said: { out: string; err: string };
  opened: number;
  closed: number;
  readonly io: CliIo;
}

let folder = "";
let world: World;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-"));
  world = aWorld();
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function aWorld(): World {
  const calendars = memoryCalendars();
  const settings = memorySettings();
  const said = { out: "", err: "" };
  const made: World = {
    calendars,
    settings,
    said,
    opened: 0,
    closed: 0,
    io: {
      stdin: (async function* () {})(),
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
      cwd: folder,
      today: () => "2023-03-06",
      now: () => 0,
      openStores: () => {
        made.opened++;
        const close = (): Promise<void> => {
          made.closed++;
          return Promise.resolve();
        };
        return Promise.resolve({ ...memoryStores(), calendars, settings, close });
      },
      openNamedStores: () => Promise.resolve(undefined),
    },
  };
  return made;
}

const file = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const PLAN = "Datum;Händelse\n1 mars;Möte CSG\n??;Möte FLU\nmåndag 7 juni;Möte CSG\n";
const run = (...args: string[]): Promise<number> => importCommand(args, world.io);
const clear = (): void => {
  world.said.out = "";
  world.said.err = "";
};

describe("import --dry-run --json", () => {
  test("prints one line a file with every printed row in its place, and needs no storage", async () => {
    await file("plan.csv", PLAN);
    await file("annan.csv", "När;Vad\nmaj;Budgetdag\n");
    await file("years.json", '{"plan.csv": 2023, "annan.csv": null}');

    const status = await run("plan.csv", "annan.csv", "--dry-run", "--json");

    const [first, second] = world.said.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(world.opened).toBe(0);
    expect(first).toMatchObject({
      file: "plan.csv",
      rows: [
        {
          start: "2023-03-01",
          end: "2023-03-01",
          precision: "day",
          startTime: null,
          endTime: null,
          title: "Möte CSG",
        },
        {
          start: null,
          end: null,
          title: "Möte FLU",
          warnings: ["Jag kan inte läsa datumet ”??”. Raden sparas utan datum."],
        },
        { start: "2023-06-07", title: "Möte CSG" },
      ],
    });
    expect(first?.["rows"]).toHaveLength(3);
    expect(second).toMatchObject({
      file: "annan.csv",
      yearly: true,
      rows: [{ start: "--05-01", end: "--05-31" }],
    });
  });

  test("a file that is refused has a line too, without rows", async () => {
    await file("bild.csv", "%PDF");

    expect(await run("bild.csv", "--dry-run", "--json")).toBe(1);
    expect(JSON.parse(world.said.out)).toMatchObject({ file: "bild.csv", outcome: "refused", rows: [] });
  });

  test("--year and --yearly go before years.json", async () => {
    await file("plan.csv", "Datum;Vad\n1 mars;A\n");
    await file("ar.json", '{"plan.csv": 2023}');

    await run("plan.csv", "--dry-run", "--json", "--years", "ar.json", "--year", "2030");
    await run("plan.csv", "--dry-run", "--json", "--years", "ar.json", "--yearly");
    await run("plan.csv", "--dry-run", "--json", "--years", "ar.json");

    const starts = world.said.out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { rows: { start: string }[] }).rows[0]?.start);
    expect(starts).toEqual(["2030-03-01", "--03-01", "2023-03-01"]);
  });
});

describe("import --dry-run", () => {
  test("shows the rows as they will be read, with their warnings, and saves nothing", async () => {
    await file("plan.csv", PLAN);

    const status = await run("plan.csv", "--name", "Planen", "--year", "2023", "--dry-run");

    expect(status).toBe(0);
    expect(world.said.out.split("\n").map((line) => line.trimEnd())).toEqual([
      "Planen (plan): 3 rader",
      "2 rader saknar år. Jag räknade ut det från året du angav.",
      "    1  onsdag 1 mars 2023                Möte CSG",
      "    2  inget datum                       Möte FLU",
      "         ! Jag kan inte läsa datumet ”??”. Raden sparas utan datum.",
      "    3  onsdag 7 juni 2023                Möte CSG",
      "         ! Raden säger måndag, men 7 juni 2023 är en onsdag. Jag utgår från datumet.",
      "",
      "Ny kalender med 2 händelser.",
      "",
      "Inget är sparat. Kör utan --dry-run när det ser rätt ut.",
      "",
    ]);
    expect(await world.calendars.list()).toEqual([]);
    expect([world.opened, world.closed]).toEqual([1, 1]);
  });

  test("goes on without the stored calendars when they cannot be reached", async () => {
    await file("plan.csv", PLAN);
    const io = { ...world.io, openStores: () => Promise.reject(new AppError("storage.unavailable", "no")) };

    expect(await importCommand(["plan.csv", "--year", "2023", "--dry-run"], io)).toBe(0);
    expect(world.said.err).toContain("Jag når inte de sparade kalendrarna");
    expect(world.said.out).toContain("onsdag 1 mars 2023");
  });

  test("speaks English when asked to", async () => {
    await file("plan.csv", PLAN);

    await run("plan.csv", "--year", "2023", "--dry-run", "--lang", "en");

    expect(world.said.out).toContain("The row says Monday, but 7 June 2023 is a Wednesday. I used the date.");
    expect(world.said.out).toContain("I cannot read the date “??”.");
  });
});

describe("import", () => {
  test("saves the calendar and says whether the bot answers from it", async () => {
    await file("Årsplan för KS.csv", "Datum;Vad\n1 mars 2023;A\n");

    expect(await run("Årsplan för KS.csv", "--name", "Årsplan")).toBe(0);

    expect((await world.calendars.load("arsplan-for-ks"))?.calendar).toMatchObject({
      name: "Årsplan",
      yearly: false,
    });
    expect(world.said.out).toContain("Årsplan är sparad.\nStyrkedjan använder den inte än.");
    await world.settings.setActiveCalendars(["arsplan-for-ks"], undefined);
    await file("Årsplan för KS.csv", "Datum;Vad\n2 mars 2023;A\n");
    clear();
    await run("Årsplan för KS.csv");
    expect(world.said.out).toContain("Flyttad: A, från 1 mars 2023 till 2 mars 2023");
    expect(world.said.out).toContain("Årsplan är sparad.\nStyrkedjan använder den.");
    expect(world.closed).toBe(2);
  });

  test("says what was added, moved, changed and removed", async () => {
    await file(
      "plan.csv",
      "Datum;Vad;Syfte\n1 mars 2023;A;x\n2 mars 2023;Budgetdag;y\n3 mars 2023;Utskick;z\n",
    );
    await run("plan.csv");
    await file(
      "plan.csv",
      "Datum;Vad;Syfte\n1 mars 2023;A;annat\n5 mars 2023;Budgetdag;y\n9 mars 2023;Helt ny sak;\n",
    );
    clear();

    await run("plan.csv");

    expect(world.said.out).toContain("nya 1, flyttade 1, ändrade 1, borttagna 1, oförändrade 0");
    expect(world.said.out).toContain("Ny: Helt ny sak, 9 mars 2023");
    expect(world.said.out).toContain("Ändrad: A, 1 mars 2023 (syftet)");
    expect(world.said.out).toContain("Borttagen: Utskick, 3 mars 2023");
  });

  test("asks which event a row is, and takes the answer", async () => {
    await file("plan.csv", "Datum;Vad\n1 mars 2023;Möte CSG\n7 juni 2023;Möte CSG\n");
    await run("plan.csv");
    await file("plan.csv", "Datum;Vad\n15 april 2023;Möte CSG\n");
    clear();

    expect(await run("plan.csv")).toBe(1);

    const [, choice = ""] = /(1=mote-csg-\w+) {3}om den är Möte CSG, 7 juni 2023/u.exec(world.said.err) ?? [];
    expect(world.said.err).toContain("--match 1=ny   om den är ny");
    expect(world.said.err).toContain("Inget är sparat.");
    expect(await run("plan.csv", "--match", choice)).toBe(0);
    expect((await world.calendars.load("plan"))?.calendar.events.map(({ id }) => `1=${id}`)).toEqual([
      choice,
    ]);
  });

  test.each([
    [["finns-inte.csv"], "Jag hittar inte filen finns-inte.csv."],
    [["."], "Jag hittar inte filen ."],
    [["plan.csv", "--match", "7=ny"], "--match 7=ny stämmer inte"],
  ])("%o changes nothing and says why", async (args, sentence) => {
    await file("plan.csv", PLAN);

    expect(await run(...args)).toBe(1);
    expect(world.said.err).toContain(sentence);
    expect(await world.calendars.list()).toEqual([]);
  });

  test("a years.json that says something else is named", async () => {
    await file("plan.csv", PLAN);
    await file("years.json", '{"plan.csv": "2023"}');

    expect(await run("plan.csv")).toBe(1);
    expect(world.said.err).toContain("years.json ska ange ett år");
    expect(world.closed).toBe(1);
  });

  test("a month's follow-up is another command's, which is named", async () => {
    await file("min uppföljning.csv", "Enhet;Budget nov;Redovisning nov\nIT;10;9\nTotalt;10;9\n");

    expect(await run("min uppföljning.csv")).toBe(1);
    expect(world.said.err).toContain('npm run -s import-follow-up -- "min uppföljning.csv"');
    expect(await world.calendars.list()).toEqual([]);
  });

  test("a file of 50 MB is not even read", async () => {
    await file("stor.csv", "a".repeat(50 * 1024 * 1024));

    expect(await run("stor.csv")).toBe(1);
    expect(world.said.err).toContain("Filen är 50 MB");
  });

  test("the rest of the files are imported when one is refused", async () => {
    await file("tom.csv", "");
    await file("plan.csv", "Datum;Vad\n1 mars 2023;A\n");

    expect(await run("tom.csv", "plan.csv")).toBe(1);
    expect((await world.calendars.list()).map(({ id }) => id)).toEqual(["plan"]);
  });

  test.each([
    [[], "Ange minst en fil."],
    [["a.csv", "--nmae", "x"], "Jag känner inte till --nmae."],
    [["a.csv", "--year", "23"], "”23” går inte att använda till --year."],
    [["a.csv", "--year", "2023", "--yearly"], "Ange antingen --year eller --yearly."],
    [["a.csv", "--match", "x"], "”x” går inte att använda till --match."],
    [["a.csv", "b.csv", "--name", "x"], "--name går bara att använda till en fil åt gången."],
    [["a.csv", "--lang", "fi"], "”fi” går inte att använda till --lang."],
    [["--year"], "--year"],
  ])("%o is explained", async (args, sentence) => {
    expect(await run(...args)).toBe(2);
    expect(world.said.err).toContain(sentence);
    expect(world.said.err).toContain("Så här:");
    expect(world.opened).toBe(0);
  });
});
