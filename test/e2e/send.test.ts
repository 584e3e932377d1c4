import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSendPost } from "../../src/bot/send-post.ts";
import type { Access } from "../../src/bot/trust.ts";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import type { PostTarget } from "../../src/usecases/delivery-ports.ts";
import { aMessage, TENANT } from "../support/activities.ts";
import { aCalendar } from "../support/calendars.ts";
import { startRecordedConnector, type Fault, type RecordedConnector } from "../support/recorded-connector.ts";
import { startTestApp } from "../support/test-app.ts";

let connector: RecordedConnector;
beforeEach(async () => {
  connector = await startRecordedConnector();
});
afterEach(async () => {
  await connector.close();
});

const here: Access = { kind: "thisMachine" };
const message = { type: "message", text: "Veckobrev" } as const;
const NEW: PostTarget = { kind: "new" };
const send = createSendPost(here, { patienceMs: 300 });

function conversation(fields: Partial<KnownConversation> = {}): KnownConversation {
  return {
    id: "19:kanal@thread.tacv2",
    kind: "channel",
    serviceUrl: connector.serviceUrl,
    tenantId: TENANT,
    botId: "28:bot",
    reach: { kind: "active" },
    ...fields,
  };
}

const groupChat = { id: "19:grupp@thread.v2", kind: "groupChat" } as const;
const personal = { id: "a:personlig", kind: "personal" } as const;

describe("a post", () => {
  it("to a channel begins a thread there, and is known by the id of its first post", async () => {
    expect(await send(conversation(), message, NEW)).toEqual({ kind: "sent", activityId: "svar-1" });

    expect(connector.calls).toMatchObject([
      {
        method: "POST",
        path: "/v3/conversations",
        body: {
          isGroup: true,
          bot: { id: "28:bot" },
          tenantId: TENANT,
          channelData: { channel: { id: "19:kanal@thread.tacv2" }, tenant: { id: TENANT } },
          activity: { type: "message", text: "Veckobrev", from: { id: "28:bot" } },
        },
      },
    ]);
  });

  it.each([groupChat, personal])("to a $kind is an activity of it", async (chat) => {
    expect(await send(conversation(chat), message, NEW)).toEqual({ kind: "sent", activityId: "svar-1" });

    expect(connector.calls).toMatchObject([
      {
        method: "POST",
        path: `/v3/conversations/${encodeURIComponent(chat.id)}/activities`,
        body: { type: "message", text: "Veckobrev", from: { id: "28:bot" }, conversation: { id: chat.id } },
      },
    ]);
  });

  it("after another leaves nothing behind on the connection that they share", async () => {
    const warnings: Error[] = [];
    const hear = (warning: Error): void => {
      warnings.push(warning);
    };
    process.on("warning", hear);

    for (let posts = 1; posts <= 12; posts += 1) await send(conversation(), message, NEW);

    process.off("warning", hear);
    expect(connector.calls).toHaveLength(12);
    expect(warnings).toEqual([]);
  });

  it("takes the place of an earlier one, and keeps its id", async () => {
    const outcome = await send(conversation(), message, { kind: "update", activityId: "17" });

    expect(outcome).toEqual({ kind: "sent", activityId: "svar-1" });
    expect(connector.calls).toMatchObject([
      {
        method: "PUT",
        path: "/v3/conversations/19%3Akanal%40thread.tacv2/activities/17",
        body: { id: "17" },
      },
    ]);
  });

  it("answers in the thread of an earlier one", async () => {
    await send(conversation(), message, { kind: "reply", activityId: "17" });
    await send(conversation(groupChat), message, { kind: "reply", activityId: "17" });

    expect(connector.calls.map(({ method, to }) => `${method} ${String(to)}`)).toEqual([
      "POST 19:kanal@thread.tacv2;messageid=17",
      "POST 19:grupp@thread.v2",
    ]);
    expect(connector.calls.map(({ body }) => body.replyToId)).toEqual(["17", "17"]);
  });
});

describe("what becomes of a post", () => {
  const date = "Mon, 06 Mar 2023 07:00:30 GMT";
  const certain = [
    { fault: { status: 429, retryAfter: "7" }, is: { kind: "throttled", status: 429, retryAfterMs: 7_000 } },
    { fault: { status: 412 }, is: { kind: "throttled", status: 412, retryAfterMs: undefined } },
    { fault: { status: 429, retryAfter: date }, is: { kind: "throttled", retryAfterMs: 0 } },
    ...[400, 401, 403, 404, 413, 302].map((status) => ({
      fault: { status },
      is: { kind: "refused", status },
    })),
    ...[500, 502, 503, 504].map((status) => ({ fault: { status }, is: { kind: "leftOpen", status } })),
  ];

  it.each(certain)("$fault is $is, and nothing is posted again", async ({ fault, is }) => {
    connector.failNext([{ kind: "status", ...fault }]);

    expect(await send(conversation(), message, NEW)).toMatchObject(is);
    expect(connector.calls).toHaveLength(1);
  });

  const lost: Fault["kind"][] = ["hang", "closeRead", "closeUnread"];
  it.each(lost)("%s leaves it open, and nothing is posted again", async (kind) => {
    connector.failNext([{ kind } as Fault]);

    expect(await send(conversation(personal), message, NEW)).toEqual({ kind: "leftOpen", status: undefined });
    expect(connector.calls).toHaveLength(1);
  });

  it("is left open, too, on a connection that was there since an earlier post", async () => {
    await send(conversation(), message, NEW);
    connector.failNext([{ kind: "closeRead" }]);

    expect(await send(conversation(), message, NEW)).toEqual({ kind: "leftOpen", status: undefined });
  });

  it("is that it was not reached when nothing listens, and it is when something listens again", async () => {
    await connector.refuse();
    expect(await send(conversation(), message, NEW)).toEqual({ kind: "notReached" });

    await connector.listen();
    expect(await send(conversation(), message, NEW)).toMatchObject({ kind: "sent" });
  });

  it("is that it was not reached when no secure connection comes about", async () => {
    const plain = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    plain.listen(0, "127.0.0.1");
    await once(plain, "listening");
    const serviceUrl = `https://127.0.0.1:${(plain.address() as AddressInfo).port}/`;

    expect(await send(conversation({ serviceUrl }), message, NEW)).toEqual({ kind: "notReached" });
    plain.close();
  });

  it.each([() => Promise.reject(new Error("Ingen nyckel")), () => new Promise(() => undefined)])(
    "is that it was not reached when no token comes",
    async (signRequest) => {
      const unsigned = createSendPost(here, { patienceMs: 50, credential: { signRequest } });

      expect(await unsigned(conversation(), message, NEW)).toEqual({ kind: "notReached" });
      expect(connector.calls).toEqual([]);
    },
  );
});

describe("whom a token is shown to", () => {
  const teams: Access = {
    kind: "teams",
    credentials: { appType: "SingleTenant", appId: "app", tenantId: TENANT, password: "x" },
    serviceHosts: ["smba.trafficmanager.net"],
  };
  const signed: string[] = [];
  const credential = {
    signRequest: () => {
      signed.push("signed");
      return Promise.reject(new Error("Hit, men inte längre"));
    },
  };
  const trusting = createSendPost(teams, { credential });
  const serviceUrl = "https://smba.trafficmanager.net/emea/";

  it.each([
    { serviceUrl: "https://example.org/emea/" },
    { serviceUrl: "http://smba.trafficmanager.net/emea/" },
    { serviceUrl: "https://smba.trafficmanager.net.example.org/" },
    { serviceUrl: "http://127.0.0.1:1/" },
    { serviceUrl: "" },
    { serviceUrl, tenantId: "99999999-9999-4999-8999-999999999999" },
    { serviceUrl, tenantId: "" },
  ])("nobody at %j", async (fields) => {
    const outcome = await trusting(conversation(fields), message, NEW);

    expect(outcome).toEqual({ kind: "refused", status: 0 });
    expect(signed).toEqual([]);
  });

  it("Teams itself, for the municipality's own tenant", async () => {
    expect(await trusting(conversation({ serviceUrl }), message, NEW)).toEqual({ kind: "notReached" });
    expect(signed).toEqual(["signed"]);
  });
});

describe("an answer in a turn", () => {
  const faults: Fault[] = [
    ...[500, 502, 503, 504].map((status) => ({ kind: "status", status }) as const),
    { kind: "closeRead" },
  ];

  it.each(faults)("is posted once when Teams answers with %j", async (fault) => {
    const app = await startTestApp({ calendars: [aCalendar()] });
    try {
      app.connector.failNext([fault]);
      await app.post(aMessage("hej"));

      expect(app.connector.calls.filter(({ body }) => body.attachments !== undefined)).toHaveLength(1);
    } finally {
      await app.close();
    }
  });
});
