import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formOfContent } from "../../src/domain/proposal/form-of-content.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import { aMention, aMessage, aPress, TENANT, type Fields } from "../support/activities.ts";
import { aCalendar } from "../support/events.ts";
import { mondaysAtEight } from "../support/conversations.ts";
import {
  administrator,
  anOrganisation,
  author,
  departmentHead,
  deputy,
  otherHead,
  reviewer,
  reviewerOfAll,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { inputsIn, pressOf } from "../support/pressing.ts";
import { aContent, aProposal, aRound, BUDGET_YEAR } from "../support/proposals.ts";
import { storeProposal } from "../support/review.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

let app: TestApp;

async function start(today = "2023-03-06"): Promise<void> {
  app = await startTestApp({
    calendars: [aCalendar(tidsplanRows)],
    today,
    // Rounds look for what is a few seconds old.
    change: ({ clock }) => ({ clock: { ...clock, millis: () => clock.millis() - 30_000 } }),
  });
  await app.stores.organisations.save(anOrganisation(), undefined);
  await app.stores.rounds.save(aRound(), undefined);
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
const find = async (id = "proposal-1"): Promise<Proposal | undefined> =>
  (await app.stores.proposals.find(BUDGET_YEAR, id))?.value;
const given = async (...proposals: readonly Proposal[]): Promise<void> => {
  for (const proposal of proposals) await storeProposal(app.stores.proposals, proposal);
};

/** Everybody has written to the bot once, so that their chats are known. */
async function everybodyIsKnown(): Promise<void> {
  for (const person of [author, departmentHead, deputy, reviewer, reviewerOfAll, administrator])
    await say("hej", person);
}

/** What has come by itself since it was last asked: to whom, and the line of its notification. */
async function news(): Promise<string[]> {
  const before = app.connector.calls.length;
  for (let round = 0; round < 3; round += 1) {
    await app.delivery.tick();
    await app.delivery.work();
  }
  const came = app.connector.calls.slice(before);
  return came.map(({ to = "", body }) => `${to.replace("a:29:", "")}: ${body.summary ?? ""}`).sort();
}

/** What came last to somebody by itself or as an answer. */
function latestTo({ id }: Sender): Exchange {
  const calls = app.connector.calls.filter(({ to }) => to === `a:${id}`);
  return { status: 200, body: undefined, sent: calls.slice(-1).map(({ body }) => body) };
}

/** Opens the only proposal of a list. */
const open = async (list: Exchange, from: Sender): Promise<Exchange> =>
  press(pressOf(list, "Visa ”Samordnad nattbemanning”"), from);

it("a proposal goes from its author over the department and the review to a decision, each told in their chat", async () => {
  await everybodyIsKnown();
  await app.delivery.tick();
  const form = await press(pressOf(await say("förslag", author), "effektivisering"), author);
  const typed = formOfContent(aContent("efficiency"));
  const preview = await press(pressOf(form, "Granska och skicka", typed), author);
  await press(pressOf(preview, "Skicka"), author);
  const [stored] = await app.stores.proposals.list(BUDGET_YEAR);
  const id = stored?.value.id ?? "";
  expect(await news()).toEqual([
    "dan-deputy: Ett nytt förslag till förvaltningen: EFF-2024-001 Samordnad nattbemanning",
    "doris-head: Ett nytt förslag till förvaltningen: EFF-2024-001 Samordnad nattbemanning",
  ]);

  const release = await press(
    pressOf(await say("förvaltningens förslag", departmentHead), "Frisläpp"),
    departmentHead,
  );
  const released = await press(pressOf(release, "Frisläpp"), departmentHead);
  expect(wordsOf(released.sent)).toContain("Klart. 1 förslag är frisläppt.");
  expect(wordsOf(released.sent)).toContain("Förslaget är frisläppt");
  expect(await news()).toEqual([
    "anna-author: Ditt förslag är frisläppt: EFF-2024-001 Samordnad nattbemanning",
  ]);

  const card = await open(await say("granska", reviewer), reviewer);
  const empty = await press(pressOf(card, "Åter för komplettering"), reviewer);
  expect(wordsOf(empty.sent)).toContain("Skriv vad som behöver kompletteras");
  expect((await find(id))?.state).toBe("released");
  const comment = "Vad kostar det att ställa om?";
  const returned = await press(pressOf(empty, "Åter för komplettering", { comment }), reviewer);
  expect(wordsOf(returned.sent)).toContain("Jag berättar det för Anna Author.");
  expect(await news()).toEqual([
    "anna-author: Ditt förslag behöver kompletteras: EFF-2024-001 Samordnad nattbemanning",
    "dan-deputy: Ett förslag behöver kompletteras: EFF-2024-001 Samordnad nattbemanning",
    "doris-head: Ett förslag behöver kompletteras: EFF-2024-001 Samordnad nattbemanning",
  ]);

  const told = latestTo(author);
  expect(wordsOf(told.sent)).toContain(comment);
  const again = await press(pressOf(told, "Ändra och skicka igen"), author);
  const mended = await press(
    pressOf(again, "Granska och skicka", { ...typed, risks: "Omställningen kostar 50 tkr." }),
    author,
  );
  await press(pressOf(mended, "Skicka"), author);
  expect(await news()).toEqual([
    "dan-deputy: Ett förslag är kompletterat: EFF-2024-001 Samordnad nattbemanning",
    "doris-head: Ett förslag är kompletterat: EFF-2024-001 Samordnad nattbemanning",
  ]);

  const shown = await open(await say("förvaltningens förslag", deputy), deputy);
  await press(pressOf(shown, "Frisläpp"), deputy);
  expect(await news()).toEqual([
    "anna-author: Ditt förslag är frisläppt: EFF-2024-001 Samordnad nattbemanning",
    "rut-reviewer: Ett förslag är kompletterat: EFF-2024-001 Samordnad nattbemanning",
  ]);

  const supported = await press(
    pressOf(await open(await say("granska", reviewer), reviewer), "Tillstyrk"),
    reviewer,
  );
  expect(wordsOf(supported.sent)).toContain("Klart. Du har tillstyrkt förslaget.");
  const decision = await open(await say("granska", administrator), administrator);
  await press(pressOf(decision, "Markera som beslutat"), administrator);
  expect(await news()).toEqual([
    "anna-author: Ditt förslag är beslutat: EFF-2024-001 Samordnad nattbemanning",
    "anna-author: Ditt förslag är tillstyrkt: EFF-2024-001 Samordnad nattbemanning",
  ]);

  expect((await find(id))?.state).toBe("decided");
  const actions = (await app.stores.proposals.changes(BUDGET_YEAR, id)).map(({ action }) => action);
  expect(actions.filter((action) => action !== "edit")).toEqual([
    ...["submit", "release", "return", "submit", "release", "support", "decide"],
  ]);
});

describe("the department's leader", () => {
  const three = [1, 2, 3].map((number) =>
    aProposal({
      id: `p${number}`,
      number,
      priority: number,
      content: aContent("efficiency", { title: `Förslag ${number}` }),
    }),
  );
  const priorities = async () => Promise.all(three.map(async ({ id }) => (await find(id))?.priority));

  it("orders the proposals, and gets faulty numbers back as they were typed", async () => {
    await given(...three);
    const form = await press(
      pressOf(await say("förvaltningens förslag", departmentHead), "Ändra ordningen"),
      departmentHead,
    );
    expect(inputsIn(form.sent)).toEqual({ place1: "1", place2: "2", place3: "3" });

    const typed = { place1: "sist", place2: "1", place3: "1" };
    const faulty = await press(pressOf(form, "Spara ordningen", typed), departmentHead);
    expect(inputsIn(faulty.sent)).toEqual(typed);
    for (const words of ["Skriv ett heltal.", "Samma nummer står på flera förslag.", "Inget är sparat än."])
      expect(wordsOf(faulty.sent)).toContain(words);
    expect(await priorities()).toEqual([1, 2, 3]);

    const saved = await press(
      pressOf(faulty, "Spara ordningen", { place1: "1", place2: "2", place3: "1" }),
      departmentHead,
    );
    expect(wordsOf(saved.sent)).toContain("Klart. Ordningen är sparad.");
    expect(await priorities()).toEqual([2, 3, 1]);
  });

  it("is told when the deputy has ordered them since", async () => {
    await given(...three);
    const form = await press(
      pressOf(await say("förvaltningens förslag", departmentHead), "Ändra ordningen"),
      departmentHead,
    );
    await press(pressOf(form, "Spara ordningen", { place1: "3" }), deputy);
    const late = await press(pressOf(form, "Spara ordningen", { place3: "1" }), departmentHead);

    expect(wordsOf(late.sent)).toContain("Ordningen har ändrats sedan du fick kortet");
    expect(await priorities()).toEqual([3, 1, 2]);
  });

  it("releases those that are chosen, and is told what is left", async () => {
    await given(...three);
    const card = await press(
      pressOf(await say("förvaltningens förslag", departmentHead), "Frisläpp"),
      departmentHead,
    );
    const none = await press(pressOf(card, "Frisläpp valda"), departmentHead);
    expect(wordsOf(none.sent)).toContain("Välj minst ett förslag");

    const chosen = { chosen: "p1@3,p3@3" };
    const data = pressOf(card, "Frisläpp valda", chosen);
    for (let times = 0; times < 2; times += 1) {
      const released = await press(data, departmentHead);
      expect(wordsOf(released.sent)).toContain("Klart. 2 förslag är frisläppta.");
      expect(wordsOf(released.sent)).toContain("1 av 3 är inte frisläppt");
    }
    expect((await find("p2"))?.state).toBe("submitted");
    expect((await find("p1"))?.revision).toBe(4);
  });

  it("releases the whole package in English", async () => {
    await given(...three);
    const card = await press(pressOf(await say("our proposals", departmentHead), "Release"), departmentHead);
    const released = await press(pressOf(card, "Release all 3"), departmentHead);

    expect(wordsOf(released.sent)).toContain("Done. 3 proposals are released.");
    expect(wordsOf(released.sent)).toContain("All 3 are released");
  });

  it("cannot release after the stoppdatum, and is told whom to ask", async () => {
    await app.close();
    await start("2023-03-18");
    await given(...three);
    const list = await say("förvaltningens förslag", departmentHead);
    expect(wordsOf(list.sent)).toContain("fråga en administratör");
    const card = await press(pressOf(list, "Visa ”Förslag 1”"), departmentHead);
    const late = await press(pressOf(card, "Frisläpp"), departmentHead);
    expect(wordsOf(late.sent)).toContain("Stoppdatum var fredag 17 mars, så förslaget kan inte frisläppas.");

    const packed = await press(
      { ...press1, verb: "release-proposals", department: "socialforvaltningen", chosen: "p1@3" },
      departmentHead,
    );
    expect(wordsOf(packed.sent)).toContain("Inget är frisläppt. Stoppdatum var fredag 17 mars");
    expect((await find("p1"))?.state).toBe("submitted");
  });

  it("sends one back with a reason, in a channel too: there only where it is said", async () => {
    await everybodyIsKnown();
    await given(aProposal());
    const card = await open(await say("förvaltningens förslag", departmentHead), departmentHead);
    const data = pressOf(card, "Skicka tillbaka", { comment: "Beskriv riskerna." });
    const before = app.connector.calls.length;
    await app.post(aPress(data, { ...aMention("x"), type: "message", text: "", from: departmentHead }));

    const [answer, there] = app.connector.calls.slice(before);
    expect(answer?.to).toBe("a:29:doris-head");
    expect(answer?.body.summary).toContain("tillbaka hos den som skrev det");
    expect(there?.body.text).toBe("Vi fortsätter i vår egen chatt.");
    expect((await find())?.state).toBe("returned");
  });
});

const press1 = { submitId: "press-1", lang: "sv", budgetYear: BUDGET_YEAR };

it("a leader takes a proposal back after being asked, and its author is told", async () => {
  await everybodyIsKnown();
  await app.delivery.tick();
  await given(aProposal());
  const card = await open(await say("förvaltningens förslag", departmentHead), departmentHead);
  const asked = await press(pressOf(card, "Återta"), departmentHead);
  expect(wordsOf(asked.sent)).toContain("Den som skrev det får veta det.");
  expect((await find())?.state).toBe("submitted");

  const taken = await press(pressOf(asked, "Ja, återta"), departmentHead);
  const list = await press(pressOf(taken, "Förvaltningens förslag"), departmentHead);
  expect(wordsOf(list.sent)).toContain("Inga förslag har lämnats in än");
  expect(await news()).toEqual([
    "anna-author: Ditt förslag är återtaget: EFF-2024-007 Samordnad nattbemanning",
    "dan-deputy: Ett förslag är återtaget: EFF-2024-007 Samordnad nattbemanning",
  ]);
});

describe("two reviewers at once", () => {
  it("the second sees what the first did, keeps the comment, and decides again", async () => {
    await given(aProposal({ state: "released" }));
    const first = await open(await say("granska", reviewer), reviewer);
    const second = await open(await say("granska", reviewerOfAll), reviewerOfAll);
    await press(pressOf(first, "Tillstyrk", { comment: "Rimligt." }), reviewer);
    const overtaken = await press(pressOf(second, "Avstyrk", { comment: "För dyrt." }), reviewerOfAll);

    const words = wordsOf(overtaken.sent);
    expect(words).toMatch(/Rut Reviewer tillstyrkte förslaget måndag 6 mars kl. \d\d.\d\d/u);
    expect(words).toContain("Rimligt.");
    expect(inputsIn(overtaken.sent)).toEqual({ comment: "För dyrt." });
    expect((await find())?.state).toBe("supported");

    await press(pressOf(overtaken, "Avstyrk", { comment: "För dyrt." }), reviewerOfAll);
    expect((await find())?.state).toBe("notSupported");
  });

  it("the same press twice is one change", async () => {
    await given(aProposal({ state: "released" }));
    const data = pressOf(await open(await say("granska", reviewer), reviewer), "Tillstyrk");
    await Promise.all([press(data, reviewer), press(data, reviewer)]);
    await press(data, reviewer);

    expect((await find())?.revision).toBe(4);
  });
});

describe("who may not", () => {
  const action = (name: string, comment = "Nej.") => ({
    ...press1,
    verb: "review-proposal",
    action: name,
    proposal: "proposal-1",
    revision: 3,
    comment,
  });

  it.each([
    ["another department's head", otherHead, "release"],
    ["a reviewer of what is not released", reviewer, "support"],
    ["an administrator of what is not released", administrator, "decide"],
    ["a stranger", stranger, "comment"],
  ])("%s is told nothing of it", async (_who, from, name) => {
    await given(aProposal());
    const { sent } = await press(action(name), from);

    expect(wordsOf(sent)).toContain("Jag hittar inte förslaget");
    expect(wordsOf(sent)).not.toContain("Samordnad");
    expect((await find())?.revision).toBe(3);
  });

  it.each([
    ["an author who would support it", author, "support", "som granskar för nämnden"],
    ["an author who would decide", author, "decide", "en administratör"],
    ["a head who would support it", departmentHead, "support", "som granskar för nämnden"],
    ["a reviewer who would decide", reviewer, "decide", "en administratör"],
    ["an administrator who would oppose it", administrator, "oppose", "som granskar för nämnden"],
    ["a head who would release it again", departmentHead, "release", "läget är nu ”Frisläppt”"],
    ["an administrator who would reopen it", administrator, "reopen", "läget är nu ”Frisläppt”"],
  ])("%s is told who may, and nothing is changed", async (_who, from, name, says) => {
    await given(aProposal({ state: "released" }));
    const { sent } = await press(action(name), from);

    expect(wordsOf(sent)).toContain(says);
    expect((await find())?.revision).toBe(3);
    expect(inputsIn(sent)).toEqual({ comment: "Nej." });
  });

  it("a person whose role was taken keeps an old card that does nothing", async () => {
    await given(aProposal({ state: "released" }));
    const card = await open(await say("granska", reviewer), reviewer);
    const people = anOrganisation().people.filter((each) => each.aadObjectId !== reviewer.aadObjectId);
    const { version } = await app.stores.organisations.read();
    await app.stores.organisations.save(anOrganisation({ people }), version);
    const { sent } = await press(pressOf(card, "Tillstyrk"), reviewer);

    expect(wordsOf(sent)).toContain("Jag hittar inte förslaget");
    expect((await find())?.state).toBe("released");
  });

  it.each([
    ["förvaltningens förslag", author, "Bara förvaltningschefen och ställföreträdaren"],
    ["our proposals", reviewer, "Only the head of a department and the deputy"],
    ["granska", departmentHead, "Bara granskare och administratörer"],
    ["review", author, "Only reviewers and administrators"],
  ])("%s is answered with whom it is for", async (text, from, says) => {
    await given(aProposal({ state: "released" }));
    const { sent } = await say(text, from);

    expect(wordsOf(sent)).toContain(says);
    expect(wordsOf(sent)).not.toContain("Samordnad");
  });

  it.each([
    { verb: "show-department", department: "socialforvaltningen", shown: 0 },
    { verb: "order-department", department: "socialforvaltningen", shown: 0 },
    { verb: "save-order", department: "socialforvaltningen", shown: 0, rows: ["proposal-1@1"], place1: "2" },
    { verb: "choose-release", department: "socialforvaltningen" },
    { verb: "release-proposals", department: "socialforvaltningen", all: ["proposal-1@3"] },
  ])("$verb of another's department shows and changes nothing", async (data) => {
    await given(aProposal());
    for (const from of [otherHead, author, reviewer]) {
      const { sent } = await press({ ...press1, ...data }, from);
      expect(wordsOf(sent)).toContain("Det här är för förvaltningschefen");
    }
    expect((await find())?.revision).toBe(3);
  });
});

describe("bad input", () => {
  const comments = {
    "100 000 characters": "x".repeat(100_000),
    "markdown and bindings": "**x** [y](http://exempel.se) ${title} {{DATE(2023-01-01)}} =cmd|'/c calc'!A1",
  };

  it("a comment of 100 000 characters is refused and comes back as far as a card carries it", async () => {
    await given(aProposal({ state: "released" }));
    const card = await open(await say("granska", reviewer), reviewer);
    const comment = comments["100 000 characters"];
    const { sent } = await press(pressOf(card, "Tillstyrk", { comment }), reviewer);

    expect(wordsOf(sent)).toContain("Skriv högst 2000 tecken.");
    expect((await find())?.state).toBe("released");
  });

  it("a hostile comment is shown as it was written", async () => {
    await given(aProposal({ state: "released" }));
    const card = await open(await say("granska", reviewer), reviewer);
    const comment = comments["markdown and bindings"];
    const { sent } = await press(pressOf(card, "Avstyrk", { comment }), reviewer);

    expect((await find())?.said?.text).toBe(comment);
    expect(JSON.stringify(sent)).toContain("${title}");
    expect(JSON.stringify(sent)).not.toContain('"**x** [y]');
  });

  it.each([
    { verb: "review-proposal", action: "support" },
    { verb: "review-proposal", action: "publish", proposal: "p", revision: 1 },
    { verb: "review-proposal", action: "support", proposal: "../p", revision: 1 },
    { verb: "save-order", department: "socialforvaltningen", rows: "p@1" },
    { verb: "release-proposals", department: "socialforvaltningen", all: ["p"] },
    { verb: "release-proposals" },
  ])("is an old card: %j", async (data) => {
    const { sent } = await press({ ...press1, ...data }, departmentHead);

    expect(wordsOf(sent)).toContain("Kortet är för gammalt");
  });
});

describe("news", () => {
  it("comes in the language that the person has chosen for the digest", async () => {
    await everybodyIsKnown();
    const chat = await app.stores.conversations.find(`a:${author.id}`);
    if (chat === undefined) throw new Error("The chat is known.");
    const digest = mondaysAtEight({ lang: "en" });
    await app.stores.conversations.save({ ...chat.value, digest }, chat.version);
    await app.delivery.tick();
    await given(aProposal({ state: "released" }));
    await press(pressOf(await open(await say("granska", reviewer), reviewer), "Tillstyrk"), reviewer);

    expect(await news()).toEqual([
      "anna-author: Your proposal is supported: EFF-2024-007 Samordnad nattbemanning",
    ]);
    expect(await news()).toEqual([]);
  });

  it("is not there for one without a chat, and nothing breaks", async () => {
    await say("hej", reviewer);
    await app.delivery.tick();
    await given(aProposal({ state: "released" }));
    await press(pressOf(await open(await say("granska", reviewer), reviewer), "Tillstyrk"), reviewer);

    expect(await news()).toEqual([]);
    expect(app.log.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("is not there for a leader who is none any longer", async () => {
    await everybodyIsKnown();
    await app.delivery.tick();
    await given(aProposal());
    const shown = await press(pressOf(await say("mina förslag", author), "Visa ”Samordnad"), author);
    await press(pressOf(shown, "Kommentera", { comment: "Siffrorna är preliminära." }), author);
    const people = anOrganisation().people.filter((each) => each.aadObjectId !== deputy.aadObjectId);
    const { version } = await app.stores.organisations.read();
    await app.stores.organisations.save(anOrganisation({ people }), version);

    expect(await news()).toEqual([
      "doris-head: Ett förslag har fått en kommentar: EFF-2024-007 Samordnad nattbemanning",
    ]);
  });
});
