import { describe, expect, it } from "vitest";
import { runDigest } from "../../../src/cli/digest.ts";
import type { CliIo, OpenedService } from "../../../src/cli/io.ts";
import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import { instantInStockholm as at } from "../../../src/domain/time/stockholm.ts";
import { memoryStores } from "../../support/all-memory-stores.ts";
import { aChannel, mondaysAtEight } from "../../support/conversations.ts";
import { aCalendar } from "../../support/events.ts";
import * as rows from "../../support/tidsplan.ts";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(argv: readonly string[], service?: OpenedService): Promise<Run> {
  const said = { out: "", err: "" };
  const io: CliIo = {
    stdin: (async function* () {})(),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    cwd: "test/fixtures",
    today: () => "2023-03-13",
    now: () => 0,
    openStores: () => Promise.reject(new Error("no emulator is needed")),
    openNamedStores: () => Promise.resolve(service),
  };
  return { code: await runDigest(argv, io), ...said };
}

describe("digest --dry, from the samples", () => {
  it("prints today's post, its line for notifications, when, and to whom", async () => {
    const { code, out, err } = await run(["--dry"]);

    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Måndag 13 mars 2023 kl\. 08\.00\nTill: en kanal med de vanliga inställningarna\n/u);
    expect(out).toContain("Avisering: Vecka 11: 1 händelse.");
    expect(out).toContain("• fredag 17 mars (4 dagar kvar): Stoppdatum för förslag");
  });

  it.each([
    [
      "2023-05-01",
      "Måndag 1 maj 2023 är röd dag (första maj). Veckobrevet kommer i stället tisdag 2 maj 2023.",
    ],
    ["2023-05-02", "eftersom måndag 1 maj är röd dag (första maj)"],
    ["2023-03-15", "Onsdag 15 mars 2023 kommer inget veckobrev. Nästa kommer måndag 20 mars 2023."],
    ["2022-12-31", "Nästa kommer måndag 2 januari 2023."],
  ])("says on %s that it comes on another day", async (now, words) => {
    expect((await run(["--dry", "--now", now])).out).toContain(words);
  });

  it("speaks English", async () => {
    const { out } = await run(["--dry", "--now", "2023-05-01", "--lang", "en"]);

    expect(out).toContain("Monday 1 May 2023 is a public holiday (Labour Day).");
    expect(out).toContain("To: a channel with the usual settings");
    expect(out).toContain("This week:");
  });

  it("takes another calendar, and looks as far ahead as it is told", async () => {
    const yearly = await run(["--dry", "--now", "2023-03-27", "--calendar", "orsa-kommunplan"]);
    const far = await run(["--dry", "--weeks", "12"]);

    expect(yearly.out).toContain("• januari–mars: Bokslut.");
    expect(far.out).toContain("Fler stoppdatum inom 12 veckor:\n• onsdag 31 maj");
  });

  it.each([
    [[], 2, "Lägg till --dry"],
    [["--now", "2023-03-13"], 2, "Lägg till --dry"],
    [["--lang", "en"], 2, "Add --dry"],
    [["--dry", "--bort"], 2, "Så här:"],
    [["--dry", "--lang", "de"], 2, "Så här:"],
    [["--dry", "--now", "2023-02-30"], 2, "”2023-02-30” är inget datum"],
    [["--dry", "--weeks", "13"], 2, "1 till 12"],
    [["--dry", "--calendars", "/finns/inte"], 2, "Mappen /finns/inte finns inte"],
    [
      ["--dry", "--calendars", "questions/causes.jsonl", "--lang", "en"],
      2,
      "There is no folder questions/causes",
    ],
    [["--dry", "--calendar", "bort"], 2, "Kalendern bort finns inte. Välj bland"],
  ])("says what is wrong with %j", async (argv, status, words) => {
    const { code, out, err } = await run(argv);

    expect([code, out]).toEqual([status, ""]);
    expect(err).toContain(words);
  });

  it("explains itself", async () => {
    expect(await run(["--help", "--lang", "en"])).toMatchObject({ code: 0, err: "" });
  });
});

describe("digest --dry, from the storage that the settings name", () => {
  async function aService(...conversations: readonly KnownConversation[]): Promise<OpenedService> {
    const stores = memoryStores();
    const calendar = aCalendar(rows.tidsplanRows);
    await stores.calendars.save(calendar, undefined);
    await stores.settings.setActiveCalendars([calendar.id], undefined);
    for (const each of conversations) await stores.conversations.save(each, undefined);
    return { ...stores, close: () => Promise.resolve() };
  }

  const economy = aChannel({ id: "a", name: "Ekonomi", teamName: "Kommunen", digest: mondaysAtEight() });
  const management = aChannel({ id: "b", name: "Ledning", teamName: "Kommunen", digest: mondaysAtEight() });
  const english = aChannel({
    id: "c",
    name: "International",
    teamName: "Kommunen",
    digest: mondaysAtEight({ lang: "en", time: "09:00" }),
  });
  const fridays = aChannel({ id: "d", name: "Fredag", digest: mondaysAtEight({ weekday: 5 }) });
  const off = aChannel({ id: "e", name: "Avslagen", digest: mondaysAtEight({ on: false }) });

  it("writes each post once, with those who get it, by time", async () => {
    const { code, out } = await run(["--dry"], await aService(english, economy, management, fridays, off));

    expect(code).toBe(0);
    expect(out).toContain("Måndag 13 mars 2023 kl. 08.00\nTill: Ekonomi (Kommunen); Ledning (Kommunen)\n");
    expect(out).toContain("Måndag 13 mars 2023 kl. 09.00\nTill: International (Kommunen)\n");
    expect(out.indexOf("kl. 08.00\nTill")).toBeLessThan(out.indexOf("kl. 09.00\nTill"));
    expect(out.match(/Stoppdatum för förslag.*Ansvarar: /gu)).toHaveLength(1);
    expect(out).not.toMatch(/Fredag \(|Avslagen/u);
  });

  it("shows the next day that has some", async () => {
    const { out } = await run(["--dry", "--now", "2023-03-14"], await aService(economy, fridays));

    expect(out).toContain("Nästa kommer fredag 17 mars 2023.");
    expect(out).not.toContain("Ekonomi");
  });

  it("leaves no trace, and closes what it opened", async () => {
    let closed = 0;
    const service = await aService(economy);
    const refuse = () => Promise.reject(new Error("a dry run writes nothing"));
    const watched: OpenedService = {
      ...service,
      snapshots: { ...service.snapshots, keep: refuse },
      conversations: { ...service.conversations, save: refuse },
      close: () => {
        closed += 1;
        return Promise.resolve();
      },
    };

    expect((await run(["--dry"], watched)).code).toBe(0);
    expect(closed).toBe(1);
  });

  it("tells of what has changed since each one's last digest", async () => {
    const service = await aService({
      ...economy,
      lastDigest: { due: at("2023-03-06", "08:00"), versions: { "tidsplan-2024": "before" } },
    });
    const events = rows.tidsplanRows.map((event) => ({ ...event, date: rows.council.date }));
    await service.snapshots.keep({ calendarId: "tidsplan-2024", version: "before", events });

    expect((await run(["--dry"], service)).out).toContain("Ändrat sedan förra veckobrevet:");
  });

  it("says that a quiet week is passed over where nothing is wanted then", async () => {
    const quiet = { ...economy, digest: mondaysAtEight({ quietWeeks: "nothing" }) };
    const { out } = await run(["--dry", "--now", "2024-02-05"], await aService(quiet));

    expect(out).toContain("Till: Ekonomi (Kommunen)\nSkickas inte: det är en lugn vecka");
  });

  it("says that nobody has it, or that there is nothing to tell of", async () => {
    const nothing = memoryStores();
    const empty: OpenedService = { ...nothing, close: () => Promise.resolve() };

    expect((await run(["--dry"], await aService(off))).out).toContain(
      "Veckobrevet är inte påslaget någonstans.",
    );
    expect(await run(["--dry"], empty)).toMatchObject({ code: 1, out: "" });
  });

  it("refuses to look further ahead than the channels have chosen", async () => {
    let closed = 0;
    const close = () => Promise.resolve(void (closed += 1));
    const service = { ...(await aService(economy)), close };

    const { code, out, err } = await run(["--dry", "--weeks", "8"], service);

    expect([code, out, closed]).toEqual([2, "", 1]);
    expect(err).toContain("--weeks gäller bara provkalendrarna");
    const files = await run(["--dry", "--weeks", "12", "--calendar", "tidsplan-2024"], service);
    expect(files.out).toContain("inom 12 veckor");
  });

  it("speaks the language that is asked for around the digests, and says that they are in the channels' own", async () => {
    const service = await aService(economy);

    const { code, out, err } = await run(["--dry", "--lang", "en"], service);

    expect(code).toBe(0);
    expect(out).toContain("Monday 13 March 2023 at 08:00\nTo: Ekonomi (Kommunen)\n");
    expect(out).toContain("Stoppdatum för förslag");
    expect(err).toContain("in the language that its channel has chosen");
    expect((await run(["--dry", "--lang", "sv"], service)).err).toBe("");
  });

  it("prefers the files that it is given", async () => {
    const { out } = await run(["--dry", "--calendar", "tidsplan-2024"], await aService(economy));

    expect(out).toContain("Till: en kanal med de vanliga inställningarna");
  });
});
