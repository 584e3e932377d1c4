import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import { ada, aMention, aMessage, anActivity, aPress, bo, BOT, inChannel } from "../support/activities.ts";
import { buttonsIn } from "../support/pressing.ts";
import { startTestApp, wordsOf, type TestApp } from "../support/test-app.ts";

let samples: ProcessCalendar[];
let app: TestApp;

beforeAll(async () => {
  const all = await loadCalendars("samples");
  samples = [...all].sort((a, b) => Number(b.id === "tidsplan-2024") - Number(a.id === "tidsplan-2024"));
});
beforeEach(async () => {
  app = await startTestApp({ calendars: samples, tellsClock: true });
});
afterEach(async () => {
  await app.close();
});

describe("a question in the personal chat", () => {
  it("gets one card with the date, how long it is left, the row, and what the clock shows", async () => {
    const { status, sent } = await app.post(aMessage("när är stoppdatum för förslag?"));

    expect(status).toBe(200);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.attachments?.[0]?.contentType).toBe("application/vnd.microsoft.card.adaptive");
    const words = wordsOf(sent);
    for (const word of ["fredag 17 mars 2023", "om 11 dagar", "rad 2", "måndag 6 mars 2023"])
      expect(words).toContain(word);
  });

  it("is answered in English when it is asked in English", async () => {
    const { sent } = await app.post(aMessage("when is the stoppdatum for proposals?"));

    expect(sent[0]?.summary).toContain("Friday 17 March 2023");
  });

  it("is understood from what was said before, for each person by themselves", async () => {
    await app.post(aMessage("när är stoppdatum för förslag?", { from: bo }));

    const followed = await app.post(aMessage("och vem ansvarar?", { from: bo }));
    const alone = await app.post(aMessage("och vem ansvarar?", { from: ada }));

    expect(followed.sent[0]?.summary).toContain("Förvaltningschefen");
    expect(alone.sent[0]?.summary).not.toContain("Förvaltningschefen");
  });

  it("costs no storage read", async () => {
    await app.post(aMessage("hej"));
    await app.close();
    const failing = () => Promise.reject(new Error("läses inte"));
    app = await startTestApp({
      calendars: samples,
      change: (deps) => ({
        choosing: { ...deps.choosing, calendars: { list: failing, load: failing, save: failing } },
      }),
    });

    const { sent } = await app.post(aMessage("när är stoppdatum för förslag?"));

    expect(sent[0]?.summary).toContain("fredag 17 mars 2023");
  });
});

describe("the commands", () => {
  it.each([
    { text: "hej", says: "Fråga mig" },
    { text: "Hjälp!", says: "kalender" },
    { text: "help", says: "Ask about the planning year" },
    { text: "vad kan du?", says: "Fråga" },
    { text: "kalender", says: "Tidsplan för Mål och budget 2024" },
    { text: "Kalendern?", says: "45 händelser" },
    { text: "calendar", says: "Monday 6 March" },
  ])("'$text' is answered", async ({ text, says }) => {
    const { status, sent } = await app.post(aMessage(text));

    expect(status).toBe(200);
    expect(sent).toHaveLength(1);
    expect(wordsOf(sent)).toContain(says);
  });

  it.each([
    { text: "hjälp", named: ["”veckobrev”", "”inställningar”", "”mina påminnelser”"], wish: "Påminn mig" },
    { text: "help", named: ["“weekly digest”", "“settings”", "“my reminders”"], wish: "Remind me" },
  ])("are named by '$text', on the card and where no card is shown", async ({ text, named, wish }) => {
    const { sent } = await app.post(aMessage(text));

    const card = sent[0]?.attachments?.[0]?.content as { fallbackText: string };
    expect(wordsOf(sent)).toContain(wish);
    for (const name of named) {
      expect(wordsOf(sent)).toContain(name);
      expect(card.fallbackText).toContain(name);
    }
  });

  it("tell administrators, and nobody else, of what only they can do", async () => {
    const forAdmin = await app.post(aMessage("hjälp", { from: ada }));
    const forOthers = await app.post(aMessage("hjälp", { from: bo }));

    expect(wordsOf(forAdmin.sent)).toContain("kalendrar");
    expect(wordsOf(forOthers.sent)).not.toContain("kalendrar");
  });
});

describe("in a channel", () => {
  it("the bot answers when it is named", async () => {
    const { sent } = await app.post(aMention("när är stoppdatum för förslag?"));

    expect(sent[0]?.summary).toContain("fredag 17 mars 2023");
    expect(app.connector.calls.at(-1)?.path).toContain("19%3Akanal%40thread.tacv2%3Bmessageid%3D1");
  });

  it.each([
    { what: "that names nobody", activity: aMessage("när är stoppdatum för förslag?", inChannel) },
    {
      what: "that names somebody else",
      activity: aMention("när är stoppdatum?", {
        entities: [{ type: "mention", mentioned: ada, text: "<at>Ada</at>" }],
      }),
    },
    {
      what: "in a group chat",
      activity: aMessage("hej", { conversation: { id: "19:grupp", conversationType: "groupChat" } }),
    },
  ])("a message $what is left alone", async ({ activity }) => {
    const { status, sent } = await app.post(activity);

    expect(status).toBe(200);
    expect(sent).toEqual([]);
  });

  it("its name alone is answered with how to ask", async () => {
    const { sent } = await app.post(aMention(""));

    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain("Skriv din fråga");
  });

  it("a press on a card needs no name", async () => {
    const { sent } = await app.post(
      aPress({ verb: "ask", submitId: "1", lang: "sv", question: "vad händer härnäst?" }, inChannel),
    );

    expect(sent).toHaveLength(1);
  });
});

describe("the buttons of a card", () => {
  it("all lead to an answer", async () => {
    const { sent } = await app.post(aMessage("när är stoppdatum för förslag?"));
    const buttons = buttonsIn(sent[0]?.attachments);

    expect(buttons.length).toBeGreaterThan(1);
    for (const { title, data } of buttons) {
      const pressed = await app.post(aPress(data));
      expect(pressed.status, title).toBe(200);
      expect(pressed.sent, title).toHaveLength(1);
      expect(wordsOf(pressed.sent), title).not.toContain("för gammalt");
    }
  });

  it("are about the card's own event, though the conversation has moved on", async () => {
    const { sent } = await app.post(aMessage("när är stoppdatum för förslag?"));
    const after = buttonsIn(sent[0]?.attachments).find(({ title }) => title === "Vad händer sedan?");
    await app.post(aMessage("när beslutar KF om budgeten?"));

    const pressed = await app.post(aPress(after?.data));

    expect(pressed.sent[0]?.summary).toContain("24 mars 2023");
  });

  it("page a long list to its end", async () => {
    let { sent } = await app.post(aMessage("vad händer under 2023?"));
    const pages: number[] = [];
    for (let page = 0; page < 20; page += 1) {
      const more = buttonsIn(sent[0]?.attachments).find(({ title }) => title === "Visa fler");
      if (more === undefined) break;
      ({ sent } = await app.post(aPress(more.data)));
      pages.push(sent.length);
    }

    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((messages) => messages === 1)).toBe(true);
  });
});

describe("an administrator", () => {
  it("switches calendars, and the next answer comes from the new one", async () => {
    const { sent } = await app.post(aMessage("kalendrar", { from: ada }));
    const save = buttonsIn(sent[0]?.attachments).find(({ title }) => title === "Spara valet");

    const saved = await app.post(
      aPress({ ...(save?.data as object), calendars: "hallstahammar-styrmodell" }, { from: ada }),
    );
    const overview = await app.post(aMessage("kalender"));

    expect(saved.sent[0]?.text).toContain("Hallstahammars styrmodell");
    expect(wordsOf(overview.sent)).toContain("Hallstahammars styrmodell");
    expect(wordsOf(overview.sent)).not.toContain("Tidsplan för Mål och budget 2024");
  });

  it("is asked to choose in the personal chat, not where everybody reads", async () => {
    const { sent } = await app.post(aMention("kalendrar", { from: ada }));
    const help = await app.post(aMention("hjälp", { from: ada }));

    expect(sent[0]?.attachments).toBeUndefined();
    expect(sent[0]?.text).toContain("i vår egen chatt");
    expect(wordsOf(help.sent)).not.toContain("kalendrar");
  });

  it("cannot leave the municipality without a calendar", async () => {
    const { sent } = await app.post(
      aPress({ verb: "choose-calendars", submitId: "1", lang: "sv", calendars: "" }, { from: ada }),
    );

    expect(sent[0]?.text).toContain("minst en kalender");
  });
});

describe("anybody else", () => {
  it("is told that choosing is not for them, by word and by a forged card", async () => {
    const asked = await app.post(aMessage("kalendrar", { from: bo }));
    const forged = await app.post(
      aPress(
        {
          verb: "choose-calendars",
          submitId: "1",
          lang: "sv",
          calendars: "malprocess",
          aadObjectId: ada.aadObjectId,
        },
        { from: bo },
      ),
    );

    for (const { sent } of [asked, forged]) expect(sent[0]?.text).toContain("Bara administratörer");
    expect((await app.stores.settings.activeCalendars()).ids).toEqual(["tidsplan-2024"]);
  });

  it("who is not known in Entra is no administrator", async () => {
    const { sent } = await app.post(aMessage("kalendrar", { from: { id: "29:okänd" } }));

    expect(sent[0]?.text).toContain("Bara administratörer");
  });
});

describe("a welcome", () => {
  const came = (fields = {}) => anActivity({ type: "installationUpdate", action: "add", ...fields });
  const added = (ids: string[], fields = {}) =>
    anActivity({ type: "conversationUpdate", membersAdded: ids.map((id) => ({ id })), ...fields });

  it("comes once for each conversation, however often it is announced", async () => {
    const all = [came(), added([bo.id, BOT.id]), came(), added([BOT.id])];
    const sent = (await Promise.all(all.map((activity) => app.post(activity)))).flatMap(
      (each) => each.status,
    );
    const elsewhere = await app.post(came(inChannel));

    expect(sent).toEqual([200, 200, 200, 200]);
    expect(app.connector.calls).toHaveLength(2);
    expect(wordsOf(elsewhere.sent)).toContain("Hej, jag är Styrkedjan");
    expect(wordsOf(elsewhere.sent)).toContain("när du skriver @Styrkedjan");
  });

  it("does not come for other people, nor when the bot is removed", async () => {
    await app.post(added([bo.id]));
    await app.post(anActivity({ type: "installationUpdate", action: "remove" }));

    expect(app.connector.calls).toEqual([]);
  });

  it("that could not be sent comes at the next occasion", async () => {
    app.connector.answerNext(500);
    await app.post(came());

    const again = await app.post(came());

    expect(again.status).toBe(200);
    expect(wordsOf(again.sent)).toContain("Hej, jag är Styrkedjan");
  });
});

it("without a calendar the bot says so and what to do", async () => {
  await app.close();
  app = await startTestApp();

  for (const text of ["när är stoppdatum?", "kalender"]) {
    const { sent } = await app.post(aMessage(text));
    expect(sent[0]?.text).toContain("Det finns ingen kalender än");
  }
});
