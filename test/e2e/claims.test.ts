import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Organisation } from "../../src/domain/organisation/organisation.ts";
import { aMention, aMessage, aPress, TENANT, type Fields } from "../support/activities.ts";
import {
  administrator,
  anOrganisation,
  aPerson,
  author,
  itResponsible,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { buttonsIn, pressOf } from "../support/pressing.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";

let app: TestApp;
/** Another administrator, by the organisation. */
const second: Sender = author;

beforeEach(async () => {
  app = await startTestApp({
    // What is said now is due when the planner next looks: it looks a few seconds back.
    change: ({ clock }) => ({ clock: { ...clock, millis: () => clock.millis() - 30_000 } }),
  });
  const { people } = anOrganisation();
  const organisation = anOrganisation({
    people: [...people.slice(1), aPerson(second, { role: "administrator" })],
  });
  await app.stores.organisations.save(organisation, undefined);
});
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
const stored = async (): Promise<Organisation> => (await app.stores.organisations.read()).organisation;
const grantsOf = async ({ aadObjectId }: Sender) =>
  (await stored()).people.find((each) => each.aadObjectId === aadObjectId)?.grants;

/** What has come by itself since it was last asked: to whom, and the line of its notification. */
async function news(): Promise<string[]> {
  const before = app.connector.calls.length;
  for (let round = 0; round < 3; round += 1) {
    await app.delivery.tick();
    await app.delivery.work();
  }
  return app.connector.calls
    .slice(before)
    .map(({ to = "", body }) => `${to.replace("a:29:", "")}: ${(body.summary ?? "").split("\n")[0] ?? ""}`)
    .sort();
}

/** What came last to somebody by itself or as an answer. */
function latestTo({ id }: Sender): Exchange {
  const calls = app.connector.calls.filter(({ to }) => to === `a:${id}`);
  return { status: 200, body: undefined, sent: calls.slice(-1).map(({ body }) => body) };
}

async function everybodyIsKnown(): Promise<void> {
  for (const person of [administrator, second, stranger]) await say("hej", person);
  await news();
}

describe("somebody who says to be responsible", () => {
  it("becomes it when an administrator confirms, and is told in their own chat", async () => {
    await everybodyIsKnown();

    const said = await say("jag är ansvarig för kommunikationen", stranger);
    expect(wordsOf(said.sent)).toContain(
      "En administratör ska bekräfta att du är ansvarig för Kommunikation.",
    );
    expect(await grantsOf(stranger)).toBeUndefined();
    expect(await news()).toEqual([
      "ada: Ska Stina Stranger vara ansvarig för Kommunikation?",
      "anna-author: Ska Stina Stranger vara ansvarig för Kommunikation?",
    ]);

    const [first, other] = [latestTo(administrator), latestTo(second)];
    const confirmed = await press(pressOf(first, "Bekräfta"), administrator);
    expect(wordsOf(confirmed.sent)).toContain("Stina Stranger är nu ansvarig för Kommunikation.");
    expect(await grantsOf(stranger)).toEqual([
      { role: "responsible", of: { kind: "unit", id: "kommunikation" } },
    ]);
    expect(await news()).toEqual(["stina-stranger: Du är ansvarig för Kommunikation"]);
    expect(wordsOf(latestTo(stranger).sent)).toContain("Ada har bekräftat det.");

    const late = await press(pressOf(other, "Avslå"), second);
    expect(wordsOf(late.sent)).toContain(
      "Ada har redan bekräftat att Stina Stranger är ansvarig för Kommunikation. Inget har ändrats.",
    );
    const again = await press(pressOf(first, "Bekräfta"), administrator);
    expect(wordsOf(again.sent)).toContain("Inget har ändrats.");
    expect(await grantsOf(stranger)).toHaveLength(1);
    expect(await news()).toEqual([]);

    const already = await say("I am responsible for Kommunikation", stranger);
    expect(wordsOf(already.sent)).toContain("You are already responsible for Kommunikation.");
  });

  it("does not become it when an administrator declines, and is told whom to talk to", async () => {
    await everybodyIsKnown();
    await say("jag ansvarar för mål 2", stranger);
    await news();

    await press(pressOf(latestTo(second), "Avslå"), second);

    expect(await grantsOf(stranger)).toBeUndefined();
    expect(await news()).toEqual(["stina-stranger: Du blev inte ansvarig för Mål 2"]);
    expect(wordsOf(latestTo(stranger).sent)).toContain("Prata med Anna Author.");
  });

  it("is asked about once, however often it is said, and stands in the organisation until it is answered", async () => {
    await everybodyIsKnown();
    await say("jag är ansvarig för HR", stranger);

    const twice = await say("jag är ansvarig för HR", stranger);

    expect(wordsOf(twice.sent)).toContain("Du har redan sagt att du är ansvarig för HR.");
    expect((await stored()).claims).toHaveLength(1);
    expect(await news()).toHaveLength(2);
    const list = await say("organisation", administrator);
    const opened = await press(pressOf(list, "Svara Stina Stranger"), administrator);
    expect(wordsOf(opened.sent)).toContain("Redan ansvarig för HR: Hanna Responsible.");
    await press(pressOf(opened, "Bekräfta"), administrator);
    const after = await say("organisation", administrator);
    expect(buttonsIn(after.sent).map(({ title }) => title)).not.toContain("Svara Stina Stranger");
  });

  it.each([
    ["jag är ansvarig för parkerna", "Jag hittar inte ”parkerna”. De här finns: IT, HR, Ekonomi,"],
    ["jag är ansvarig för IT", "Du är redan ansvarig för IT."],
  ])("'%s' is answered when it cannot be", async (text, answer) => {
    expect(wordsOf((await say(text, itResponsible)).sent)).toContain(answer);
    expect((await stored()).claims).toEqual([]);
  });

  it("may not wait for more than a few answers at once", async () => {
    for (const name of ["IT", "HR", "Ekonomi", "Mål 1", "Mål 2"])
      await say(`jag är ansvarig för ${name}`, stranger);

    const sixth = await say("jag är ansvarig för Mål 3", stranger);

    expect(wordsOf(sixth.sent)).toContain("Det är många frågor som väntar på svar.");
    expect((await stored()).claims).toHaveLength(5);
  });

  it("goes on in the own chat from a channel, and without one is told how to get it", async () => {
    const unknown = await app.post(aMention("jag är ansvarig för Ekonomi", { from: stranger }));
    expect(wordsOf(unknown.sent)).toContain("den har du inte öppnat än");
    expect((await stored()).claims).toEqual([]);

    await say("hej", stranger);
    const known = await app.post(aMention("jag är ansvarig för Ekonomi", { from: stranger }));
    expect(wordsOf(known.sent)).toContain("Vi fortsätter i vår egen chatt.");
    expect((await stored()).claims).toHaveLength(1);
  });

  it("can be answered by administrators alone", async () => {
    await everybodyIsKnown();
    await say("jag är ansvarig för Ekonomi", stranger);
    await news();
    const asked = latestTo(administrator);

    const pressed = await press(pressOf(asked, "Bekräfta"), stranger);

    expect(wordsOf(pressed.sent)).toContain("Bara administratörer");
    expect(await grantsOf(stranger)).toBeUndefined();
  });
});

it("two administrators who answer at once give one answer, and one of them sees the other's", async () => {
  await everybodyIsKnown();
  await say("jag är ansvarig för Ekonomi", stranger);
  await news();
  const [first, other] = [latestTo(administrator), latestTo(second)];

  await Promise.all([
    press(pressOf(first, "Bekräfta"), administrator),
    press(pressOf(other, "Avslå"), second),
  ]);

  const { claims } = await stored();
  const answers = app.connector.calls.slice(-2).map(({ body }) => wordsOf([body]));
  expect(answers.filter((answer) => answer.includes("Klart."))).toHaveLength(1);
  expect(answers.filter((answer) => answer.includes("har redan"))).toHaveLength(1);
  expect((await grantsOf(stranger)) !== undefined).toBe(claims[0]?.decision?.kind === "confirmed");
  expect(await news()).toHaveLength(1);
});
