import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { CalendarEvent, ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import { formOfContent } from "../../src/domain/proposal/form-of-content.ts";
import {
  ada,
  aMention,
  aMessage,
  anExecute,
  aPress,
  bo,
  BOT,
  inChannel,
  TENANT,
  type Fields,
} from "../support/activities.ts";
import { aChannel } from "../support/conversations.ts";
import { anOrganisation, author, otherHead } from "../support/organisation.ts";
import { buttonsIn, type Button } from "../support/pressing.ts";
import { aContent } from "../support/proposals.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";

const STOPPDATUM = "Stoppdatum för förslag på uppdrag, investeringar, drift, effektiviseringar";

let tidsplan: ProcessCalendar[];
let app: TestApp;
/** Has the calendars read again, as the service does by time. */
let refresh: () => Promise<void>;

beforeAll(async () => {
  tidsplan = (await loadCalendars("samples")).filter(({ id }) => id === "tidsplan-2024");
});
async function start(today: string): Promise<void> {
  app = await startTestApp({
    calendars: tidsplan,
    today,
    change: ({ choosing }) => {
      refresh = choosing.refresh;
      return {};
    },
  });
  await app.stores.organisations.save(anOrganisation(), undefined);
  await app.stores.conversations.save(aChannel({ id: "19:klg@thread.tacv2", name: "KLG" }), undefined);
}
beforeEach(() => start("2023-03-06"));
afterEach(() => app.close());

/** The inputs of a card, by id, as the client sends them when nothing is touched. */
function inputsOf(node: unknown): Fields {
  if (typeof node !== "object" || node === null) return {};
  const own =
    "type" in node && String(node.type).startsWith("Input.") && "id" in node && "value" in node
      ? { [String(node.id)]: node.value }
      : {};
  return Object.values(node).reduce<Fields>((all, child) => ({ ...all, ...inputsOf(child) }), own);
}

const buttonOf = ({ sent }: Exchange, verb: string): Button | undefined =>
  buttonsIn(sent).find(({ data }) => data["verb"] === verb);

/** Presses a button of a card with the inputs that it holds, and those that are typed. */
function press(card: Exchange, verb: string, from: Fields, typed: Fields = {}): Promise<Exchange> {
  const data = buttonOf(card, verb)?.data;
  if (data === undefined) throw new Error(`${wordsOf(card.sent)} has no ${verb}`);
  return app.post(aPress({ ...inputsOf(card.sent), ...data, ...typed }, { from }));
}

const says = (text: string, from: Fields = ada): Promise<Exchange> => app.post(aMessage(text, { from }));
const round = async () => (await app.stores.rounds.find(2024))?.value;
const confirm = async (typed: Fields = {}): Promise<Exchange> =>
  press(await says("budgetomgång"), "confirm-round", ada, typed);

async function chatOf(person: typeof bo): Promise<void> {
  const chat: KnownConversation = {
    id: `a:${person.name}`,
    kind: "personal",
    serviceUrl: app.connector.serviceUrl,
    tenantId: TENANT,
    botId: BOT.id,
    name: person.name,
    aadObjectId: person.aadObjectId,
    reach: { kind: "active" },
  };
  await app.stores.conversations.save(chat, undefined);
}

/** The calendar is imported anew with the row as `change` makes it; without the row where that gives nothing. */
async function importAnew(change: (event: CalendarEvent) => CalendarEvent | undefined): Promise<void> {
  const stored = await app.stores.calendars.load("tidsplan-2024");
  if (stored === undefined) throw new Error("no calendar");
  const events = stored.calendar.events.flatMap((event) =>
    event.title === STOPPDATUM ? (change(event) ?? []) : [event],
  );
  await app.stores.calendars.save({ ...stored.calendar, events }, stored.version);
  await refresh();
}

describe("before a round is confirmed", () => {
  it.each(["budgetomgång", "förslag"])(
    "'%s' lets an administrator confirm the stoppdatum of the plan",
    async (text) => {
      const card = await says(text);

      expect(wordsOf(card.sent)).toContain("Vilket stoppdatum gäller för förslag till budget 2024?");
      expect(wordsOf(card.sent)).toContain("Fredag 17 mars 2023. 11 dagar kvar.");
      expect(wordsOf(card.sent)).toContain("rad 21");
      expect(inputsOf(card.sent)).toMatchObject({
        budgetYear: "2024",
        internalRate: "",
        amountLimit: "",
        shortestLife: "3",
        channel: "none",
      });
    },
  );

  it("tells Bo to wait for an administrator, and what he can do meanwhile", async () => {
    const { sent } = await says("förslag", bo);

    expect(wordsOf(sent)).toContain("Det går inte att lämna förslag än");
    expect(wordsOf(sent)).toContain("En administratör, ofta budgetcontrollern");
    expect(buttonsIn(sent).map(({ title }) => title)).toContain("Alla stoppdatum");
    expect(buttonOf({ sent, status: 200, body: undefined }, "confirm-round")).toBeUndefined();
  });

  it("is said in English to one who writes English", async () => {
    expect(wordsOf((await says("budget round", bo)).sent)).toContain("Proposals cannot be handed in yet");
  });

  it("tells a channel whom to ask, and continues with an administrator in the personal chat", async () => {
    await chatOf(ada);

    const others = await app.post(aMention("budgetomgång", { from: bo }));
    await app.post(aMention("budgetomgång", { from: ada }));

    expect(wordsOf(others.sent)).toContain("Det går inte att lämna förslag än");
    const at = (isChat: boolean) =>
      wordsOf(app.connector.calls.filter(({ to }) => (to === "a:Ada") === isChat).map(({ body }) => body));
    expect(at(true)).toContain("Vilket stoppdatum gäller");
    expect(at(false)).not.toContain("Vilket stoppdatum gäller");
  });

  it("takes no confirmation from Bo, whatever card he presses", async () => {
    const card = await says("budgetomgång");

    const { sent } = await press(card, "confirm-round", bo);

    expect(wordsOf(sent)).toContain("Bara en administratör");
    expect(await round()).toBeUndefined();
  });
});

describe("confirming", () => {
  it("keeps what is said, and goes on to the choice of type", async () => {
    const { sent } = await confirm({
      internalRate: "2,5 %",
      amountLimit: "50",
      channel: "19:klg@thread.tacv2",
    });

    expect(await round()).toMatchObject({
      stoppdatum: { known: { title: STOPPDATUM, day: "2023-03-17" } },
      internalRate: 250,
      amountLimit: 50_000,
      shortestLife: 3,
      channelId: "19:klg@thread.tacv2",
      confirmed: { by: { aadObjectId: ada.aadObjectId, name: "Ada" } },
    });
    expect(sent).toHaveLength(2);
    expect(wordsOf(sent)).toContain(
      "Klart. Förslag till budget 2024 kan lämnas till och med fredag 17 mars 2023.",
    );
    expect(buttonsIn(sent[1]).map(({ data }) => data["type"])).toContain("efficiency");
  });

  it("gives the form back with everything that was typed and a message at each field", async () => {
    const typed = { budgetYear: "2032", internalRate: "25", amountLimit: "1.250", shortestLife: "tre" };

    const card = await confirm(typed);

    expect(await round()).toBeUndefined();
    expect(inputsOf(card.sent)).toMatchObject(typed);
    for (const words of [
      "Då är budgetåret 2024 eller 2025",
      "Glömde du ett decimalkomma",
      "1 250",
      "antalet år",
    ])
      expect(wordsOf(card.sent).replaceAll("\u00A0", " ")).toContain(words);

    await press(card, "confirm-round", ada, {
      budgetYear: "2024",
      internalRate: "2,5",
      amountLimit: "",
      shortestLife: "3",
    });
    expect(await round()).toMatchObject({ internalRate: 250 });
  });

  it("is done once by the same press three times", async () => {
    const card = await says("budgetomgång");

    for (let time = 0; time < 3; time += 1) await press(card, "confirm-round", ada);

    expect((await round())?.history).toHaveLength(1);
  });

  it("answers a press of Action.Execute in a channel in the personal chat", async () => {
    const card = await says("budgetomgång");
    const { verb, ...data } = { ...inputsOf(card.sent), ...buttonOf(card, "confirm-round")?.data };

    const { status } = await app.post(anExecute({ verb, data }, { ...inChannel, from: ada }));

    expect(status).toBe(200);
    expect(await round()).toMatchObject({ budgetYear: 2024 });
    expect(app.connector.calls.at(-1)).toMatchObject({ to: "a:personlig" });
  });

  it.each([
    ["a hundred thousand characters", { internalRate: "9".repeat(100_000), budgetYear: "å".repeat(100_000) }],
    ["markdown and bindings", { shortestLife: "**3** ${title} {{x}}", amountLimit: "=cmd|' /C calc'!A0" }],
    ["an event that is not there", { event: "tidsplan-2024 rad-som-inte-finns" }],
    ["another person's channel", { channel: "a:chatt" }],
    ["nothing at all", { event: "", budgetYear: "", shortestLife: "" }],
  ])("saves nothing of %s, and says so", async (_what, typed) => {
    const { sent } = await confirm(typed);

    expect(await round()).toBeUndefined();
    expect(wordsOf(sent)).toContain("Inget är sparat än.");
  });
});

describe("a confirmed round", () => {
  beforeEach(async () => {
    await confirm({ internalRate: "2,5" });
  });

  it("is shown to everybody, with its inside to administrators alone", async () => {
    const own = await says("budgetomgång");
    const others = await says("budgetomgång", bo);

    expect(wordsOf(own.sent)).toContain("Fredag 17 mars 2023");
    expect(buttonOf(own, "edit-round")).toBeDefined();
    expect(wordsOf(others.sent)).toContain("Fredag 17 mars 2023");
    expect(buttonsIn(others.sent).map(({ data }) => data["verb"])).toEqual(["new-proposal"]);
  });

  it("is told of in a channel without telling others to wait", async () => {
    await chatOf(bo);

    const { sent } = await app.post(aMention("budgetomgång", { from: bo }));

    expect(wordsOf(sent)).not.toContain("Det går inte att lämna förslag än");
    expect(wordsOf(sent)).toContain("Fredag 17 mars 2023");
  });

  it("moves with the calendar, and keeps the known day when the event is gone", async () => {
    await importAnew((event) => ({
      ...event,
      date: { precision: "day", start: "2023-03-24", end: "2023-03-24" },
    }));
    expect(wordsOf((await says("budgetomgång")).sent)).toContain("Fredag 24 mars 2023");

    await importAnew(() => undefined);
    const gone = wordsOf((await says("budgetomgång")).sent);
    expect(gone).toContain("Fredag 17 mars 2023");
    expect(gone).toContain("Händelsen finns inte längre i kalendern");
  });

  it("is changed in its form, and shows who changed what", async () => {
    const form = await press(await says("budgetomgång"), "edit-round", ada);
    expect(inputsOf(form.sent)).toMatchObject({ internalRate: "2,5", shortestLife: "3" });

    const saved = await press(form, "save-round", ada, { internalRate: "1,75" });
    expect(wordsOf(saved.sent)).toContain("Klart. Ändringarna är sparade.");

    const history = await press(saved, "show-round", ada);
    expect(wordsOf(history.sent).replaceAll("\u00A0", " ")).toContain(
      "Ada ändrade internräntan från 2,5 % till 1,75 %",
    );
  });

  it("is not changed from a card that shows what was before", async () => {
    const form = await press(await says("budgetomgång"), "edit-round", ada);
    await press(form, "save-round", ada, { internalRate: "1,75" });

    const late = await press(form, "save-round", ada, { internalRate: "3" });

    expect(wordsOf(late.sent)).toContain("Inget av ditt är sparat. Det här gäller nu.");
    expect(await round()).toMatchObject({ internalRate: 175 });
  });

  it("is not changed by Bo, whatever card he presses", async () => {
    const card = await says("budgetomgång");
    const form = await press(card, "edit-round", ada);
    const before = await round();

    for (const [from, verb] of [
      [card, "edit-round"],
      [card, "extend-round"],
      [card, "take-back-round"],
      [form, "save-round"],
    ] as const)
      expect(wordsOf((await press(from, verb, bo, { internalRate: "9" })).sent)).toContain(
        "Bara en administratör",
      );

    expect(await round()).toEqual(before);
  });

  it("that was confirmed by mistake is taken back", async () => {
    const { sent } = await press(await says("budgetomgång"), "take-back-round", ada);

    expect(wordsOf(sent)).toContain("Omgången för budget 2024 är tillbakatagen.");
    expect(wordsOf((await says("förslag", bo)).sent)).toContain("Det går inte att lämna förslag än");
  });
});

describe("more time", () => {
  beforeEach(async () => {
    await app.close();
    await start("2023-03-20");
    await confirm();
  });

  const form = formOfContent(aContent("efficiency"));
  /** What somebody is told who tries to hand in a proposal for a department. */
  async function handIn(from: typeof bo, department: string): Promise<string> {
    const begun = await app.post(
      aPress(
        { verb: "new-proposal", submitId: `press-${department}`, lang: "sv", type: "efficiency" },
        { from },
      ),
    );
    const preview = await press(begun, "preview-proposal", from, { ...form, department });
    const submit = buttonOf(preview, "submit-proposal");
    if (submit === undefined) return wordsOf(preview.sent);
    return wordsOf((await press(preview, "submit-proposal", from)).sent);
  }

  it("lets one nämnd in late, and no other", async () => {
    expect(await handIn(author, "socialforvaltningen")).not.toContain("EFF-2024-001");
    const asked = await press(await says("budgetomgång"), "extend-round", ada);

    const given = await press(asked, "grant-extension", ada, {
      committee: "socialnamnden",
      until: "24 mars",
      reason: "Nämnden sammanträder den 22 mars.",
    });

    expect(wordsOf(given.sent)).toContain(
      "Tiden för Socialnämnden är förlängd till och med fredag 24 mars 2023.",
    );
    expect(await handIn(author, "socialforvaltningen")).toContain("EFF-2024-001");
    expect(await handIn(otherHead, "barn-och-utbildningsforvaltningen")).not.toContain("EFF-2024");
  });

  it("is given once by the same press three times, and can be taken back", async () => {
    const asked = await press(await says("budgetomgång"), "extend-round", ada);
    const typed = { committee: "socialnamnden", until: "24 mars", reason: "Sent möte" };
    for (let time = 0; time < 3; time += 1) await press(asked, "grant-extension", ada, typed);
    expect((await round())?.extensions).toHaveLength(1);

    const { sent } = await press(await says("budgetomgång"), "take-back-extension", ada);

    expect(wordsOf(sent)).toContain("Klart. Den förlängda tiden är borttagen.");
    expect((await round())?.extensions).toEqual([]);
  });

  it("comes back with a message at each field when it cannot be given", async () => {
    const asked = await press(await says("budgetomgång"), "extend-round", ada);

    const back = await press(asked, "grant-extension", ada, {
      number: "EFF-2024-007",
      until: "i förrgår",
      reason: "å".repeat(100_000),
    });

    expect(wordsOf(back.sent)).toContain("Skriv dagen så här: 24 mars.");
    expect(wordsOf(back.sent)).toContain("Skriv högst 400 tecken.");
    const mended = { until: "24 mars", reason: "Sent möte" };
    const unknown = await press(back, "grant-extension", ada, mended);
    expect(wordsOf(unknown.sent)).toContain("Det finns inget förslag med det numret eller den koden.");
    expect(inputsOf(unknown.sent)).toMatchObject({ number: "EFF-2024-007", ...mended });
    expect((await round())?.extensions).toEqual([]);
  });
});
