import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Stores } from "../../src/compose.ts";
import { idOfName } from "../../src/domain/organisation/names.ts";
import type { FollowUp } from "../../src/domain/follow-up/follow-up.ts";
import type { FollowUpArea } from "../../src/domain/follow-up/area.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { aMention, aMessage, aPress, inChannel, TENANT, type Fields } from "../support/activities.ts";
import { memoryStores } from "../support/all-memory-stores.ts";
import { aCalendar } from "../support/events.ts";
import { anArea, KLS, november as printed } from "../support/follow-ups.ts";
import {
  administrator,
  anOrganisation,
  hrResponsible,
  itResponsible,
  itSubstitute,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { buttonsIn, inputsIn, pressOf } from "../support/pressing.ts";
import type { Sent } from "../support/recorded-connector.ts";
import { chatWith } from "../support/summary-house.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

/** A Monday; the table is imported half an hour before the instance looks. */
const IMPORTED = "2025-11-24";
const november = (own: Partial<FollowUp> = {}): FollowUp =>
  printed({ importedAt: instantInStockholm(IMPORTED, "08:30"), ...own });
const REPORT = `fu-${KLS}-2025-11-d.once`;

/** IT is over the limits, and so is Politisk verksamhet, which nobody answers for here; HR-avdelning is the unit HR. */
const area = anArea({
  places: [{ unitId: idOfName("HR-avdelning"), place: { kind: "unit", id: "hr" } }],
});
const TYPED = {
  cause: "price",
  text: "Licenserna blev dyrare än väntat.",
  action: "Vi säger upp två avtal.",
  effect: "within",
};

let stores: Stores;
let app: TestApp;
let open: TestApp[];
beforeEach(async () => {
  open = [];
  stores = memoryStores();
  await stores.organisations.save(anOrganisation(), undefined);
});
afterEach(async () => {
  for (const each of open) await each.close();
});

/** An instance at 09:00 of a day. */
async function start(today: string = IMPORTED): Promise<void> {
  app = await startTestApp({ stores, calendars: [aCalendar(tidsplanRows)], today });
  open.push(app);
  const mark = await stores.occurrences.watermark();
  await stores.occurrences.moveWatermark(instantInStockholm(today, "07:30"), mark?.version);
}

async function imported(followUp: FollowUp = november(), settings: FollowUpArea = area): Promise<void> {
  const known = await stores.followUps.findArea(settings.id);
  await stores.followUps.saveArea(settings, known?.version);
  await stores.followUps.add(followUp);
}

async function haveChats(...people: readonly Sender[]): Promise<void> {
  for (const person of people)
    await stores.conversations.save(chatWith(person, app.connector.serviceUrl), undefined);
}

interface Posted {
  readonly to: string;
  readonly sent: Sent;
}

/** What is posted by rounds that look again and again. */
async function rounds(): Promise<readonly Posted[]> {
  const calls = () => open.flatMap(({ connector }) => connector.calls);
  const before = new Set(calls());
  for (let round = 0; round < 3; round += 1) {
    await app.delivery.tick();
    await app.delivery.work();
  }
  return calls()
    .filter((call) => !before.has(call))
    .map(({ to, body }) => ({ to: to ?? "", sent: body }));
}

const chatId = ({ id }: Sender): string => `a:${id}`;
const chatOf = (person: Sender): Fields => ({
  conversation: { id: chatId(person), conversationType: "personal", tenantId: TENANT },
});
const says = (text: string, from: Sender): Promise<Exchange> =>
  app.post(aMessage(text, { from, ...chatOf(from) }));
const press = (data: Fields, from: Sender): Promise<Exchange> =>
  app.post(aPress(data, { from, ...chatOf(from) }));
const commentOf = async (unit: string) =>
  (await stores.unitComments.find(KLS, "2025-11", idOfName(unit)))?.value;
const openForm = (unit: string, from: Sender): Promise<Exchange> =>
  press(
    {
      verb: "comment-unit",
      submitId: "p-1",
      lang: "sv",
      area: KLS,
      month: "2025-11",
      unit: idOfName(unit),
    },
    from,
  );

function postTo(posted: readonly Posted[], person: Sender): Exchange {
  const found = posted.filter(({ to }) => to === chatId(person));
  expect(found).toHaveLength(1);
  return { status: 200, body: undefined, sent: found.map(({ sent }) => sent) };
}

describe("a month that has been imported", () => {
  it("asks who is responsible for what is over the limits, once, and nobody else", async () => {
    await start();
    await imported();
    await haveChats(itResponsible, itSubstitute, hrResponsible, stranger, administrator);

    const posted = await rounds();

    expect(posted.map(({ to }) => to).sort()).toEqual([chatId(hrResponsible), chatId(itResponsible)].sort());
    const words = wordsOf(postTo(posted, itResponsible).sent).replaceAll("\u00A0", " ");
    expect(words).toContain("Kommentera uppföljningen november 2025");
    expect(words).toContain("Du får det här eftersom du är ansvarig för IT.");
    expect(words).toContain("Avvikelse −176 tkr");
    expect(words).toContain("Svara senast torsdag 27 november");
    expect(words).not.toContain("HR-avdelning");
    expect(await rounds()).toEqual([]);
  });

  it("asks the substitute where who is responsible has no chat", async () => {
    await start();
    await imported();
    await haveChats(itSubstitute);
    expect(wordsOf(postTo(await rounds(), itSubstitute).sent)).toContain("som ersättare för IT");
  });

  it("asks nobody while comments are switched off", async () => {
    await start();
    await imported(november(), { ...area, comments: { ...area.comments, on: false } });
    await haveChats(itResponsible, hrResponsible);
    expect(await rounds()).toEqual([]);
    expect(await stores.reportPlans.list()).toEqual([]);
  });

  it("asks nobody of a month that has a later one after it, nor of what was imported long ago", async () => {
    await start();
    await imported(november({ month: "2025-10" }));
    await imported();
    await haveChats(itResponsible);
    const asked = await rounds();
    expect(wordsOf(postTo(asked, itResponsible).sent)).not.toContain("oktober");

    await start("2026-02-02");
    await stores.followUps.add(november({ month: "2025-12" }));
    expect(await rounds()).toEqual([]);
  });

  it("waits for the morning with what is imported at night", async () => {
    await start();
    await imported(november({ importedAt: instantInStockholm(IMPORTED, "22:15") }));
    await haveChats(itResponsible);
    expect(await rounds()).toEqual([]);
    await start("2025-11-25");
    expect(wordsOf(postTo(await rounds(), itResponsible).sent)).toContain("Kommentera uppföljningen");
  });

  it("asks of a corrected table those alone whom it brings over the limits", async () => {
    await start();
    const hrBefore = november().rows.map((row) =>
      row.name === "HR-avdelning"
        ? { ...row, printed: { ...row.printed, outcome: 8_500_000, deviation: 4_000 } }
        : row,
    );
    await imported(november({ rows: hrBefore }));
    await haveChats(itResponsible, hrResponsible);
    expect((await rounds()).map(({ to }) => to)).toEqual([chatId(itResponsible)]);

    await stores.followUps.add(november({ version: 2, importedAt: instantInStockholm(IMPORTED, "08:45") }));
    await start("2025-11-24");
    const posted = await rounds();
    expect(wordsOf(postTo(posted, hrResponsible).sent)).toContain("Tabellen har rättats");
    expect(posted).toHaveLength(1);
    const [plan] = await stores.reportPlans.list();
    expect(plan?.value.places).toContainEqual({ kind: "unit", id: "hr" });
  });
});

describe("a comment", () => {
  beforeEach(async () => {
    await start();
    await imported();
  });

  it("is written from the question, saved once however often it is pressed, and marks its report", async () => {
    await haveChats(itResponsible, hrResponsible);
    const asked = postTo(await rounds(), itResponsible);

    const form = await press(pressOf(asked, "Kommentera IT"), itResponsible);
    const shown = wordsOf(form.sent).replaceAll("\u00A0", " ");
    expect(shown).toContain("Jag frågar eftersom avvikelsen når gränsen på 2 % och 100 tkr.");
    expect(shown).toContain("Rekommendation: kommunstyrelsen beslutar om åtgärder");
    expect(shown).toContain("OBS! Ögonblicksbild, månaden ej slut vid utskick");
    const save = pressOf(form, "Spara", TYPED);
    const receipts = await Promise.all([1, 2, 3].map(() => press(save, itResponsible)));

    for (const receipt of receipts) expect(wordsOf(receipt.sent)).toContain("Kommentaren för IT är sparad");
    expect(await commentOf("IT")).toMatchObject({
      revision: 1,
      version: 1,
      deviation: TYPED,
      by: { name: itResponsible.name },
      before: [],
    });
    const marks = await stores.klarmarkeringar.ofReport(REPORT);
    expect(marks.map(({ value }) => value)).toMatchObject([
      { place: { kind: "unit", id: "it" }, changes: [{ kind: "marked", by: { name: itResponsible.name } }] },
    ]);
    expect(wordsOf((await says("vad saknar jag?", itResponsible)).sent)).toContain(
      "Ingen rapport väntar på dig",
    );
    expect(wordsOf((await says("vad saknar jag?", hrResponsible)).sent)).toContain(
      "Kommentarer till uppföljningen",
    );
  });

  it("comes back with all that was typed and what is to be mended", async () => {
    const form = await openForm("IT", itResponsible);
    const text = "x".repeat(1_001);
    const faulty = await press(pressOf(form, "Spara", { text, action: "Vi väntar." }), itResponsible);

    expect(wordsOf(faulty.sent)).toContain("Välj vad avvikelsen beror på.");
    expect(wordsOf(faulty.sent)).toContain("Skriv högst 1000 tecken.");
    expect(inputsIn(faulty.sent)).toMatchObject({ text, action: "Vi väntar." });
    expect(await commentOf("IT")).toBeUndefined();
    expect(await stores.klarmarkeringar.ofReport(REPORT)).toEqual([]);

    await press(pressOf(faulty, "Spara", { ...TYPED }), itResponsible);
    expect(await commentOf("IT")).toMatchObject({ deviation: TYPED });
  });

  it("of two at once is one: who comes second sees the other's, and decides again", async () => {
    const first = await openForm("IT", itResponsible);
    const second = await openForm("IT", itSubstitute);
    await press(pressOf(first, "Spara", TYPED), itResponsible);

    const own = { ...TYPED, text: "Nya licenser.", effect: "reallocation" };
    const changed = await press(pressOf(second, "Spara", own), itSubstitute);
    expect(wordsOf(changed.sent)).toContain("Ines Responsible skrev det här");
    expect(wordsOf(changed.sent)).toContain(TYPED.text);
    expect(inputsIn(changed.sent)).toMatchObject(own);
    expect(await commentOf("IT")).toMatchObject({ revision: 1, deviation: TYPED });

    const receipt = await press(pressOf(changed, "Spara", own), itSubstitute);
    expect(wordsOf(receipt.sent)).toContain("eftersom pengar behöver flyttas");
    expect(await commentOf("IT")).toMatchObject({
      revision: 2,
      deviation: own,
      before: [{ revision: 1, deviation: TYPED, by: { name: itResponsible.name } }],
    });
    // The first card again, as it was then: nothing is lost by it.
    const late = await press(pressOf(first, "Spara", TYPED), itResponsible);
    expect(wordsOf(late.sent)).toContain("Ivar Substitute skrev det här");
    expect(await commentOf("IT")).toMatchObject({ revision: 2 });
  });

  it("is refused from wrong hands, whatever the card says", async () => {
    const form = await openForm("IT", itResponsible);
    for (const from of [hrResponsible, stranger]) {
      const refused = await press(pressOf(form, "Spara", TYPED), from);
      expect(wordsOf(refused.sent)).toContain("Du är inte ansvarig för IT");
      expect(wordsOf(refused.sent)).toContain("Ines Responsible eller Ivar Substitute kan kommentera IT.");
    }
    expect(await commentOf("IT")).toBeUndefined();
  });

  it("can be an administrator's, also of a unit that nobody answers for", async () => {
    const list = await says("kommentera", administrator);
    expect(wordsOf(list.sent)).toContain("De här kan jag inte fråga någon om");
    expect(wordsOf(list.sent)).toContain("Jag vet inte vilken enhet i organisationen det är");
    const form = await press(pressOf(list, "Kommentera Politisk verksamhet"), administrator);
    const receipt = await press(pressOf(form, "Spara", { ...TYPED, cause: "timing" }), administrator);
    expect(wordsOf(receipt.sent)).toContain("Kommentaren för Politisk verksamhet är sparad");
  });

  it("of an old card says that the month, or the unit, is not there", async () => {
    const gone = {
      verb: "comment-unit",
      submitId: "p-1",
      lang: "sv",
      area: KLS,
      month: "2025-10",
      unit: "it",
    };
    expect(wordsOf((await press(gone, itResponsible)).sent)).toContain("Den månaden är inte inläst");
    const unit = { ...gone, month: "2025-11", unit: "nedlagd" };
    expect(wordsOf((await press(unit, itResponsible)).sent)).toContain("Enheten finns inte i tabellen");
  });

  it("is asked for by name, and in a channel continues in the own chat", async () => {
    expect(buttonsIn((await says("kommentera it", itResponsible)).sent).map(({ title }) => title)).toContain(
      "Spara",
    );
    await haveChats(itResponsible);
    const asked = await app.post(aMention("kommentera IT", { from: itResponsible, ...inChannel }));
    const here = asked.sent.filter(({ text }) => text !== undefined);
    expect(wordsOf(here)).toContain("Vi fortsätter i vår egen chatt.");
    expect(wordsOf(here)).not.toContain("176");
  });
});

describe("a comment that is missing", () => {
  beforeEach(async () => {
    await start();
    await imported();
    await haveChats(itResponsible, hrResponsible);
    await rounds();
  });

  it("is reminded of on the working day before its stoppdatum, by a button that opens the form", async () => {
    await start("2025-11-26");
    const nudge = postTo(await rounds(), itResponsible);
    expect(wordsOf(nudge.sent)).toContain(
      "Kommentarer till uppföljningen november 2025, Kommunledningsstaben",
    );
    expect(wordsOf(nudge.sent)).toContain("Skriv det som saknas");

    const form = await press(pressOf(nudge, "Kommentera IT"), itResponsible);
    expect(await stores.klarmarkeringar.ofReport(REPORT)).toEqual([]);
    const receipt = await press(pressOf(form, "Spara", TYPED), itResponsible);
    expect(wordsOf(receipt.sent)).toContain("Kommentaren för IT är sparad");
    expect(await stores.klarmarkeringar.ofReport(REPORT)).toHaveLength(1);
  });

  it("is not marked by words or by the board, which open the form too", async () => {
    for (const exchange of [
      await says("klarmarkera IT", itResponsible),
      await press({ verb: "mark-report", submitId: "p-2", lang: "sv", report: REPORT }, itResponsible),
    ]) {
      expect(buttonsIn(exchange.sent).map(({ title }) => title)).toContain("Spara");
      expect(await stores.klarmarkeringar.ofReport(REPORT)).toEqual([]);
    }
    const others = await press(
      { verb: "mark-report", submitId: "p-3", lang: "sv", report: REPORT, place: "unit:it" },
      hrResponsible,
    );
    expect(wordsOf(others.sent)).toContain("Du är inte ansvarig för IT");
  });

  it("keeps its mark while it stands: taking it back leads to the form", async () => {
    const form = await openForm("IT", itResponsible);
    await press(pressOf(form, "Spara", TYPED), itResponsible);
    const undo = { verb: "undo-mark", submitId: "p-4", lang: "sv", report: REPORT, place: "unit:it" };
    const told = await press(undo, itResponsible);
    expect(wordsOf(told.sent)).toContain("Klarmarkeringen följer kommentaren");
    const [mark] = await stores.klarmarkeringar.ofReport(REPORT);
    expect(mark?.value.changes).toHaveLength(1);
  });

  it("can be marked by an administrator with a reason, and that be taken back", async () => {
    const many = { verb: "mark-many", submitId: "p-5", lang: "sv", report: REPORT, which: "all" };
    await press({ ...many, reason: "Sagt på mötet." }, administrator);
    expect(await stores.klarmarkeringar.ofReport(REPORT)).toHaveLength(2);
    await start("2025-11-26");
    expect(await rounds()).toEqual([]);
    const undo = { verb: "undo-mark", submitId: "p-6", lang: "sv", report: REPORT, place: "unit:it" };
    expect(wordsOf((await press(undo, administrator)).sent)).toContain("Inte längre klarmarkerat för IT");
  });
});

describe("a line on the operations", () => {
  it("is asked of every unit, and is a report of its own", async () => {
    await start();
    await imported(november(), { ...area, comments: { ...area.comments, operations: true } });
    await haveChats(itResponsible);
    await rounds();
    const names = (await stores.reportPlans.list()).map(({ value }) => value.name);
    expect(names).toEqual([
      "Kommentarer till uppföljningen november 2025, Kommunledningsstaben",
      "Verksamhetsuppföljning november 2025, Kommunledningsstaben",
    ]);

    const form = await openForm("IT", itResponsible);
    const part = await press(
      pressOf(form, "Spara", { operations: "Nätbytet går enligt plan." }),
      itResponsible,
    );
    expect(wordsOf(part.sent)).toContain("Det saknas fortfarande kommentar till avvikelsen.");
    expect(await stores.klarmarkeringar.ofReport(`fu-${KLS}-2025-11-o.once`)).toHaveLength(1);
    expect(await stores.klarmarkeringar.ofReport(REPORT)).toEqual([]);
  });
});
