import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadSampleOrganisation } from "../../../src/local/sample-organisation.ts";
import { FACTS, importerAt, plain, TABLE, type Importer } from "../../support/follow-up-import.ts";

let importer: Importer;
beforeEach(async () => {
  importer = await importerAt();
  await importer.file("nov.csv", TABLE);
  await importer.file("nov-uppgifter.csv", FACTS);
});
afterEach(() => importer.leave());

const out = (): string => plain(importer.said.out);
const err = (): string => plain(importer.said.err);
const stored = () =>
  importer.stores.followUps.find({ areaId: "kommunledningsstaben", month: "2025-11", version: 1 });

/** The same table with a figure of one row and of the total ten thousand kronor higher: it adds up. */
const CORRECTED = TABLE.replace("2 816", "2 826").replace("43 510", "43 520");

describe("import-follow-up", () => {
  it("shows what it found and saves nothing before somebody has said yes", async () => {
    const status = await importer.run("nov.csv");

    expect(status).toBe(1);
    expect(importer.said.out).toBe("");
    expect(err()).toContain("Uppföljning november 2025, Kommunledningsstaben");
    expect(err()).toContain("10 enheter, varav 1 är en delsumma. Summan heter Totalt KLS. Belopp i tkr.");
    expect(err()).toContain("Kontroll: alla tryckta siffror stämmer inom avrundning.");
    expect(err()).toContain(
      "1. TIA-avdelningen är en delsumma: summan av Administrativa avdelningen, Överförmyndarvht, Politisk verksamhet och Oförutsett.",
    );
    expect(err()).toContain("2. ”Prognos efter aug” är avvikelse mot årsbudgeten, där plus är överskott.");
    expect(err()).toContain("npm run -s import-follow-up -- nov.csv --forecast deviation --confirm");
    expect(err()).toContain("Handläggare: Martin Bollner, Ekonomichef");
    expect(await importer.stores.followUps.areas()).toEqual([]);
    expect(importer.said).toMatchObject({ opened: 1, closed: 1 });
  });

  it("saves what has been confirmed, and remembers it for the next month", async () => {
    const status = await importer.run("nov.csv", "--forecast", "deviation", "--confirm");

    expect(status).toBe(0);
    expect(out()).toContain("Klart. November 2025 är sparad som version 1.");
    expect(out()).toContain("Skriv ”uppföljning inställningar” till Styrkedjan i Teams.");
    expect(await stored()).toMatchObject({
      document: "nov.csv",
      forecast: { holds: "deviation", after: 8, heading: "Prognos efter aug" },
      rounding: { amount: 500, share: 5 },
      facts: { caseNumber: "KS/2025:4", tableDated: "2025-11-24" },
    });
    const [area] = await importer.stores.followUps.areas();
    expect(area?.value.confirmed.parts.map(({ partOf }) => partOf)).toEqual(
      Array<string>(4).fill("tia-avdelningen"),
    );
    expect(area?.value.confirmed.forecastHolds).toBe("deviation");

    await importer.file("dec.csv", TABLE.replaceAll(/\bnov\b/gu, "dec").replace("2025-11-24", "2025-12-20"));
    expect(await importer.run("dec.csv", "--today", "2025-12-20")).toBe(0);
    expect(out()).toContain("Klart. December 2025 är sparad som version 1.");
    expect(out()).toContain("Prognos: ”Prognos efter aug” är avvikelse mot årsbudgeten, plus är överskott.");
    expect(await importer.versions()).toEqual([
      { month: "2025-12", version: 1 },
      { month: "2025-11", version: 1 },
    ]);
  });

  it("marks each row as what it is, and doubles no sum", async () => {
    await importer.run("nov.csv", "--confirm");

    const rows = (await stored())?.rows ?? [];
    expect(rows.filter(({ kind }) => kind === "total").map(({ name }) => name)).toEqual(["Totalt KLS"]);
    expect(rows.filter(({ kind }) => kind === "subtotal").map(({ name }) => name)).toEqual([
      "TIA-avdelningen",
    ]);
    const direct = rows.filter(({ kind, partOf }) => kind !== "total" && partOf === undefined);
    expect(direct.reduce((sum, { printed }) => sum + (printed.yearBudget ?? 0), 0)).toBe(43_510_000);
  });

  it("has nothing to do with the same table once more", async () => {
    await importer.run("nov.csv", "--confirm");

    expect(await importer.run("nov.csv")).toBe(0);
    expect(out()).toContain("Tabellen är redan inläst, som version 1. Inget behövde ändras.");
    expect(await importer.versions()).toEqual([{ month: "2025-11", version: 1 }]);
  });

  it("makes a corrected table the next version, and says what differs", async () => {
    await importer.run("nov.csv", "--confirm");
    await importer.file("nov.csv", CORRECTED);

    expect(await importer.run("nov.csv")).toBe(0);
    const lines = out().split("\n");
    const from = lines.indexOf("Det här skiljer från version 1:");
    expect(lines.slice(from + 1, from + 4)).toEqual([
      "  ~ Kommundirektör, årsbudget: 2 816 → 2 826",
      "  ~ Totalt KLS, årsbudget: 43 510 → 43 520",
      "",
    ]);
    expect(out()).toContain("Den rättade tabellen är sparad som version 2 av november 2025.");
    expect(await importer.versions()).toEqual([
      { month: "2025-11", version: 2 },
      { month: "2025-11", version: 1 },
    ]);
  });

  it("saves nothing in a dry run, whatever is said beside it", async () => {
    expect(await importer.run("nov.csv", "--dry-run", "--confirm")).toBe(0);

    expect(out()).toContain("Provkörning: inget är sparat.");
    expect(out()).toContain("npm run -s import-follow-up -- nov.csv --forecast deviation --confirm");
    expect(await importer.stores.followUps.areas()).toEqual([]);
  });

  it("takes the forecast as it is told to", async () => {
    await importer.run("nov.csv", "--forecast", "outcome", "--confirm");

    expect((await stored())?.forecast?.holds).toBe("outcome");
    // What was said holds until the table looks otherwise: then it is asked about again.
    await importer.file("nov.csv", CORRECTED);
    expect(await importer.run("nov.csv")).toBe(1);
    expect(err()).toContain("Tidigare var prognosen ett utfall för hela året.");
  });

  it("tells whom nobody can be asked for", async () => {
    await loadSampleOrganisation(importer.stores);

    await importer.run("nov.csv", "--dry-run");

    expect(out()).toContain("Kommentarer: 8 av 9 enheter har en ansvarig att fråga.");
    expect(out()).toContain("Ingen är ansvarig i organisationen för: Näringslivsenheten.");
  });

  it("proposes a unit that is called otherwise, and remembers it when that is right", async () => {
    await loadSampleOrganisation(importer.stores);
    await importer.file("nov.csv", TABLE.replace("Ekonomi o planering", "Ekonomi och planering"));

    expect(await importer.run("nov.csv", "--dry-run")).toBe(0);
    expect(out()).toContain("Ekonomi och planering heter Ekonomi o planering i organisationen.");
    await importer.run("nov.csv", "--confirm");
    const [area] = await importer.stores.followUps.areas();
    expect(area?.value.places).toEqual([
      { unitId: "ekonomi-och-planering", place: { kind: "unit", id: "ekonomi-o-planering" } },
    ]);
  });

  it("answers in English", async () => {
    expect(await importer.run("nov.csv", "--lang", "en", "--confirm")).toBe(0);

    expect(out()).toContain("Follow-up of November 2025, Kommunledningsstaben");
    expect(out()).toContain("Check: every printed figure is right within rounding.");
    expect(out()).toContain("Done. November 2025 has been saved as version 1.");
  });

  it("needs an area that has a name, and asks before it makes a second one", async () => {
    await importer.run("nov.csv", "--confirm");

    expect(await importer.run("nov.csv", "--of", "Tekniska kontoret")).toBe(1);
    expect(err()).toContain("Tekniska kontoret är ett nytt verksamhetsområde.");
    expect(await importer.run("nov.csv", "--of", "Tekniska kontoret", "--confirm")).toBe(0);
    expect((await importer.stores.followUps.areas()).map(({ value }) => value.name)).toEqual([
      "Kommunledningsstaben",
      "Tekniska kontoret",
    ]);
    expect(await importer.run("nov.csv", "--of", "…")).toBe(1);
    expect(err()).toContain("Jag ser inte vilket verksamhetsområde tabellen gäller.");
    expect(err()).toContain("De som finns: Kommunledningsstaben och Tekniska kontoret.");
  });

  it("knows the area by its name without the ending of the definite form", async () => {
    await importer.run("nov.csv", "--confirm");

    expect(await importer.run("nov.csv", "--of", "Kommunledningsstab")).toBe(0);
    expect(out()).toContain("Tabellen är redan inläst");
  });

  it("asks about a month that has not begun", async () => {
    expect(await importer.run("nov.csv", "--today", "2025-10-30")).toBe(1);

    expect(err()).toContain("Uppföljningen gäller november 2025, som inte har börjat än.");
  });

  it.each([
    [["--bort"], "Flaggan --bort finns inte."],
    [[], "Ange en fil."],
    [["a.csv", "b.csv"], "Ange en fil."],
    [["nov.csv", "--month", "november"], "--month kan inte vara ”november”."],
    [["nov.csv", "--forecast", "bra"], "--forecast kan inte vara ”bra”."],
    [["nov.csv", "--forecast"], "--forecast kan inte vara ””."],
    [["nov.csv", "--today", "2025-11-31"], "--today kan inte vara ”2025-11-31”."],
    [["nov.csv", "--way", "0"], "--way kan inte vara ”0”."],
    [["nov.csv", "--of", " "], "--of kan inte vara ” ”."],
    [["nov.csv", "--lang", "fi"], "--lang kan inte vara ”fi”."],
  ])("says what is wrong with %j", async (argv, says) => {
    expect(await importer.run(...argv)).toBe(2);

    expect(err().startsWith(says)).toBe(true);
    expect(err()).toContain("npm run -s import-follow-up -- FIL");
    expect(importer.said.opened).toBe(0);
  });

  it.each([
    [["borta.csv"], "Filen borta.csv finns inte."],
    [["nov.csv", "--facts", "borta.csv"], "Filen borta.csv finns inte."],
  ])("says what is missing: %j", async (argv, says) => {
    expect(await importer.run(...argv)).toBe(1);

    expect(err()).toBe(`${says}\n`);
    expect(importer.said.opened).toBe(0);
  });

  it("explains itself", async () => {
    expect(await importer.run("--help")).toBe(0);
    expect(out()).toContain("--confirm");
    expect(await importer.run("--help", "--lang", "en")).toBe(0);
    expect(out()).toContain("FLAGS");
  });
});
