import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import { ada, aMention, aMessage, aPress, type Fields } from "../support/activities.ts";
import { aChannel } from "../support/conversations.ts";
import {
  type Sender,
  anOrganisation,
  committeeChair,
  departmentHead,
  goalResponsible,
} from "../support/organisation.ts";
import { buttonsIn, inputsIn, pressOf } from "../support/pressing.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";

const OMVARLDSANALYS = "omvarldsanalys-2022-11-18";

let tidsplan: ProcessCalendar[];
let app: TestApp;
beforeAll(async () => {
  tidsplan = (await loadCalendars("samples")).filter(({ id }) => id === "tidsplan-2024");
});
beforeEach(async () => {
  app = await startTestApp({ calendars: tidsplan, today: "2022-11-07" });
  await app.stores.organisations.save(anOrganisation(), undefined);
  await app.stores.conversations.save(aChannel({ id: "19:klg@thread.tacv2", name: "KLG" }), undefined);
});
afterEach(() => app.close());

const says = (text: string, from: Sender = ada): Promise<Exchange> => app.post(aMessage(text, { from }));
/** Presses a button with what its card holds and what is typed: an input of "" is left empty. */
function press(card: Exchange, title: string, typed: Fields = {}, from: Sender = ada): Promise<Exchange> {
  const value = { ...inputsIn(card.sent), ...pressOf(card, title, typed) };
  const filled = Object.fromEntries(Object.entries(value).filter(([, each]) => each !== ""));
  return app.post(aPress(filled, { from }));
}
const plans = async () => (await app.stores.reportPlans.list()).map(({ value }) => value);
const titles = ({ sent }: Exchange) => buttonsIn(sent).map(({ title }) => title);

async function made(): Promise<Exchange> {
  const proposal = await press(await says("rapporter"), "Visa Omvärldsanalys");
  return press(proposal, "Lägg upp");
}

describe("an administrator", () => {
  it("makes a report of what the calendar proposes with one press, once however often it is pressed", async () => {
    const list = await says("rapporter");
    expect(wordsOf(list.sent)).toContain("Förslag från kalendern");
    expect(wordsOf(list.sent)).not.toContain("Stoppdatum för förslag på uppdrag");

    const proposal = await press(list, "Visa Omvärldsanalys");
    expect(wordsOf(proposal.sent)).toContain("Tillväxt och Trygghet");
    const first = await press(proposal, "Lägg upp");
    const again = await press(proposal, "Lägg upp");

    expect(wordsOf(first.sent)).toContain("Klart. Rapporten är upplagd.");
    expect(wordsOf(again.sent)).toContain("Inget av ditt är sparat");
    expect((await plans()).map(({ id, act, startsOn }) => [id, act, startsOn])).toEqual([
      [OMVARLDSANALYS, "mark", "2022-11-07"],
    ]);
    // Nobody answers for the processgrupper of the tests: that is said, not passed over.
    expect(wordsOf(first.sent)).toContain("Ingen är ansvarig för Tillväxt och Trygghet");
    expect(wordsOf((await says("rapporter")).sent)).toContain(
      "0 av 2 klara. Stoppdatum fredag 18 november, om 11 dagar.",
    );
  });

  it("changes a proposal before it is made, and mends what was wrong without losing what was typed", async () => {
    const proposal = await press(await says("rapporter"), "Visa Omvärldsanalys");
    const form = await press(proposal, "Ändra först");

    const wrong = await press(form, "Lägg upp", {
      name: "Omvärldsanalys 2024",
      sections: "Ekonomi\nekonomi",
    });
    expect(wordsOf(wrong.sent)).toContain("Samma avsnitt står två gånger.");
    expect(await plans()).toEqual([]);
    const saved = await press(wrong, "Lägg upp", {
      sections: "Ekonomi\nVerksamhet",
      places: "unit:trygghet",
      channel: "19:klg@thread.tacv2",
    });
    const again = await press(wrong, "Lägg upp", {
      sections: "Ekonomi\nVerksamhet",
      places: "unit:trygghet",
      channel: "19:klg@thread.tacv2",
    });

    expect(wordsOf(saved.sent)).toContain("Klart. Rapporten är upplagd.");
    expect(wordsOf(again.sent)).toContain("Klart. Rapporten är upplagd.");
    expect(await plans()).toMatchObject([
      {
        name: "Omvärldsanalys 2024",
        places: [{ kind: "unit", id: "trygghet" }],
        sections: [{ name: "Ekonomi" }, { name: "Verksamhet" }],
        channelId: "19:klg@thread.tacv2",
      },
    ]);
    // The calendar proposes it no longer.
    expect(titles(await says("rapporter"))).not.toContain("Visa Omvärldsanalys");
  });

  it("makes one that comes each month, of the units, from nothing", async () => {
    const shape = await press(await says("rapporter"), "Ny rapport");
    const form = await press(shape, "Fortsätt", { reporting: "unit", schedule: "monthly" });
    const saved = await press(form, "Lägg upp", {
      name: "Månadsuppföljning",
      workingDay: "10",
      escalates: "on",
    });

    expect(wordsOf(saved.sent)).toContain("Varje månad, arbetsdag 10 i månaden efter");
    expect(wordsOf(saved.sent)).toContain("Ingen är ansvarig för Ekonomi och Kommunikation");
    expect(wordsOf(saved.sent)).toContain("Ines Responsible (IT)");
    expect(await plans()).toMatchObject([
      { schedule: { kind: "monthly", workingDay: 10 }, reminders: { on: true, escalates: true } },
    ]);
  });

  it("is told at once when nobody could report, and chooses others", async () => {
    await app.stores.organisations.save(
      anOrganisation({ units: [] }),
      (await app.stores.organisations.read()).version,
    );
    const proposal = await press(await says("rapporter"), "Visa Omvärldsanalys");
    expect(titles(proposal)).not.toContain("Lägg upp");
    const shape = await press(proposal, "Ändra först");

    const again = await press(shape, "Fortsätt", { reporting: "goal" });
    expect(wordsOf(again.sent)).toContain("Organisationen har inga mål som rapporterar än.");
    const form = await press(again, "Fortsätt", { reporting: "department" });
    await press(form, "Lägg upp");

    expect(await plans()).toMatchObject([{ name: "Omvärldsanalys", places: [{}, {}, {}] }]);
  });

  it("changes one, and does not overwrite what another has changed since", async () => {
    const form = await press(await made(), "Ändra");

    const saved = await press(form, "Spara", { name: "Omvärldsanalys budget 2024" });
    const same = await press(form, "Spara", { name: "Omvärldsanalys budget 2024" });
    const late = await press(form, "Spara", { name: "Något annat" });

    expect(wordsOf(saved.sent)).toContain("Klart. Ändringarna är sparade.");
    expect(wordsOf(same.sent)).toContain("Det gäller redan.");
    expect(wordsOf(late.sent)).toContain("Någon annan hann ändra rapporten.");
    expect((await plans()).map(({ name, revision }) => [name, revision])).toEqual([
      ["Omvärldsanalys budget 2024", 2],
    ]);
  });

  it("ends one after a question, and what is there stays", async () => {
    const asked = await press(await made(), "Avsluta");
    expect(wordsOf(asked.sent)).toContain("Vill du avsluta Omvärldsanalys?");
    expect((await plans()).map(({ endedOn }) => endedOn)).toEqual([undefined]);

    const ended = await press(asked, "Ja, avsluta");

    expect(wordsOf(ended.sent)).toContain("Klart. Rapporten är avslutad.");
    expect((await plans()).map(({ endedOn }) => endedOn)).toEqual(["2022-11-07"]);
    const list = wordsOf((await says("rapporter")).sent);
    expect(list).toContain("Avslutad 7 november 2022");
    // It has been made: it is not proposed again.
    expect(list).not.toContain("Klarmarkeras senast fredag 18 november");
  });

  it("is told of an old card whose report is gone", async () => {
    const card = await made();
    const [plan] = await plans();
    if (plan === undefined) throw new Error("no plan");
    const value = { ...pressOf(card, "Ändra"), plan: "borta" };

    expect(wordsOf((await app.post(aPress(value, { from: ada }))).sent)).toContain(
      "Den rapporten finns inte längre",
    );
  });

  it("gets all of it in English when asked in English", async () => {
    const list = await says("reports");
    expect(wordsOf(list.sent)).toContain("Suggested by the calendar");
    const proposal = await press(list, "Show Omvärldsanalys");
    const saved = await press(proposal, "Add it");
    expect(wordsOf(saved.sent)).toContain("Done. The report is added.");
    const form = await press(saved, "Change");
    const wrong = await press(form, "Save", { event: "none", day: "soon" });
    expect(wordsOf(wrong.sent)).toContain("Type the day like this: 5 October 2023.");
    expect(wordsOf((await press(wrong, "Save", { day: "25 November" })).sent)).toContain(
      "25 November, in 18 days",
    );
    expect(await plans()).toMatchObject([{ schedule: { stoppdatum: { kind: "day", day: "2022-11-25" } } }]);
  });
});

describe("everybody else", () => {
  it("sees the reports and what is left of their own, and nothing that only administrators do", async () => {
    const proposal = await press(await says("rapporter"), "Visa Rapport per mål");
    await press(proposal, "Lägg upp");

    const list = await says("rapporter", goalResponsible);

    expect(wordsOf(list.sent)).toContain("0 av 3 godkända");
    expect(wordsOf(list.sent)).toContain("Du har kvar Mål 1.");
    expect(wordsOf(list.sent)).not.toContain("Förslag från kalendern");
    expect(titles(list)).not.toContain("Ny rapport");
    expect(wordsOf((await says("rapporter", committeeChair)).sent)).not.toContain("Du har kvar");
    const board = await press(list, "Visa Rapport per mål", {}, goalResponsible);
    expect(wordsOf(board.sent)).toContain("Mål 1");
  });

  it("makes, changes and ends nothing with an administrator's buttons, and is told who may", async () => {
    const list = await says("rapporter");
    const proposal = await press(list, "Visa Omvärldsanalys");
    const form = await press(await press(list, "Ny rapport"), "Fortsätt", { schedule: "once" });
    const refused = [
      await press(list, "Visa Omvärldsanalys", {}, departmentHead),
      await press(list, "Ny rapport", {}, departmentHead),
      await press(proposal, "Lägg upp", {}, departmentHead),
      await press(form, "Lägg upp", { name: "Min", day: "25 november" }, departmentHead),
    ];
    expect(await plans()).toEqual([]);

    const card = await made();
    const edit = await press(card, "Ändra");
    const sure = await press(card, "Avsluta");
    refused.push(
      await press(card, "Ändra", {}, departmentHead),
      await press(edit, "Spara", { name: "Min" }, departmentHead),
      await press(card, "Avsluta", {}, departmentHead),
      await press(sure, "Ja, avsluta", {}, departmentHead),
    );

    for (const each of refused)
      expect(wordsOf(each.sent)).toContain(
        "Bara en administratör kan lägga upp, ändra och avsluta rapporter.",
      );
    expect((await plans()).map(({ name, endedOn }) => [name, endedOn])).toEqual([
      ["Omvärldsanalys", undefined],
    ]);
  });

  it("reads the reports in a channel without anybody's own part", async () => {
    await made();

    const list = await app.post(aMention("rapporter", { from: ada }));

    expect(wordsOf(list.sent)).toContain("0 av 2 klara");
    expect(wordsOf(list.sent)).not.toContain("Förslag från kalendern");
    expect(titles(list)).toEqual(["Visa Omvärldsanalys"]);
  });

  it("is told where there are no reports yet", async () => {
    expect(wordsOf((await says("rapporter", departmentHead)).sent)).toContain("Det finns inga rapporter än");
  });
});
