import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Stores } from "../../src/compose.ts";
import type { ReportPlan } from "../../src/domain/report/report-plan.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { aMention, aMessage, aPress, inChannel, TENANT, type Fields } from "../support/activities.ts";
import { memoryStores } from "../support/all-memory-stores.ts";
import { aCalendar } from "../support/events.ts";
import {
  administrator,
  anOrganisation,
  departmentHead,
  goalResponsible,
  hrResponsible,
  itManager,
  itResponsible,
  itSubstitute,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { pressOf } from "../support/pressing.ts";
import type { Sent } from "../support/recorded-connector.ts";
import { aPlace, aPlan, AUTUMN, social } from "../support/reports.ts";
import { chatWith } from "../support/summary-house.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

const NEXT_MONDAY = "2022-11-14";
const DAY_AFTER = "2022-11-21";
const TOLD_ON = "2022-11-22";

const it_ = aPlace("it", "unit");
const hr = aPlace("hr", "unit");
const goal = aPlace("mal-1", "unit");
const analysis = aPlan({
  places: [it_, hr, social],
  reminders: { on: true, escalates: true },
});
const goals = aPlan({ id: "mal", name: "Rapport per mål", act: "approve", places: [goal, it_] });

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

/** An instance on the morning of a day, an hour after the reminders were due. */
async function morningOf(day: string, plans: readonly ReportPlan[] = []): Promise<void> {
  app = await startTestApp({ stores, calendars: [aCalendar(tidsplanRows)], today: day });
  open.push(app);
  for (const plan of plans) await stores.reportPlans.save(plan, undefined);
  const mark = await stores.occurrences.watermark();
  await stores.occurrences.moveWatermark(instantInStockholm(day, "07:30"), mark?.version);
}

async function haveChats(...people: readonly Sender[]): Promise<void> {
  for (const person of people) {
    const chat = chatWith(person, app.connector.serviceUrl);
    await stores.conversations.save(chat, undefined);
  }
}

interface Posted {
  readonly to: string;
  readonly sent: Sent;
}

/** What is posted by rounds that look again and again; a chat's address is that of the first instance. */
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

const receivers = (posted: readonly Posted[]) => posted.map(({ to }) => to).sort();
const chatId = ({ id }: Sender): string => `a:${id}`;
const chatOf = (person: Sender): Fields => ({
  conversation: { id: chatId(person), conversationType: "personal", tenantId: TENANT },
});
const says = (text: string, from: Sender): Promise<Exchange> =>
  app.post(aMessage(text, { from, ...chatOf(from) }));
const press = (data: Fields, from: Sender): Promise<Exchange> =>
  app.post(aPress(data, { from, ...chatOf(from) }));

function postTo(posted: readonly Posted[], person: Sender): Exchange {
  const found = posted.filter(({ to }) => to === chatId(person));
  expect(found).toHaveLength(1);
  return { status: 200, body: undefined, sent: found.map(({ sent }) => sent) };
}

describe("a Monday morning", () => {
  it("brings one message with all reports to each who misses something, and nothing to anybody else", async () => {
    await morningOf(AUTUMN, [analysis, goals]);
    await haveChats(itResponsible, itSubstitute, hrResponsible, goalResponsible, stranger, administrator);
    await stores.klarmarkeringar.save(
      {
        reportId: "omvarldsanalys.once",
        place: hr,
        changes: [{ kind: "marked", by: hrResponsible, at: 0, from: "board" }],
      },
      undefined,
    );

    const posted = await rounds();

    expect(receivers(posted)).toEqual([chatId(goalResponsible), chatId(itResponsible)].sort());
    const bundle = postTo(posted, itResponsible);
    const words = wordsOf(bundle.sent);
    expect(words).toContain("2 rapporter väntar på dig: Omvärldsanalys och Rapport per mål.");
    expect(words).toContain("Du får det här eftersom du är ansvarig för IT.");
    expect(words).toContain("Stoppdatum fredag 18 november, om 11 dagar");
    expect(words).toContain("Nästa påminnelse kommer måndag 14 november kl. 08.00");
    // What one person misses is told to nobody else.
    expect(wordsOf(postTo(posted, goalResponsible).sent)).not.toContain("IT");
  });

  it("brings nothing more once it is marked with the button of the message", async () => {
    await morningOf(AUTUMN, [analysis]);
    await haveChats(itResponsible, hrResponsible);
    const bundle = postTo(await rounds(), itResponsible);

    const receipt = await press(pressOf(bundle, "Klarmarkera IT"), itResponsible);
    expect(wordsOf(receipt.sent)).toContain("Klarmarkerat för IT");
    const [marked] = await stores.klarmarkeringar.ofReport("omvarldsanalys.once");
    expect(marked?.value.changes).toMatchObject([{ kind: "marked", from: "reminder" }]);

    await morningOf(NEXT_MONDAY);
    expect(receivers(await rounds())).toEqual([chatId(hrResponsible)]);
  });

  it("brings nothing to one who marks between the planning and the post", async () => {
    await morningOf(AUTUMN, [analysis]);
    await haveChats(itResponsible);
    await app.delivery.tick();
    await says("klarmarkera IT", itResponsible);

    const before = app.connector.calls.length;
    await app.delivery.work();

    expect(app.connector.calls.slice(before)).toEqual([]);
  });

  it("asks nothing of anybody in a report that is locked", async () => {
    await morningOf(AUTUMN, [analysis]);
    await haveChats(itResponsible);
    const lock = { by: administrator, at: 0 };
    await stores.klarmarkeringar.saveState(
      { reportId: "omvarldsanalys.once", revision: 1, lock, history: [{ kind: "locked", ...lock }] },
      undefined,
    );

    expect(await rounds()).toEqual([]);
  });

  it("says that the last one is the last, late", async () => {
    await morningOf(DAY_AFTER, [analysis]);
    await haveChats(itResponsible);

    const words = wordsOf(postTo(await rounds(), itResponsible).sent);

    expect(words).toContain("En rapport är försenad");
    expect(words).toContain("Det här är den sista påminnelsen.");
  });

  it("is there once on two instances", async () => {
    await morningOf(AUTUMN, [analysis]);
    await haveChats(itResponsible, hrResponsible, departmentHead);
    const first = app;
    const other = await startTestApp({ stores, calendars: [], today: AUTUMN });
    open.push(other);

    await Promise.all([first.delivery.tick(), other.delivery.tick()]);
    await Promise.all([first.delivery.work(), other.delivery.work()]);
    await first.delivery.work();

    const tos = open.flatMap(({ connector }) => connector.calls).map(({ to }) => to);
    expect(tos.sort()).toEqual([itResponsible, hrResponsible, departmentHead].map(chatId).sort());
  });
});

describe("a pause", () => {
  it("is kept until its day, while the substitute is reminded instead, and ends when asked", async () => {
    await morningOf(AUTUMN, [analysis]);
    await haveChats(itResponsible, itSubstitute);

    const paused = await says("pausa till 18 november", itResponsible);
    expect(wordsOf(paused.sent)).toContain(
      "Till och med fredag 18 november påminner jag dig inte om rapporter.",
    );
    const posted = await rounds();
    expect(receivers(posted)).toEqual([chatId(itSubstitute)]);
    expect(wordsOf(postTo(posted, itSubstitute).sent)).toContain("Du får det här som ersättare för IT");

    const ended = await press(pressOf(paused, "Avsluta pausen"), itResponsible);
    expect(wordsOf(ended.sent)).toContain("Pausen är slut");
    await morningOf(NEXT_MONDAY);
    expect(receivers(await rounds())).toEqual([chatId(itResponsible)]);
  });

  it("is over after its day", async () => {
    await morningOf(AUTUMN, [analysis]);
    await haveChats(itResponsible);
    await says("pausa till 13 november", itResponsible);
    expect(await rounds()).toEqual([]);

    await morningOf(NEXT_MONDAY);
    expect(receivers(await rounds())).toEqual([chatId(itResponsible)]);
  });

  it("is asked how long, with what was typed kept until it is a day", async () => {
    await morningOf(AUTUMN);
    const asked = await says("pausa", itResponsible);
    expect(wordsOf(asked.sent)).toContain("Hur länge vill du pausa?");

    const wrong = await press(pressOf(asked, "Pausa till den dagen", { until: "fredagen" }), itResponsible);
    expect(wordsOf(wrong.sent)).toContain("Jag vet inte vilken dag ”fredagen” är.");
    const past = await press(pressOf(wrong, "Pausa till den dagen", { until: "2022-11-01" }), itResponsible);
    expect(wordsOf(past.sent)).toContain("Tisdag 1 november har redan varit.");
    const weeks = await press(pressOf(past, "Pausa 2 veckor", { until: "2022-11-01" }), itResponsible);
    expect(wordsOf(weeks.sent)).toContain("Till och med måndag 21 november");

    expect(await stores.pauses.list()).toMatchObject([{ until: "2022-11-21" }]);
    expect(wordsOf((await says("avsluta pausen", itResponsible)).sent)).toContain("Pausen är slut");
    expect(wordsOf((await says("avsluta pausen", itResponsible)).sent)).toContain("Du har ingen paus");
    expect(await stores.pauses.list()).toEqual([]);
  });

  it("is told in one's own chat when it is said in a channel", async () => {
    await morningOf(AUTUMN);
    await haveChats(itResponsible);

    await app.post(aMention("pausa till 18 november", { ...inChannel, from: itResponsible }));

    expect(await stores.pauses.list()).toMatchObject([{ until: "2022-11-18" }]);
    expect(app.connector.calls.map(({ to }) => to)).toContain(chatId(itResponsible));
  });
});

describe("two working days after the stoppdatum", () => {
  it("the manager is told of what is missing, and administrators of what nobody manages", async () => {
    await morningOf(TOLD_ON, [analysis]);
    await haveChats(itManager, itResponsible, administrator);

    const posted = await rounds();

    expect(receivers(posted)).toEqual([chatId(administrator), chatId(itManager)].sort());
    const words = wordsOf(postTo(posted, itManager).sent);
    expect(words).toContain("En rapport saknas: IT.");
    expect(words).toContain("Ansvarig: Ines Responsible");
    expect(words).not.toContain("HR");
    expect(wordsOf(postTo(posted, administrator).sent)).toContain("HR");
  });

  it("nobody is told where the report does not say so", async () => {
    await morningOf(TOLD_ON, [goals]);
    await haveChats(itManager, administrator);

    expect(await rounds()).toEqual([]);
  });
});
