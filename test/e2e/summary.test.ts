import { Readable } from "node:stream";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import type { Round } from "../../src/domain/proposal/round.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { aMention, aMessage, aPress, inChannel, TENANT, type Fields } from "../support/activities.ts";
import { aChannel, mondaysAtEight } from "../support/conversations.ts";
import {
  administrator,
  anOrganisation,
  author,
  reviewer,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { inputsIn, pressOf } from "../support/pressing.ts";
import { aContent, aRound } from "../support/proposals.ts";
import { cellsOf, readWorkbook } from "../support/read-workbook.ts";
import type { Sent } from "../support/recorded-connector.ts";
import { storeProposal } from "../support/review.ts";
import { chatWith } from "../support/summary-house.ts";
import { aReleased, someProposals } from "../support/summary-models.ts";
import {
  startTestApp,
  wordsOf,
  type Exchange,
  type TestApp,
  type TestAppOptions,
} from "../support/test-app.ts";

/** The channel that activities of `inChannel` come from. */
const KLG = "19:kanal@thread.tacv2";
const OTHER = "19:annan@thread.tacv2";
/** The first of the calendar's days for sending the sammanställning out, and the Monday after it. */
const MAILING_DAY = "2023-03-24";
const MONDAY = "2023-03-27";
const byNobody = { aadObjectId: "nobody", name: "Nils" };

let tidsplan: ProcessCalendar[];
let app: TestApp;
/** Minutes that the bot's clock has been moved on. */
let later: number;
/** Reads the calendars again, as the service does by time. */
let refreshed: () => Promise<void>;

beforeAll(async () => {
  tidsplan = (await loadCalendars("samples")).filter(({ id }) => id === "tidsplan-2024");
});

async function start(today = MONDAY, options: TestAppOptions = {}): Promise<void> {
  later = 0;
  app = await startTestApp({
    calendars: tidsplan,
    today,
    change: (deps) => {
      refreshed = deps.choosing.refresh;
      return {
        // Rounds look for what is a few seconds old.
        clock: { ...deps.clock, millis: () => deps.clock.millis() - 30_000 + later * 60_000 },
        ...options.change?.(deps),
      };
    },
  });
  await app.stores.organisations.save(anOrganisation(), undefined);
  await app.stores.rounds.save(roundOfTidsplan(), undefined);
  for (const proposal of someProposals())
    await storeProposal(app.stores.proposals, { ...proposal, author: byNobody });
  const { serviceUrl } = app.connector;
  await know({ id: KLG, name: "KLG", serviceUrl });
  await know({ id: OTHER, name: "Ekonomi", serviceUrl });
  for (const person of [administrator, reviewer, author, stranger])
    await app.stores.conversations.save(chatWith(person, serviceUrl), undefined);
  // What has fallen due before the test began is not of it.
  await app.stores.occurrences.moveWatermark(instantInStockholm(today, "07:59"), undefined);
}

/** The stoppdatum by its id in the sample calendar. */
function roundOfTidsplan(): Round {
  const event = tidsplan[0]?.events.find(({ date }) => date.start === "2023-03-17");
  const round = aRound();
  return { ...round, stoppdatum: { ...round.stoppdatum, eventId: event?.id ?? "" } };
}

beforeEach(() => start());
afterEach(async () => {
  await app.close();
});

async function know(rest: Partial<KnownConversation>): Promise<void> {
  const conversation = aChannel(rest);
  const present = await app.stores.conversations.find(conversation.id);
  await app.stores.conversations.save(conversation, present?.version);
}

const chatOf = ({ id }: Sender): Fields => ({
  conversation: { id: `a:${id}`, conversationType: "personal", tenantId: TENANT },
});
const say = (text: string, from: Sender): Promise<Exchange> =>
  app.post(aMessage(text, { from, ...chatOf(from) }));
const press = (data: Fields, from: Sender, where: Fields = chatOf(from)): Promise<Exchange> =>
  app.post(aPress(data, { from, ...where }));

/** Runs a round and posts what is due; gives what was posted, with where. */
async function deliver(): Promise<readonly { readonly to: string | undefined; readonly sent: Sent }[]> {
  const before = app.connector.calls.length;
  await app.delivery.tick();
  await app.delivery.work();
  return app.connector.calls.slice(before).map(({ to, body }) => ({ to, sent: postIn(body) }));
}

/** A new post in a channel is a conversation that begins with it. */
function postIn(body: Sent & { readonly activity?: Sent }): Sent {
  return body.activity ?? body;
}

/** From the summary through the confirmation to the press that publishes. */
async function publish(channel = KLG): Promise<Exchange> {
  const shown = await say("sammanställning", administrator);
  const confirm = await press(pressOf(shown, "Publicera version"), administrator);
  return press(pressOf(confirm, "Publicera version", { channel }), administrator);
}

describe("sammanställning", () => {
  it("shows an administrator everything that is released, in their own chat", async () => {
    const words = wordsOf((await say("sammanställning", administrator)).sent);

    for (const word of [
      "7 förslag är frisläppta",
      "Du ser allt som är frisläppt.",
      "Nettoeffekt på drift",
      "Chart.HorizontalBar",
      "Publicera version 1",
      "Hämta som Excel",
    ])
      expect(words).toContain(word);
  });

  it("is in English for who asks in English", async () => {
    expect(wordsOf((await say("summary", administrator)).sent)).toContain("7 proposals are released");
  });

  it("shows others what they may read, and nothing to publish", async () => {
    const social = wordsOf((await say("sammanställning", reviewer)).sent);
    const nobodys = wordsOf((await say("sammanställning", stranger)).sent);

    expect(social).toContain("4 förslag är frisläppta");
    expect(social).toContain("Du ser det som hör till Socialnämnden.");
    expect(social).not.toContain("Publicera");
    expect(social).not.toContain("Barn- och utbildningsnämnden");
    expect(nobodys).toContain("Inget förslag är frisläppt än");
    expect(nobodys).toContain("new-proposal");
    expect(nobodys).not.toContain("Socialnämnden");
  });

  it("continues in the personal chat when it is asked for where several read", async () => {
    const { sent } = await app.post(aMention("sammanställning", { from: reviewer }));

    expect(wordsOf(sent.slice(-1))).toContain("Jag har svarat i vår egen chatt.");
    expect(app.connector.calls.at(-2)?.to).toBe(`a:${reviewer.id}`);
    expect(wordsOf(sent.slice(0, 1))).toContain("4 förslag är frisläppta");
  });

  it("is told of a round first, where none is confirmed", async () => {
    await app.close();
    app = await startTestApp({ calendars: tidsplan });

    expect(wordsOf((await say("sammanställning", stranger)).sent)).toContain("budgetomgång");
  });
});

describe("publishing", () => {
  it("posts a version to the channel, by the deliveries, once for the same press thrice", async () => {
    const shown = await say("sammanställning", administrator);
    const confirm = await press(pressOf(shown, "Publicera version 1"), administrator);
    expect(wordsOf(confirm.sent)).toContain("Alla i kanalen kan läsa");
    const data = pressOf(confirm, "Publicera version 1", { channel: KLG });
    const answers = [];
    for (let times = 0; times < 3; times += 1) answers.push(await press(data, administrator));

    for (const { sent } of answers) expect(wordsOf(sent)).toContain("Version 1 är publicerad");
    const posted = [...(await deliver()), ...(await deliver())];
    expect(posted.map(({ to }) => to)).toEqual([KLG]);
    const words = wordsOf(posted.map(({ sent }) => sent));
    expect(words).toContain("Sammanställning, version 1");
    expect(words).toContain("publicerad 27 mars 2023 av Ada");
    expect((await app.stores.rounds.find(2024))?.value.channelId).toBe(KLG);
  });

  it("posts the second version with what has changed since the first, in the channel's language", async () => {
    await publish();
    await deliver();
    await know({
      id: KLG,
      name: "KLG",
      serviceUrl: app.connector.serviceUrl,
      digest: mondaysAtEight({ on: false, lang: "en" }),
    });
    await storeProposal(
      app.stores.proposals,
      aReleased(8, { content: aContent("operating", { title: "Ny måltidsplanerare" }) }),
    );

    const answer = await publish();

    expect(wordsOf(answer.sent)).toContain("Version 2 är publicerad");
    const words = wordsOf((await deliver()).map(({ sent }) => sent));
    expect(words).toContain("Summary, version 2");
    expect(words).toContain("Since version 1: 1 new.");
    expect(words).toContain("DRI-2024-008 Ny måltidsplanerare");
  });

  it("is read in its channel as it was published, and nowhere else", async () => {
    await publish();
    await storeProposal(app.stores.proposals, aReleased(9));

    const { sent } = await app.post(aMention("sammanställning", { from: stranger }));

    expect(wordsOf(sent)).toContain("Sammanställning, version 1");
    expect(wordsOf(sent)).toContain("2 förslag");
    const elsewhere = {
      conversation: { ...(inChannel["conversation"] as Fields), id: `${OTHER};messageid=1` },
    };
    const other = await app.post(aMention("sammanställning", { from: stranger, ...elsewhere }));
    expect(wordsOf(other.sent)).not.toContain("version 1");
    expect(wordsOf(other.sent)).toContain("vår egen chatt");
  });

  it("says that nothing is published yet in the channel that the round names", async () => {
    const round = await app.stores.rounds.find(2024);
    if (round === undefined) throw new Error("no round");
    await app.stores.rounds.save({ ...round.value, channelId: KLG }, round.version);

    const { sent } = await app.post(aMention("sammanställning", { from: stranger }));

    expect(wordsOf(sent)).toContain("Ingen sammanställning är publicerad här än.");
  });

  it("is not for others, whatever their cards say", async () => {
    const shown = await say("sammanställning", administrator);
    const confirm = await press(pressOf(shown, "Publicera version 1"), administrator);
    const data = pressOf(confirm, "Publicera version 1", { channel: KLG });

    for (const person of [reviewer, stranger])
      expect(wordsOf((await press(data, person)).sent)).toContain("Bara administratörer kan publicera");
    expect(await deliver()).toEqual([]);
    expect(await app.stores.summaryVersions.latest(2024)).toBeUndefined();
  });

  it("comes back with the present state when something has changed, or no channel is chosen", async () => {
    const shown = await say("sammanställning", administrator);
    const confirm = await press(pressOf(shown, "Publicera version 1"), administrator);
    expect(inputsIn(confirm.sent)).toEqual({});

    const unchosen = await press(pressOf(confirm, "Publicera version 1"), administrator);
    await storeProposal(app.stores.proposals, aReleased(8));
    const changed = await press(pressOf(confirm, "Publicera version 1", { channel: KLG }), administrator);

    expect(wordsOf(unchosen.sent)).toContain("Välj en kanal");
    expect(wordsOf(changed.sent)).toContain("Något har ändrats sedan du såg det här.");
    expect(await app.stores.summaryVersions.latest(2024)).toBeUndefined();
  });
});

describe("the offer", () => {
  beforeEach(async () => {
    await app.close();
    await start(MAILING_DAY);
  });

  it("asks the administrators on the calendar's day, who publish or wait from it", async () => {
    const posted = await deliver();

    expect(posted.map(({ to }) => to)).toEqual([`a:${administrator.id}`]);
    const offer: Exchange = { status: 200, body: undefined, sent: posted.map(({ sent }) => sent) };
    expect(wordsOf(offer.sent)).toContain("Dags att publicera sammanställningen?");
    expect(wordsOf(offer.sent)).toContain("inför strategisk dag KLG");
    const confirm = await press(pressOf(offer, "Publicera nu"), administrator);
    const preview = await press(pressOf(offer, "Förhandsgranska"), administrator);
    const wait = await press(pressOf(offer, "Vänta"), administrator);
    expect(wordsOf(confirm.sent)).toContain("Publicera version 1?");
    expect(wordsOf(preview.sent)).toContain("7 förslag är frisläppta");
    expect(wordsOf(wait.sent)).toContain("Jag frågar igen onsdag 5 april");
    expect(await deliver()).toEqual([]);
  });

  it("is not sent when the event has moved meanwhile", async () => {
    const stored = await app.stores.calendars.load("tidsplan-2024");
    if (stored === undefined) throw new Error("no calendar");
    await app.delivery.tick();
    const events = stored.calendar.events.map((event) =>
      event.date.start === "2023-03-24"
        ? { ...event, date: { ...event.date, start: "2023-03-27", end: "2023-03-27" } }
        : event,
    );
    await app.stores.calendars.save({ ...stored.calendar, events }, stored.version);
    await refreshed();
    const before = app.connector.calls.length;

    await app.delivery.work();

    expect(app.connector.calls.slice(before)).toEqual([]);
  });

  it("is made for nobody where no round is confirmed", async () => {
    const round = await app.stores.rounds.find(2024);
    if (round === undefined) throw new Error("no round");
    await app.stores.rounds.save({ ...round.value, isTakenBack: true }, round.version);

    expect(await deliver()).toEqual([]);
  });
});

/** The address of the link on a card, on the app of the test. */
function linkIn({ sent }: Exchange): string {
  const found = /"url":"([^"]+)"/u.exec(wordsOf(sent))?.[1];
  if (found === undefined) throw new Error(`no link in ${wordsOf(sent)}`);
  return found.replace("https://styrkedjan.example", app.url);
}

const excel = async (from: Sender): Promise<string> =>
  linkIn(await press(pressOf(await say("sammanställning", from), "Hämta som Excel"), from));
const fetchFile = (url: string): Promise<Response> => fetch(url, { method: "POST" });

async function cellsIn(response: Response): Promise<readonly string[]> {
  const body = response.body;
  if (body === null) throw new Error("no body");
  const book = await readWorkbook(Readable.fromWeb(body));
  return book.worksheets.flatMap((sheet) => cellsOf(sheet).map((cell) => cell.text));
}

describe("the workbook", () => {
  it("is fetched once, with the figures of the card", async () => {
    const url = await excel(administrator);

    const page = await fetch(url);
    const file = await fetchFile(url);
    const again = await fetchFile(url);

    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain("Hämta filen");
    expect(html).toContain("Sammanställning förslag budget 2024 2023-03-27.xlsx");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(file.status).toBe(200);
    expect(file.headers.get("content-disposition")).toContain(
      "filename*=UTF-8''Sammanst%C3%A4llning%20f%C3%B6rslag%20budget%202024%202023-03-27.xlsx",
    );
    const cells = await cellsIn(file);
    // In tkr, as on the card: 500 + 300 saved in 2024, 1 000 + 4 000 spent.
    expect(wordsOf((await say("sammanställning", administrator)).sent)).toContain('"5\u00A0000"');
    for (const figure of ["800", "5000"]) expect(cells).toContain(figure);
    expect(cells).toContain("Gemensam vikariepool");
    expect(again.status).toBe(410);
    expect(await again.text()).toContain("Länken gäller inte längre");
  });

  it("is one person's, and holds what they may read when it is fetched", async () => {
    const url = await excel(reviewer);

    const cells = await cellsIn(await fetchFile(url));

    expect(cells).toContain("Samordnad nattbemanning");
    expect(cells).not.toContain("Gemensam vikariepool");
  });

  it("is not handed out when the right has gone", async () => {
    const url = await excel(reviewer);
    const { organisation, version } = await app.stores.organisations.read();
    await app.stores.organisations.save({ ...organisation, people: [] }, version);

    const refused = await fetchFile(url);

    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("Du kan inte hämta filen");
  });

  it("is whole for those who read the channel of the version, by a link in their own chat", async () => {
    await publish();
    const [post] = await deliver();
    if (post === undefined) throw new Error("nothing was posted");
    const posted: Exchange = { status: 200, body: undefined, sent: [post.sent] };

    const answer = await press(pressOf(posted, "Hämta som Excel"), stranger, inChannel);

    const [link, here] = answer.sent;
    expect(app.connector.calls.at(-2)?.to).toBe(`a:${stranger.id}`);
    expect(here?.text).toBe("Jag har svarat i vår egen chatt.");
    expect(JSON.stringify(here)).not.toContain("/download/");
    const file = await fetchFile(linkIn({ ...answer, sent: link === undefined ? [] : [link] }));
    expect(file.headers.get("content-disposition")).toContain("version%201.xlsx");
    expect(await cellsIn(file)).toContain("Gemensam vikariepool");
  });

  it("is not handed out for the same press elsewhere", async () => {
    await publish();
    const [post] = await deliver();
    if (post === undefined) throw new Error("nothing was posted");
    const posted: Exchange = { status: 200, body: undefined, sent: [post.sent] };

    const url = linkIn(await press(pressOf(posted, "Hämta som Excel"), stranger));

    expect((await fetchFile(url)).status).toBe(403);
  });

  it("is not handed out when the time is up", async () => {
    const url = await excel(administrator);
    later = 11;

    expect((await fetch(url)).status).toBe(410);
    expect((await fetchFile(url)).status).toBe(410);
  });

  it("is answered alike for a link that was changed and one that never was, without a look at the tables", async () => {
    const url = await excel(administrator);
    await app.close();
    const looked: string[] = [];
    await start(MONDAY, {
      change: ({ downloads }) => ({
        downloads: {
          ...downloads,
          find: (id) => {
            looked.push(id);
            return downloads.find(id);
          },
        },
      }),
    });
    const own = new URL(url);
    const base = `${app.url}${own.pathname}`;
    const tampered = [
      `${base}?until=${Number(own.searchParams.get("until")) + 60_000}&signature=${own.searchParams.get("signature")}`,
      `${base}?until=${own.searchParams.get("until")}&signature=AAAA`,
      `${base}x${own.search}`,
      `${app.url}/download/p%C3%A5hittad?until=1&signature=x`,
      `${app.url}/download/x`,
    ];

    const answers = [];
    for (const method of ["GET", "POST"])
      for (const address of tampered) {
        const response = await fetch(address, { method });
        answers.push(`${response.status} ${await response.text()}`);
      }

    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 .*Länken gäller inte längre/su);
    expect(looked).toEqual([]);
  });

  it("leaves the link as it is when the storage is away", async () => {
    let isAway = false;
    await app.close();
    await start(MONDAY, {
      change: ({ proposals }) => ({
        proposals: {
          ...proposals,
          list: (year) => (isAway ? Promise.reject(new Error("away")) : proposals.list(year)),
        },
      }),
    });
    const url = await excel(administrator);

    isAway = true;
    const failed = await fetchFile(url);
    isAway = false;

    expect(failed.status).toBe(503);
    expect(await failed.text()).toContain("Länken är inte förbrukad");
    expect((await fetchFile(url)).status).toBe(200);
  });

  it("is offered to nobody where the service's address is not known, and administrators are told why", async () => {
    await app.close();
    await start(MONDAY, { change: () => ({ publicUrl: undefined }) });

    const own = await say("sammanställning", administrator);
    const others = await say("sammanställning", reviewer);

    expect(wordsOf(own.sent)).not.toContain("Hämta som Excel");
    expect(wordsOf(own.sent)).toContain("PUBLIC_URL");
    expect(wordsOf(others.sent)).not.toContain("PUBLIC_URL");
    const old = { verb: "download-summary", submitId: "press-1", lang: "sv", budgetYear: 2024 };
    expect(wordsOf((await press(old, reviewer)).sent)).toContain("Excel går inte att hämta");
  });
});
