import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newArea } from "../../src/domain/follow-up/new-area.ts";
import { aMention, aMessage, aPress, TENANT, type Fields } from "../support/activities.ts";
import { aComment, anArea, KLS, november } from "../support/follow-ups.ts";
import { administrator, anOrganisation, aPerson, stranger, type Sender } from "../support/organisation.ts";
import { buttonsIn, pressOf } from "../support/pressing.ts";
import { documentLines, documentParts } from "../support/read-document.ts";
import { chatWith } from "../support/summary-house.ts";
import {
  startTestApp,
  wordsOf,
  type Exchange,
  type TestApp,
  type TestAppOptions,
} from "../support/test-app.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

let app: TestApp;
/** Minutes that the bot's clock has been moved on. */
let later: number;

async function start(change: TestAppOptions["change"] = () => ({})): Promise<void> {
  later = 0;
  app = await startTestApp({
    today: "2025-11-25",
    change: (deps) => ({
      clock: { ...deps.clock, millis: () => deps.clock.millis() + later * 60_000 },
      ...change(deps),
    }),
  });
  await app.stores.organisations.save(anOrganisation(), undefined);
  await app.stores.followUps.saveArea(anArea(), undefined);
  await app.stores.followUps.add(november());
  const { serviceUrl } = app.connector;
  for (const person of [administrator, stranger])
    await app.stores.conversations.save(chatWith(person, serviceUrl), undefined);
}

beforeEach(() => start());
afterEach(async () => {
  await app.close();
});

const chatOf = ({ id }: Sender): Fields => ({
  conversation: { id: `a:${id}`, conversationType: "personal", tenantId: TENANT },
});
const say = (text: string, from: Sender): Promise<Exchange> =>
  app.post(aMessage(text, { from, ...chatOf(from) }));
const press = (data: Fields, from: Sender): Promise<Exchange> =>
  app.post(aPress(data, { from, ...chatOf(from) }));

/** The address of the link on a card, on the app of the test. */
function linkIn({ sent }: Exchange): string {
  const found = /"url":"([^"]+)"/u.exec(wordsOf(sent))?.[1];
  if (found === undefined) throw new Error(`no link in ${wordsOf(sent)}`);
  return found.replace("https://styrkedjan.example", app.url);
}

const link = async (from: Sender): Promise<string> => linkIn(await say("tjänsteskrivelse november", from));
const fetchFile = (url: string): Promise<Response> => fetch(url, { method: "POST" });

async function linesIn({ body }: Response): Promise<readonly string[]> {
  if (body === null) throw new Error("no body");
  return documentLines(await documentParts(Readable.fromWeb(body)));
}

describe("tjänsteskrivelse", () => {
  it("says what the draft holds, what is left to write and how many comments are missing", async () => {
    const { sent } = await say("tjänsteskrivelse november", administrator);

    for (const word of [
      "Utkast till tjänsteskrivelse",
      "Uppföljning november 2025 · Kommunledningsstaben",
      "Alla 6 kommentarer till avvikelser saknas.",
      "Orsak, åtgärd och effekt för IT",
      "Öppna hämtningssidan",
    ])
      expect(wordsOf(sent)).toContain(word);
  });

  it("is asked for in English too, and by the button of the month's card", async () => {
    expect(wordsOf((await say("memorandum november", administrator)).sent)).toContain(
      "Draft of the memorandum",
    );
    const card = await say("uppföljning november", administrator);
    const made = await press(pressOf(card, "Tjänsteskrivelse"), administrator);
    expect(wordsOf(made.sent)).toContain("Öppna hämtningssidan");
  });

  it("continues in the personal chat when it is asked for where several read", async () => {
    const { sent } = await app.post(aMention("tjänsteskrivelse november", { from: administrator }));

    expect(wordsOf(sent.slice(-1))).toContain("Jag har svarat i vår egen chatt.");
    expect(wordsOf(sent.slice(-1))).not.toContain("/download/");
    expect(app.connector.calls.at(-2)?.to).toBe(`a:${administrator.id}`);
  });

  it("is for administrators alone, whatever the card of another says", async () => {
    const forged = { verb: "make-memorandum", submitId: "p-1", lang: "sv", area: KLS, month: "2025-11" };

    for (const exchange of [
      await say("tjänsteskrivelse november", stranger),
      await press(forged, stranger),
    ]) {
      expect(wordsOf(exchange.sent)).toContain("Bara administratörer kan göra tjänsteskrivelsen");
      expect(wordsOf(exchange.sent)).not.toContain("/download/");
    }
  });

  it("says which months are there when one is not, and makes the draft of those", async () => {
    const missing = await say("tjänsteskrivelse oktober", administrator);
    expect(wordsOf(missing.sent)).toContain("Oktober 2025 är inte inläst");

    const made = await press(pressOf(missing, "Utkast för november 2025"), administrator);
    expect(wordsOf(made.sent)).toContain("Öppna hämtningssidan");
  });

  it("asks which area is meant where there are several", async () => {
    await app.stores.followUps.saveArea(newArea("social", "Socialförvaltningen"), undefined);

    const which = await say("tjänsteskrivelse november", administrator);
    expect(wordsOf(which.sent)).toContain("Vilket område gäller tjänsteskrivelsen?");
    const made = await press(pressOf(which, "Kommunledningsstaben"), administrator);
    expect(wordsOf(made.sent)).toContain("Öppna hämtningssidan");
    expect(buttonsIn(which.sent).map(({ title }) => title)).toEqual([
      "Kommunledningsstaben",
      "Socialförvaltningen",
    ]);
  });

  it("says why there is nothing to fetch where the service's address is not known", async () => {
    await app.close();
    await start(() => ({ publicUrl: undefined }));

    expect(wordsOf((await say("tjänsteskrivelse november", administrator)).sent)).toContain("PUBLIC_URL");
  });
});

describe("the document", () => {
  it("is fetched once, by the button on a page, under its own name", async () => {
    const url = await link(administrator);

    const page = await fetch(url);
    const file = await fetchFile(url);
    const again = await fetchFile(url);

    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain("Hämta utkastet till tjänsteskrivelse");
    expect(html).toContain("Tjänsteskrivelse uppföljning november 2025 Kommunledningsstaben.docx");
    expect(file.status).toBe(200);
    expect(file.headers.get("content-type")).toBe(DOCX);
    expect(file.headers.get("cache-control")).toBe("no-store");
    expect(file.headers.get("content-disposition")).toContain(
      "filename*=UTF-8''Tj%C3%A4nsteskrivelse%20uppf%C3%B6ljning%20november%202025%20Kommunledningsstaben.docx",
    );
    const lines = await linesIn(file);
    expect(lines).toContain("Huvud: Diarienummer: → KS/2025:4");
    expect(lines).toContain("| Budget till och med november | 37\u00A0910");
    expect(again.status).toBe(410);
    expect(await again.text()).toContain("skriv ”tjänsteskrivelse” till Styrkedjan");
  });

  it("has the comments that have come, and the corrected table, when it is fetched", async () => {
    const url = await link(administrator);
    await app.stores.unitComments.save(aComment("IT", { version: 2 }), undefined);
    await app.stores.followUps.add(november({ version: 2, document: "rattad.xlsx" }));

    const text = (await linesIn(await fetchFile(url))).join("\n");

    expect(text).toContain("Licenserna blev dyrare än väntat.");
    expect(text).toContain("rattad.xlsx, rättad: version 2");
  });

  it("is handed out to one of two who fetch at once", async () => {
    const url = await link(administrator);

    const both = await Promise.all([fetchFile(url), fetchFile(url)]);

    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410]);
  });

  it("is not handed out when the time is up", async () => {
    const url = await link(administrator);
    later = 11;

    expect((await fetch(url)).status).toBe(410);
    expect((await fetchFile(url)).status).toBe(410);
  });

  it("is not handed out by a link that was changed", async () => {
    const url = new URL(await link(administrator));
    url.searchParams.set("until", String(Number(url.searchParams.get("until")) + 60_000));

    expect((await fetchFile(url.href)).status).toBe(404);
  });

  it("is not handed out when its person is no longer an administrator, and the link is not used up by that", async () => {
    const { organisations } = app.stores;
    const make = async (...people: ReturnType<typeof aPerson>[]): Promise<void> => {
      const { version } = await organisations.read();
      await organisations.save(anOrganisation({ people }), version);
    };
    await make(aPerson(stranger, { role: "administrator" }));
    // What an administrator is, the instance sees with the first read that an action makes.
    const url = await link(stranger);

    await make();
    const refused = await fetchFile(url);
    await make(aPerson(stranger, { role: "administrator" }));
    const fetched = await fetchFile(url);

    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("Bara administratörer kan hämta utkastet");
    expect(fetched.status).toBe(200);
  });

  it("leaves the link as it is when the storage is away", async () => {
    let isAway = false;
    await app.close();
    await start(({ followUps }) => ({
      followUps: {
        ...followUps,
        heads: (areaId) => (isAway ? Promise.reject(new Error("away")) : followUps.heads(areaId)),
      },
    }));
    const url = await link(administrator);

    isAway = true;
    const failed = await fetchFile(url);
    isAway = false;

    expect(failed.status).toBe(503);
    expect((await fetchFile(url)).status).toBe(200);
  });
});
