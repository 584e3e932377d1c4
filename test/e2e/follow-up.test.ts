import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newArea } from "../../src/domain/follow-up/new-area.ts";
import { ada, aMention, aMessage, aPress, inChannel, type Fields } from "../support/activities.ts";
import { manyUnits } from "../support/follow-up-cases.ts";
import { aComment, anArea, anotherMonth, KLS, november } from "../support/follow-ups.ts";
import { buttonsIn, pressOf } from "../support/pressing.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp({ today: "2025-11-26" });
});
afterEach(async () => {
  await app.close();
});

async function given(): Promise<void> {
  const { followUps, unitComments } = app.stores;
  await followUps.saveArea(anArea(), undefined);
  await followUps.add(anotherMonth("2025-09", 0.8));
  await followUps.add(november());
  await unitComments.save(aComment("IT"), undefined);
}

const read = ({ sent }: Exchange): string => wordsOf(sent).replaceAll("\u00A0", " ");
const asked = (text: string, fields: Fields = {}): Promise<Exchange> => app.post(aMessage(text, fields));
const titlesOf = ({ sent }: Exchange): readonly string[] => buttonsIn(sent).map(({ title }) => title);

describe("a month's follow-up", () => {
  beforeEach(given);

  it("is the newest month where none is said, with figures, comments, caveat and source", async () => {
    const words = read(await asked("uppföljning"));

    expect(words).toContain("+1 511 tkr");
    expect(words).toContain("använt 36 399 tkr av budgetens 37 910 tkr");
    expect(words).toContain("Licenserna blev dyrare än väntat.");
    expect(words).toContain("Ögonblicksbild");
    expect(words).toContain("Källa: uppfoljning-2025-11.xlsx, version 1, november 2025.");
    expect(app.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("is answered where it is asked, to everybody in a channel, without what only administrators may do", async () => {
    const exchange = await app.post(aMention("uppföljning november", { from: ada }));

    expect(exchange.sent).toHaveLength(1);
    expect(read(exchange)).toContain("+1 511 tkr");
    expect(titlesOf(exchange)).toEqual([
      "Alla enheter",
      "Läs kommentarerna",
      "Kommentera",
      "Visa september 2025",
    ]);
    expect(titlesOf(await asked("uppföljning", { from: ada }))).toEqual([
      "Alla enheter",
      "Läs kommentarerna",
      "Kommentera",
      "Tjänsteskrivelse",
      "Inställningar",
      "Visa september 2025",
    ]);
  });

  it("is in English when it is asked for in English, and so is what is pressed on it", async () => {
    const summary = await asked("follow-up November 2025");
    const units = await app.post(aPress(pressOf(summary, "All units")));

    expect(read(summary)).toContain("has used SEK 36 399 thousand of the budgeted SEK 37 910 thousand");
    expect(read(units)).toContain("Outcome 7 895 of 7 719");
  });

  it("is of the month that is said, of the newest year that has it", async () => {
    expect(read(await asked("uppföljning september"))).toContain("uppfoljning-2025-09.xlsx");
  });

  it("says that a month is not imported, and has those that are", async () => {
    const exchange = await asked("uppföljning oktober");

    expect(read(exchange)).toContain("Oktober 2025 är inte inläst");
    expect(titlesOf(exchange)).toEqual(["Visa november 2025", "Visa september 2025"]);
    expect(read(await app.post(aPress(pressOf(exchange, "Visa september 2025"))))).toContain(
      "Uppföljning september 2025",
    );
  });

  it("shows what has been said of it", async () => {
    const summary = await asked("uppföljning");

    expect(read(await app.post(aPress(pressOf(summary, "Läs kommentarerna"))))).toContain(
      "Johan Ek, 25 november kl. 10.30",
    );
  });

  it("shows the corrected table as soon as it is there, also from an old card", async () => {
    const old = await asked("uppföljning");
    await app.stores.followUps.add(november({ version: 2, document: "rattad.xlsx" }));

    const units = read(await app.post(aPress(pressOf(old, "Alla enheter"))));

    expect(units).toContain("Rättad tabell, version 2.");
    expect(units).toContain("Källa: rattad.xlsx, version 2");
  });

  it("says of an old card whose area is gone which areas there are", async () => {
    const data = { ...pressOf(await asked("uppföljning"), "Alla enheter"), area: "en-annan" };

    expect(read(await app.post(aPress(data)))).toContain(
      "Jag följer inte upp något område som heter en-annan",
    );
  });

  it("asks which area is meant where there are several, and keeps the month that was said", async () => {
    await app.stores.followUps.saveArea(newArea("skola", "Skola"), undefined);
    await app.stores.followUps.add(november({ areaId: "skola", document: "skolan.xlsx" }));

    const which = await asked("uppföljning november");
    expect(read(which)).toContain("Vilket område menar du?");
    expect(titlesOf(which)).toEqual(["Kommunledningsstaben", "Skola"]);
    expect(read(await app.post(aPress(pressOf(which, "Skola"))))).toContain("skolan.xlsx");
    expect(read(await asked("uppföljning för Skola"))).toContain("skolan.xlsx");
    expect(read(await asked("uppföljning för Badhuset"))).toContain(
      "Jag följer inte upp något område som heter Badhuset",
    );
  });
});

describe("a long table", () => {
  it("is shown page by page, in the place where it is pressed", async () => {
    await app.stores.followUps.saveArea(anArea(), undefined);
    await app.stores.followUps.add(manyUnits(60));

    let page = await app.post(aPress(pressOf(await asked("uppföljning"), "Alla enheter"), inChannel));
    const words: string[] = [read(page)];
    while (titlesOf(page).includes("Visa fler")) {
      page = await app.post(aPress(pressOf(page, "Visa fler"), inChannel));
      words.push(read(page));
    }

    expect(words.length).toBeGreaterThan(2);
    expect(words[0]).toContain("samordning nummer 1");
    expect(words.at(-1)).toContain("samordning nummer 60");
    expect(words.at(-1)).toContain("Totalt KLS");
  });
});

describe("without any table", () => {
  it("says that none is imported, and to an administrator how one is", async () => {
    expect(read(await asked("uppföljning"))).toContain("Ingen uppföljning är inläst än");
    expect(read(await asked("uppföljning"))).not.toContain("import-follow-up");
    expect(read(await asked("uppföljning", { from: ada }))).toContain("npm run import-follow-up");
  });

  it("takes an area without months for none", async () => {
    await app.stores.followUps.saveArea(anArea({ id: KLS }), undefined);

    expect(read(await asked("uppföljning"))).toContain("Ingen uppföljning är inläst än");
  });
});
