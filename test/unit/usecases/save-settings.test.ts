import { beforeEach, describe, expect, it } from "vitest";
import { formOf, usualChoice } from "../../../src/domain/digest/settings-form.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import type { ConversationStore } from "../../../src/usecases/delivery-ports.ts";
import { presentSettings, saveSettings, type SettingsDeps } from "../../../src/usecases/save-settings.ts";
import { aChannel } from "../../support/conversations.ts";
import { memoryConversations } from "../../support/memory-delivery.ts";

const channel = aChannel();
const form = formOf(usualChoice("sv"));
let conversations: ConversationStore;
let now: number;
let deps: SettingsDeps;

beforeEach(async () => {
  conversations = memoryConversations();
  await conversations.save(channel, undefined);
  now = instantInStockholm("2023-03-06", "07:00");
  deps = { conversations, clock: { millis: () => now, real: () => now, today: () => "2023-03-06" } };
});

const stored = async () => (await conversations.find(channel.id))?.value;

describe("saving what a conversation chooses", () => {
  it("holds from the next time that the schedule names", async () => {
    const outcome = await saveSettings(deps, channel.id, form);

    expect(outcome).toMatchObject({ kind: "saved", next: { day: "2023-03-06" } });
    expect((await stored())?.digest).toEqual({ ...usualChoice("sv"), since: now });
    expect((await presentSettings(deps, channel.id)).next?.day).toBe("2023-03-06");
  });

  it("gives no second digest in a week that has had one", async () => {
    await saveSettings(deps, channel.id, form);
    now = instantInStockholm("2023-03-06", "09:00");

    const outcome = await saveSettings(deps, channel.id, { ...form, weekday: "3" });

    expect(outcome).toMatchObject({ kind: "saved", next: { day: "2023-03-15" } });
  });

  it("changes nothing when the same is saved again, by an old card too", async () => {
    await saveSettings(deps, channel.id, form);
    const before = await conversations.find(channel.id);
    now = instantInStockholm("2023-03-20", "09:00");

    const outcome = await saveSettings(deps, channel.id, { ...form, time: "kl 8" });

    expect(outcome).toMatchObject({ kind: "saved", next: { day: "2023-03-27" } });
    expect(await conversations.find(channel.id)).toEqual(before);
  });

  it("saves nothing of a form that cannot be read", async () => {
    const outcome = await saveSettings(deps, channel.id, { ...form, time: "vid lunch" });

    expect(outcome).toEqual({ kind: "unreadable", fields: ["time"] });
    expect(await stored()).toEqual(channel);
  });

  it("keeps what somebody else has written meanwhile", async () => {
    let raced = false;
    const racing: ConversationStore = {
      ...conversations,
      save: async (conversation, expected) => {
        if (!raced) {
          raced = true;
          const found = await conversations.find(channel.id);
          await conversations.save({ ...channel, name: "Nytt namn" }, found?.version);
        }
        return conversations.save(conversation, expected);
      },
    };

    const outcome = await saveSettings({ ...deps, conversations: racing }, channel.id, form);

    expect(outcome.kind).toBe("saved");
    expect(await stored()).toMatchObject({ name: "Nytt namn", digest: { on: true } });
  });

  it("gives up when somebody else is first every time", async () => {
    let tries = 0;
    const losing: ConversationStore = {
      ...conversations,
      save: () => {
        tries += 1;
        return Promise.resolve(undefined);
      },
    };

    const outcome = await saveSettings({ ...deps, conversations: losing }, channel.id, form);

    expect(outcome).toEqual({ kind: "conflict" });
    expect(tries).toBeLessThanOrEqual(10);
  });

  it("cannot be done where the bot has never been", async () => {
    expect(await saveSettings(deps, "19:annan", form)).toEqual({ kind: "unknownConversation" });
    expect(await conversations.list()).toHaveLength(1);
  });
});
