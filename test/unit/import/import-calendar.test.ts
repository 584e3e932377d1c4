import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/documents/read-document.ts";
import {
  importCalendar,
  type ImportOutcome,
  type ImportRequest,
} from "../../../src/usecases/import-calendar.ts";
import type { CalendarStore } from "../../../src/usecases/ports.ts";
import { memoryCalendars } from "../../support/memory-stores.ts";

const PLAN = "Datum;Händelse\n1 mars 2023;Möte CSG\n7 juni;Möte CSG\n17 mars 2024;Budgetdag\n";

const setUp = (calendars: CalendarStore = memoryCalendars()) => ({
  calendars,
  run: (text: string, more: Partial<ImportRequest> = {}): Promise<ImportOutcome> =>
    importCalendar(
      { readDocument, calendars },
      {
        file: { name: "plan.csv", bytes: Buffer.from(text) },
        setup: { id: "plan", document: "plan.csv", firstYear: 2023 },
        dryRun: false,
        ...more,
      },
    ),
});

describe("importing a calendar", () => {
  test("saves it, with every row", async () => {
    const { calendars, run } = setUp();

    const outcome = await run(PLAN);

    expect(outcome.kind).toBe("saved");
    const stored = await calendars.load("plan");
    expect(stored?.calendar.events.map(({ title, date, source }) => [title, date.start, source.row])).toEqual(
      [
        ["Möte CSG", "2023-03-01", 1],
        ["Möte CSG", "2023-06-07", 2],
        ["Budgetdag", "2024-03-17", 3],
      ],
    );
  });

  test("a dry run decides the same and saves nothing", async () => {
    const { calendars, run } = setUp();

    const outcome = await run(PLAN, { dryRun: true });

    expect(outcome).toMatchObject({ kind: "dry-run", plan: { isNew: true, changes: { unchanged: 0 } } });
    expect(await calendars.list()).toEqual([]);
  });

  test("the same file again is not saved again", async () => {
    const { calendars, run } = setUp();
    await run(PLAN);
    const before = await calendars.load("plan");

    expect((await run(PLAN)).kind).toBe("unchanged");
    expect((await calendars.load("plan"))?.version).toBe(before?.version);
  });

  test("the name and the year stay when nothing else is said", async () => {
    const { calendars, run } = setUp();
    await run(PLAN, { setup: { id: "plan", document: "plan.csv", name: "Planen", firstYear: 2023 } });

    await run("Datum;Händelse\n2 mars;Möte CSG\n", {
      setup: { id: "plan", document: "ny.csv" },
      choices: [{ line: 1, id: "new" }],
    });

    const stored = await calendars.load("plan");
    expect(stored?.calendar).toMatchObject({ name: "Planen", yearly: false });
    expect(stored?.calendar.events[0]?.date.start).toBe("2023-03-02");
  });

  test("a row that could be two is not saved until somebody has said which", async () => {
    const { calendars, run } = setUp();
    await run("Datum;Händelse\n1 mars;Möte CSG\n7 juni;Möte CSG\n");
    const again = "Datum;Händelse\n15 april;Möte CSG\n";

    const asked = await run(again);

    expect(asked.kind).toBe("open-rows");
    const open = asked.kind === "open-rows" ? asked.plan.open : [];
    expect(open.map(({ line, candidates }) => [line, candidates.length])).toEqual([[1, 2]]);
    const id = open[0]?.candidates[1]?.id ?? "";
    expect((await run(again, { choices: [{ line: 1, id }] })).kind).toBe("saved");
    expect((await calendars.load("plan"))?.calendar.events.map((event) => event.id)).toEqual([id]);
  });

  test.each([[{ line: 9, id: "new" }], [{ line: 1, id: "nobody-0000" }], [{ line: 0, id: "new" }]])(
    "a choice that names nothing changes nothing: %o",
    async (choice) => {
      const { calendars, run } = setUp();

      expect(await run(PLAN, { choices: [choice] })).toEqual({ kind: "bad-choice", choice });
      expect(await calendars.list()).toEqual([]);
    },
  );

  test("a file that is not to be trusted changes nothing", async () => {
    const { calendars, run } = setUp();
    await run(PLAN);
    const before = await calendars.load("plan");

    expect(await run("%PDF-1.4")).toEqual({
      kind: "refused",
      refusal: { kind: "not-a-table", looksLike: "pdf" },
    });
    expect((await run("Namn;Ålder\nA;1")).kind).toBe("refused");
    expect(await calendars.load("plan")).toEqual(before);
  });

  test("dates that cannot be read do not empty a calendar", async () => {
    const { calendars, run } = setUp();
    await run(PLAN);

    expect((await run("Datum;Händelse\n???;Möte\n;Möte\n")).kind).toBe("no-dates-read");
    expect((await calendars.load("plan"))?.calendar.events).toHaveLength(3);
  });

  test("one row that cannot be read is kept beside the rest", async () => {
    const { calendars, run } = setUp();

    const outcome = await run("Datum;Händelse\n1 mars;A\n???;B\n2 mars;C\n");

    expect(outcome).toMatchObject({
      kind: "saved",
      plan: { rows: [{ event: { title: "A" } }, {}, { event: { title: "C" } }] },
    });
    expect((await calendars.load("plan"))?.calendar.undated).toEqual([
      { row: 2, title: "B", dateText: "???" },
    ]);
  });

  test("somebody who saves in between is not overwritten: it is decided again", async () => {
    const calendars = memoryCalendars();
    const { run } = setUp(calendars);
    await run(PLAN);
    let meddled = false;
    const meddling: CalendarStore = {
      ...calendars,
      save: async (calendar, expected) => {
        if (!meddled) {
          meddled = true;
          await setUp(calendars).run(`${PLAN}1 april 2024;Utskick\n`);
        }
        return calendars.save(calendar, expected);
      },
    };

    const outcome = await setUp(meddling).run(PLAN.replace("17 mars", "18 mars"));

    expect(outcome).toMatchObject({ kind: "saved", plan: { changes: { removed: [{ title: "Utskick" }] } } });
  });

  test("it gives up when others keep saving", async () => {
    const calendars = memoryCalendars();
    const busy: CalendarStore = { ...calendars, save: () => Promise.resolve({ kind: "conflict" }) };

    expect((await setUp(busy).run(PLAN)).kind).toBe("conflict");
  });
});
