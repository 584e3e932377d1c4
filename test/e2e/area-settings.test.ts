import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FollowUpArea, Receiver } from "../../src/domain/follow-up/area.ts";
import { newArea } from "../../src/domain/follow-up/new-area.ts";
import { monthPostId } from "../../src/domain/follow-up/post-key.ts";
import { aMention, aMessage, aPress, bo, inChannel, type Fields } from "../support/activities.ts";
import { aChannel } from "../support/conversations.ts";
import { anArea, KLS, november } from "../support/follow-ups.ts";
import { administrator, anOrganisation } from "../support/organisation.ts";
import { inputsIn, pressOf } from "../support/pressing.ts";
import { chatWith } from "../support/summary-house.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { until } from "../support/until.ts";

const KLG = "19:klg@thread.tacv2";
const BUDGET = "19:budget@thread.tacv2";
const receiver: Receiver = { conversationId: KLG, when: { month: "next", workingDay: 10 }, months: "all" };

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp({ today: "2025-12-15" });
  await app.stores.organisations.save(anOrganisation(), undefined);
  const { serviceUrl } = app.connector;
  await app.stores.conversations.save(aChannel({ id: KLG, name: "KLG", serviceUrl }), undefined);
  await app.stores.conversations.save(aChannel({ id: BUDGET, name: "Budget", serviceUrl }), undefined);
});
afterEach(async () => {
  await app.close();
});

async function imported(own: Partial<FollowUpArea> = {}): Promise<void> {
  await app.stores.followUps.saveArea(anArea(own), undefined);
  await app.stores.followUps.add(november());
}
const ask = (text = "uppföljning inställningar"): Promise<Exchange> =>
  app.post(aMessage(text, { from: administrator }));
/** A press on what was sent, with all that its inputs hold and what is typed. */
const press = (on: Exchange, title: string, typed: Fields = {}): Promise<Exchange> =>
  app.post(aPress(pressOf(on, title, { ...inputsIn(on.sent), ...typed }), { from: administrator }));
const area = async (): Promise<FollowUpArea | undefined> => (await app.stores.followUps.findArea(KLS))?.value;

/** As another process saves it. */
async function meanwhile(own: Partial<FollowUpArea>): Promise<void> {
  const stored = await app.stores.followUps.findArea(KLS);
  if (stored === undefined) throw new Error("There is an area.");
  const { value, version } = stored;
  await app.stores.followUps.saveArea({ ...value, ...own, revision: value.revision + 1 }, version);
}

describe("the settings of an area", () => {
  it("are shown to an administrator, and saved as Swedes type them", async () => {
    await imported();
    const shown = await ask();
    const form = await press(shown, "Ändra gränser");
    const typed = { share: "2,5 %", amount: "250 tkr", politicalShare: "", politicalAmount: "1,5 mnkr" };
    const saved = await press(form, "Spara", {
      ...typed,
      body: "Kommunstyrelsen",
      asks: "both",
      workingDays: "5",
    });

    expect(wordsOf(shown.sent)).toContain("Kommunledningsstaben");
    expect(wordsOf(saved.sent)).toContain("Klart. Inställningarna är sparade.");
    expect(await area()).toMatchObject({
      threshold: { share: 250, amount: 250_000 },
      political: { amount: 1_500_000, body: "Kommunstyrelsen" },
      comments: { on: true, operations: true, workingDays: 5 },
      revision: 2,
    });
    expect((await area())?.confirmed).toEqual(anArea().confirmed);
    expect(Object.keys((await area())?.political ?? {})).not.toContain("share");
  });

  it("that cannot be taken come back at their field, with all that was typed and nothing saved", async () => {
    await imported();
    const form = await press(await ask(), "Ändra gränser");
    const typed = { share: "250", amount: "1,250", body: "Nämnden", workingDays: "0" };
    const back = await press(form, "Spara", typed);

    const words = wordsOf(back.sent);
    expect(words).toContain("Inget är sparat än");
    expect(words).toContain("Skriv högst 100 procent");
    expect(words).toContain("Skriv ett tal från 1 till 20");
    expect(inputsIn(back.sent)).toMatchObject(typed);
    expect(await area()).toEqual(anArea());

    const saved = await press(back, "Spara", { share: "2,5", amount: "1 250", workingDays: "1" });
    expect(wordsOf(saved.sent)).toContain("Klart.");
    expect(await area()).toMatchObject({ political: { body: "Nämnden" }, threshold: { amount: 1_250_000 } });
  });

  it("that somebody else has changed meanwhile are shown beside what was typed, and saved when it is pressed again", async () => {
    await imported();
    const form = await press(await ask(), "Ändra gränser");
    await meanwhile({ threshold: { share: 700 } });
    const back = await press(form, "Spara", { share: "3,5" });

    expect(wordsOf(back.sent)).toContain("Någon har ändrat inställningarna");
    expect(wordsOf(back.sent)).toContain("Lyft fram, procent: nu gäller ”7”.");
    expect(inputsIn(back.sent)).toMatchObject({ share: "3,5", amount: "100" });
    expect((await area())?.threshold).toEqual({ share: 700 });

    await press(back, "Spara");
    expect((await area())?.threshold).toEqual({ share: 350, amount: 100_000 });
  });

  it("are the same for the same press three times", async () => {
    await imported();
    const form = await press(await ask(), "Ändra gränser");
    const three = await Promise.all([1, 2, 3].map(() => press(form, "Spara", { share: "3" })));

    expect(three.every(({ status }) => status === 200)).toBe(true);
    expect(await area()).toMatchObject({ threshold: { share: 300 }, revision: 2 });
  });

  it("are nobody's but an administrator's, and a press of somebody else changes nothing", async () => {
    await imported();
    const form = await press(await ask(), "Ändra gränser");
    const asked = await app.post(aMessage("uppföljning inställningar", { from: bo }));
    const value = pressOf(form, "Spara", { ...inputsIn(form.sent), share: "3" });
    const pressed = await app.post(aPress(value, { from: bo }));

    for (const { sent } of [asked, pressed])
      expect(wordsOf(sent)).toContain("Bara en administratör kan ändra inställningarna");
    expect(await area()).toEqual(anArea());
  });

  it("asked for in a channel are answered in the own chat", async () => {
    await imported();
    await app.stores.conversations.save(chatWith(administrator, app.connector.serviceUrl), undefined);

    await app.post(aMention("uppföljning inställningar", { from: administrator, ...inChannel }));

    const channel = app.connector.calls.filter(({ to }) => to !== `a:${administrator.id}`);
    const own = app.connector.calls.filter(({ to }) => to === `a:${administrator.id}`);
    expect(wordsOf(channel.map(({ body }) => body))).toContain("Jag har svarat i vår egen chatt");
    expect(wordsOf(channel.map(({ body }) => body))).not.toContain("Rekommenderas");
    expect(wordsOf(own.map(({ body }) => body))).toContain("Rekommenderas för politiskt beslut");
  });

  it("of several areas are chosen among, or named", async () => {
    await imported();
    await app.stores.followUps.saveArea(newArea("social", "Socialförvaltningen"), undefined);
    const which = await ask();
    const chosen = await press(which, "Visa inställningarna för Socialförvaltningen");
    const named = await ask("uppföljning inställningar för Socialförvaltningen");

    expect(wordsOf(which.sent)).toContain("Vilket område gäller det?");
    for (const { sent } of [chosen, named]) expect(wordsOf(sent)).toContain("inga gränser är satta");
  });

  it("are none before a month has been imported", async () => {
    expect(wordsOf((await ask()).sent)).toContain("Ingen uppföljning är inläst än");
    const gone = { verb: "edit-area", submitId: "press-1", lang: "sv", area: "borta" };
    const pressed = await app.post(aPress(gone, { from: administrator }));
    expect(wordsOf(pressed.sent)).toContain("Det området finns inte längre");
  });
});

describe("the receivers of an area", () => {
  it("are added, told what is on its way, changed and taken away", async () => {
    await imported();
    const form = await press(await ask(), "Lägg till mottagare");
    const choice = { channel: KLG, when: "next", workingDay: "10", months: "all" };
    const added = await press(form, "Lägg till", choice);
    expect(wordsOf(added.sent)).toContain("Uppföljningen skickas till KLG (Kommunledningen).");
    expect(wordsOf(added.sent)).toContain("Den för november 2025 är på väg dit nu.");
    expect((await area())?.receivers).toEqual([receiver]);

    const edit = await press(added, "Ändra mottagaren KLG");
    const saved = await press(edit, "Spara", { workingDay: "12", months: "fuller" });
    expect(wordsOf(saved.sent)).toContain("bara mars, augusti och december");
    const changed = { ...receiver, when: { month: "next", workingDay: 12 }, months: "fuller" };
    expect((await area())?.receivers).toEqual([changed]);

    const question = await press(await press(saved, "Ändra mottagaren KLG"), "Ta bort mottagaren");
    expect((await area())?.receivers).toEqual([changed]);
    const removed = await press(question, "Ja, ta bort");
    expect(wordsOf(removed.sent)).toContain("Inget mer skickas till KLG (Kommunledningen).");
    expect((await area())?.receivers).toEqual([]);
    // The same press again, and a press on a card that shows it still.
    expect(wordsOf((await press(question, "Ja, ta bort")).sent)).toContain("Inget mer skickas till KLG");
    const late = await press(edit, "Spara", { workingDay: "3" });
    expect(wordsOf(late.sent)).toContain("Den mottagaren är redan borttagen.");
  });

  it("that cannot be taken come back at their field, also one that is there already", async () => {
    await imported({ receivers: [receiver] });
    const form = await press(await ask(), "Lägg till mottagare");
    const faulty = await press(form, "Lägg till", { channel: "none", workingDay: "tio" });
    const taken = await press(form, "Lägg till", { channel: KLG, workingDay: "3" });

    expect(wordsOf(faulty.sent)).toContain("Välj en kanal.");
    expect(wordsOf(faulty.sent)).toContain("Skriv ett tal från 1 till 23.");
    expect(inputsIn(faulty.sent)).toMatchObject({ workingDay: "tio" });
    expect(wordsOf(taken.sent)).toContain("Den får redan uppföljningen.");
    expect((await area())?.receivers).toEqual([receiver]);
  });

  it("are all there when two administrators add one each at once", async () => {
    await imported();
    const form = await press(await ask(), "Lägg till mottagare");
    const choice = { when: "next", workingDay: "10", months: "all" };
    await Promise.all([KLG, BUDGET].map((channel) => press(form, "Lägg till", { ...choice, channel })));

    const ids = (await area())?.receivers.map(({ conversationId }) => conversationId);
    expect(ids?.toSorted()).toEqual([BUDGET, KLG]);
  });

  it("that another has changed meanwhile are shown beside what was typed", async () => {
    await imported({ receivers: [receiver] });
    const edit = await press(await ask(), "Ändra mottagaren KLG");
    await meanwhile({ receivers: [{ ...receiver, months: "fuller" }] });
    const back = await press(edit, "Spara", { workingDay: "12" });

    expect(wordsOf(back.sent)).toContain("Nu gäller: Arbetsdag 10 i månaden efter, bara mars, augusti");
    expect(inputsIn(back.sent)).toMatchObject({ workingDay: "12", months: "all" });
    await press(back, "Spara");
    expect((await area())?.receivers).toMatchObject([{ when: { workingDay: 12 }, months: "all" }]);
  });

  it("see a post that stands follow the limits as soon as they are saved", async () => {
    await imported({ receivers: [receiver] });
    const posts = () => app.connector.calls.filter(({ to }) => to === KLG);
    await until("the month is posted", async () => {
      await app.delivery.tick();
      await app.delivery.work();
      return posts().length > 0;
    });
    const form = await press(await ask(), "Ändra gränser");
    await press(form, "Spara", { share: "99" });

    // No round is run: the one that saves wants it shown.
    await until("the post is changed", () => posts().length > 1);
    expect(posts().map(({ method }) => method)).toEqual(["POST", "PUT"]);
    expect(
      wordsOf(
        posts()
          .slice(-1)
          .map(({ body }) => body),
      ),
    ).toContain("Ingen enhet når gränsen");
  });

  it("get a post again that did not arrive, when an administrator sends it from utskick", async () => {
    await imported({ receivers: [receiver] });
    const postId = monthPostId({ areaId: KLS, month: "2025-11", conversationId: KLG });
    app.connector.failNext([{ kind: "status", status: 500 }], KLG);
    await until("nobody knows whether it arrived", async () => {
      await app.delivery.tick();
      await app.delivery.work();
      const known = await app.stores.deliveries.troubled(0, Date.parse("2026-01-01"));
      return known.some(({ state }) => state.kind === "unknown");
    });
    const posts = await ask("utskick");
    expect(wordsOf(posts.sent)).toContain("Månadens uppföljning");
    expect(await app.stores.followUpPosts.find(postId)).toBeUndefined();

    const typed = { deliveries: postOf(posts) };
    await app.post(aPress(pressOf(posts, "Skicka igen", typed), { from: administrator }));
    await until("it stands", async () => {
      await app.delivery.tick();
      await app.delivery.work();
      return (await app.stores.followUpPosts.find(postId)) !== undefined;
    });
  });

  it("get nothing of a post that waits when an administrator takes it back", async () => {
    await imported({ receivers: [receiver] });
    const rounds = async (): Promise<void> => {
      await app.delivery.tick();
      await app.delivery.work();
    };
    const busy = { kind: "status", status: 429, retryAfter: "3600" } as const;
    app.connector.failNext([busy, busy, busy], KLG);
    await until("it waits", async () => {
      await rounds();
      return app.connector.calls.some(({ to }) => to === KLG);
    });
    await press(await ask("utskick"), "Stoppa det som väntar");
    for (let round = 0; round < 3; round += 1) await rounds();

    const [post] = await app.stores.deliveries.toConversation(KLG, 0, Date.parse("2026-01-01"));
    expect(post?.state).toEqual({ kind: "skipped", reason: "cancelled" });
  });
});

/** The choice of the month's post, of what may be sent again. */
function postOf({ sent }: Exchange): string {
  const [, value = ""] = /"value":"(followUp~[^"]+)"/u.exec(JSON.stringify(sent)) ?? [];
  return value;
}
