import { QueueClient } from "@azure/storage-queue";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { storageQueue } from "../../src/delivery/storage-queue.ts";
import type { DeliveryKey } from "../../src/domain/delivery/delivery.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import type { DeliveryQueue, QueueMessage } from "../../src/usecases/delivery-ports.ts";
import { memoryQueue } from "../support/memory-delivery.ts";

const KEY: DeliveryKey = {
  occurrence: { kind: "digest", subject: "all", due: 1_678_086_000_000 },
  conversationId: '19:kanal/åäö\\#?<&"@thread.tacv2',
};
const OTHER: DeliveryKey = { ...KEY, conversationId: "19:annan@thread.tacv2" };

let azurite: Azurite;
let made = 0;

beforeAll(async () => {
  azurite = await startAzurite({});
});
afterAll(() => azurite.stop());

const aQueue = (): { queue: DeliveryQueue; names: { deliveries: string; poison: string } } => {
  made += 1;
  const names = { deliveries: `deliveries${made}`, poison: `poison${made}` };
  const { connectionString } = azurite;
  return { queue: storageQueue({ kind: "connectionString", connectionString }, names), names };
};

async function one(queue: DeliveryQueue, hiddenMs = 60_000): Promise<QueueMessage> {
  const [message, ...more] = await queue.receive(32, hiddenMs);
  expect(more).toEqual([]);
  if (message === undefined) throw new Error("The queue gave no message.");
  return message;
}

describe.each([
  { name: "in memory", open: () => memoryQueue() },
  { name: "in the storage", open: () => aQueue().queue },
])("the delivery queue $name", ({ open }) => {
  let queue: DeliveryQueue;
  beforeEach(() => {
    queue = open();
  });

  it("gives what was sent, with any characters in its key, once", async () => {
    await queue.send(KEY);

    const message = await one(queue);

    expect(message.key).toEqual(KEY);
    expect(message.dequeueCount).toBe(1);
    expect(await queue.receive(32, 60_000)).toEqual([]);
  });

  it("is empty only when nothing is there, neither visible nor hidden", async () => {
    expect(await queue.isEmpty()).toBe(true);
    await queue.send(KEY);
    expect(await queue.isEmpty()).toBe(false);

    const message = await one(queue);
    expect(await queue.isEmpty()).toBe(false);

    await queue.delete(message);
    expect(await queue.isEmpty()).toBe(true);
  });

  it("gives as many as are asked for, and the rest to the next one", async () => {
    for (const key of [KEY, OTHER, KEY]) await queue.send(key);

    expect(await queue.receive(2, 60_000)).toHaveLength(2);
    expect(await queue.receive(2, 60_000)).toHaveLength(1);
  });

  it("shows at once, with a higher count, what is no longer hidden", async () => {
    await queue.send(KEY);
    await queue.hide(await one(queue), 0);

    expect(await one(queue)).toMatchObject({ key: KEY, dequeueCount: 2 });
  });

  it("shows what was sent hidden, and what was received, when the time has come", async () => {
    await queue.send(KEY, 1_000);
    await queue.send(OTHER);
    await one(queue, 1_000);
    expect(await queue.receive(32, 60_000)).toEqual([]);

    const shown: QueueMessage[] = [];
    await expect
      .poll(async () => shown.push(...(await queue.receive(32, 60_000))), { timeout: 5_000, interval: 100 })
      .toBe(2);
    expect(new Set(shown.map((message) => message.dequeueCount))).toEqual(new Set([1, 2]));
  });

  it("deletes by the newest receipt of a message that has been hidden again", async () => {
    await queue.send(KEY);
    const message = await one(queue);
    await queue.hide(message, 30_000);
    await queue.hide(message, 60_000);

    await queue.delete(message);

    expect(await queue.isEmpty()).toBe(true);
  });

  it("moves a message to the poison queue", async () => {
    await queue.send(KEY);

    await queue.poison(await one(queue));

    expect(await queue.isEmpty()).toBe(true);
  });
});

describe("the delivery queue in the storage", () => {
  const client = (name: string): QueueClient => new QueueClient(azurite.connectionString, name);

  it("leaves a message to whoever has it now", async () => {
    const { queue } = aQueue();
    await queue.send(KEY);
    const mine = await one(queue, 60_000);
    // Another instance has taken it since: the receipt is no longer the newest.
    const theirs = { ...mine, handle: { ...(mine.handle as object) } };
    await queue.hide(theirs, 0);
    const newest = await one(queue);

    await queue.delete(mine);
    await queue.hide(mine, 0);

    expect(await queue.receive(32, 60_000)).toEqual([]);
    await queue.delete(newest);
    await queue.delete(newest);
    expect(await queue.isEmpty()).toBe(true);
  });

  it.each(["inget JSON", "{}", '{"occurrence":{"kind":"party","subject":"x","due":1},"conversationId":"a"}'])(
    "gives no key for a message that it cannot read, and keeps its text: %s",
    async (text) => {
      const { queue, names } = aQueue();
      await queue.isEmpty();
      await client(names.deliveries).sendMessage(text);

      const message = await one(queue);
      await queue.poison(message);

      expect(message.key).toBeUndefined();
      const { peekedMessageItems } = await client(names.poison).peekMessages();
      expect(peekedMessageItems.map(({ messageText }) => messageText)).toEqual([text]);
    },
  );

  it("keeps a message for ever", async () => {
    const { queue, names } = aQueue();
    await queue.send(KEY);

    const { peekedMessageItems } = await client(names.deliveries).peekMessages();

    expect(peekedMessageItems[0]?.expiresOn.getFullYear()).toBe(9999);
  });

  it("says as a fault of ours that nothing answers", async () => {
    const nowhere =
      "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;QueueEndpoint=http://127.0.0.1:1/a";
    const queue = storageQueue({ kind: "connectionString", connectionString: nowhere });

    await expect(queue.send(KEY)).rejects.toMatchObject({ code: "storage.unavailable", retryable: true });
  });
});
