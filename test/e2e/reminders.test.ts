import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import type { DeliveryState } from "../../src/domain/delivery/delivery.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { forgetSeen } from "../../src/usecases/seen-lately.ts";
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
} from "../support/activities.ts";
import { buttonsIn, type Button } from "../support/pressing.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";

let tidsplan: ProcessCalendar[];
let app: TestApp;

beforeAll(async () => {
  tidsplan = (await loadCalendars("samples")).filter(({ id }) => id === "tidsplan-2024");
});
beforeEach(async () => {
  app = await startTestApp({ calendars: tidsplan });
});
afterEach(async () => {
  await app.close();
});

function buttonOf({ sent }: Exchange, title: string): unknown {
  return buttonsIn(sent).find((button) => button.title.includes(title))?.data;
}

function chatOf(person: typeof bo): KnownConversation {
  return {
    id: `a:${person.name}`,
    kind: "personal",
    serviceUrl: app.connector.serviceUrl,
    tenantId: TENANT,
    botId: BOT.id,
    name: person.name,
    aadObjectId: person.aadObjectId,
    reach: { kind: "active" },
  };
}

const stored = () => app.stores.reminders.list();

describe("a wish to be reminded", () => {
  it.each([
    ["påminn mig 3 dagar innan stoppdatum för förslag", "tisdag 14 mars 2023 kl. 08.00, 3 dagar före"],
    ["påminn mig om strategisk dag för KLG", "torsdag 30 mars 2023 kl. 08.00, dagen före"],
    [
      "kan du påminna mig en vecka före stoppdatum för förslag kl 9?",
      "fredag 10 mars 2023 kl. 09.00, 7 dagar före",
    ],
    ["påminn mig den 10 mars om stoppdatum för förslag", "fredag 10 mars 2023 kl. 08.00, 7 dagar före"],
    ["remind me 3 days before the stoppdatum for proposals", "Tuesday 14 March 2023 at 08:00, 3 days before"],
  ])("is stored and answered with the exact day: %s", async (text, answer) => {
    const { sent } = await app.post(aMessage(text));

    expect(sent[0]?.summary).toContain(answer);
    expect(await stored()).toMatchObject([{ aadObjectId: bo.aadObjectId, calendarId: "tidsplan-2024" }]);
  });

  it("is about the event that was just spoken of", async () => {
    await app.post(aMessage("när är stoppdatum för förslag?"));

    const { sent } = await app.post(aMessage("påminn mig om det"));

    expect(sent[0]?.summary).toContain("torsdag 16 mars 2023 kl. 08.00, dagen före");
  });

  it("comes from the button under an answer", async () => {
    const answer = await app.post(aMessage("när är stoppdatum för förslag?"));

    const { sent } = await app.post(aPress(buttonOf(answer, "Påminn mig")));

    expect(sent[0]?.summary).toContain("Jag påminner dig torsdag 16 mars 2023");
    expect(await stored()).toHaveLength(1);
  });

  it("is stored once, however often it is made", async () => {
    const wish = () => app.post(aMessage("påminn mig 3 dagar innan stoppdatum för förslag"));
    const first = await wish();
    const others = [await wish(), ...(await Promise.all([wish(), wish()]))];

    expect(first.sent[0]?.summary).toContain("Jag påminner dig");
    expect(wordsOf(others.flatMap(({ sent }) => sent))).toContain("Den påminnelsen finns redan");
    expect(await stored()).toHaveLength(1);
  });

  it("is refused with what is possible when the day has gone", async () => {
    const past = await app.post(aMessage("påminn mig två veckor innan stoppdatum för förslag"));

    expect(wordsOf(past.sent)).toContain("14 dagar före var fredag 3 mars 2023");
    expect(await stored()).toEqual([]);
    const { sent } = await app.post(aPress(buttonOf(past, "I morgon, tisdag 7 mars")));
    expect(sent[0]?.summary).toContain("tisdag 7 mars 2023 kl. 08.00, 10 dagar före");
  });

  it("is refused when the event has passed", async () => {
    const { sent } = await app.post(aMessage("påminn mig om budgetdagen"));

    expect(wordsOf(sent)).toContain("Det har redan passerat");
    expect(await stored()).toEqual([]);
  });

  it("lets the person choose among several, and keeps how long before and when", async () => {
    const several = await app.post(aMessage("påminn mig 2 dagar innan stoppdatum kl 7"));

    expect(await stored()).toEqual([]);
    const { sent } = await app.post(aPress(buttonOf(several, "Stoppdatum för förslag på uppdrag")));
    expect(sent[0]?.summary).toContain("onsdag 15 mars 2023 kl. 07.00, 2 dagar före");
  });

  it("asks which day when none is told clearly", async () => {
    const unclear = await app.post(aMessage("påminn mig i god tid före stoppdatum för förslag"));

    expect(wordsOf(unclear.sent)).toContain("Vilken dag ska jag påminna dig?");
    const { sent } = await app.post(aPress(buttonOf(unclear, "3 dagar före")));
    expect(sent[0]?.summary).toContain("tisdag 14 mars 2023");
  });

  it.each([
    ["påminn mig om skattesatsen", "Det hittar jag inte i kalendern"],
    ["påminn mig", "Vad ska jag påminna dig om?"],
    ["påminn Kalle om budgetdagen", "Jag kan bara påminna den som själv ber om det"],
    ["påminn mig när strategisk dag för KLG är", "31 mars 2023"],
    ["vad är en påminnelse?", "Det vet jag inte"],
  ])("is nothing that it guesses: %s", async (text, answer) => {
    const { sent } = await app.post(aMessage(text));

    expect(wordsOf(sent)).toContain(answer);
    expect(await stored()).toEqual([]);
  });

  it("takes no more than fifty", async () => {
    for (let n = 0; n < 50; n += 1)
      await app.stores.reminders.insert({
        id: `r${n}`,
        aadObjectId: bo.aadObjectId,
        calendarId: "tidsplan-2024",
        eventId: `e${n}`,
        daysBefore: 1,
        time: "08:00",
        lang: "sv",
        createdAt: 0,
        known: {
          title: "x",
          day: "2023-06-01",
          date: { precision: "day", start: "2023-06-01", end: "2023-06-01" },
        },
      });

    const { sent } = await app.post(aMessage("påminn mig om strategisk dag för KLG"));

    expect(wordsOf(sent)).toContain("Du har redan så många påminnelser som får plats");
    expect(await stored()).toHaveLength(50);
  });
});

describe("a person's reminders", () => {
  it("are listed by day, and each is taken back with one press", async () => {
    await app.post(aMessage("påminn mig om strategisk dag för KLG"));
    await app.post(aMessage("påminn mig 3 dagar innan stoppdatum för förslag"));

    const list = await app.post(aMessage("mina påminnelser"));
    const words = wordsOf(list.sent);
    expect(words.indexOf("Tisdag 14 mars 2023")).toBeLessThan(words.indexOf("Torsdag 30 mars 2023"));

    const remove = buttonOf(list, "Ta bort påminnelsen om ”Stoppdatum");
    const removed = await app.post(aPress(remove));
    const again = await app.post(aPress(remove));

    expect(wordsOf(removed.sent)).toContain("Påminnelsen är borttagen");
    expect(wordsOf(again.sent)).toContain("Den påminnelsen finns inte längre");
    expect(await stored()).toHaveLength(1);
  });

  it.each([
    ["påminnelser tack", "Du har inga påminnelser"],
    ["öppna mina påminnelser", "Du har inga påminnelser"],
    ["show my reminders please", "You have no reminders"],
  ])("are what '%s' asks for", async (text, answer) => {
    expect(wordsOf((await app.post(aMessage(text))).sent)).toContain(answer);
  });

  it("are nobody else's to see or to take back", async () => {
    const confirmed = await app.post(aMessage("påminn mig om strategisk dag för KLG", { from: bo }));

    const seen = await app.post(aMessage("mina påminnelser", { from: ada }));
    const pressed = await app.post(aPress(buttonOf(confirmed, "Ta bort"), { from: ada }));

    expect(wordsOf(seen.sent)).toContain("Du har inga påminnelser");
    expect(wordsOf(pressed.sent)).toContain("Den påminnelsen finns inte längre");
    expect(await stored()).toHaveLength(1);
  });

  it("can be made again right after they were taken back", async () => {
    const confirmed = await app.post(aMessage("påminn mig 3 dagar innan stoppdatum för förslag"));
    const removed = await app.post(aPress(buttonOf(confirmed, "Ta bort")));

    await app.post(aPress(buttonOf(removed, "Påminn mig ändå")));

    expect(await stored()).toMatchObject([{ daysBefore: 3 }]);
  });
});

describe("in a channel", () => {
  const known = (person: typeof bo) => app.stores.conversations.save(chatOf(person), undefined);
  const toPerson = () => app.connector.calls.filter(({ to }) => to === `a:${bo.name}`);

  it("a wish is answered in the person's own chat, and the channel learns nothing of it", async () => {
    await known(bo);

    const { sent } = await app.post(aMention("påminn mig 3 dagar innan stoppdatum för förslag"));

    expect(wordsOf(toPerson().map(({ body }) => body))).toContain("Tisdag 14 mars 2023");
    const inPublic = sent.filter(({ text }) => text !== undefined);
    expect(inPublic.map(({ text }) => text)).toEqual(["Jag svarar dig i vår egen chatt."]);
    expect(await stored()).toHaveLength(1);
  });

  it("a press by another is the presser's, and is answered in that person's chat alone", async () => {
    await known(bo);
    const answer = await app.post(aMention("när är stoppdatum för förslag?", { from: ada }));

    const { sent } = await app.post(aPress(buttonOf(answer, "Påminn mig"), { ...inChannel, from: bo }));

    expect(toPerson()).toHaveLength(1);
    expect(await stored()).toMatchObject([{ aadObjectId: bo.aadObjectId }]);
    // Who sees nothing happen presses again.
    const inPublic = sent.filter((each) => !toPerson().some(({ body }) => body === each));
    expect(inPublic.map(({ text }) => text)).toEqual(["Jag svarar dig i vår egen chatt."]);
    expect(wordsOf(inPublic)).not.toContain("16 mars");
  });

  it("a press that Teams waits for is answered to the presser alone, and once in the person's chat", async () => {
    await known(bo);
    const answer = await app.post(aMention("när är stoppdatum för förslag?"));
    const { verb, ...data } = buttonOf(answer, "Påminn mig") as Button["data"];

    const { body, sent } = await app.post(anExecute({ verb, data }, inChannel));

    expect(body).toMatchObject({ value: "Jag svarar dig i vår egen chatt." });
    expect(sent).toEqual(toPerson().map((call) => call.body));
    expect(toPerson()).toHaveLength(1);
  });

  it.each([
    ["refused", { kind: "refused", status: 403 }, "Sök efter Styrkedjan i Teams, öppna chatten"],
    ["not reached", { kind: "notReached" }, "Jag nådde dig inte i vår egen chatt"],
    ["left open", { kind: "leftOpen", status: 502 }, "Jag vet inte om mitt svar kom fram"],
  ] as const)("a press whose answer is %s is never said to be answered", async (_, outcome, said) => {
    await app.close();
    app = await startTestApp({
      calendars: tidsplan,
      change: () => ({ send: () => Promise.resolve(outcome) }),
    });
    await known(bo);
    const answer = await app.post(aMention("när är stoppdatum för förslag?"));
    const { verb, ...data } = buttonOf(answer, "Påminn mig") as Button["data"];

    const submitted = await app.post(aPress({ verb, ...data }, inChannel));
    const executed = await app.post(anExecute({ verb, data }, inChannel));

    expect(submitted.sent.map(({ text }) => text)).toEqual([expect.stringContaining(said)]);
    expect(executed.body).toMatchObject({ value: expect.stringContaining(said) as string });
    expect(executed.sent).toEqual([]);
  });

  it("a press by one who has no chat of their own says how to get one", async () => {
    const answer = await app.post(aMention("när är stoppdatum för förslag?"));
    const { verb, ...data } = buttonOf(answer, "Påminn mig") as Button["data"];

    const submitted = await app.post(aPress({ verb, ...data }, inChannel));
    const executed = await app.post(anExecute({ verb, data }, inChannel));

    expect(wordsOf(submitted.sent)).toContain("välj Lägg till");
    expect(executed.body).toMatchObject({ value: expect.stringContaining("välj Lägg till") as string });
    expect(await stored()).toEqual([]);
  });

  it("without a chat of their own a person is told how to get one, and nothing is stored", async () => {
    const { sent } = await app.post(aMention("påminn mig 3 dagar innan stoppdatum för förslag"));

    expect(wordsOf(sent)).toContain("välj Lägg till");
    expect(await stored()).toEqual([]);
  });

  it("says so when the chat cannot be reached", async () => {
    await app.close();
    app = await startTestApp({
      calendars: tidsplan,
      change: () => ({ send: () => Promise.resolve({ kind: "refused", status: 403 }) }),
    });
    await known(bo);

    const { sent } = await app.post(aMention("mina påminnelser"));

    expect(wordsOf(sent)).toContain("Jag nådde dig inte i vår egen chatt");
  });
});

describe("a reminder that is due", () => {
  it("comes once in the person's own chat, and is then done with", async () => {
    await app.delivery.tick();
    const confirmed = await app.post(aMessage("påminn mig om stoppdatum för förslag"));
    expect(confirmed.sent[0]?.summary).toContain("torsdag 16 mars 2023");
    const [reminder] = await stored();
    if (reminder === undefined) throw new Error("The reminder is stored.");
    // This morning, an hour ago.
    await app.stores.reminders.remove(reminder.id);
    await app.stores.reminders.insert({ ...reminder, daysBefore: 11 });

    const before = app.connector.calls.length;
    for (let round = 0; round < 3; round += 1) {
      await app.delivery.tick();
      await app.delivery.work();
    }

    const came = app.connector.calls.slice(before);
    expect(came.map(({ to, body }) => `${to ?? ""} ${body.summary ?? ""}`)).toEqual([
      expect.stringContaining("a:personlig Påminnelse: Stoppdatum för förslag"),
    ]);
    expect(await stored()).toEqual([]);
  });
});

describe("a reminder that found the chat closed", () => {
  const DAYS_BEFORE = 11;

  /** This morning at eight Teams refused it, and the chat was marked. */
  async function refusedThisMorning(state: DeliveryState): Promise<void> {
    await app.post(aMessage("påminn mig om stoppdatum för förslag"));
    const [reminder] = await stored();
    if (reminder === undefined) throw new Error("The reminder is stored.");
    await app.stores.reminders.remove(reminder.id);
    await app.stores.reminders.insert({ ...reminder, daysBefore: DAYS_BEFORE });
    await app.delivery.tick();
    const due = instantInStockholm("2023-03-06", "08:00");
    const occurrence = { kind: "reminder", subject: reminder.id, due } as const;
    await app.stores.occurrences.insert({ ...occurrence, state: { kind: "settled" } });
    await app.stores.deliveries.insertMissing([
      {
        occurrence,
        conversationId: "a:personlig",
        state,
        attempts: 1,
        changedAt: due,
        wantedAt: due,
        queuedAt: 0,
      },
    ]);
    const chat = await app.stores.conversations.find("a:personlig");
    if (chat === undefined) throw new Error("The chat is known.");
    const reach = { kind: "blocked", since: due, status: 403 } as const;
    await app.stores.conversations.save({ ...chat.value, reach }, chat.version);
    forgetSeen(app.stores.conversations, "a:personlig");
  }

  async function rounds(): Promise<string[]> {
    const before = app.connector.calls.length;
    for (let round = 0; round < 3; round += 1) {
      await app.delivery.tick();
      await app.delivery.work();
    }
    return app.connector.calls.slice(before).map(({ body }) => body.summary ?? "");
  }

  it("says so in the list, and comes once when the person has written", async () => {
    await refusedThisMorning({ kind: "failed", reason: "blocked", status: 403 });
    expect(await rounds()).toEqual([]);

    const list = await app.post(aMessage("mina påminnelser"));

    expect(wordsOf(list.sent)).toContain("Kom inte fram. Jag försöker igen.");
    expect(await rounds()).toEqual([expect.stringContaining("Påminnelse: Stoppdatum för förslag")]);
    expect(await stored()).toEqual([]);
    expect(wordsOf((await app.post(aMessage("mina påminnelser"))).sent)).toContain("Du har inga påminnelser");
  });

  it("never comes again when it may have come", async () => {
    await refusedThisMorning({ kind: "unknown", reason: "no-answer", by: "x" });

    const list = await app.post(aMessage("mina påminnelser"));

    expect(wordsOf(list.sent)).toContain("Kom kanske inte fram.");
    expect(await rounds()).toEqual([]);
  });
});

it("reminds nobody whom it cannot tell from others", async () => {
  const { sent } = await app.post(
    aMessage("påminn mig om strategisk dag för KLG", { from: { id: "29:x", name: "X" } }),
  );

  expect(wordsOf(sent)).toContain("Jag kan inte se vem du är");
  expect(await stored()).toEqual([]);
});
