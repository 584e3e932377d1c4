import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { aMention, aMessage, aPress } from "../support/activities.ts";
import { aChannel, mondaysAtEight } from "../support/conversations.ts";
import { startTestApp, wordsOf, type TestApp } from "../support/test-app.ts";

const CALENDAR = "tidsplan-2024";
const channel = aChannel({ id: "19:kanal@thread.tacv2" });

let samples: ProcessCalendar[];
let app: TestApp;
/** Has the calendars read again, as the service does by time. */
let refresh: () => Promise<void>;

beforeAll(async () => {
  samples = (await loadCalendars("samples")).filter(({ id }) => id === CALENDAR);
});
beforeEach(async () => {
  app = await startTestApp({
    calendars: samples,
    today: "2023-03-13",
    change: ({ choosing }) => {
      refresh = choosing.refresh;
      return {};
    },
  });
});
afterEach(async () => {
  await app.close();
});

/** Keeps the channel as the bot would know it, whatever is known of it already. */
async function know(rest: Partial<typeof channel>): Promise<void> {
  const present = await app.stores.conversations.find(channel.id);
  await app.stores.conversations.save({ ...channel, ...rest }, present?.version);
}

describe("the weekly digest for one who asks", () => {
  it.each([
    ["veckobrev", "Vecka 11", "Skriv ”inställningar” om du vill få det varje vecka."],
    ["Veckobrevet!", "Vecka 11", "Skriv ”inställningar”"],
    ["kan jag få se veckobrevet, tack?", "Vecka 11", "Skriv ”inställningar”"],
    ["weekly digest", "Week 11", "Type “settings” if you want it every week."],
  ])("is shown at once: %s", async (text, week, why) => {
    const { sent } = await app.post(aMessage(text));

    expect(sent).toHaveLength(1);
    const words = wordsOf(sent);
    expect(words).toContain(week);
    expect(words).toContain("Stoppdatum för förslag");
    expect(words).toContain(why);
  });

  it("is shown in the channel's language and by its settings, and counts as no digest", async () => {
    await know({ digest: mondaysAtEight({ lang: "en", horizonWeeks: 12 }) });

    const { sent } = await app.post(aMention("veckobrev"));

    const words = wordsOf(sent);
    expect(words).toContain("More stoppdatum within 12 weeks");
    expect(words).toContain("The next one comes by itself on Monday 20 March.");
    expect(words).toContain("Type “@Styrkedjan settings”");
    expect((await app.stores.conversations.find(channel.id))?.value.lastDigest).toBeUndefined();
  });

  it("is in the language it is asked for in, in one's own chat", async () => {
    const mine = aChannel({ id: "a:personlig", kind: "personal", digest: mondaysAtEight({ lang: "sv" }) });
    await app.stores.conversations.save(mine, undefined);

    const english = await app.post(aMessage("weekly digest"));
    const swedish = await app.post(aMessage("veckobrev"));

    expect(wordsOf(english.sent)).toContain("Week 11");
    expect(wordsOf(swedish.sent)).toContain("Vecka 11");
  });

  it("is in the language it is asked for in where nobody has chosen", async () => {
    const { sent } = await app.post(aMention("weekly digest"));

    expect(wordsOf(sent)).toContain("Week 11");
  });

  it("leaves a sentence to a calendar that has a row of that name, and keeps the command", async () => {
    const stored = await app.stores.calendars.load(CALENDAR);
    if (stored === undefined) throw new Error("the calendar is missing");
    const { calendar, version } = stored;
    const [first, ...rest] = calendar.events.filter(({ date }) => date.start > "2023-03-13");
    if (first === undefined) throw new Error("the calendar has no event ahead");
    const events = [{ ...first, title: "Veckobrev till nämnderna" }, ...rest];
    await app.stores.calendars.save({ ...calendar, events }, version);
    await refresh();

    const sentence = await app.post(aMessage("när kommer veckobrevet?"));
    const command = await app.post(aMessage("veckobrevet"));

    expect(wordsOf(sentence.sent)).toContain("Veckobrev till nämnderna");
    expect(wordsOf(sentence.sent)).not.toContain("Inget veckobrev kommer hit än");
    expect(wordsOf(command.sent)).toContain("Vecka 11");
  });

  it("tells what has changed since the channel's last one", async () => {
    const stored = await app.stores.calendars.load(CALENDAR);
    const events = samples[0]?.events.filter(({ title }) => title !== "Strategisk dag för KLG") ?? [];
    await app.post(aMessage("veckobrev"));
    const due = instantInStockholm("2023-03-06", "08:00");
    await know({ lastDigest: { due, versions: { [CALENDAR]: stored?.version ?? "" } } });
    if (stored !== undefined) await app.stores.calendars.save({ ...stored.calendar, events }, stored.version);
    await refresh();

    const { sent } = await app.post(aMention("veckobrev"));

    expect(wordsOf(sent)).toContain("• fredag 31 mars (borttaget): Strategisk dag för KLG");
  });

  it("has buttons that answer", async () => {
    const { sent } = await app.post(aMention("veckobrev"));
    const card = sent[0]?.attachments?.[0]?.content as { actions: { data: unknown }[] };

    for (const { data } of card.actions) {
      const answer = await app.post(aPress(data, { conversation: { id: "19:kanal@thread.tacv2" } }));
      expect(answer.sent).toHaveLength(1);
      expect(wordsOf(answer.sent)).toMatch(/stoppdatum/iu);
    }
    expect(card.actions.length).toBeGreaterThan(1);
  });

  it("says so when no calendar is there", async () => {
    await app.close();
    app = await startTestApp();

    expect(wordsOf((await app.post(aMessage("veckobrev"))).sent)).toContain("Det finns ingen kalender än.");
  });
});
