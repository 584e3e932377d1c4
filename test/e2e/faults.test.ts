import { afterEach, describe, expect, it } from "vitest";
import type { BotDeps } from "../../src/bot/deps.ts";
import { AppError } from "../../src/errors.ts";
import { aMessage, anActivity, anExecute, aPress } from "../support/activities.ts";
import { aCalendar } from "../support/calendars.ts";
import { startTestApp, type TestApp } from "../support/test-app.ts";

let app: TestApp;
afterEach(async () => {
  await app.close();
});

const withFault = (error: Error) => (): Partial<BotDeps> => ({
  ask: () => {
    throw error;
  },
});
const start = (change: () => Partial<BotDeps> = () => ({})) =>
  startTestApp({ calendars: [aCalendar()], change });

const ask = { verb: "ask", submitId: "1", lang: "sv", question: "vad händer?" };

describe("a fault while answering", () => {
  it("becomes a friendly message with a reference that is in the log, and HTTP 200", async () => {
    app = await start(withFault(new Error("Boom för Ada Lind")));

    const { status, sent } = await app.post(aMessage("när är stoppdatum för Ada Lind?"));

    expect(status).toBe(200);
    expect(sent).toHaveLength(1);
    const reference = /[0-9A-F]{8}/u.exec(sent[0]?.text ?? "")?.[0];
    expect(app.log).toMatchObject([
      { level: "error", message: "A turn failed.", facts: { reference, code: "internal" } },
    ]);
  });

  it("leaves neither a person's words nor the error's in the log and the message", async () => {
    app = await start(withFault(new Error("Boom för Ada Lind")));

    const { sent } = await app.post(aMessage("när är stoppdatum för Ada Lind?"));

    expect(JSON.stringify([app.log, sent])).not.toMatch(/Ada|Boom|stoppdatum/u);
  });

  it("of the storage says so", async () => {
    app = await start(withFault(new AppError("storage.unavailable", "Nere.")));

    const { sent } = await app.post(aMessage("hej"));

    expect(sent[0]?.text).toContain("Jag kommer inte åt kalendern just nu");
    expect(app.log[0]?.facts["code"]).toBe("storage.unavailable");
  });

  it("is told in the language of the card that was pressed", async () => {
    app = await start(withFault(new Error("Boom")));

    const { sent } = await app.post(aPress({ ...ask, lang: "en" }));

    expect(sent[0]?.text).toContain("Something went wrong");
  });

  it("of an Action.Execute is answered in the body, with HTTP 200", async () => {
    app = await start(withFault(new Error("Boom")));

    const { status, body } = await app.post(anExecute({ type: "Action.Execute", verb: "ask", data: ask }));

    expect(status).toBe(200);
    expect(body).toMatchObject({
      statusCode: 200,
      type: "application/vnd.microsoft.activity.message",
      value: expect.stringContaining("Något gick fel") as string,
    });
  });

  it("that cannot even be told of is logged, and Teams gets its 200", async () => {
    app = await start(withFault(new Error("Boom")));
    app.connector.answerNext(500);

    const { status } = await app.post(aMessage("hej"));

    expect(status).toBe(200);
    expect(app.log.map(({ message }) => message)).toEqual([
      "A turn failed.",
      "A failed turn could not be told of.",
    ]);
  });
});

describe("sending", () => {
  it("is done once when Teams answers with 5xx, since the message may have arrived", async () => {
    app = await start();
    app.connector.answerNext(502, 200);

    await app.post(aMessage("hej"));

    const answers = app.connector.calls.filter(({ body }) => body.attachments !== undefined);
    expect(answers).toHaveLength(1);
  });

  it("is done again when Teams asks us to wait", async () => {
    app = await start();
    app.connector.answerNext(429, 429);

    const { status } = await app.post(aMessage("hej"));

    expect(status).toBe(200);
    expect(app.connector.calls).toHaveLength(3);
    expect(app.log).toEqual([]);
  });
});

describe("an old or foreign card", () => {
  const oldCards = [
    { what: "a verb that is not ours", value: { verb: "signOff2019", id: 7 } },
    { what: "a verb of ours with other data", value: { verb: "ask" } },
    { what: "no verb", value: {} },
    {
      what: "prototype tricks",
      value: JSON.parse('{"__proto__":{"verb":"ask"},"constructor":1}') as unknown,
    },
  ];

  it.each(oldCards)("with $what gets a way forward", async ({ value }) => {
    app = await start();

    const { status, sent } = await app.post(aPress(value));

    expect(status).toBe(200);
    expect(sent[0]?.text).toContain("för gammalt");
  });

  it.each(oldCards)("as an Action.Execute with $what gets it in the body", async ({ value }) => {
    app = await start();

    const { status, body, sent } = await app.post(
      anExecute({ type: "Action.Execute", ...(value as object) }),
    );

    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, value: expect.stringContaining("för gammalt") as string });
    expect(sent).toEqual([]);
  });
});

describe("what this version does not have", () => {
  it.each([
    "task/fetch",
    "task/submit",
    "composeExtension/query",
    "message/submitAction",
    "signin/verifyState",
    "x",
  ])("the invoke %s is answered with 200", async (name) => {
    app = await start();

    const { status } = await app.post(anActivity({ type: "invoke", name, value: null }));

    expect(status).toBe(200);
    expect(app.log).toEqual([]);
  });

  it.each(["messageReaction", "messageUpdate", "event", "endOfConversation", "typing", "påhittat"])(
    "the activity %s is passed over",
    async (type) => {
      app = await start();

      const { status, sent } = await app.post(anActivity({ type, text: "hej", membersAdded: null }));

      expect(status).toBe(200);
      expect(sent).toEqual([]);
    },
  );

  it.each([
    { from: undefined },
    { conversation: undefined },
    { recipient: undefined },
    { entities: [null], attachments: [null] },
    { value: [] },
    { text: 7 },
    { conversation: { id: 7 }, from: { id: {}, aadObjectId: 7 } },
    { membersAdded: 7, type: "conversationUpdate" },
  ])("a mangled activity %j is no 5xx", async (fields) => {
    app = await start();

    const { status } = await app.post(aMessage("hej", fields));

    expect(status).toBeLessThan(500);
  });
});
