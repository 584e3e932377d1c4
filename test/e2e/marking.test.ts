import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReportPlan } from "../../src/domain/report/report-plan.ts";
import type { Klarmarkering } from "../../src/domain/report/report.ts";
import {
  aMention,
  aMessage,
  anExecute,
  aPress,
  inChannel,
  TENANT,
  type Fields,
} from "../support/activities.ts";
import { aCalendar } from "../support/events.ts";
import {
  administrator,
  anOrganisation,
  committeeChair,
  departmentHead,
  deputy,
  goalResponsible,
  itResponsible,
  itSubstitute,
  otherHead,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { pressOf } from "../support/pressing.ts";
import { aPlace, aPlan, AUTUMN, social } from "../support/reports.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

const analysis = aPlan();
const monthly = aPlan({
  ...{ id: "uppfoljning", name: "Månadsuppföljning", places: [aPlace("it", "unit"), aPlace("hr", "unit")] },
  sections: [
    { id: "ekonomi", name: "Ekonomi" },
    { id: "mal", name: "Mål" },
  ],
  schedule: { kind: "monthly", workingDay: 7 },
  startsOn: "2022-11-01",
});
const plans = aPlan({
  ...{ id: "verksamhetsplan", name: "Verksamhetsplan", act: "approve" },
  places: [aPlace("socialnamnden", "committee"), aPlace("kommunstyrelsen", "committee")],
});
const once = `${analysis.id}.once`;
const october = `${monthly.id}.2022-10`;

let app: TestApp;

async function start(
  today = AUTUMN,
  reports: readonly ReportPlan[] = [analysis, monthly, plans],
): Promise<void> {
  app = await startTestApp({ calendars: [aCalendar(tidsplanRows)], today });
  await app.stores.organisations.save(anOrganisation(), undefined);
  for (const plan of reports) await app.stores.reportPlans.save(plan, undefined);
}

beforeEach(() => start());
afterEach(async () => {
  await app.close();
});

const chatOf = ({ id }: Sender): Fields => ({
  conversation: { id: `a:${id}`, conversationType: "personal", tenantId: TENANT },
});
const say = (text: string, from: Sender): Promise<Exchange> =>
  app.post(aMessage(text, { from, ...chatOf(from) }));
const press = (data: Fields, from: Sender): Promise<Exchange> =>
  app.post(aPress(data, { from, ...chatOf(from) }));
/** A press on the board in the channel. */
const pressBoard = (from: Sender, report = once): Promise<Exchange> => {
  const data = { verb: "mark-report", submitId: "board-1", lang: "sv", report, from: "board" };
  return app.post(anExecute({ type: "Action.Execute", verb: data.verb, data }, { from, ...inChannel }));
};
const rows = async (report = once): Promise<readonly Klarmarkering[]> =>
  (await app.stores.klarmarkeringar.ofReport(report)).map(({ value }) => value);
const kinds = async (report = once): Promise<readonly string[]> =>
  (await rows(report)).flatMap(({ changes }) => changes.map(({ kind }) => kind));
/** Whom it was sent to since a call. */
const receivers = (since: number): readonly string[] =>
  app.connector.calls.slice(since).map(({ to = "" }) => to.replace("a:29:", ""));

describe("in the personal chat", () => {
  it("one thing is marked at once, with a receipt, a comment, a way back, and marked again", async () => {
    const receipt = await say("vi är klara med omvärldsanalysen", departmentHead);
    expect(wordsOf(receipt.sent)).toContain("Klarmarkerat för Socialförvaltningen");
    expect(wordsOf(receipt.sent)).toContain("1 av 3 är klar.");

    const comment = "Nattbemanningen återstår.";
    const commented = await press(pressOf(receipt, "Spara kommentaren", { comment }), departmentHead);
    expect(wordsOf(commented.sent)).toContain("Kommentaren är sparad.");
    expect(wordsOf(commented.sent)).toContain(`Kommentar: ${comment}`);

    const undone = await press(pressOf(commented, "Ångra"), departmentHead);
    expect(wordsOf(undone.sent)).toContain("Inte längre klarmarkerat för Socialförvaltningen");
    const again = await press(pressOf(undone, "Klarmarkera"), departmentHead);
    expect(wordsOf(again.sent)).toContain("Klarmarkerat för Socialförvaltningen");
    expect(await kinds()).toEqual(["marked", "marked", "undone", "marked"]);
  });

  it("several things are chosen among, section by section", async () => {
    const list = await say("klarmarkera månadsuppföljningen", itResponsible);
    expect(wordsOf(list.sent)).toContain("Klarmarkerat för IT");
    await press(pressOf(list, "Ångra"), itResponsible);

    const mine = await say("vad saknar jag?", itResponsible);
    expect(wordsOf(mine.sent)).toContain("En rapport väntar på dig");
    expect(wordsOf(mine.sent)).toContain("Månadsuppföljning oktober 2022");
    const one = await press(pressOf(mine, "Klarmarkera ”Ekonomi” för IT"), itResponsible);
    expect(wordsOf(one.sent)).toContain("”Ekonomi” är klarmarkerat för IT");
    expect(wordsOf(one.sent)).toContain("0 av 2 är klara.");
    const rest = await press(pressOf(one, "Alla mina i rapporten"), itSubstitute);
    const last = await press(pressOf(rest, "Klarmarkera ”Mål” för IT"), itSubstitute);
    expect(wordsOf(last.sent)).toContain("1 av 2 är klar.");
    expect((await rows(october)).map(({ changes }) => changes.at(-1)?.by.name).sort()).toEqual([
      "Ines Responsible",
      "Ivar Substitute",
    ]);
    expect(wordsOf((await say("vad saknar jag?", itResponsible)).sent)).toContain(
      "Ingen rapport väntar på dig",
    );
  });

  it("a report and a place are meant by what people call them", async () => {
    const goals = aPlan({
      ...{ id: "mal", name: "Rapport per mål" },
      places: ["mal-1", "mal-2"].map((id) => aPlace(id, "unit")),
    });
    await app.stores.reportPlans.save(goals, undefined);
    const marked = await say("markera rapporten klar för mål 1", goalResponsible);
    expect(wordsOf(marked.sent)).toContain("Klarmarkerat för Mål 1");
    const others = await say("markera rapporten klar för mål 2", goalResponsible);
    expect(wordsOf(others.sent)).toContain("Du är inte ansvarig för Mål 2");
    const unknown = await say("klarmarkera gnejsrapporten", goalResponsible);
    expect(wordsOf(unknown.sent)).toContain("Jag vet inte vad ”gnejsrapporten” är");
    expect(await rows("mal.once")).toHaveLength(1);
  });

  it("a report that has not opened is not marked by its name alone: a month after this year's, next year's is named", async () => {
    const yearly = aPlan({
      ...{ id: "arsplan", name: "Årsplan", startsOn: "2021-11-01" },
      schedule: { kind: "yearly", month: 10, day: 5 },
    });
    await app.stores.reportPlans.save(yearly, undefined);

    const asked = await say("vi är klara med årsplanen", departmentHead);
    expect(wordsOf(asked.sent)).toContain("Årsplan 2023 har inte öppnat än.");
    expect(await rows("arsplan.2023")).toEqual([]);
    // Who means it presses.
    await press(pressOf(asked, "Klarmarkera Socialförvaltningen"), departmentHead);
    expect(await kinds("arsplan.2023")).toEqual(["marked"]);
    const last = await say("klarmarkera årsplan 2022", departmentHead);
    expect(wordsOf(last.sent)).toContain("Klarmarkerat för Socialförvaltningen");
    expect(await kinds("arsplan.2022")).toEqual(["marked"]);
  });

  it("who asks how it is done has marked nothing", async () => {
    const list = await say("hur klarmarkerar jag?", itResponsible);
    expect(wordsOf(list.sent)).toContain("En rapport väntar på dig");
    expect(await rows(october)).toEqual([]);
  });

  it("what is approved is told in its own words, in English too", async () => {
    const approved = await say("klarmarkera verksamhetsplanen", committeeChair);
    expect(wordsOf(approved.sent)).toContain("Godkänt för Socialnämnden");
    expect(wordsOf(approved.sent)).not.toContain("larmarker");

    const marked = await say("mark omvärldsanalys as done", deputy);
    expect(wordsOf(marked.sent)).toContain("Marked as done for Socialförvaltningen");
  });

  it("a mark after the stoppdatum says that it is late", async () => {
    await app.close();
    await start("2022-11-21");

    const receipt = await say("klarmarkera omvärldsanalysen", departmentHead);
    expect(wordsOf(receipt.sent)).toContain("Stoppdatum var fredag 18 november, så klarmarkeringen är sen.");
    expect((await rows())[0]?.changes[0]?.late).toBe(true);
  });

  it("the same press twice is one change, and a deputy hears who was first", async () => {
    const list = await say("vad saknar jag?", departmentHead);
    const mark = pressOf(list, "Klarmarkera Socialförvaltningen");
    await Promise.all([
      press(mark, departmentHead),
      press(mark, departmentHead),
      press(mark, departmentHead),
    ]);
    expect(await kinds()).toEqual(["marked"]);

    const second = await press(mark, deputy);
    expect(wordsOf(second.sent)).toContain("Redan klarmarkerat för Socialförvaltningen");
    expect(wordsOf(second.sent)).toContain("Klarmarkerat av Doris Head");
    const undone = await say("ångra klarmarkeringen", deputy);
    expect(wordsOf(undone.sent)).toContain("Inte längre klarmarkerat för Socialförvaltningen");
  });

  it("what is another's is refused with who may, and how to say that it is mine", async () => {
    const list = await say("vad saknar jag?", departmentHead);
    const refused = await press(pressOf(list, "Klarmarkera Socialförvaltningen"), otherHead);

    expect(wordsOf(refused.sent)).toContain("Du är inte ansvarig för Socialförvaltningen");
    expect(wordsOf(refused.sent)).toContain("Doris Head eller Dan Deputy kan klarmarkera");
    expect(wordsOf(refused.sent)).toContain("jag är ansvarig för Socialförvaltningen");
    const none = await say("klarmarkera omvärldsanalysen", stranger);
    expect(wordsOf(none.sent)).toContain("Du är inte ansvarig för något i Omvärldsanalys");
    expect(wordsOf((await say("klarmarkera", stranger)).sent)).toContain("Ingen rapport väntar på dig");
    expect(await rows()).toEqual([]);
  });

  it("an old card of a report, a place or a section that is gone changes nothing", async () => {
    const data = { verb: "mark-report", submitId: "s", lang: "sv", report: once };
    const gone = await press({ ...data, report: "borta.once", place: "unit:it" }, itResponsible);
    expect(wordsOf(gone.sent)).toContain("Rapporten finns inte längre");
    const place = await press({ ...data, place: "unit:it" }, itResponsible);
    expect(wordsOf(place.sent)).toContain("Den enheten är inte med i rapporten längre");
    const section = await press(
      { ...data, place: "department:socialforvaltningen", section: "borta" },
      departmentHead,
    );
    expect(wordsOf(section.sent)).toContain("Det avsnittet är inte med i rapporten längre");
    const broken = await press({ ...data, place: "../x" }, departmentHead);
    expect(broken.status).toBe(200);
    expect(await rows()).toEqual([]);
  });
});

describe("in the channel", () => {
  it("one press on the board is answered to the one who pressed, with the receipt in their own chat", async () => {
    await say("hej", departmentHead);
    const before = app.connector.calls.length;
    const pressed = await pressBoard(departmentHead);

    expect(JSON.stringify(pressed.body)).toContain(
      "Klarmarkerat för Socialförvaltningen. 1 av 3 är klar. Kvittot finns i vår egen chatt.",
    );
    expect(receivers(before)).toEqual(["doris-head"]);
    expect(wordsOf(pressed.sent)).toContain("Spara kommentaren");
    expect((await rows())[0]).toMatchObject({ place: social, changes: [{ from: "board" }] });
  });

  it("a press without a chat of one's own counts, and says how to get one", async () => {
    const pressed = await pressBoard(deputy);

    expect(JSON.stringify(pressed.body)).toContain("Klarmarkerat för Socialförvaltningen.");
    expect(JSON.stringify(pressed.body)).toContain("Vår egen chatt har du inte öppnat än.");
    expect(pressed.sent).toEqual([]);
    expect(await kinds()).toEqual(["marked"]);
  });

  it("who is responsible for nothing there is told so, and nothing is said in the channel", async () => {
    const pressed = await pressBoard(stranger);

    expect(JSON.stringify(pressed.body)).toContain("Du är inte ansvarig för något i Omvärldsanalys.");
    expect(pressed.sent).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  it("a button whose answer all would see is answered in the chat alone", async () => {
    await say("hej", departmentHead);
    const before = app.connector.calls.length;
    const data = { verb: "mark-report", submitId: "board-1", lang: "sv", report: once, from: "board" };
    await app.post(aPress(data, { from: departmentHead, ...inChannel }));

    expect(receivers(before)).toEqual(["doris-head"]);
    expect(await kinds()).toEqual(["marked"]);
  });

  it("somebody whom Entra does not know marks nothing", async () => {
    const guest = { id: departmentHead.id, name: departmentHead.name };
    const data = { verb: "mark-report", submitId: "board-1", lang: "sv", report: once, from: "board" };
    const action = { type: "Action.Execute", verb: data.verb, data };
    const pressed = await app.post(anExecute(action, { from: guest, ...inChannel }));

    expect(JSON.stringify(pressed.body)).toContain("Jag kan inte se vem du är");
    expect(await rows()).toEqual([]);
  });

  it("who is responsible for several chooses in their own chat", async () => {
    const organisation = anOrganisation();
    const people = organisation.people.map((person) =>
      person.aadObjectId === itResponsible.aadObjectId
        ? {
            ...person,
            grants: [...person.grants, { role: "responsible", of: aPlace("hr", "unit") } as const],
          }
        : person,
    );
    const { version } = await app.stores.organisations.read();
    await app.stores.organisations.save({ ...organisation, people }, version);
    await say("hej", itResponsible);
    const pressed = await pressBoard(itResponsible, october);

    expect(JSON.stringify(pressed.body)).toContain("Vi fortsätter i vår egen chatt.");
    expect(await rows(october)).toEqual([]);
    const done = await press(pressOf(pressed, "Klarmarkera HR"), itResponsible);
    expect(wordsOf(done.sent)).toContain("Klarmarkerat för HR");
  });

  it("who names no report in a report's channel means that one", async () => {
    const here = aPlan({
      ...{ id: "klg", name: "Lägesrapport", channelId: "19:kanal@thread.tacv2" },
      places: [social],
    });
    await app.stores.reportPlans.save(here, undefined);
    await app.post(aMention("vi är klara", { from: departmentHead }));

    expect(await rows("klg.once")).toHaveLength(1);
    expect(await rows()).toEqual([]);
  });

  it("what is written there is answered in a line, and marked", async () => {
    await say("hej", departmentHead);
    const before = app.connector.calls.length;
    const said = await app.post(aMention("klarmarkera omvärldsanalysen", { from: departmentHead }));

    expect(wordsOf(said.sent)).toContain("Kvittot finns i vår egen chatt.");
    expect(receivers(before)).toHaveLength(2);
    expect(await kinds()).toEqual(["marked"]);
  });
});

describe("an administrator", () => {
  const administer = (): Promise<Exchange> =>
    press({ verb: "administer-report", submitId: "s", lang: "sv", report: once }, administrator);

  it("marks several with a reason, and records for somebody who is not in Teams", async () => {
    await say("klarmarkera omvärldsanalysen", departmentHead);
    const form = await press(pressOf(await administer(), "Klarmarkera åt någon"), administrator);
    const typed = { place: "department:kommunledningsforvaltningen", name: "Berit Lund", ground: "" };
    const faulty = await press(pressOf(form, "Klarmarkera", typed), administrator);
    expect(wordsOf(faulty.sent)).toContain("Skriv vad det bygger på.");
    expect(wordsOf(faulty.sent)).toContain("Berit Lund");
    const behalf = await press(
      pressOf(faulty, "Klarmarkera", { ...typed, ground: "Mötet 7 november" }),
      administrator,
    );
    expect(wordsOf(behalf.sent)).toContain("Antecknat av Ada åt Berit Lund. Grund: Mötet 7 november");

    const many = await press(pressOf(await administer(), "Klarmarkera flera"), administrator);
    const chosen = "department:barn-och-utbildningsforvaltningen";
    const missing = await press(pressOf(many, "De som jag har valt", { chosen }), administrator);
    expect(wordsOf(missing.sent)).toContain("Skriv varför.");
    const done = await press(
      pressOf(missing, "De som jag har valt", { chosen, reason: "Anmält på KLG" }),
      administrator,
    );
    expect(wordsOf(done.sent)).toContain("Klarmarkerat för 1");
    expect(wordsOf(done.sent)).toContain("Nu är alla 3 klara.");
    expect((await rows()).map(({ changes: [change] }) => change.by.name).sort()).toEqual([
      "Ada",
      "Ada",
      "Doris Head",
    ]);
  });

  it("locks the report, which nobody changes then, and unlocks it with a reason", async () => {
    const receipt = await say("klarmarkera omvärldsanalysen", departmentHead);
    const locked = await press(pressOf(await administer(), "Lås rapporten"), administrator);
    expect(wordsOf(locked.sent)).toContain("Omvärldsanalys är låst");

    const refused = await press(pressOf(receipt, "Ångra"), departmentHead);
    expect(wordsOf(refused.sent)).toContain("Ada låste rapporten");
    await say("hej", otherHead);
    expect(JSON.stringify((await pressBoard(otherHead)).body)).toContain("Omvärldsanalys är låst.");
    expect(await kinds()).toEqual(["marked"]);

    const form = await press(pressOf(locked, "Lås upp"), administrator);
    const empty = await press(pressOf(form, "Lås upp"), administrator);
    expect(wordsOf(empty.sent)).toContain("Skriv varför den låses upp.");
    const unlocked = await press(pressOf(empty, "Lås upp", { reason: "Rättelse" }), administrator);
    expect(wordsOf(unlocked.sent)).toContain("Omvärldsanalys är upplåst");
    expect(wordsOf(unlocked.sent)).toContain("Skäl: Rättelse");
    await press(pressOf(receipt, "Ångra"), departmentHead);
    expect(await kinds()).toEqual(["marked", "undone"]);
  });

  it("is the only one who may", async () => {
    const data = { submitId: "s", lang: "sv", report: once };
    for (const more of [
      { verb: "administer-report" },
      { verb: "mark-many", which: "all", reason: "Möte" },
      { verb: "mark-behalf", place: "department:socialforvaltningen", name: "B", ground: "G" },
      { verb: "lock-report" },
      { verb: "unlock-report", reason: "Fel" },
    ])
      expect(wordsOf((await press({ ...data, ...more }, departmentHead)).sent)).toContain(
        "Det kan bara en administratör göra",
      );
    expect(await rows()).toEqual([]);
    expect(await app.stores.klarmarkeringar.state(once)).toBe(undefined);
  });

  it("who marks a place of others by its card is asked why first", async () => {
    const list = await say("vad saknar jag?", departmentHead);
    const asked = await press(pressOf(list, "Klarmarkera Socialförvaltningen"), administrator);

    expect(wordsOf(asked.sent)).toContain("Skriv varför.");
    expect(await rows()).toEqual([]);
    const done = await press(
      pressOf(asked, "De som jag har valt", { chosen: "department:socialforvaltningen", reason: "Sjukdom" }),
      administrator,
    );
    expect(wordsOf(done.sent)).toContain("Klarmarkerat för 1");
  });
});
