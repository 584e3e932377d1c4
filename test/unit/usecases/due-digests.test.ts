import { beforeEach, describe, expect, it } from "vitest";
import type { KnownConversation } from "../../../src/domain/directory/known-conversation.ts";
import { instantInStockholm as at } from "../../../src/domain/time/stockholm.ts";
import type { ConversationStore, JobSource } from "../../../src/usecases/delivery-ports.ts";
import { createDigestJobs, rememberDigest } from "../../../src/usecases/due-digests.ts";
import { aChannel, mondaysAtEight } from "../../support/conversations.ts";
import { memoryConversations } from "../../support/memory-delivery.ts";

let conversations: ConversationStore;
let jobs: JobSource;

async function knows(...known: readonly KnownConversation[]): Promise<void> {
  for (const each of known) await conversations.save(each, undefined);
}

beforeEach(() => {
  conversations = memoryConversations();
  jobs = createDigestJobs({ conversations });
});

const monday = at("2023-03-13", "08:00");
const friday = at("2023-03-17", "13:00");
const fridays = mondaysAtEight({ weekday: 5, time: "13:00" });

describe("when digests are due", () => {
  it("is each instant once, in order, however many conversations share it", async () => {
    await knows(
      aChannel({ id: "c", digest: fridays }),
      aChannel({ id: "a", digest: mondaysAtEight() }),
      aChannel({ id: "b", digest: mondaysAtEight() }),
    );

    expect(await jobs.due(at("2023-03-12"), at("2023-03-18"))).toEqual([
      { kind: "digest", subject: "all", due: monday },
      { kind: "digest", subject: "all", due: friday },
    ]);
  });

  it("is after the first and up to the second instant", async () => {
    await knows(aChannel({ digest: mondaysAtEight() }));

    expect(await jobs.due(monday, monday + 60_000)).toEqual([]);
    expect(await jobs.due(monday - 1, monday)).toHaveLength(1);
  });

  it.each<[string, Partial<KnownConversation>]>([
    ["has chosen nothing", {}],
    ["has switched it off", { digest: mondaysAtEight({ on: false }) }],
    ["chose after it", { digest: mondaysAtEight({ since: monday + 1 }) }],
    ["is blocked", { digest: mondaysAtEight(), reach: { kind: "blocked", since: 0, status: 403 } }],
    ["is gone", { digest: mondaysAtEight(), reach: { kind: "removed", since: 0 } }],
  ])("is never for a conversation that %s", async (_what, rest) => {
    await knows(aChannel(rest));

    expect(await jobs.due(monday - 1, monday)).toEqual([]);
    expect(await jobs.recipients({ kind: "digest", subject: "all", due: monday })).toEqual([]);
  });

  it("goes to those whose own settings name exactly that instant, red days and all", async () => {
    const tuesday = at("2023-05-02", "08:00");
    await knows(
      aChannel({ id: "moved", digest: mondaysAtEight() }),
      aChannel({ id: "tuesdays", digest: mondaysAtEight({ weekday: 2 }) }),
      aChannel({ id: "later", digest: mondaysAtEight({ time: "08:01" }) }),
    );

    expect(await jobs.recipients({ kind: "digest", subject: "all", due: tuesday })).toEqual([
      "moved",
      "tuesdays",
    ]);
  });
});

describe("a digest that has arrived", () => {
  const told = { tidsplan: "v2" };
  const lastOf = async (id: string) => (await conversations.find(id))?.value.lastDigest;

  it("is remembered, and leaves what else is known", async () => {
    const channel = aChannel({ digest: mondaysAtEight() });
    await knows(channel);

    await rememberDigest({ conversations }, { due: monday }, channel, told);

    expect((await conversations.find(channel.id))?.value).toEqual({
      ...channel,
      lastDigest: { due: monday, versions: told },
    });
  });

  it("never takes the place of a later one", async () => {
    const channel = aChannel({ lastDigest: { due: friday, versions: { tidsplan: "v3" } } });
    await knows(channel);

    await rememberDigest({ conversations }, { due: monday }, channel, told);

    expect((await lastOf(channel.id))?.due).toBe(friday);
  });

  it("is remembered beside what somebody else changes at the same time", async () => {
    const channel = aChannel();
    await knows(channel);
    let hindered = 0;
    const busy: ConversationStore = {
      ...conversations,
      save: async (value, version) => {
        if (hindered < 2) {
          hindered += 1;
          const now = await conversations.find(channel.id);
          await conversations.save({ ...channel, name: `namn ${hindered}` }, now?.version);
        }
        return await conversations.save(value, version);
      },
    };

    await rememberDigest({ conversations: busy }, { due: monday }, channel, told);

    expect((await conversations.find(channel.id))?.value).toMatchObject({
      name: "namn 2",
      lastDigest: { due: monday },
    });
  });

  it("is nothing to remember of a conversation that is not known", async () => {
    await rememberDigest({ conversations }, { due: monday }, aChannel(), told);

    expect(await lastOf(aChannel().id)).toBeUndefined();
  });
});
