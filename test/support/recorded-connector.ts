import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the bot posts, as far as the tests look at it. */
export interface Sent {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  readonly replyToId?: string;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: Sent;
}

/** Stands where Teams would: keeps what it is sent, in order, and answers as Teams does. */
export interface RecordedConnector {
  readonly serviceUrl: string;
  readonly calls: Call[];
  /** The status of the next calls, one each; then 200 again. */
  answerNext(...statuses: number[]): void;
  close(): Promise<void>;
}

export async function startRecordedConnector(): Promise<RecordedConnector> {
  const calls: Call[] = [];
  const statuses: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "" } = request;
      calls.push({ method, path: url, body: JSON.parse(Buffer.concat(chunks).toString() || "{}") as Sent });
      response.writeHead(statuses.shift() ?? 200, { "content-type": "application/json", "retry-after": "0" });
      response.end(JSON.stringify({ id: `svar-${calls.length}` }));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    answerNext: (...next) => {
      statuses.push(...next);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
