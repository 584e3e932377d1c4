import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { BotDeps } from "../../src/bot/deps.ts";
import { createStores, type Stores } from "../../src/compose.ts";
import type { Unit } from "../../src/domain/organisation/organisation.ts";
import type { ReportPlan } from "../../src/domain/report/report-plan.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { aMention, aMessage, anExecute, TENANT, type Fields } from "../support/activities.ts";
import { memoryStores } from "../support/all-memory-stores.ts";
import { aChannel } from "../support/conversations.ts";
import { aCalendar } from "../support/events.ts";
import { administrator, anOrganisation, aPerson, UNITS, type Sender } from "../support/organisation.ts";
import { buttonsIn } from "../support/pressing.ts";
import type { Call, Sent } from "../support/recorded-connector.ts";
import { aPlace, aPlan, aReport, AUTUMN } from "../support/reports.ts";
import { chatWith } from "../support/summary-house.ts";
import {
  startTestApp,
  wordsOf,
  type Exchange,
  type TestApp,
  type TestAppOptions,
} from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";
import { until } from "../support/until.ts";

const KLG = "19:klg@thread.tacv2";
const PEOPLE = 30;

const teams: readonly { readonly unit: Unit; readonly by: Sender }[] = Array.from(
  { length: PEOPLE },
  (_, at) => ({
    unit: {
      id: `enhet-${at}`,
      name: `Enhet ${at}`,
      kind: "unit",
      departmentId: "kommunledningsforvaltningen",
    },
    by: {
      id: `29:person-${at}`,
      name: `Person ${at}`,
      aadObjectId: `dddddddd-0000-4000-8000-${String(at).padStart(12, "0")}`,
    },
  }),
);
const plan: ReportPlan = aPlan({ places: teams.map(({ unit }) => aPlace(unit.id, "unit")), channelId: KLG });
const report = aReport({ plan });
const organisation = anOrganisation({
  units: [...UNITS, ...teams.map(({ unit }) => unit)],
  people: teams.map(({ unit, by }) =>
    aPerson(by, { role: "responsible", of: { kind: "unit", id: unit.id } }),
  ),
});

/** Two instances of the app over HTTP, on one storage; all that is posted goes to the first one's connector. */
let open: TestApp[];

beforeEach(() => {
  open = [];
});
afterEach(async () => {
  for (const app of open) await app.close();
});

interface House {
  readonly apps: readonly [TestApp, TestApp];
  readonly stores: Stores;
  /** What has been posted to the channel and put in its place, in order. */
  readonly boards: () => readonly Call[];
  /** A press on the board as it stands, on an instance. */
  readonly press: (on: TestApp, from: Sender, title: string) => Promise<Exchange>;
}

interface HouseOptions {
  /** Each instance opens it by itself; one memory for both unless a test brings another. */
  readonly openStores?: () => Stores;
  readonly change?: TestAppOptions["change"];
}

/** A board that has been posted; `change` is of the second instance. */
async function aHouse({ openStores, change }: HouseOptions = {}): Promise<House> {
  const memory = memoryStores();
  const openAgain = openStores ?? ((): Stores => memory);
  const stores = openAgain();
  await stores.organisations.save(organisation, undefined);
  await stores.reportPlans.save(plan, undefined);
  const start = async (options: TestAppOptions = {}): Promise<TestApp> => {
    const calendars = [aCalendar(tidsplanRows)];
    const app = await startTestApp({ stores: openAgain(), calendars, today: AUTUMN, ...options });
    open.push(app);
    return app;
  };
  const apps = [await start(), await start(change === undefined ? {} : { change })] as const;
  const [{ connector, delivery }] = apps;
  await stores.conversations.save(aChannel({ id: KLG, serviceUrl: connector.serviceUrl }), undefined);
  const boards = (): readonly Call[] => connector.calls.filter(({ to }) => to === KLG);
  // The first round only begins, and the next one may come in the same millisecond.
  await until("the board is posted", async () => {
    await delivery.tick();
    await delivery.work();
    return boards().length > 0;
  });
  return {
    apps,
    stores,
    boards,
    press: (on, from, title) => {
      const last = boards().slice(-1).map(messageOf);
      const button = buttonsIn(last).find((each) => each.title === title);
      if (button === undefined) throw new Error(`No button ${title} on the board.`);
      const action = { type: "Action.Execute", verb: button.data["verb"], data: button.data };
      return on.post(anExecute(action, { from, ...inKlg, serviceUrl: connector.serviceUrl }));
    },
  };
}

const inKlg: Fields = {
  conversation: {
    id: `${KLG};messageid=svar-1`,
    conversationType: "channel",
    isGroup: true,
    tenantId: TENANT,
  },
};

/** A new thread in a channel has its first message inside. */
function messageOf({ body }: Call): Sent {
  return (body as { readonly activity?: Sent }).activity ?? body;
}
const saying = (boards: readonly Call[], words: string): boolean =>
  wordsOf(boards.slice(-1).map(messageOf)).includes(words);
const deaf = (): Partial<BotDeps> => ({ boardRefresher: { wanted: () => undefined } });
const [first, second] = teams.map(({ by }) => by);
if (first === undefined || second === undefined) throw new Error("There are teams.");

describe("on a storage as the service has", () => {
  let azurite: Azurite;
  beforeAll(async () => {
    azurite = await startAzurite({});
  });
  afterAll(async () => {
    await azurite.stop();
  });

  it("a board ends right when thirty press within a second on two instances, some of them twice, and is written at most once a second", async () => {
    const { apps, boards, press, stores } = await aHouse({
      openStores: () =>
        createStores({ kind: "connectionString", connectionString: azurite.connectionString }),
    });

    const writes = (): readonly Call[] => boards().filter(({ method }) => method === "PUT");
    const all = (some: typeof teams): Promise<readonly Exchange[]> =>
      Promise.all(
        some.flatMap(({ by }, at) => {
          const [on, other] = at % 2 === 0 ? apps : ([apps[1], apps[0]] as const);
          const again = at % 3 === 0 ? [press(other, by, "Klarmarkera")] : [];
          return [press(on, by, "Klarmarkera"), ...again];
        }),
      );
    const early = await all(teams.slice(0, 12));
    await until("the board follows", () => writes().length > 0);
    const answers = [...early, ...(await all(teams.slice(12)))];
    await until("the board shows all", () => saying(boards(), "30 av 30 klara"));

    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const marks = await stores.klarmarkeringar.ofReport(report.id);
    expect(marks.map(({ value }) => value.changes.length)).toEqual(Array(PEOPLE).fill(1));
    const gaps = writes()
      .slice(1)
      .map(({ at }, index) => at - (writes()[index]?.at ?? 0));
    expect(gaps.length).toBeGreaterThan(0);
    // The clocks that the gap is counted on tick in whole milliseconds.
    for (const gap of gaps) expect(gap).toBeGreaterThan(995);
    expect(writes().length).toBeLessThan(PEOPLE / 2);
  });
});

describe("the board of a report", () => {
  it("is posted once to its channel, and is changed in place when somebody marks and takes it back", async () => {
    const { apps, boards, press, stores } = await aHouse();
    const [one, other] = apps;
    expect(boards().map(({ method }) => method)).toEqual(["POST"]);
    expect(saying(boards(), "0 av 30 klara")).toBe(true);
    for (const app of [one, other, one]) await app.delivery.tick();
    await Promise.all(apps.map((app) => app.delivery.work()));
    expect(boards().filter(({ method }) => method === "POST")).toHaveLength(1);

    const answer = await press(one, first, "Klarmarkera");
    await until("the board shows the mark", () => saying(boards(), "1 av 30 klara"));

    // Nothing more is said in the channel: who pressed is answered alone.
    expect(boards().map(({ method }) => method)).toEqual(["POST", "PUT"]);
    expect(JSON.stringify(answer.body)).toContain("Enhet 0");
    const board = (await stores.boards.find(report.id))?.value;
    expect(boards().at(-1)?.path).toContain(encodeURIComponent(board?.activityId ?? "none"));

    const undo = {
      verb: "undo-mark",
      submitId: "press-2",
      lang: "sv",
      report: report.id,
      place: "unit:enhet-0",
    };
    const serviceUrl = one.connector.serviceUrl;
    await other.post(anExecute({ verb: "undo-mark", data: undo }, { from: first, ...inKlg, serviceUrl }));
    await until("the board shows that it was taken back", () => saying(boards(), "0 av 30 klara"));
  });

  it("that an instance left behind when it died is put right by the next round of another", async () => {
    const { apps, boards, press } = await aHouse({ change: deaf });
    const [one, dying] = apps;
    await press(dying, first, "Klarmarkera");
    expect(saying(boards(), "0 av 30 klara")).toBe(true);

    await until("the board shows the mark", async () => {
      await one.delivery.tick();
      return saying(boards(), "1 av 30 klara");
    });
  });
});

describe("who asks for a board", () => {
  const inChatOf = ({ id }: Sender): Fields => ({
    conversation: { id: `a:${id}`, conversationType: "personal", tenantId: TENANT },
  });

  it("sees it as it is now: in its channel with all, and elsewhere in the own chat", async () => {
    const { apps, boards, stores } = await aHouse();
    const [one] = apps;
    await stores.conversations.save(chatWith(second, one.connector.serviceUrl), undefined);

    const personal = await one.post(
      aMessage("visa tavlan för omvärldsanalysen", { from: second, ...inChatOf(second) }),
    );
    const here = await one.post(aMention("tavla", { from: second, ...inKlg }));

    expect(wordsOf(personal.sent)).toContain("0 av 30 klara");
    expect(wordsOf(personal.sent)).toContain("Så här var läget");
    expect(wordsOf(here.sent)).toContain("0 av 30 klara");
    expect(boards().some(({ method }) => method === "PUT")).toBe(false);
  });

  it("turns its pages in the own chat, pressed in the channel too", async () => {
    const { apps, press, stores } = await aHouse();
    const [one] = apps;
    await stores.conversations.save(chatWith(second, one.connector.serviceUrl), undefined);

    const pressed = await press(one, second, "Visa alla");

    expect(JSON.stringify(pressed.body)).toContain("Tavlan finns i vår egen chatt");
    expect(wordsOf(pressed.sent)).toContain("1–20 av 30");
    const more = buttonsIn(pressed.sent).find(({ title }) => title === "Visa fler");
    const next = await one.post(aMessage("", { value: more?.data, from: second, ...inChatOf(second) }));
    expect(wordsOf(next.sent)).toContain("21–30 av 30");
  });

  it("is told when there is none, and of an old card that its report is gone", async () => {
    const app = await startTestApp({ today: AUTUMN });
    open.push(app);

    const none = await app.post(aMessage("tavla", { from: administrator }));
    const value = { verb: "show-board", submitId: "press-1", lang: "sv", report: "borta.once", shown: 0 };
    const gone = await app.post(aMessage("", { value, from: administrator }));

    expect(wordsOf(none.sent)).toContain("Det finns inga rapporter att visa");
    expect(wordsOf(gone.sent)).toContain("Rapporten finns inte längre");
  });
});
