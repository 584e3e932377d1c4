import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importerAt, plain, TABLE, type Importer } from "../../support/follow-up-import.ts";

let importer: Importer;
beforeEach(async () => {
  importer = await importerAt();
});
afterEach(() => importer.leave());

const said = (): string => plain(importer.said.out + importer.said.err);

async function importTable(text: string, ...argv: string[]): Promise<number> {
  await importer.file("tabell.csv", text);
  return importer.run("tabell.csv", ...argv);
}

describe("what is odd in a table", () => {
  it.each([
    [
      "a digit in a share",
      TABLE.replace("97,5%", "79,5%"),
      "Rad 7, Överförmyndarvht, ”% av budget” (procent av budgeten till och med månaden): står 79,5 %. Utfallet delat med budgeten ger mellan 97,5 % och 97,6 %.",
    ],
    [
      "a digit in an outcome",
      TABLE.replace("7 895", "7 985"),
      "Rad 12, Totalt KLS, ”Redovisning t o m nov”: står 36 399, men raderna ger 36 489. Avrundning kan ge högst 3,5 i skillnad.",
    ],
    [
      "a deviation with the wrong sign",
      TABLE.replace(";-176;", ";176;"),
      "Rad 4, IT, ”Avvikelse budget period”: står 176. Budget minus utfall ger mellan −177 och −175.",
    ],
    [
      "a column that nobody knows",
      TABLE.split("\n")
        .map((line, at) =>
          line.trim() === "" || at > 11 ? line : `${line.trimEnd()};${at === 0 ? "Färg" : "grön"}`,
        )
        .join("\n"),
      "Kolumnen ”Färg” är inte läst.",
    ],
  ])("is said by row and column, and saved only by who wants it so: %s", async (_, text, warning) => {
    expect(await importTable(text)).toBe(1);
    expect(said()).toContain(`! ${warning}`);
    expect(await importer.versions()).toEqual([]);

    expect(await importTable(text, "--confirm")).toBe(0);
    expect(await importer.stores.followUps.areas()).toHaveLength(1);
  });

  it("is never saved where the total cannot be explained", async () => {
    const without = TABLE.split("\n")
      .filter((line) => !line.startsWith("HR-avdelning"))
      .join("\n");

    expect(await importTable(without, "--confirm")).toBe(1);

    expect(said()).toContain("Summan går inte att förklara");
    expect(said()).toContain("Inget är sparat.");
    expect(await importer.stores.followUps.areas()).toEqual([]);
  });

  it("says what is missing where it is known how the rows add up", async () => {
    await importTable(TABLE, "--confirm");
    const without = TABLE.split("\n")
      .filter((line) => !line.startsWith("HR-avdelning"))
      .join("\n");

    expect(await importTable(without, "--confirm")).toBe(1);

    expect(said()).toContain("Totalt KLS, årsbudget: står 43 510, raderna ger 33 672.");
    expect(await importer.stores.followUps.heads("kommunledningsstab")).toHaveLength(1);
  });

  it.each([
    [
      "a cell that is no number",
      TABLE.replace("7 895", "7 8x5"),
      "Rad 4, IT, ”Redovisning t o m nov”: ”7 8x5” är inget tal.",
    ],
    ["a number that can be two", TABLE.replace("7 895", "7.895"), "”7.895” kan betyda två olika tal."],
    ["a name that stands twice", TABLE.replace("Kommundirektör;", "IT;"), "IT står på flera rader: 2 och 4."],
    [
      "no outcome",
      TABLE.replace("Redovisning t o m nov", "Övrigt"),
      "saknar kolumnen för utfall till och med månaden",
    ],
    ["no heading", "a;b\n1;2\n", "Jag hittar inga rubriker."],
  ])("is a refusal where it cannot be read: %s", async (_, text, says) => {
    expect(await importTable(text, "--confirm")).toBe(1);

    expect(said()).toContain(says);
    expect(await importer.stores.followUps.areas()).toEqual([]);
  });

  it("asks which way rows add up that add up in several, and takes the one that is named", async () => {
    const text = [
      "Enhet;Budget nov 2025;Redovisning nov 2025;Budget t o m nov;Redovisning t o m nov",
      "Vård;10;10;100;100",
      "Skola;10;10;100;100",
      "Teknik;10;10;100;100",
      "Totalt KLS;20;20;200;200",
    ].join("\n");

    expect(await importTable(text, "--confirm")).toBe(1);
    expect(said()).toContain("Raderna kan räknas ihop på 4 sätt, och jag gissar inte:");
    expect(said()).toContain("Kör igen med --way och numret");

    expect(said()).toContain("2. Skola är summan av Teknik.");

    expect(await importTable(text, "--confirm", "--way", "2")).toBe(0);
    expect(said()).toContain("Delsumma: Skola är summan av Teknik.");
  });

  it("asks what a forecast holds that could be either, and takes nothing for granted", async () => {
    const text = [
      "Enhet;Budget nov 2025;Redovisning nov 2025;Budget t o m nov;Redovisning t o m nov;Prognos efter okt",
      "Vård;10;10;100;90;",
      "Skola;20;20;200;190;",
      "Totalt KLS;30;30;300;280;",
    ].join("\n");

    expect(await importTable(text, "--confirm")).toBe(1);
    expect(said()).toContain("Vad står i ”Prognos efter okt”?");
    expect(said()).toContain("import-follow-up -- tabell.csv --forecast deviation --confirm");
    expect(said()).toContain("import-follow-up -- tabell.csv --forecast outcome --confirm");

    expect(await importTable(text, "--forecast", "outcome")).toBe(0);
  });

  it("takes what a column says of what is part of what", async () => {
    const withParts = TABLE.split("\n")
      .map((line, at) => {
        if (at > 11 || line.trim() === "") return line;
        const isPart = /^(?:Administrativa|Överförmyndar|Politisk|Oförutsett)/u.test(line);
        return `${line.trimEnd()};${at === 0 ? "Ingår i" : isPart ? "TIA-avdelningen" : ""}`;
      })
      .join("\n");

    expect(await importTable(withParts, "--forecast", "deviation")).toBe(0);
    expect(said()).toContain("Delsumma: TIA-avdelningen är summan av");

    expect(await importTable(withParts.replaceAll(";TIA-avdelningen", ";TIA"), "--confirm")).toBe(1);
    expect(said()).toContain("ingår i ”TIA” enligt tabellen, men någon sådan rad finns inte.");
  });
});
