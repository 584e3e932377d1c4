import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import type { Lang } from "../../src/domain/lang.ts";
import { formOfContent } from "../../src/domain/proposal/form-of-content.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import { aMention, aMessage, aPress, inChannel, TENANT, type Fields } from "../support/activities.ts";
import { aChannel, mondaysAtEight } from "../support/conversations.ts";
import {
  administrator,
  anOrganisation,
  author,
  departmentHead,
  otherHead,
  reviewer,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { buttonsIn, inputsIn } from "../support/pressing.ts";
import { aContent, BUDGET_YEAR } from "../support/proposals.ts";
import { cellsOf, readWorkbook } from "../support/read-workbook.ts";
import type { Sent } from "../support/recorded-connector.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";

/** The channel that activities of `inChannel` come from. */
const KLG = "19:kanal@thread.tacv2";
const WISHES = {
  sv: {
    hello: "hej",
    round: "budgetomgång",
    hand: "jag vill lämna ett förslag",
    mine: "mina förslag",
    department: "förvaltningens förslag",
    review: "granska",
    summary: "sammanställning",
    count: "hur många förslag har kommit in?",
  },
  en: {
    hello: "hello",
    round: "budget round",
    hand: "I want to hand in a proposal",
    mine: "my proposals",
    department: "our proposals",
    review: "review",
    summary: "summary",
    count: "how many proposals have come in?",
  },
} as const satisfies Record<Lang, Record<string, string>>;
/** What is read on the way, in its order. */
const SAID = {
  sv: {
    countdown: "11 dagar kvar till stoppdatum fredag 17 mars",
    fault: "2 saker att rätta. Utkastet är sparat.",
    capital: "2024: 1 000 / 10 år + 2,5 % av 1 000 = 125 tkr",
    received: "Inlämnat måndag 6 mars kl.",
    handed: "Ett nytt förslag till förvaltningen: INV-2024-001 Nya larm på Björken",
    copied: "En kopia av INV-2024-001.",
    released: "Klart. 2 förslag är frisläppta.",
    queue: ["Effektiviseringar · Socialnämnden", "Investeringar · Socialnämnden"],
    commented: "Ditt förslag har fått en kommentar: INV-2024-001 Nya larm på Björken",
    returned: "Ditt förslag behöver kompletteras: INV-2024-001 Nya larm på Björken",
    supported: "Ditt förslag är tillstyrkt: INV-2024-001 Nya larm på Björken",
    version: "Sammanställning, version 1",
    second: "Sedan version 1: 1 återtaget.",
    gone: "Återtaget: EFF-2024-001 Samordnad nattbemanning",
    answer: "3 förslag i sammanställningen",
    sheets: ["Sammanställning", "Effektiviseringar", "Investeringar", "Driftkostnadsförändringar", "Uppdrag"],
    changes: "Ändrat sedan version 1",
  },
  en: {
    countdown: "11 days left to the stoppdatum Friday 17 March",
    fault: "2 things to correct. The draft is saved.",
    capital: "2024: 1 000 / 10 years + 2.5% of 1 000 = SEK 125 thousand",
    received: "Handed in Monday 6 March at",
    handed: "A new proposal to the department: INV-2024-001 Nya larm på Björken",
    copied: "A copy of INV-2024-001.",
    released: "Done. 2 proposals are released.",
    queue: ["Efficiency proposals · Socialnämnden", "Investments · Socialnämnden"],
    commented: "Your proposal has a comment: INV-2024-001 Nya larm på Björken",
    returned: "Your proposal needs to be completed: INV-2024-001 Nya larm på Björken",
    supported: "Your proposal is supported: INV-2024-001 Nya larm på Björken",
    version: "Summary, version 1",
    second: "Since version 1: 1 withdrawn.",
    gone: "Withdrawn: EFF-2024-001 Samordnad nattbemanning",
    answer: "3 proposals in the summary",
    sheets: ["Summary", "Efficiencies", "Investments", "Running-cost changes", "Assignments"],
    changes: "Changed since version 1",
  },
} as const;

/** Words of the other language, which nobody in the sample has written. */
const FOREIGN = {
  sv: /\b(?:proposals?|released?|supported|handed|review|drafts?|withdrawn?|the|show|you)\b/iu,
  en: /frisläpp|tillstyr|avstyrk|inlämna|granska|utkast|återta|\b(?:visa|skicka|kvar|du)\b/iu,
};

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp({
    calendars: (await loadCalendars("samples")).filter(({ id }) => id === "tidsplan-2024"),
    today: "2023-03-06",
    // Rounds look for what is a few seconds old.
    change: ({ clock }) => ({ clock: { ...clock, millis: () => clock.millis() - 30_000 } }),
  });
  await app.stores.organisations.save(anOrganisation(), undefined);
});
afterEach(async () => {
  await app.close();
});

const chatOf = ({ id }: Sender): Fields => ({
  conversation: { id: `a:${id}`, conversationType: "personal", tenantId: TENANT },
});
const say = (text: string, from: Sender): Promise<Exchange> =>
  app.post(aMessage(text, { from, ...chatOf(from) }));

/** Presses the first button whose data has all of `which`, with what the card's inputs hold and what is typed in them. */
function press(
  card: Pick<Exchange, "sent">,
  from: Sender,
  which: Fields,
  typed: Fields = {},
): Promise<Exchange> {
  return app.post(aPress(pressed(card, which, typed), { from, ...chatOf(from) }));
}

function pressed({ sent }: Pick<Exchange, "sent">, which: Fields, typed: Fields = {}): Fields {
  const wanted = Object.entries(which);
  const button = buttonsIn(sent).find(({ data }) => wanted.every(([key, value]) => data[key] === value));
  if (button === undefined) throw new Error(`${JSON.stringify(which)} is not on ${wordsOf(sent)}`);
  return { ...inputsIn(sent), ...button.data, ...typed };
}

/** The words with plain spaces. */
const read = ({ sent }: Pick<Exchange, "sent">): string => wordsOf(sent).replaceAll("\u00A0", " ");
const stored = async (): Promise<readonly Proposal[]> =>
  (await app.stores.proposals.list(BUDGET_YEAR)).map(({ value }) => value);

/** What has come by itself since it was last asked: where to, and what it was. */
async function delivered(): Promise<readonly { readonly to: string | undefined; readonly sent: Sent }[]> {
  const before = app.connector.calls.length;
  for (let round = 0; round < 3; round += 1) {
    await app.delivery.tick();
    await app.delivery.work();
  }
  return app.connector.calls.slice(before).map(({ to, body }) => ({ to, sent: postIn(body) }));
}

/** A new post in a channel is a conversation that begins with it. */
function postIn(body: Sent & { readonly activity?: Sent }): Sent {
  return body.activity ?? body;
}

/** What somebody has been told in their chat, and nobody else. */
async function news(to: Sender): Promise<readonly string[]> {
  const posts = await delivered();
  return posts.filter((post) => post.to === `a:${to.id}`).map(({ sent }) => sent.summary ?? "");
}

/** Everybody's first words, and the language that they are told things in. */
async function everybodyComes(lang: Lang): Promise<void> {
  for (const person of [author, departmentHead, otherHead, reviewer, administrator, stranger]) {
    await say(WISHES[lang].hello, person);
    const chat = await app.stores.conversations.find(`a:${person.id}`);
    if (chat === undefined) throw new Error("The chat is known.");
    const digest = mondaysAtEight({ on: false, lang });
    await app.stores.conversations.save({ ...chat.value, digest }, chat.version);
  }
  const { serviceUrl } = app.connector;
  const digest = mondaysAtEight({ on: false, lang });
  await app.stores.conversations.save(aChannel({ id: KLG, name: "KLG", serviceUrl, digest }), undefined);
  await app.delivery.tick();
}

/** An efficiency from a wish to a receipt; gives the receipt. */
async function handIn(lang: Lang, from: Sender, fields: Fields = {}): Promise<Exchange> {
  const form = await press(await say(WISHES[lang].hand, from), from, {
    verb: "new-proposal",
    type: "efficiency",
  });
  const typed = { ...formOfContent(aContent("efficiency")), ...fields };
  const preview = await press(form, from, { verb: "preview-proposal" }, typed);
  return press(preview, from, { verb: "submit-proposal" });
}

/** Everything that waits for the leader is released as a package. */
async function release(lang: Lang, leader: Sender): Promise<Exchange> {
  const list = await say(WISHES[lang].department, leader);
  const card = await press(list, leader, { verb: "choose-release" });
  const all = buttonsIn(card.sent).flatMap(({ data }) => ("all" in data ? [data["all"]] : []))[0];
  return press(card, leader, { verb: "release-proposals", all });
}

/** A link's file, as the person's browser would get it: the names of its sheets, and every cell. */
async function fileOf({ sent }: Exchange): Promise<{ sheets: readonly string[]; cells: readonly string[] }> {
  const link = /"url":"([^"]+)"/u.exec(wordsOf(sent))?.[1] ?? "";
  const url = link.replace("https://styrkedjan.example", app.url);
  const response = await fetch(url, { method: "POST" });
  if (response.body === null) throw new Error("no body");
  const { worksheets } = await readWorkbook(Readable.fromWeb(response.body));
  expect((await fetch(url, { method: "POST" })).status).toBe(410);
  return {
    sheets: worksheets.map(({ name }) => name),
    cells: worksheets.flatMap((sheet) => cellsOf(sheet).map((cell) => cell.text)),
  };
}

describe.each(["sv", "en"] as const)("from a form to the published summary and its Excel (%s)", (lang) => {
  const wishes = WISHES[lang];
  const said = SAID[lang];

  it("with an author, a head of department, a reviewer and an administrator", async () => {
    await everybodyComes(lang);

    // The administrator confirms the stoppdatum that the calendar states.
    const round = await say(wishes.round, administrator);
    const settings = { internalRate: "2,5", amountLimit: "50", channel: KLG };
    await press(round, administrator, { verb: "confirm-round" }, settings);

    // The author fills the investment form wrongly, mends it, reads it through, and sends it three times.
    const choice = await say(wishes.hand, author);
    const form = await press(choice, author, { verb: "new-proposal", type: "investment" });
    expect(read(form)).toContain(said.countdown);
    expect(inputsIn(form.sent)).toMatchObject({ department: "socialforvaltningen", contact: author.name });
    const typed = { ...formOfContent(aContent("investment")) };
    const wrong = { ...typed, amount1: "1.250", inUseYear: "snart" };
    const faulty = await press(form, author, { verb: "preview-proposal" }, wrong);
    expect(read(faulty)).toContain(said.fault);
    expect(inputsIn(faulty.sent)).toMatchObject(wrong);
    const preview = await press(faulty, author, { verb: "preview-proposal" }, typed);
    expect(read(preview)).toContain(said.capital);
    for (let times = 0; times < 3; times += 1) {
      const receipt = await press(preview, author, { verb: "submit-proposal" });
      expect(read(receipt)).toContain("INV-2024-001");
      expect(read(receipt)).toContain(said.received);
    }
    expect(await stored()).toMatchObject([{ state: "submitted", number: 1, revision: 3 }]);
    expect(await news(departmentHead)).toEqual([said.handed]);

    // One of the author's own is copied, and the copy is taken away again; another is handed in.
    const mine = await say(wishes.mine, author);
    const shown = await press(mine, author, { verb: "show-proposal" });
    const copy = await press(shown, author, { verb: "copy-proposal" });
    expect(read(copy)).toContain(said.copied);
    const kept = await press(copy, author, { verb: "save-proposal" });
    const draft = (await stored()).find(({ state }) => state === "draft");
    const own = await press(await say(wishes.mine, author), author, {
      verb: "show-proposal",
      proposal: draft?.id,
    });
    expect(read(kept)).toContain("Nya larm på Björken");
    const asked = await press(own, author, { verb: "withdraw-proposal" });
    await press(asked, author, { verb: "confirm-withdraw" });
    expect(read(await handIn(lang, author))).toContain("EFF-2024-001");

    // The head of the department orders them, and releases both as a package.
    const department = await say(wishes.department, departmentHead);
    const order = await press(department, departmentHead, { verb: "order-department" });
    await press(order, departmentHead, { verb: "save-order" }, { place2: "1" });
    expect(read(await release(lang, departmentHead))).toContain(said.released);
    // Another head hands in for another nämnd, and releases that.
    const school = { department: "barn-och-utbildningsforvaltningen", title: "Färre tryckta läromedel" };
    expect(read(await handIn(lang, otherHead, school))).toContain("EFF-2024-002");
    await release(lang, otherHead);
    await delivered();

    // The reviewer comments, returns it, and supports it when it is back; the author is told each time.
    const open = async (): Promise<Exchange> => {
      const queue = await say(wishes.review, reviewer);
      const investment = (await stored()).find(({ type }) => type === "investment")?.id;
      return press(queue, reviewer, { verb: "show-proposal", proposal: investment });
    };
    const queue = await say(wishes.review, reviewer);
    for (const heading of said.queue) expect(read(queue)).toContain(heading);
    expect(read(queue)).not.toContain("Färre tryckta läromedel");
    const review = (action: string, comment?: string) => async (): Promise<readonly string[]> => {
      const typedComment = comment === undefined ? {} : { comment };
      await press(await open(), reviewer, { verb: "review-proposal", action }, typedComment);
      return news(author);
    };
    expect(await review("comment", "Bra underlag.")()).toEqual([said.commented]);
    expect(await review("return", "Hur länge håller larmen?")()).toEqual([said.returned]);
    const told = app.connector.calls.filter(({ to }) => to === `a:${author.id}`).at(-1);
    const again = await press({ sent: told === undefined ? [] : [told.body] }, author, {
      verb: "edit-proposal",
    });
    const mended = await press(
      again,
      author,
      { verb: "preview-proposal" },
      {
        description: "Larmen håller i tio år.",
      },
    );
    await press(mended, author, { verb: "submit-proposal" });
    await release(lang, departmentHead);
    await delivered();
    expect(await review("support")()).toEqual([said.supported]);

    // The administrator publishes to the ledningsgrupp; the channel reads it, and anybody there asks of it.
    const summary = await say(wishes.summary, administrator);
    expect(wordsOf(summary.sent)).toContain("Chart.HorizontalBar");
    const confirm = await press(summary, administrator, { verb: "prepare-publication" });
    await press(confirm, administrator, { verb: "publish-summary" }, { channel: KLG });
    const [post, ...none] = await delivered();
    expect(post?.to).toBe(KLG);
    expect(none).toEqual([]);
    const first = { sent: post === undefined ? [] : [post.sent] };
    expect(read(first)).toContain(said.version);
    const count = await app.post(aMention(wishes.count, { from: stranger }));
    expect(read(count)).toContain(said.answer);

    // Each gets it as Excel by a link in their own chat.
    const download = await app.post(
      aPress(pressed(first, { verb: "download-summary" }), { from: stranger, ...inChannel }),
    );
    expect(read({ sent: download.sent.slice(-1) })).not.toContain("/download/");
    const file = await fileOf(download);
    expect(file.sheets).toEqual(said.sheets);
    for (const cell of ["INV-2024-001", "Larmen håller i tio år.", "1000", "125", "500"])
      expect(file.cells).toContain(cell);

    // What is withdrawn afterwards is told in the next version, and in its Excel.
    const efficiency = (await stored()).find(({ type, number }) => type === "efficiency" && number === 1)?.id;
    const which = { verb: "show-proposal", proposal: efficiency };
    const regretted = await press(await say(wishes.mine, author), author, which);
    const sure = await press(regretted, author, { verb: "withdraw-proposal" });
    await press(sure, author, { verb: "confirm-withdraw" });
    await delivered();
    const next = await press(await say(wishes.summary, administrator), administrator, {
      verb: "prepare-publication",
    });
    await press(next, administrator, { verb: "publish-summary" });
    const second = (await delivered()).filter(({ to }) => to === KLG).map(({ sent }) => sent);
    for (const words of [said.second, said.gone]) expect(read({ sent: second })).toContain(words);
    const later = await say(wishes.summary, reviewer);
    const theirs = await press(later, reviewer, { verb: "download-summary" });
    expect((await fileOf(theirs)).cells).toContain("INV-2024-001");
    const whole = await app.post(
      aPress(pressed({ sent: second }, { verb: "download-summary" }), { from: administrator, ...inChannel }),
    );
    expect((await fileOf(whole)).sheets).toContain(said.changes);

    const everything = app.connector.calls.map(({ body }) => postIn(body));
    expect(everything.filter(({ summary = "" }) => FOREIGN[lang].test(summary))).toEqual([]);
    expect(app.log.filter(({ level }) => level === "error")).toEqual([]);
  });
});
