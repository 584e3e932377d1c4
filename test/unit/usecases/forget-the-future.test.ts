import { describe, expect, it } from "vitest";
import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import { forgetTheFuture } from "../../../src/usecases/forget-the-future.ts";
import { memoryConversations } from "../../support/memory-delivery.ts";

const NOW = 1_000;

const channel: KnownConversation = {
  id: "19:klg@thread.tacv2",
  kind: "channel",
  serviceUrl: "https://smba.trafficmanager.net/emea/",
  tenantId: "kommunen",
  botId: "28:bot",
  reach: { kind: "active" },
};
const digest = {
  on: true,
  weekday: 1,
  time: "08:00",
  lang: "sv",
  horizonWeeks: 4,
  quietWeeks: "line",
  since: 0,
} as const;

async function afterForgetting(conversation: KnownConversation): Promise<KnownConversation | undefined> {
  const conversations = memoryConversations();
  await conversations.save(conversation, undefined);
  await forgetTheFuture({ conversations }, NOW);
  return (await conversations.find(conversation.id))?.value;
}

describe("a clock that is moved by hand to an earlier day", () => {
  it("lets settings that were saved later hold from now", async () => {
    const late = { ...channel, digest: { ...digest, since: NOW + 5 } };

    expect(await afterForgetting(late)).toEqual({ ...channel, digest: { ...digest, since: NOW } });
  });

  it("forgets a digest that has not come yet, and no other", async () => {
    const versions = { "tidsplan-2024": "v1" };

    expect(await afterForgetting({ ...channel, digest, lastDigest: { due: NOW + 5, versions } })).toEqual({
      ...channel,
      digest,
    });
    const told = { ...channel, digest, lastDigest: { due: NOW - 5, versions } };
    expect(await afterForgetting(told)).toEqual(told);
  });
});
