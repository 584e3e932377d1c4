import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KnownConversation } from "../../src/domain/directory/known-conversation.ts";
import { blockConversation } from "../../src/usecases/block-conversation.ts";
import { AppError } from "../../src/errors.ts";
import {
  aMention,
  aMessage,
  anActivity,
  anExecute,
  BOT,
  bo,
  TENANT,
  type Fields,
} from "../support/activities.ts";
import { aCalendar } from "../support/calendars.ts";
import { startTestApp, type TestApp } from "../support/test-app.ts";

let app: TestApp;
let saves: string[];
beforeEach(async () => {
  app = await startTestApp({ calendars: [aCalendar()] });
  saves = [];
  const { conversations } = app.stores;
  const save = conversations.save.bind(conversations);
  conversations.save = (conversation, expected) => {
    saves.push(conversation.id);
    return save(conversation, expected);
  };
});
afterEach(async () => {
  await app.close();
});

const TEAM = { id: "19:allmant@thread.tacv2", name: "Kommunledningen" };
const KLG = "19:klg@thread.tacv2";

/** An activity of a channel of the team; `data` is what Teams says of the team and the channel. */
function inTeam(type: string, channelId: string, data: Fields, fields: Fields = {}): Fields {
  const conversation = { id: channelId, conversationType: "channel", isGroup: true, tenantId: TENANT };
  const channelData = { tenant: { id: TENANT }, team: { id: TEAM.id }, ...data };
  return anActivity({ type, conversation, channelData, ...fields });
}

const installed = (channelId = TEAM.id): Fields =>
  inTeam("installationUpdate", channelId, { team: TEAM }, { action: "add" });
const added = (): Fields =>
  inTeam(
    "conversationUpdate",
    TEAM.id,
    { team: TEAM, eventType: "teamMemberAdded" },
    { membersAdded: [BOT] },
  );
const uninstalled = (): Fields => inTeam("installationUpdate", TEAM.id, { team: TEAM }, { action: "remove" });
const removed = (): Fields =>
  inTeam(
    "conversationUpdate",
    TEAM.id,
    { team: TEAM, eventType: "teamMemberRemoved" },
    { membersRemoved: [BOT] },
  );
const ofChannel = (eventType: string, id: string, name: string): Fields =>
  inTeam("conversationUpdate", TEAM.id, { eventType, channel: { id, name } });
const ofTeam = (eventType: string, name: string): Fields =>
  inTeam("conversationUpdate", TEAM.id, { eventType, team: { id: TEAM.id, name } });
const mentionIn = (channelId: string): Fields =>
  aMention("hej", {
    conversation: {
      id: `${channelId};messageid=17`,
      conversationType: "channel",
      isGroup: true,
      tenantId: TENANT,
    },
    channelData: { tenant: { id: TENANT }, team: { id: TEAM.id }, channel: { id: channelId } },
  });

async function known(): Promise<Record<string, Partial<KnownConversation>>> {
  const rows = await app.stores.conversations.list();
  return Object.fromEntries(rows.map(({ value }) => [value.id, value]));
}

async function reachOf(id: string): Promise<string | undefined> {
  return (await known())[id]?.reach?.kind;
}

async function receive(...activities: Fields[]): Promise<void> {
  for (const activity of activities) expect((await app.post(activity)).status).toBe(200);
}

describe("one row for each conversation", () => {
  it("a team's first channel, known from the installation, has the team's name and none of its own", async () => {
    await receive(installed());

    expect(await known()).toEqual({
      [TEAM.id]: {
        id: TEAM.id,
        kind: "channel",
        serviceUrl: app.connector.serviceUrl,
        tenantId: TENANT,
        botId: BOT.id,
        teamId: TEAM.id,
        teamName: TEAM.name,
        reach: { kind: "active" },
      },
    });
  });

  it("another channel, known from a message alone, takes the team's name from the first one", async () => {
    await receive(installed(), mentionIn(KLG));

    expect(await known()).toMatchObject({ [KLG]: { teamName: TEAM.name } });
  });

  it("another channel, known from a message in one of its threads, is the channel and not the thread", async () => {
    await receive(mentionIn(KLG));

    expect(await known()).toMatchObject({ [KLG]: { kind: "channel", teamId: TEAM.id } });
  });

  it("a channel that has not spoken is known from its making", async () => {
    await receive(installed(), ofChannel("channelCreated", KLG, "KLG"));

    expect(await known()).toMatchObject({ [KLG]: { name: "KLG", teamId: TEAM.id } });
  });

  it("a group chat has its name", async () => {
    const conversation = {
      id: "19:g@thread.v2",
      conversationType: "groupChat",
      isGroup: true,
      name: "Budgetgruppen",
    };
    await receive(anActivity({ type: "installationUpdate", action: "add", conversation }));

    const row = (await known())["19:g@thread.v2"];
    expect(row).toMatchObject({ kind: "groupChat", name: "Budgetgruppen", tenantId: TENANT });
    expect(row).not.toHaveProperty("aadObjectId");
  });

  it("a person is known by the id in Entra, in lower case, and by name once it is told", async () => {
    const aadObjectId = bo.aadObjectId.toUpperCase();
    await receive(
      anActivity({ type: "installationUpdate", action: "add", from: { id: bo.id, aadObjectId } }),
    );
    expect((await known())["a:personlig"]).not.toHaveProperty("name");

    await receive(aMessage("hej"));
    expect(await known()).toMatchObject({
      "a:personlig": { kind: "personal", aadObjectId: bo.aadObjectId, name: "Bo" },
    });
  });

  it("a press is seen as well as a message", async () => {
    await receive(anExecute({ type: "Action.Execute", verb: "x" }));

    expect(await reachOf("a:personlig")).toBe("active");
  });

  it("the same events five times over are written once", async () => {
    for (let time = 0; time < 5; time += 1)
      await receive(
        installed(),
        added(),
        ofChannel("channelCreated", KLG, "KLG"),
        mentionIn(KLG),
        aMessage("hej"),
      );

    expect(saves.sort()).toEqual([TEAM.id, KLG, "a:personlig"].sort());
  });

  it("somebody who goes on writing costs no storage", async () => {
    await receive(aMessage("hej"));
    const find = app.stores.conversations.find.bind(app.stores.conversations);
    let reads = 0;
    app.stores.conversations.find = (id) => {
      reads += 1;
      return find(id);
    };
    await receive(aMessage("hej igen"), aMessage("och igen"));

    expect(reads).toBe(0);
  });

  it("the newest address is kept", async () => {
    await receive(aMessage("hej"));
    const serviceUrl = app.connector.serviceUrl.replace("127.0.0.1", "localhost");
    await receive({ ...aMessage("hej"), serviceUrl });

    expect((await known())["a:personlig"]?.serviceUrl).toBe(serviceUrl);
  });
});

describe("new names", () => {
  it("of a channel and of a team reach the rows that have them, and no other", async () => {
    await receive(installed(), ofChannel("channelCreated", KLG, "KLG"), aMessage("hej"));
    await receive(ofChannel("channelRenamed", KLG, "Ledning"), ofTeam("teamRenamed", "Kommunstaben"));

    expect(await known()).toMatchObject({
      [TEAM.id]: { teamName: "Kommunstaben" },
      [KLG]: { name: "Ledning", teamName: "Kommunstaben" },
    });
    expect((await known())["a:personlig"]).not.toHaveProperty("teamName");
  });

  it("stay when a message does not tell them, and bring nobody back", async () => {
    await receive(ofChannel("channelCreated", KLG, "KLG"));
    await blockConversation(app.stores, { id: KLG }, 403, 1);
    await receive(ofChannel("channelRenamed", KLG, "Ledning"));
    expect(await reachOf(KLG)).toBe("blocked");

    await receive(mentionIn(KLG));
    expect((await known())[KLG]).toMatchObject({ name: "Ledning", reach: { kind: "active" } });
  });
});

describe("what is gone", () => {
  const CALENDAR = "19:kalender@thread.tacv2";

  it.each([
    { what: "the bot uninstalled", went: [uninstalled] },
    { what: "the bot removed", went: [removed] },
    { what: "both told", went: [removed, uninstalled] },
    { what: "the team deleted", went: [() => ofTeam("teamDeleted", TEAM.name)] },
    { what: "the team archived", went: [() => ofTeam("teamArchived", TEAM.name)] },
  ])("is all of a team: $what", async ({ went }) => {
    await receive(installed(), ofChannel("channelCreated", KLG, "KLG"), aMessage("hej"));
    await receive(...went.map((event) => event()));

    expect([await reachOf(TEAM.id), await reachOf(KLG)]).toEqual(["removed", "removed"]);
    expect(await reachOf("a:personlig")).toBe("active");
  });

  it("comes back with the team, but not what was deleted long before", async () => {
    await receive(installed(), ofChannel("channelCreated", KLG, "KLG"));
    await receive(
      ofChannel("channelCreated", CALENDAR, "Kalender"),
      ofChannel("channelDeleted", CALENDAR, "Kalender"),
    );
    const gone = await app.stores.conversations.find(CALENDAR);
    if (gone)
      await app.stores.conversations.save(
        { ...gone.value, reach: { kind: "removed", since: 1 } },
        gone.version,
      );
    await receive(removed(), uninstalled());
    await receive(installed(), added());

    expect([await reachOf(TEAM.id), await reachOf(KLG), await reachOf(CALENDAR)]).toEqual([
      "active",
      "active",
      "removed",
    ]);
  });

  it("is a deleted channel alone, until it is restored", async () => {
    await receive(installed(), ofChannel("channelCreated", KLG, "KLG"));
    await receive(ofChannel("channelDeleted", KLG, "KLG"));
    expect([await reachOf(TEAM.id), await reachOf(KLG)]).toEqual(["active", "removed"]);

    // The chat on this machine says on each load that the bot has come.
    await receive(installed());
    expect(await reachOf(KLG)).toBe("removed");

    await receive(ofChannel("channelRestored", KLG, "KLG"));
    expect(await reachOf(KLG)).toBe("active");
  });

  it("is a private channel alone, when the bot is removed from it", async () => {
    await receive(installed(), mentionIn(KLG));
    const channel = { id: KLG, type: "private" };
    await receive(inTeam("conversationUpdate", KLG, { channel }, { membersRemoved: [BOT] }));

    expect([await reachOf(TEAM.id), await reachOf(KLG)]).toEqual(["active", "removed"]);
  });

  it("is a chat that the bot is removed from, until somebody writes there", async () => {
    await receive(aMessage("hej"), anActivity({ type: "installationUpdate", action: "remove-upgrade" }));
    expect(await reachOf("a:personlig")).toBe("removed");

    await receive(aMessage("hej"));
    expect(await reachOf("a:personlig")).toBe("active");
  });

  it("is not where somebody else leaves", async () => {
    await receive(installed());
    await receive(inTeam("conversationUpdate", TEAM.id, {}, { membersRemoved: [{ id: bo.id }] }));

    expect(await reachOf(TEAM.id)).toBe("active");
  });

  it("keeps the settings", async () => {
    await receive(installed());
    const row = await app.stores.conversations.find(TEAM.id);
    const digest = {
      on: true,
      weekday: 1,
      time: "08:00",
      lang: "sv",
      horizonWeeks: 4,
      quietWeeks: "line",
      since: 1,
    } as const;
    if (row) await app.stores.conversations.save({ ...row.value, digest }, row.version);
    await receive(removed(), installed());

    expect((await known())[TEAM.id]).toMatchObject({ digest, reach: { kind: "active" } });
  });

  it("and was never known is not made known by going", async () => {
    await receive(removed());

    expect(await known()).toEqual({});
  });
});

describe("a conversation that Teams refuses posts to", () => {
  it("is blocked until it acts, also when it acted a moment before", async () => {
    await receive(aMessage("hej"));
    await blockConversation(app.stores, { id: "a:personlig" }, 403, 17);
    await blockConversation(app.stores, { id: "a:personlig" }, 404, 18);
    expect((await known())["a:personlig"]?.reach).toEqual({ kind: "blocked", since: 17, status: 403 });

    await receive(aMessage("hej"));
    expect(await reachOf("a:personlig")).toBe("active");
  });
});

describe("what goes wrong", () => {
  it("another instance that writes the same row is read again", async () => {
    const { conversations } = app.stores;
    const save = conversations.save.bind(conversations);
    let conflicts = 2;
    conversations.save = (conversation, expected) =>
      (conflicts -= 1) >= 0 ? Promise.resolve(undefined) : save(conversation, expected);
    await receive(aMessage("hej"));

    expect(await reachOf("a:personlig")).toBe("active");
  });

  it("a storage that fails takes nothing from the answer, and the next message is remembered", async () => {
    const { conversations } = app.stores;
    const find = conversations.find.bind(conversations);
    conversations.find = () => Promise.reject(new AppError("storage.unavailable", "Nere."));
    const { sent } = await app.post(aMessage("hej"));
    expect(sent).toHaveLength(1);
    expect(app.log).toMatchObject([{ level: "warn", facts: { code: "storage.unavailable" } }]);

    conversations.find = find;
    await receive(aMessage("hej"));
    expect(await reachOf("a:personlig")).toBe("active");
  });

  it("an activity from a foreign address is not remembered", async () => {
    await app.post({ ...aMessage("hej"), serviceUrl: "https://example.org/" });

    expect(await known()).toEqual({});
  });

  it.each([
    { recipient: undefined },
    { conversation: undefined },
    { conversation: { id: 7 } },
    { type: "conversationUpdate", channelData: null, membersAdded: [null], membersRemoved: 7 },
    { type: "conversationUpdate", channelData: { eventType: "constructor", team: 7, channel: [] } },
    {
      type: "conversationUpdate",
      conversation: inTeam("", "19:x", {})["conversation"],
      channelData: { eventType: "channelDeleted", channel: 7 },
    },
  ])("a mangled activity %j is no fault", async (fields) => {
    await app.post(aMessage("hej", fields));

    expect(app.log.filter(({ message }) => message.startsWith("A conversation"))).toEqual([]);
  });
});
