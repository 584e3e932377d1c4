import { afterEach, describe, expect, it } from "vitest";
import { FACTS, importerAt, plain, TABLE, type Importer } from "../../support/follow-up-import.ts";

let importer: Importer;
afterEach(() => importer.leave());

const PARTS = /Är delsummorna rätt\? \(ja\/nej\)/u;
const FORECAST = /Vad står i ”Prognos efter aug”\?/u;

async function importNovember(answers: readonly (string | undefined)[], table = TABLE) {
  importer = await importerAt(answers);
  await importer.file("nov.csv", table);
  await importer.file("nov-uppgifter.csv", FACTS);
  const status = await importer.run("nov.csv");
  const area = (await importer.stores.followUps.areas())[0]?.value;
  return { status, area, ...importer.said };
}

describe("import-follow-up at a terminal", () => {
  it("asks about each thing, one by one, and saves", async () => {
    const { status, asked, area, out } = await importNovember(["ja", "1"]);

    expect(status).toBe(0);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatch(PARTS);
    expect(asked[1]).toMatch(FORECAST);
    expect(asked[1]).toContain("1  avvikelse mot årsbudgeten, plus är överskott (troligen)");
    expect(area?.confirmed.forecastHolds).toBe("deviation");
    expect(plain(out)).toContain("Klart. November 2025 är sparad som version 1.");
  });

  it("shows no command line to somebody who can answer", async () => {
    const { err } = await importNovember(["ja", "2"]);

    expect(err).toContain("Uppföljning");
    expect(err).not.toContain("--confirm");
  });

  it("takes what is said of the forecast, and not what is likely", async () => {
    const { area } = await importNovember(["J", " 2 "]);

    expect(area?.confirmed.forecastHolds).toBe("outcome");
  });

  it("asks again what it does not understand", async () => {
    const { status, asked } = await importNovember(["kanske", "ja", "3", "x", "1"]);

    expect(status).toBe(0);
    expect(asked[3]).toContain("Svara 1/2, eller nej för att avbryta.");
  });

  it.each([
    ["a no to the subtotals", ["nej"]],
    ["a no to the forecast", ["ja", "nej"]],
    ["a terminal that is closed", [undefined]],
    ["a terminal that is closed later", ["ja", undefined]],
  ])("saves nothing after %s", async (_, answers) => {
    const { status, area, err } = await importNovember(answers);

    expect(status).toBe(1);
    expect(area).toBeUndefined();
    expect(err).toContain("Inget är sparat.");
  });

  it("says what to do when a subtotal is wrong", async () => {
    const { err } = await importNovember(["nej"]);

    expect(err).toContain("Lägg till kolumnen ”Ingår i” i tabellen");
  });

  it("asks before it saves a table with warnings", async () => {
    const wrong = TABLE.replace("97,5%", "79,5%");

    const { status, asked, area } = await importNovember(["ja", "1", "nej"], wrong);

    expect(status).toBe(1);
    expect(asked[2]).toContain("Ska tabellen sparas trots varningarna?");
    expect(area).toBeUndefined();
  });
});
