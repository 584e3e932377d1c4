import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/documents/read-document.ts";
import { suggestInvolvements } from "../../../src/domain/calendar/involvements.ts";
import { planImport } from "../../../src/domain/calendar/import/plan-import.ts";

const cell = fc.oneof(
  fc.constantFrom(
    "",
    "Datum",
    "Vad",
    "När",
    "1 mars",
    "v. 12",
    "maj–juni",
    "Möte CSG",
    "KS ansvarar för dragning.",
    "31 april",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 25 });

describe("whatever a document holds", () => {
  test("planning its import gives an answer, and importing that again changes nothing", () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(undefined, null, 2023), (rows, firstYear) => {
        const document = [{ rows: [["Datum", "Händelse", "Kommentar"], ...rows] }];
        const setup = { id: "plan", document: "plan.csv", firstYear };

        const plan = planImport(document, setup, undefined);

        if (plan.kind !== "planned") return;
        const { events, undated } = plan.calendar;
        expect(events.length + undated.length).toBe(plan.rows.length);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        for (const event of events) suggestInvolvements(event);
        const again = planImport(document, setup, plan.calendar);
        expect(again).toMatchObject({ calendar: plan.calendar, open: [] });
      }),
      { numRuns: 300 },
    );
  });

  test("reading its bytes gives an answer and never a fault", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom("", "PK\u0003\u0004", "Datum;Vad\n", "\u00ff\u00fe", '"'),
        async (bytes, start) => {
          const outcome = await readDocument({
            name: "plan.xlsx",
            bytes: Buffer.concat([Buffer.from(start, "latin1"), bytes]),
          });

          expect(outcome.kind).toMatch(/^[a-z-]+$/u);
        },
      ),
    );
  });

  test("a very long cell costs no more than it should", () => {
    const long = "KS ansvarar för dragning och ".repeat(2000);
    const rows = [
      ["Datum", "Händelse", "Kommentar"],
      ["1 mars 2023", long, long],
    ];
    const started = performance.now();

    const plan = planImport([{ rows }], { id: "plan", document: "plan.csv" }, undefined);

    if (plan.kind === "planned") plan.calendar.events.forEach(suggestInvolvements);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
