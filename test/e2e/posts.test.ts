import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatPostRef } from "../../src/cards/post-keys.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import type { DeliveryControl } from "../../src/usecases/delivery-ports.ts";
import { ada, aMention, aMessage, aPress, bo, inChannel } from "../support/activities.ts";
import { aChannel } from "../support/conversations.ts";
import { aDelivery, anOccurrence, aReminder } from "../support/posts.ts";
import { startTestApp, wordsOf, type TestApp } from "../support/test-app.ts";

const monday = anOccurrence(instantInStockholm("2023-03-06", "08:00"), { state: { kind: "planned" } });
const BUDGET = "19:budget@thread.tacv2";
const KLG = "19:klg@thread.tacv2";

let app: TestApp;
let calls: string[];

beforeEach(async () => {
  calls = [];
  const control: DeliveryControl = {
    announce: () => Promise.resolve(),
    resend: ({ conversationId }) => {
      calls.push(`resend ${conversationId}`);
      return Promise.resolve(true);
    },
    cancel: ({ kind, due }) => {
      calls.push(`cancel ${kind} ${due}`);
      return Promise.resolve(2);
    },
  };
  app = await startTestApp({ today: "2023-03-06", change: () => ({ control }) });
  const { conversations, occurrences, deliveries } = app.stores;
  await conversations.save(aChannel({ id: BUDGET, name: "Budget" }), undefined);
  await conversations.save(aChannel({ id: KLG, name: "KLG" }), undefined);
  await occurrences.insert(monday);
  await deliveries.insertMissing([
    aDelivery(monday, BUDGET, { kind: "failed", reason: "unreachable" }),
    aDelivery(monday, KLG, { kind: "unknown", reason: "no-answer", by: "claim" }),
    aDelivery(monday, "19:ja@thread.tacv2", { kind: "sent", activityId: "1" }),
    aDelivery(monday, "19:snart@thread.tacv2", { kind: "pending", notBefore: 0 }),
  ]);
});
afterEach(async () => {
  await app.close();
});

const press = (data: Readonly<Record<string, string>>) => ({ submitId: "press-1", lang: "sv", ...data });
const chosen = (...ids: string[]): string =>
  ids.map((conversationId) => formatPostRef({ occurrence: monday, conversationId })).join(",");

describe("utskick", () => {
  it("shows an administrator what went out, what did not, why, and what to do", async () => {
    const { sent } = await app.post(aMessage("utskick", { from: ada }));

    const words = wordsOf(sent);
    for (const word of [
      "1 utskick kom inte fram",
      "Veckobrev måndag 6 mars kl. 08.00",
      "1 skickat, 1 kom inte fram, 1 oklart, 1 väntar",
      "Budget (Kommunledningen)",
      "Jag fick ingen kontakt med Teams. Skicka igen.",
      "kan ha kommit fram",
    ])
      expect(words).toContain(word);
    expect(words).toContain(formatPostRef({ occurrence: monday, conversationId: BUDGET }));
  });

  it("is posts in English", async () => {
    const { sent } = await app.post(aMessage("posts", { from: ada }));

    expect(wordsOf(sent)).toContain("1 post did not arrive");
  });

  it("is not for others, who are told where the calendar's mailings are", async () => {
    const { sent } = await app.post(aMessage("utskick", { from: bo }));

    expect(wordsOf(sent)).toContain("vilka utskick finns?");
    expect(wordsOf(sent)).not.toContain("Budget");
  });

  it("is the same with a word of thanks, which leaves the question to others", async () => {
    const administrators = await app.post(aMessage("utskick, tack", { from: ada }));
    const others = await app.post(aMessage("utskick, tack", { from: bo }));

    expect(wordsOf(administrators.sent)).toContain("1 utskick kom inte fram");
    expect(wordsOf(others.sent)).not.toContain("vilka utskick finns?");
  });

  it("is not shown where everybody reads", async () => {
    const { sent } = await app.post(aMention("utskick", { from: ada }));

    expect(wordsOf(sent)).toContain("i vår egen chatt");
    expect(wordsOf(sent)).not.toContain("Budget");
  });

  it("says so when nothing has been posted", async () => {
    await app.stores.occurrences.forgetAfter(0);

    const { sent } = await app.post(aMessage("utskick", { from: ada }));

    expect(wordsOf(sent)).toContain("Inget har skickats än");
  });
});

describe("where a post went", () => {
  const show = press({ verb: "show-receivers", occurrence: formatPostRef({ occurrence: monday }) });
  const shown = (count: number) => ({ ...show, shown: count });

  it("opens from the list, with state, time and reason of each place", async () => {
    const { sent: list } = await app.post(aMessage("utskick", { from: ada }));
    const { sent } = await app.post(aPress(shown(0), { from: ada }));

    expect(wordsOf(list)).toContain("Visa mottagare: veckobrev 6 mars kl. 08.00");
    const words = wordsOf(sent);
    for (const word of [
      "Veckobrev måndag 6 mars kl. 08.00",
      "1 skickat, 1 kom inte fram, 1 oklart, 1 väntar",
      "Budget (Kommunledningen)",
      "Kom inte fram måndag 6 mars kl. 08.01",
      "Jag fick ingen kontakt med Teams. Skicka igen.",
      "KLG (Kommunledningen)",
      "En chatt som jag inte känner till",
      "Skickat måndag 6 mars kl. 08.01",
    ])
      expect(words).toContain(word);
    expect(words).toContain(formatPostRef({ occurrence: monday, conversationId: KLG }));
  });

  it("goes on page by page, each place once, however many there are", async () => {
    const sent = { kind: "sent", activityId: "1" } as const;
    const ids = Array.from({ length: 25 }, (_, at) => `19:kanal-${at}@thread.tacv2`);
    for (const [at, id] of ids.entries())
      await app.stores.conversations.save(aChannel({ id, name: `Rum ${at}.` }), undefined);
    const late = anOccurrence(monday.due + 60_000);
    await app.stores.deliveries.insertMissing(ids.map((id) => aDelivery(late, id, sent)));
    const page = async (count: number) => {
      const occurrence = formatPostRef({ occurrence: late });
      const pressed = await app.post(aPress({ ...shown(count), occurrence }, { from: ada }));
      return wordsOf(pressed.sent);
    };

    const pages = [await page(0), await page(10), await page(20), await page(30)];

    for (const at of ids.keys())
      expect(pages.filter((words) => words.includes(`Rum ${at}. (Kommunledningen)`))).toHaveLength(1);
    expect(pages.map((words) => words.includes("Visa fler"))).toEqual([true, true, false, false]);
    expect(pages[2]).toContain("Du ser 21–25 av 25.");
    expect(pages[3]).toContain("Det finns inte längre någon att visa.");
  });

  it.each([
    { what: "somebody who is no administrator", fields: { from: bo }, says: "Bara administratörer" },
    { what: "a press in a channel", fields: { ...inChannel, from: ada }, says: "i vår egen chatt" },
  ])("is not shown to $what", async ({ fields, says }) => {
    const { sent } = await app.post(aPress(shown(0), fields));

    expect(wordsOf(sent)).toContain(says);
    expect(wordsOf(sent)).not.toContain("Budget");
  });

  it.each(["reminder", "proposal"] as const)("is not shown of a %s", async (kind) => {
    const personal = anOccurrence(monday.due, { kind, subject: "r1" });
    await app.stores.deliveries.insertMissing([aDelivery(personal, KLG, { kind: "sent", activityId: "1" })]);
    const occurrence = formatPostRef({ occurrence: personal });

    const { sent } = await app.post(aPress({ ...shown(0), occurrence }, { from: ada }));

    expect(wordsOf(sent)).not.toContain("KLG");
  });
});

describe("utskick and the name of a place", () => {
  it("shows what went there", async () => {
    const { sent } = await app.post(aMessage("utskick KLG", { from: ada }));

    const words = wordsOf(sent);
    for (const word of [
      "KLG (Kommunledningen)",
      "Veckobrev måndag 6 mars kl. 08.00",
      "Oklart sedan måndag 6 mars kl. 08.01",
      "kan ha kommit fram",
      "Fråga kalendern i stället",
    ])
      expect(words).toContain(word);
    expect(words).not.toContain("Budget");
  });

  it("is a question to the calendar when no place is named so", async () => {
    const { sent: question } = await app.post(aMessage("utskick i mars", { from: bo }));
    const { sent } = await app.post(aMessage("utskick i mars", { from: ada }));

    expect(sent[0]?.text).toBe(question[0]?.text);
    expect(wordsOf(sent)).not.toContain("Fråga kalendern i stället");
  });

  it.each([
    { what: "from somebody who is no administrator", message: aMessage("utskick KLG", { from: bo }) },
    { what: "in a channel", message: aMention("utskick KLG", { from: ada }) },
  ])("is one $what, too", async ({ message }) => {
    const { sent } = await app.post(message);

    expect(wordsOf(sent)).not.toContain("Oklart sedan");
  });
});

describe("sending again", () => {
  it("sends what was chosen, and warns of what may come twice", async () => {
    const data = press({ verb: "resend", deliveries: chosen(BUDGET, KLG) });

    const { sent } = await app.post(aPress(data, { from: ada }));

    expect(calls.sort()).toEqual([`resend ${BUDGET}`, `resend ${KLG}`]);
    expect(sent[0]?.text).toContain("Klart. 2 utskick är på väg.");
    expect(sent[0]?.text).toContain("1 utskick kan ha kommit fram förra gången.");
  });

  it("takes all that failed at once", async () => {
    const data = press({ verb: "resend", deliveries: formatPostRef({ occurrence: monday }) });

    await app.post(aPress(data, { from: ada }));

    expect(calls).toEqual([`resend ${BUDGET}`]);
  });

  it("sends reminders that nobody but their owner knows", async () => {
    const { reminders, occurrences, deliveries, conversations } = app.stores;
    await conversations.save(aChannel({ id: "a:eva", kind: "personal", name: "Eva Ek" }), undefined);
    for (const [at, state] of [
      { kind: "failed", reason: "unreachable" } as const,
      { kind: "unknown", reason: "no-answer", by: "claim" } as const,
    ].entries()) {
      const reminder = anOccurrence(monday.due, { kind: "reminder", subject: `r${at}` });
      await reminders.insert(aReminder(`r${at}`));
      await occurrences.insert(reminder);
      await deliveries.insertMissing([aDelivery(reminder, "a:eva", state)]);
    }

    const { sent: card } = await app.post(aMessage("utskick", { from: ada }));
    const data = press({ verb: "resend", deliveries: "every~reminder~failed,every~reminder~unknown" });
    const { sent } = await app.post(aPress(data, { from: ada }));

    const words = wordsOf(card);
    expect(words).toContain("1 personlig påminnelse kom inte fram.");
    expect(words).toContain("1 personlig påminnelse (kan ha kommit fram)");
    for (const secret of ["Eva", "a:eva", "Lönesamtal", "r0"]) expect(words).not.toContain(secret);
    expect(calls).toEqual(["resend a:eva", "resend a:eva"]);
    expect(sent[0]?.text).toContain("1 utskick kan ha kommit fram förra gången.");
  });

  it("sends news of proposals that nobody but the one it is for knows", async () => {
    const { occurrences, deliveries, conversations } = app.stores;
    await conversations.save(aChannel({ id: "a:eva", kind: "personal", name: "Eva Ek" }), undefined);
    for (const [at, state] of [
      { kind: "failed", reason: "unreachable" } as const,
      { kind: "unknown", reason: "no-answer", by: "claim" } as const,
    ].entries()) {
      const news = anOccurrence(monday.due, { kind: "proposal", subject: `2024.n${at}` });
      await occurrences.insert(news);
      await deliveries.insertMissing([aDelivery(news, "a:eva", state)]);
    }

    const { sent: card } = await app.post(aMessage("utskick", { from: ada }));
    const data = press({ verb: "resend", deliveries: "every~news~failed,every~news~unknown" });
    const { sent } = await app.post(aPress(data, { from: ada }));

    const words = wordsOf(card);
    expect(words).toContain("1 personligt besked om ett förslag kom inte fram.");
    expect(words).toContain("1 besked om ett förslag (kan ha kommit fram)");
    for (const secret of ["Eva", "a:eva", "2024.n0"]) expect(words).not.toContain(secret);
    expect(calls).toEqual(["resend a:eva", "resend a:eva"]);
    expect(sent[0]?.text).toContain("1 utskick kan ha kommit fram förra gången.");
  });

  it("tells of what has been sent since the card came", async () => {
    const data = press({ verb: "resend", deliveries: chosen("19:ja@thread.tacv2") });

    const { sent } = await app.post(aPress(data, { from: ada }));

    expect(calls).toEqual([]);
    expect(sent[0]?.text).toContain("har redan skickats");
  });

  it.each([
    { what: "somebody who is no administrator", fields: { from: bo }, says: "Bara administratörer" },
    { what: "a press in a channel", fields: { ...inChannel, from: ada }, says: "i vår egen chatt" },
  ])("is refused for $what", async ({ fields, says }) => {
    const data = press({ verb: "resend", deliveries: chosen(BUDGET) });

    const { sent } = await app.post(aPress(data, fields));

    expect(calls).toEqual([]);
    expect(sent[0]?.text).toContain(says);
  });

  it.each([
    { what: "nothing", deliveries: "" },
    { what: "what no card has written", deliveries: "digest,hej~då~1,digest~all~x~y" },
    {
      what: "a reminder, which is its owner's",
      deliveries: formatPostRef({ occurrence: { ...monday, kind: "reminder" }, conversationId: BUDGET }),
    },
    {
      what: "news of a proposal, which is for one person",
      deliveries: formatPostRef({ occurrence: { ...monday, kind: "proposal" }, conversationId: BUDGET }),
    },
  ])("asks for a choice when it is given $what", async ({ deliveries }) => {
    const { sent } = await app.post(aPress(press({ verb: "resend", deliveries }), { from: ada }));

    expect(calls).toEqual([]);
    expect(sent[0]?.text).toBe("Välj minst ett utskick.");
  });
});

describe("stopping what waits", () => {
  const stop = press({ verb: "cancel-posts", occurrence: formatPostRef({ occurrence: monday }) });

  it("tells how many were stopped", async () => {
    const { sent } = await app.post(aPress(stop, { from: ada }));

    expect(calls).toEqual([`cancel digest ${monday.due}`]);
    expect(sent[0]?.text).toBe("Klart. 2 utskick är stoppade.");
  });

  it("is for administrators alone", async () => {
    const { sent } = await app.post(aPress(stop, { from: bo }));

    expect(calls).toEqual([]);
    expect(sent[0]?.text).toContain("Bara administratörer");
  });

  it("says so when the card is too old to name anything", async () => {
    const { sent } = await app.post(aPress({ ...stop, occurrence: "x" }, { from: ada }));

    expect(calls).toEqual([]);
    expect(sent[0]?.text).toContain("Inget väntar längre.");
  });
});
