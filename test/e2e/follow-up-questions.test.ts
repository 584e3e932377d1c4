import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import { newArea } from "../../src/domain/follow-up/new-area.ts";
import { aMention, aMessage, aPress, inChannel } from "../support/activities.ts";
import { aComment, anArea, anotherMonth, november } from "../support/follow-ups.ts";
import { anOrganisation } from "../support/organisation.ts";
import { aPlace, aPlan } from "../support/reports.ts";
import { startTestApp, wordsOf, type TestApp } from "../support/test-app.ts";

const TODAY = "2025-12-02";
const monthly = aPlan({
  id: "manad",
  name: "Månadsuppföljning",
  places: [aPlace("it", "unit"), aPlace("hr", "unit")],
  schedule: { kind: "monthly", workingDay: 8 },
  startsOn: "2025-01-01",
});

let calendars: readonly ProcessCalendar[];
let app: TestApp;

beforeAll(async () => {
  calendars = (await loadCalendars("samples")).filter(({ id }) => id === "tidsplan-2024");
});
beforeEach(async () => {
  app = await startTestApp({ today: TODAY, calendars });
  await app.stores.organisations.save(anOrganisation(), undefined);
});
afterEach(async () => {
  await app.close();
});

async function given(): Promise<void> {
  const { followUps, unitComments } = app.stores;
  await followUps.saveArea(anArea(), undefined);
  await followUps.add(november());
  await unitComments.save(aComment("HR-avdelning"), undefined);
}

const asked = async (text: string): Promise<string> => wordsOf((await app.post(aMessage(text))).sent);

describe("questions about the month's figures", () => {
  beforeEach(given);

  it("are answered with figures, sign, caveat and source", async () => {
    const words = await asked("hur ligger IT till?");
    expect(words).toContain("IT ligger 176\u00A0tkr över budget till och med november 2025");
    expect(words).toContain("plus är under budget, minus är över budget");
    expect(words).toContain("Ögonblicksbild, månaden ej slut vid utskick");
    expect(words).toContain("Källa: uppfoljning-2025-11.xlsx, version 1, november 2025");
    expect(words).toContain("show-follow-up");
  });

  it("give both shares of the budget", async () => {
    const words = await asked("hur mycket av budgeten har vi gjort av med?");
    expect(words).toContain("96,0\u00A0%");
    expect(words).toContain("83,7\u00A0%");
    expect(words).toContain("91,7\u00A0% av året har gått");
  });

  it("name who deviates most, of those who are named", async () => {
    const words = await asked("vem har störst avvikelse, IT eller HR?");
    expect(words).toContain("HR-avdelning har störst avvikelse: +349\u00A0tkr");
    expect(words).toContain("−176\u00A0tkr");
    expect(words).not.toContain("Kommundirektör");
  });

  it("say which months there are, where another is asked for", async () => {
    const words = await asked("jämför med oktober");
    expect(words).toContain("Oktober 2025 är inte inläst");
    expect(words).toContain("november 2025");
  });

  it("set a month beside another", async () => {
    await app.stores.followUps.add(anotherMonth("2025-10", 0.9));
    const words = await asked("jämför med oktober");
    expect(words).toContain("+1\u00A0511\u00A0tkr (oktober 2025: +1\u00A0360\u00A0tkr)");
    expect(words).toContain("uppfoljning-2025-10.xlsx");
  });

  it("tell what has been commented, and whom to ask where nothing has", async () => {
    expect(await asked("varför har HR pengar kvar?")).toContain("Licenserna blev dyrare än väntat.");
    const words = await asked("varför går IT back?");
    expect(words).toContain("IT har inte lämnat någon kommentar");
    expect(words).toContain("Fråga den som ansvarar för IT.");
  });

  it("are told from the newest version of the table", async () => {
    const rows = november().rows.map((row) =>
      row.name === "IT" ? { ...row, printed: { ...row.printed, outcome: 7_719_000, deviation: 0 } } : row,
    );
    await app.stores.followUps.add(november({ version: 2, rows }));
    const words = await asked("hur ligger IT till?");
    expect(words).toContain("IT ligger precis enligt budget");
    expect(words).toContain("version 2");
  });

  it("ask which unit is meant, and answer the button", async () => {
    const words = await asked("vad är prognosen för avdelningen?");
    expect(words).toContain("Vilken enhet menar du?");
    const question = "vad är prognosen för HR-avdelning?";
    expect(words).toContain(question);
    const press = { verb: "ask", submitId: "press-1", lang: "sv", question };
    expect(wordsOf((await app.post(aPress(press))).sent)).toContain("överskott på 100\u00A0tkr");
  });

  it("list the units where none is called so", async () => {
    const words = await asked("hur ligger skolan till mot budget?");
    expect(words).toContain("Jag hittar ingen enhet som heter skolan");
    expect(words).toContain("Näringslivsenheten");
  });

  it("are asked by naming a unit where an area may be named too", async () => {
    expect(await asked("uppföljningen för IT")).toContain("IT ligger 176\u00A0tkr över budget");
    expect(await asked("uppföljningen för Kommunledningsstaben")).toContain("Längst över budget");
    expect(await asked("uppföljningen för skolan")).toContain("Jag följer inte upp något område");
  });

  it("are answered in a channel, when the bot is spoken to", async () => {
    const { sent } = await app.post(aMention("hur ligger IT till?"));
    expect(wordsOf(sent)).toContain("176\u00A0tkr över budget");
    const { sent: unasked } = await app.post(aMessage("hur ligger IT till?", inChannel));
    expect(unasked).toEqual([]);
  });

  it("are answered in English", async () => {
    expect(await asked("how is IT doing?")).toContain("IT is SEK\u00A0176\u00A0thousand over budget");
  });
});

describe("several areas", () => {
  it("are looked through for a unit, and else asked about", async () => {
    await given();
    const { followUps } = app.stores;
    await followUps.saveArea(newArea("skola", "Skolan"), undefined);
    const [unit, total] = [november().rows[0], november().rows.at(-1)];
    if (unit === undefined || total === undefined) throw new Error("November has rows.");
    const rows = [{ ...unit, unitId: "forskolan", name: "Förskolan" }, total];
    await followUps.add(november({ areaId: "skola", rows, document: "skolan.xlsx" }));
    expect(await asked("hur ligger förskolan till?")).toContain("skolan.xlsx");
    expect(await asked("hur ligger IT till?")).toContain("uppfoljning-2025-11.xlsx");
    expect(await asked("hur ligger Skolan till?")).toContain("skolan.xlsx");
    const words = await asked("hur mycket av budgeten har vi gjort av med?");
    expect(words).toContain("Vilket område menar du?");
    expect(words).toContain("Kommunledningsstaben");
  });
});

describe("what others know", () => {
  it.each([
    ["när är budgetdagen?", "Onsdag 1 februari 2023"],
    ["stoppdatum för förslag?", "Fredag 17 mars 2023"],
    ["vem ansvarar för budgetdagen?", "Område strategi och styrning"],
  ])("%s is the calendar's, with figures and without", async (question, known) => {
    expect(await asked(question)).toContain(known);
    await given();
    const words = await asked(question);
    expect(words).toContain(known);
    expect(words).not.toContain("show-follow-up");
  });

  it("a question that may be about figures goes on to reports and the calendar where nothing is imported", async () => {
    await app.stores.reportPlans.save(monthly, undefined);
    expect(await asked("hur ligger IT till?")).not.toContain("uppföljning är inläst");
    expect(await asked("hur ligger vi till med månadsuppföljningen?")).toContain("Månadsuppföljning");
  });

  it("a report that is called uppföljning stays a report", async () => {
    await app.stores.reportPlans.save(monthly, undefined);
    await given();
    expect(await asked("är månadsuppföljningen klar?")).toContain("Månadsuppföljning");
    expect(await asked("hur går det med månadsuppföljningen?")).toContain("Månadsuppföljning");
  });

  it("says that nothing is imported to a question that is surely about figures", async () => {
    expect(await asked("vem har störst avvikelse?")).toContain("Ingen uppföljning är inläst än");
  });
});
