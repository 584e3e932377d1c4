import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import { readDocument } from "../../../src/documents/read-document.ts";

describe("the sample calendars", () => {
  test("are complete", async () => {
    const calendars = await loadCalendars("samples");

    expect(
      calendars.map(({ id, yearly, events, undated }) => [id, yearly, events.length, undated.length]),
    ).toEqual([
      ["hallstahammar-styrmodell", true, 22, 0],
      ["malprocess", false, 14, 0],
      ["orsa-kommunplan", true, 18, 0],
      ["tidsplan-2024", false, 45, 0],
    ]);
  });

  test("hold the same rows as Excel file and as text file", async () => {
    const read = async (path: string): Promise<unknown> => {
      const outcome = await readDocument({ name: path, bytes: await readFile(path) });
      return outcome.kind === "grids" ? outcome.grids[0]?.rows : outcome;
    };

    expect(await read("samples/excel/tidsplan-2024.xlsx")).toEqual(await read("samples/tidsplan-2024.csv"));
  });
});
