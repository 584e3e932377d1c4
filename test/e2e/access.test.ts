import { afterEach, describe, expect, it } from "vitest";
import type { Access } from "../../src/bot/trust.ts";
import { aMessage, TENANT } from "../support/activities.ts";
import { aCalendar } from "../support/calendars.ts";
import { startTestApp, type TestApp } from "../support/test-app.ts";

let app: TestApp | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const inProduction: Access = {
  kind: "teams",
  credentials: {
    appType: "SingleTenant",
    appId: "22222222-2222-4222-8222-222222222222",
    tenantId: TENANT,
    password: "inte-en-riktig",
  },
  serviceHosts: ["smba.trafficmanager.net"],
};

/** Well-formed, unsigned by anybody whom we know. */
function forgedToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = {
    iss: "https://api.botframework.com",
    aud: "22222222-2222-4222-8222-222222222222",
    exp: 4e9,
  };
  return `${part({ alg: "RS256", kid: "nyckel", typ: "JWT" })}.${part(claims)}.c2lnbmF0dXI`;
}

describe("in production", () => {
  const tokens = [
    { what: "no token", headers: {} },
    { what: "an empty token", headers: { authorization: "Bearer " } },
    {
      what: "a garbage token",
      headers: { authorization: "Bearer skräp".normalize("NFD").replace(/[^ -~]/gu, "") },
    },
    { what: "another scheme", headers: { authorization: "Basic YTpi" } },
    { what: "a forged token", headers: { authorization: `Bearer ${forgedToken()}` } },
  ];

  it.each(tokens)("a request with $what gets 401 and nothing is sent", async ({ headers }) => {
    app = await startTestApp({ access: inProduction, calendars: [aCalendar()] });

    const { status, sent } = await app.post(aMessage("hej"), headers);

    expect(status).toBe(401);
    expect(sent).toEqual([]);
  });

  it("the SDK's own way round, an activity of the emulator's channel, gets 401 too", async () => {
    app = await startTestApp({ access: inProduction, calendars: [aCalendar()] });

    const { status } = await app.post(aMessage("hej", { channelId: "emulator" }));

    expect(status).toBe(401);
  });

  it.each(["appId", "tenantId"])("an empty %s is refused at start", async (field) => {
    const credentials = { ...inProduction.credentials, [field]: "" };

    await expect(startTestApp({ access: { ...inProduction, credentials } })).rejects.toMatchObject({
      code: "config.invalid",
    });
  });
});

describe("on this machine", () => {
  it.each([
    "https://smba.trafficmanager.net/emea/",
    "http://192.168.1.5:3000/",
    "http://127.0.0.1.example.org/",
    "x",
  ])("an activity that wants its answer at %s gets 403", async (serviceUrl) => {
    app = await startTestApp({ calendars: [aCalendar()] });

    const { status } = await app.post({ ...aMessage("hej"), serviceUrl });

    expect(status).toBe(403);
  });
});

describe("what is not an activity", () => {
  const bodies = [
    "",
    "inte json",
    "[]",
    "null",
    '"text"',
    "{}",
    '{"type":"message"}',
    '{"type":7,"serviceUrl":"x"}',
  ];

  it.each(bodies)("gets 400: %s", async (body) => {
    app = await startTestApp();

    const response = await fetch(`${app.url}/api/messages`, { method: "POST", body });

    expect(response.status).toBe(400);
  });

  it("gets 400 when it is far too long", async () => {
    app = await startTestApp({ calendars: [aCalendar()] });

    const fits = await app.post(aMessage("å".repeat(100_000)));
    const tooLong = await app.post(aMessage("å".repeat(1_000_000)));

    expect(fits.status).toBe(200);
    expect(tooLong.status).toBe(400);
  });
});

it("the service says that it is up", async () => {
  app = await startTestApp();

  const response = await fetch(`${app.url}/healthz`);

  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: "ok" });
});
