import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aMention, aMessage, aPress, inChannel, TENANT, type Fields } from "../support/activities.ts";
import { aCalendar } from "../support/events.ts";
import {
  administrator,
  anOrganisation,
  author,
  departmentHead,
  reviewer,
  stranger,
  type Sender,
} from "../support/organisation.ts";
import { pressOf } from "../support/pressing.ts";
import { aProposal, aRound } from "../support/proposals.ts";
import { storeProposal } from "../support/review.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp({ calendars: [aCalendar(tidsplanRows)] });
  await app.stores.organisations.save(anOrganisation(), undefined);
  await app.stores.rounds.save(aRound(), undefined);
  await storeProposal(app.stores.proposals, aProposal({ state: "released", releasedAt: 1_678_000_000_000 }));
});
afterEach(() => app.close());

const chatOf = ({ id }: Sender): Fields => ({
  conversation: { id: `a:${id}`, conversationType: "personal", tenantId: TENANT },
});
const say = (text: string, from: Sender): Promise<Exchange> =>
  app.post(aMessage(text, { from, ...chatOf(from) }));
const groupChat: Fields = {
  conversation: { id: "19:grupp@thread.v2", conversationType: "groupChat", isGroup: true, tenantId: TENANT },
};

const TITLE = "Samordnad nattbemanning";

describe.each([
  ["a channel", inChannel],
  ["a group chat", groupChat],
])("asked for in %s", (_where, where) => {
  it.each([
    ["förslag", author, "Vad vill du lämna för förslag?", "vår egen chatt"],
    ["I want to hand in an investment", author, "Investment for budget 2024", "our own chat"],
    ["mina förslag", author, TITLE, "vår egen chatt"],
    ["my proposals", author, TITLE, "our own chat"],
    ["granska", reviewer, TITLE, "vår egen chatt"],
    ["review", reviewer, TITLE, "our own chat"],
    ["granska", stranger, "Det här är för granskare", "vår egen chatt"],
    ["förvaltningens förslag", departmentHead, TITLE, "vår egen chatt"],
    ["EFF-2024-007", author, TITLE, "vår egen chatt"],
    ["vilka förslag saknar granskning?", reviewer, TITLE, "vår egen chatt"],
    ["sammanställning", administrator, "1 förslag är frisläppt", "vår egen chatt"],
  ])(
    "'%s' continues in the person's own chat, and nothing of it is read by others",
    async (text, from, shown, there) => {
      await say("hej", from);
      const before = app.connector.calls.length;
      await app.post(aMention(text, { from, ...where }));

      const calls = app.connector.calls.slice(before);
      const own = calls.filter(({ to }) => to === `a:${from.id}`).map(({ body }) => body);
      const others = calls.filter(({ to }) => to !== `a:${from.id}`).map(({ body }) => body);
      expect(wordsOf(own)).toContain(shown);
      expect(others.map((each) => each.text)).toEqual([expect.stringContaining(there)]);
    },
  );

  it("a form that was pressed there shows nothing there", async () => {
    const form = await say("förslag", author);
    const data = pressOf(form, "investering");
    const before = app.connector.calls.length;
    await app.post(aPress(data, { from: author, ...where }));

    const calls = app.connector.calls.slice(before);
    expect(calls.map(({ to, body }) => [to === `a:${author.id}`, body.text])).toEqual([
      [true, undefined],
      [false, expect.stringContaining("vår egen chatt")],
    ]);
  });
});
