import { once } from "node:events";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storageQueue } from "../../src/delivery/storage-queue.ts";
import { paceTable } from "../../src/storage/pace-table.ts";
import { openTables } from "../../src/storage/tables.ts";

/** Long enough for a call on this machine, and short enough to wait for. */
const ANSWER_MS = 200;

let server: Server;
let connectionString: string;
const sockets = new Set<Socket>();

beforeAll(async () => {
  // Takes every call and answers none, as a connection does whose other end has gone without a word.
  server = createServer((socket) => {
    sockets.add(socket.resume());
    socket.on("error", () => undefined);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/account`;
  connectionString = `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=bnlja2Vs;TableEndpoint=${at};QueueEndpoint=${at};`;
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  server.close();
  await once(server, "close");
});

describe("a storage that takes a call and never answers", () => {
  it("is a fault of the tables, so that whoever asked can go on", async () => {
    const tables = openTables({ kind: "connectionString", connectionString }, ANSWER_MS);

    await expect(paceTable(tables, () => "id").shares()).rejects.toMatchObject({
      code: "storage.unavailable",
      retryable: true,
    });
  });

  it("is a fault of the queue, too", async () => {
    const names = { deliveries: "deliveries", poison: "poison" };
    const queue = storageQueue({ kind: "connectionString", connectionString }, names, ANSWER_MS);

    await expect(queue.receive(1, 1_000)).rejects.toMatchObject({
      code: "storage.unavailable",
      retryable: true,
    });
  });
});
