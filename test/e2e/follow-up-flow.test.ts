import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFigures } from "../../src/documents/read-document.ts";
import { newArea } from "../../src/domain/follow-up/new-area.ts";
import { monthPostId } from "../../src/domain/follow-up/post-key.ts";
import { idOfName } from "../../src/domain/organisation/names.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import {
  importFollowUp,
  type FollowUpImport,
  type ImportFollowUpOutcome,
} from "../../src/usecases/follow-up/import-follow-up.ts";
import type { DocumentFile } from "../../src/usecases/ports.ts";
import { aMention, aMessage, aPress, inChannel, TENANT, type Fields } from "../support/activities.ts";
import { memoryStores } from "../support/all-memory-stores.ts";
import { aChannel } from "../support/conversations.ts";
import { FACTS, plain, TABLE } from "../support/follow-up-import.ts";
import { anArea, KLS } from "../support/follow-ups.ts";
import {
  administrator,
  anOrganisation,
  hrResponsible,
  itResponsible,
  type Sender,
} from "../support/organisation.ts";
import { pressOf } from "../support/pressing.ts";
import { documentLines, documentParts } from "../support/read-document.ts";
import type { Call, Sent } from "../support/recorded-connector.ts";
import { chatWith } from "../support/summary-house.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { until } from "../support/until.ts";

/** A Monday, the sixteenth working day of its month: the table is made before the month has ended. */
const TODAY = "2025-11-24";
const CHANNEL = "19:kanal@thread.tacv2";
const SAMPLE = new URL("../../samples/uppfoljning-2025-11.xlsx", import.meta.url);

/** IT's outcome is 10 tkr more than was printed first, and so is all that follows from it. */
const CORRECTIONS = [
  ["7 895;-176;102,3%", "7 905;-186;102,4%"],
  ["36 399;1 511;96,0%", "36 409;1 501;96,0%"],
] as const;

const stores = memoryStores();
let app: TestApp;

const fileOf = (name: string, text: string): DocumentFile => ({ name, bytes: Buffer.from(text) });
const importIt = (
  own: Pick<FollowUpImport, "file" | "facts" | "forecastHolds"> & { readonly at: string },
): Promise<ImportFollowUpOutcome> =>
  importFollowUp(
    { readDocument: readFigures, followUps: stores.followUps, organisations: stores.organisations },
    { ...own, confirm: true, dryRun: false, now: instantInStockholm(TODAY, own.at) },
  );

const chatId = ({ id }: Sender): string => `a:${id}`;
const chatOf = (person: Sender): Fields => ({
  conversation: { id: chatId(person), conversationType: "personal", tenantId: TENANT },
});
const say = (text: string, from: Sender): Promise<Exchange> =>
  app.post(aMessage(text, { from, ...chatOf(from) }));
const press = (data: Fields, from: Sender): Promise<Exchange> =>
  app.post(aPress(data, { from, ...chatOf(from) }));

/** What has been posted to the channel and put in its place; a new thread has its first message inside. */
const posts = (): readonly Call[] => app.connector.calls.filter(({ to }) => to === CHANNEL);
const shown = ({ body }: Call): string =>
  plain(wordsOf([(body as { readonly activity?: Sent }).activity ?? body]));
const post = (): string => posts().slice(-1).map(shown).join("");
const methods = (): readonly string[] => posts().map(({ method }) => method);

async function rounds(): Promise<void> {
  await app.delivery.tick();
  await app.delivery.work();
}
const postShows = (words: string): Promise<void> =>
  until(`the post shows ${words}`, async () => {
    await rounds();
    return post().includes(words);
  });

/** What a person has been asked in the own chat. */
function askedOf(person: Sender): Exchange {
  const sent = app.connector.calls.filter(({ to }) => to === chatId(person)).map(({ body }) => body);
  return { status: 200, body: undefined, sent };
}

async function comments(person: Sender, unit: string, typed: Fields): Promise<string> {
  const form = await press(pressOf(askedOf(person), `Kommentera ${unit}`), person);
  return plain(wordsOf((await press(pressOf(form, "Spara", typed), person)).sent));
}

/** Each part goes on where the one before it has come. */
describe("a month's follow-up, the whole way", () => {
  beforeAll(async () => {
    await stores.organisations.save(anOrganisation(), undefined);
    app = await startTestApp({ stores, today: TODAY });
    const { serviceUrl } = app.connector;
    await stores.conversations.save(aChannel({ id: CHANNEL, serviceUrl }), undefined);
    for (const person of [administrator, itResponsible, hrResponsible])
      await stores.conversations.save(chatWith(person, serviceUrl), undefined);
    const mark = await stores.occurrences.watermark();
    await stores.occurrences.moveWatermark(instantInStockholm(TODAY, "07:30"), mark?.version);
    // What administrators have decided of the area before its first table: how its rows add up is not among that.
    const { threshold, political } = anArea();
    await stores.followUps.saveArea(
      {
        ...newArea(KLS, "Kommunledningsstaben"),
        threshold,
        political,
        places: [{ unitId: idOfName("HR-avdelning"), place: { kind: "unit", id: "hr" } }],
        receivers: [{ conversationId: CHANNEL, when: { month: "same", workingDay: 16 }, months: "all" }],
      },
      undefined,
    );
  });
  afterAll(async () => {
    await app.close();
  });

  it("begins with the customer's workbook, whose subtotal is found and whose figures are right", async () => {
    const file = { name: "uppfoljning-2025-11.xlsx", bytes: await readFile(SAMPLE) };

    const outcome = await importIt({ file, forecastHolds: "deviation", at: "08:30" });

    expect(outcome).toMatchObject({ kind: "saved", plan: { followUp: { version: 1 }, warnings: [] } });
    const area = (await stores.followUps.findArea(KLS))?.value;
    expect(area?.confirmed.parts.map(({ partOf }) => partOf)).toEqual(
      Array<string>(4).fill(idOfName("TIA-avdelningen")),
    );
  });

  it("is posted to its channel on its day, once", async () => {
    await postShows("november 2025");

    for (let round = 0; round < 3; round += 1) await rounds();
    expect(methods()).toEqual(["POST"]);
    expect(post()).toContain("+1 511 tkr");
    expect(post()).toContain("OBS! Ögonblicksbild, månaden ej slut vid utskick");
    expect(post()).not.toContain("Rättad");
  });

  it("is commented on by the two who are asked, and the post shows it in its place", async () => {
    expect(plain(wordsOf(askedOf(itResponsible).sent))).toContain("Avvikelse −176 tkr");
    expect(plain(wordsOf(askedOf(hrResponsible).sent))).toContain("Avvikelse +349 tkr");

    const dearer = {
      cause: "price",
      text: "Licenserna blev dyrare.",
      action: "Två avtal sägs upp.",
      effect: "within",
    };
    expect(await comments(itResponsible, "IT", dearer)).toContain("Kommentaren för IT är sparad");
    await postShows("Licenserna blev dyrare.");
    const vacant = { cause: "staffing", text: "Två tjänster är vakanta.", effect: "within" };
    expect(await comments(hrResponsible, "HR-avdelning", vacant)).toContain(
      "Kommentaren för HR-avdelning är sparad",
    );
    await postShows("Två tjänster är vakanta.");

    expect(post()).toContain("Licenserna blev dyrare.");
    expect(methods().slice(1)).toEqual(Array<string>(posts().length - 1).fill("PUT"));
    const stored = await stores.followUpPosts.find(
      monthPostId({ areaId: KLS, month: "2025-11", conversationId: CHANNEL }),
    );
    for (const { path } of posts().slice(1))
      expect(path).toContain(encodeURIComponent(stored?.value.activityId ?? "none"));
  });

  it("is corrected by a second table, which the post says in its place", async () => {
    const text = CORRECTIONS.reduce((table, [before, after]) => table.replace(before, after), TABLE);
    const file = fileOf("uppfoljning-2025-11-rattad.csv", text);

    const outcome = await importIt({ file, facts: fileOf("uppgifter.csv", FACTS), at: "08:45" });

    expect(outcome).toMatchObject({ kind: "saved", plan: { followUp: { version: 2 }, warnings: [] } });
    await postShows("Rättad tabell, version 2.");
    expect(post()).toContain("−186 tkr");
    expect(methods().filter((method) => method === "POST")).toEqual(["POST"]);
  });

  it("answers a question in the channel with figures and source", async () => {
    const { sent } = await app.post(aMention("hur ligger IT till?", { from: hrResponsible, ...inChannel }));

    const words = plain(wordsOf(sent));
    expect(words).toContain("IT ligger 186 tkr över budget till och med november 2025");
    expect(words).toContain("Källa: uppfoljning-2025-11-rattad.csv, version 2, november 2025");
    expect(words).toContain("Ögonblicksbild");
  });

  it("ends as a tjänsteskrivelse with the same figures and words, by a signed link", async () => {
    const words = wordsOf((await say("tjänsteskrivelse november", administrator)).sent);
    const link = /"url":"([^"]+)"/u.exec(words)?.[1] ?? "";

    const fetched = await fetch(link.replace("https://styrkedjan.example", app.url), { method: "POST" });

    expect(fetched.status).toBe(200);
    if (fetched.body === null) throw new Error("The document has a body.");
    const lines = documentLines(await documentParts(Readable.fromWeb(fetched.body)));
    const text = plain(lines.join("\n"));
    for (const part of [
      "Diarienummer: → KS/2025:4",
      "Redovisning till och med november | 36 409",
      "Licenserna blev dyrare.",
      "Två tjänster är vakanta.",
      "uppfoljning-2025-11-rattad.csv, rättad: version 2",
    ])
      expect(text).toContain(part);
  });
});
