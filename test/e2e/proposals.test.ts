import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import { formOfContent } from "../../src/domain/proposal/form-of-content.ts";
import type { ProposalType } from "../../src/domain/proposal/proposal-type.ts";
import { AppError } from "../../src/errors.ts";
import { ada, aMention, aMessage, aPress, BOT, TENANT, type Fields } from "../support/activities.ts";
import { aCalendar } from "../support/events.ts";
import {
  anOrganisation,
  author,
  departmentHead,
  otherHead,
  reviewer,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { inputsIn, pressOf } from "../support/pressing.ts";
import { HOSTILE } from "../support/proposal-cases.ts";
import { aContent, aRound, BUDGET_YEAR } from "../support/proposals.ts";
import {
  startTestApp,
  wordsOf,
  type Exchange,
  type TestApp,
  type TestAppOptions,
} from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

let app: TestApp;

async function start(options: TestAppOptions = {}): Promise<void> {
  app = await startTestApp({ calendars: [aCalendar(tidsplanRows)], ...options });
  await app.stores.organisations.save(anOrganisation(), undefined);
}

beforeEach(async () => {
  await start();
  await app.stores.rounds.save(aRound(), undefined);
});
afterEach(async () => {
  await app.close();
});

const say = (text: string, from: Sender = author): Promise<Exchange> => app.post(aMessage(text, { from }));
const press = (data: Fields, from: Sender = author): Promise<Exchange> => app.post(aPress(data, { from }));
const stored = async (): Promise<readonly Proposal[]> =>
  (await app.stores.proposals.list(BUDGET_YEAR)).map(({ value }) => value);
const typedOf = (type: ProposalType): Fields => ({ ...formOfContent(aContent(type)) });

/** The form of a new proposal. */
async function formOf(type: string, from = author): Promise<Exchange> {
  return press(pressOf(await say("förslag", from), type), from);
}

/** The preview of a new proposal that is filled in rightly. */
async function previewOf(type: ProposalType = "efficiency", name = "effektivisering"): Promise<Exchange> {
  return press(pressOf(await formOf(name), "Granska och skicka", typedOf(type)));
}

/** The clock of another day, over the same stores. */
async function onDay(today: string): Promise<void> {
  const { stores } = app;
  await app.close();
  await start({ today, change: () => ({ proposals: stores.proposals, rounds: stores.rounds }) });
  Object.assign(app, { stores: { ...app.stores, proposals: stores.proposals, rounds: stores.rounds } });
}

describe("an author's way", () => {
  it("goes from a wish by type, form and preview to a receipt with a number", async () => {
    const choice = await say("jag vill lämna ett förslag");
    expect(wordsOf(choice.sent)).toContain("11 dagar kvar till stoppdatum fredag 17 mars");

    const form = await press(pressOf(choice, "effektivisering"));
    expect(inputsIn(form.sent)).toEqual({ department: "socialforvaltningen", contact: "Anna Author" });
    expect(await stored()).toEqual([]);

    const preview = await press(pressOf(form, "Granska och skicka", typedOf("efficiency")));
    expect(wordsOf(preview.sent)).toContain("Doris Head eller Dan Deputy prioriterar och frisläpper det.");
    expect(await stored()).toMatchObject([{ state: "draft", revision: 1 }]);

    const receipt = await press(pressOf(preview, "Skicka"));
    expect(wordsOf(receipt.sent)).toContain("EFF-2024-001");
    expect(await stored()).toMatchObject([
      { state: "submitted", number: 1, content: aContent("efficiency"), author: { name: "Anna Author" } },
    ]);
    const news = await app.stores.proposals.news(BUDGET_YEAR, 0, Number.MAX_SAFE_INTEGER);
    expect(news.map(({ to }) => to)).toEqual([[departmentHead.aadObjectId, expect.any(String)]]);
  });

  it("begins with the button on the stoppdatum of proposals", async () => {
    const answer = await say("när är stoppdatum för förslag?");
    const choice = await press(pressOf(answer, "Lämna förslag"));

    expect(wordsOf(choice.sent)).toContain("Vad vill du lämna för förslag?");
  });

  it("is as long in English", async () => {
    const form = await press(pressOf(await say("I want to hand in a proposal"), "efficiency"));
    const faulty = await press(pressOf(form, "Review and send", { title: "Night staff" }));
    expect(wordsOf(faulty.sent)).toContain("things to correct. The draft is saved.");

    const preview = await press(pressOf(faulty, "Review and send", typedOf("efficiency")));
    const receipt = await press(pressOf(preview, "Send"));
    expect(wordsOf(receipt.sent)).toContain("Handed in Monday 6 March at 09:00");
  });

  it("comes back with everything that was typed and a message at each faulty field", async () => {
    const typed = {
      title: "Natt",
      department: "socialforvaltningen",
      amount1: "1.250",
      amount2: "-5",
      amount3: "hej",
    };
    const faulty = await press(pressOf(await formOf("effektivisering"), "Granska och skicka", typed));

    expect(inputsIn(faulty.sent)).toEqual(typed);
    const words = wordsOf(faulty.sent);
    expect(words).toContain("6 saker att rätta. Utkastet är sparat.");
    expect(words).toContain("Skriv besparingen som ett positivt tal.");
    expect(words).toContain("Skriv ”1,25 tkr” eller ”1 250 tkr”, så vet jag vad du menar.");
    expect(await stored()).toMatchObject([{ state: "draft", form: typed }]);
  });

  it("is mended on the form that came back, and on the first one as well", async () => {
    const form = await formOf("effektivisering");
    const faulty = await press(pressOf(form, "Granska och skicka", { title: "Natt" }));
    const mended = await press(pressOf(faulty, "Granska och skicka", typedOf("efficiency")));
    expect(wordsOf(mended.sent)).toContain("Så här läser andra förslaget");

    const other = await formOf("effektivisering");
    await press(pressOf(other, "Granska och skicka", { title: "Dag" }));
    const again = await press(pressOf(other, "Granska och skicka", typedOf("efficiency")));
    expect(wordsOf(again.sent)).toContain("Så här läser andra förslaget");
    expect(await stored()).toHaveLength(2);
  });

  it("continues in the personal chat when it is begun in a channel", async () => {
    await app.stores.conversations.save(
      {
        id: "a:anna",
        kind: "personal",
        serviceUrl: app.connector.serviceUrl,
        tenantId: TENANT,
        botId: BOT.id,
        name: author.name,
        aadObjectId: author.aadObjectId,
        reach: { kind: "active" },
      },
      undefined,
    );
    await app.post(aMention("förslag", { from: author }));

    const [choice, there] = app.connector.calls;
    expect(choice?.to).toBe("a:anna");
    expect(wordsOf(choice === undefined ? [] : [choice.body])).toContain("Vad vill du lämna för förslag?");
    expect(there?.body.text).toBe("Vi fortsätter i vår egen chatt.");
  });

  it("says in a channel how to get a personal chat where there is none", async () => {
    const { sent } = await app.post(aMention("mina förslag", { from: author }));

    expect(sent.map(({ text }) => text)).toEqual([expect.stringContaining("den har du inte öppnat än")]);
  });
});

describe("a submit", () => {
  it("is one proposal with one receipt however often it arrives", async () => {
    const data = pressOf(await previewOf(), "Skicka");
    const first = await press(data);
    const second = await press(data);
    const third = await press(data);

    const said = [first, second, third].map(({ sent }) => sent[0]?.summary);
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toContain("EFF-2024-001");
    expect(await stored()).toMatchObject([{ state: "submitted", number: 1, revision: 2 }]);
  });

  it("is one proposal when it arrives twice at once", async () => {
    const data = pressOf(await previewOf(), "Skicka");
    const both = await Promise.all([press(data), press(data)]);

    for (const { status } of both) expect(status).toBe(200);
    const summaries = app.connector.calls.slice(-2).map(({ body }) => body.summary);
    expect(new Set(summaries).size).toBe(1);
    expect(await stored()).toMatchObject([{ number: 1, revision: 2 }]);
  });

  it("gives each proposal of a type a number of its own", async () => {
    for (let count = 0; count < 3; count += 1) await press(pressOf(await previewOf(), "Skicka"));
    await press(pressOf(await previewOf("investment", "investering"), "Skicka"));

    const numbers = (await stored()).map(({ type, number }) => `${type} ${number}`);
    expect(numbers.sort()).toEqual(["efficiency 1", "efficiency 2", "efficiency 3", "investment 1"]);
  });

  it("keeps the number when what was handed in is changed and sent again", async () => {
    const receipt = await press(pressOf(await previewOf(), "Skicka"));
    const shown = await press(pressOf(receipt, "Visa förslaget"));
    const form = await press(pressOf(shown, "Ändra"));
    const typed = { ...inputsIn(form.sent), amount1: "750" };
    await press(pressOf(form, "Spara utkast", typed));
    expect(await stored()).toMatchObject([{ content: { amounts: [500_000, 1_250_000, 1_250_000] } }]);

    const preview = await press(pressOf(form, "Granska och skicka", typed));
    const again = await press(pressOf(preview, "Skicka"));
    expect(wordsOf(again.sent)).toContain("EFF-2024-001");
    expect(await stored()).toMatchObject([
      { number: 1, content: { amounts: [750_000, 1_250_000, 1_250_000] } },
    ]);
  });

  it("does nothing for somebody else's proposal, and says the same as of none", async () => {
    const data = pressOf(await previewOf(), "Skicka");
    const other = await press(data, stranger);
    const none = await press({ ...data, proposal: "finns-inte" }, stranger);

    expect(other.sent[0]?.summary).toBe(none.sent[0]?.summary);
    expect(wordsOf(other.sent)).toContain("Det förslaget hittar jag inte");
    expect(await stored()).toMatchObject([{ state: "draft", revision: 1 }]);
  });

  it("does nothing when what the card shows is not what is stored, and shows what is", async () => {
    const preview = await previewOf();
    const form = await press(pressOf(preview, "Ändra"));
    await press(pressOf(form, "Spara utkast", { ...typedOf("efficiency"), title: "En annan rubrik" }));
    const stale = await press(pressOf(preview, "Skicka"));

    expect(wordsOf(stale.sent)).toContain("inget är gjort");
    expect(wordsOf(stale.sent)).toContain("En annan rubrik");
    expect(await stored()).toMatchObject([{ state: "draft", revision: 2 }]);
  });

  it("after the stoppdatum keeps the draft and says whom to ask", async () => {
    const data = pressOf(await previewOf(), "Skicka");
    await onDay("2023-03-18");
    const late = await press(data);

    const words = wordsOf(late.sent);
    expect(words).toContain("Stoppdatum var fredag 17 mars");
    expect(words).toContain("Be en administratör, ofta budgetcontrollern, om mer tid.");
    expect(await stored()).toMatchObject([{ state: "draft", form: typedOf("efficiency") }]);
    const saved = await press(pressOf(await formOf("uppdrag"), "Spara utkast", { title: "Ett sent utkast" }));
    expect(wordsOf(saved.sent)).toContain("Utkastet är sparat");
  });

  it("is taken to the very end of the stoppdatum", async () => {
    const data = pressOf(await previewOf(), "Skicka");
    await onDay("2023-03-17");

    expect(wordsOf((await press(data)).sent)).toContain("EFF-2024-001");
  });
});

describe("what is typed", () => {
  it("is kept as it stands, and shown as it stands, also as markup, bindings and formulas", async () => {
    const typed = {
      ...typedOf("efficiency"),
      title: HOSTILE.slice(0, 110),
      description: HOSTILE,
      contact: HOSTILE,
    };
    const preview = await press(pressOf(await formOf("effektivisering"), "Granska och skicka", typed));
    await press(pressOf(preview, "Skicka"));

    const [proposal] = await stored();
    expect(proposal?.content?.description).toBe(HOSTILE);
    expect(wordsOf(preview.sent)).toContain("${title}");
    expect(app.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("may be 100 000 characters: it is cut, said, and the card is light enough", async () => {
    const typed = { ...typedOf("efficiency"), description: "å".repeat(100_000), risks: "x".repeat(100_000) };
    const faulty = await press(pressOf(await formOf("effektivisering"), "Granska och skicka", typed));

    expect(wordsOf(faulty.sent)).toContain("är kortad till 2000 tecken");
    expect(Buffer.byteLength(JSON.stringify(faulty.sent[0]?.attachments?.[0]?.content))).toBeLessThan(
      28 * 1024,
    );
    const [proposal] = await stored();
    expect(proposal?.form).toMatchObject({ description: "å".repeat(2_000), risks: "x".repeat(800) });
    const preview = await press(pressOf(faulty, "Granska och skicka", inputsIn(faulty.sent)));
    expect(wordsOf(preview.sent)).toContain("Så här läser andra förslaget");
  });

  it("may be nothing at all", async () => {
    const faulty = await press(pressOf(await formOf("uppdrag", stranger), "Granska och skicka"), stranger);

    expect(wordsOf(faulty.sent)).toContain("saker att rätta");
    expect(await stored()).toMatchObject([{ form: {}, author: { name: "Stina Stranger" } }]);
  });

  it("of a kind that no card of ours sends changes nothing", async () => {
    const data = pressOf(await formOf("uppdrag"), "Spara utkast");
    for (const odd of [{ title: { a: 1 } }, { proposal: "../x" }, { type: "party" }, { revision: -1 }])
      expect(wordsOf((await press({ ...data, ...odd })).sent)).toContain("Kortet är för gammalt");
    expect(await stored()).toEqual([]);
  });

  it("on an old form comes back to be decided on when another card has been saved since", async () => {
    const form = await formOf("effektivisering");
    const saved = await press(pressOf(form, "Spara utkast", { title: "Först" }));
    const newer = await press(pressOf(saved, "Fortsätt fylla i"));
    await press(pressOf(newer, "Spara utkast", { title: "Sedan" }));
    const old = await press(pressOf(form, "Spara utkast", { title: "Gammalt kort" }));

    expect(wordsOf(old.sent)).toContain("sparats från ett annat kort");
    expect(inputsIn(old.sent)).toEqual({ title: "Gammalt kort" });
    expect(await stored()).toMatchObject([{ form: { title: "Sedan" } }]);
    await press(pressOf(old, "Spara utkast", inputsIn(old.sent)));
    expect(await stored()).toMatchObject([{ form: { title: "Gammalt kort" } }]);
  });
});

describe("when the storage fails", () => {
  it("nothing is said to be saved, and the same press saves it when the storage is back", async () => {
    const form = await formOf("effektivisering");
    const data = pressOf(form, "Granska och skicka", typedOf("efficiency"));
    const working = app.stores.proposals;
    const save = working.save.bind(working);
    working.save = () => Promise.reject(new AppError("storage.unavailable", "The storage is away."));
    const failed = await press(data);
    expect(wordsOf(failed.sent)).toContain("felnummer");
    expect(wordsOf(failed.sent)).not.toContain("sparat");

    working.save = save;
    expect(wordsOf((await press(data)).sent)).toContain("Så här läser andra förslaget");
    expect(await stored()).toHaveLength(1);
  });
});

describe("my proposals", () => {
  it("open from their rows, with everything that has happened to them", async () => {
    await press(pressOf(await previewOf(), "Skicka"));
    const mine = await say("mina förslag");
    expect(wordsOf(mine.sent)).toContain("Du har 1 förslag");

    const shown = await press(pressOf(mine, "Samordnad nattbemanning"));
    const history = await press(pressOf(shown, "Visa historik"));
    expect(wordsOf(history.sent)).toContain("Anna Author lämnade in förslaget");
    expect(wordsOf(history.sent)).toContain("Anna Author sparade utkastet");
  });

  it("are copied to a form that is nothing until it is saved", async () => {
    const receipt = await press(pressOf(await previewOf(), "Skicka"));
    const copy = await press(pressOf(await press(pressOf(receipt, "Visa förslaget")), "Kopiera"));
    expect(wordsOf(copy.sent)).toContain("En kopia av EFF-2024-001.");
    expect(await stored()).toHaveLength(1);

    const data = pressOf(copy, "Spara utkast", inputsIn(copy.sent));
    await press(data);
    await press(data);
    expect(await stored()).toHaveLength(2);
  });

  it("are copied from another year without its amounts, which are shown beside", async () => {
    await press(pressOf(await previewOf(), "Skicka"));
    await app.stores.rounds.save({ ...aRound(), budgetYear: 2025 }, undefined);
    const older = await press(pressOf(await say("mina förslag"), "Förslag för 2024"));
    const shown = await press(pressOf(older, "Samordnad nattbemanning"));
    const copy = await press(pressOf(shown, "Kopiera"));

    expect(wordsOf(copy.sent)).toContain("2024 500, 2025 1\u00A0250, 2026 1\u00A0250");
    expect(inputsIn(copy.sent)).not.toHaveProperty("amount1");
    expect(pressOf(copy, "Spara utkast")).toMatchObject({ budgetYear: 2025 });
  });

  it("are taken back after one more question, once", async () => {
    const receipt = await press(pressOf(await previewOf(), "Skicka"));
    const ask = await press(pressOf(await press(pressOf(receipt, "Visa förslaget")), "Återta"));
    expect(await stored()).toMatchObject([{ state: "submitted" }]);

    const data = pressOf(ask, "Ja, återta");
    const done = await press(data);
    const again = await press(data);
    expect(done.sent[0]?.summary).toBe(again.sent[0]?.summary);
    expect(await stored()).toMatchObject([{ state: "withdrawn", revision: 3 }]);
    expect(wordsOf((await press(data, otherHead)).sent)).toContain("Det förslaget hittar jag inte");
  });

  it("come back with why, and go out again under the same number", async () => {
    await press(pressOf(await previewOf(), "Skicka"));
    const theirs = await say("EFF-2024-001", departmentHead);
    await press(pressOf(theirs, "Skicka tillbaka", { comment: "Räkna om 2024." }), departmentHead);
    const mine = await say("eff 2024 1");
    expect(wordsOf(mine.sent)).toContain("Räkna om 2024.");

    const form = await press(pressOf(mine, "Ändra och skicka igen"));
    const typed = { ...inputsIn(form.sent), amount1: "600" };
    const preview = await press(pressOf(form, "Granska och skicka", typed));
    await press(pressOf(preview, "Skicka"));
    expect(await stored()).toMatchObject([{ state: "submitted", number: 1 }]);
  });
});

describe("a number that is typed", () => {
  it("opens the proposal for its author and its department, and for nobody else before it is released", async () => {
    await press(pressOf(await previewOf(), "Skicka"));

    for (const person of [author, departmentHead])
      expect(wordsOf((await say("EFF-2024-001", person)).sent)).toContain("Samordnad nattbemanning");
    for (const person of [reviewer, otherHead, stranger, ada]) {
      const refused = await say("EFF-2024-001", person);
      const none = await say("EFF-2024-999", person);
      expect(refused.sent[0]?.summary).toBe(none.sent[0]?.summary);
    }
  });

  it("does not show what the author has changed and not sent", async () => {
    const receipt = await press(pressOf(await previewOf(), "Skicka"));
    const form = await press(pressOf(await press(pressOf(receipt, "Visa förslaget")), "Ändra"));
    await press(pressOf(form, "Spara utkast", { ...inputsIn(form.sent), title: "Hemligt än" }));

    expect(wordsOf((await say("EFF-2024-001", departmentHead)).sent)).not.toContain("Hemligt än");
    const shown = await say("EFF-2024-001", departmentHead);
    const history = await press(pressOf(shown, "Visa historik"), departmentHead);
    expect(wordsOf(history.sent)).not.toContain("Hemligt än");
  });
});

describe("before a round is confirmed", () => {
  it("an author is told to wait, and an administrator confirms it", async () => {
    await app.close();
    await start();

    const waiting = await say("förslag");
    expect(wordsOf(waiting.sent)).toMatch(/administratör/iu);
    const confirm = await say("förslag", ada);
    expect(wordsOf(confirm.sent)).toContain("17 mars");
  });
});
