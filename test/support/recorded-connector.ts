import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
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
  /** The conversation that is posted to: the channel of a new thread, or the conversation in the address, with its thread. */
  readonly to: string | undefined;
  /** When it had been read, in milliseconds that only ever grow. */
  readonly at: number;
  /** What it was answered with; undefined when it was not. */
  readonly status: number | undefined;
}

/** What goes wrong with one call. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: string }
  /** Read, and never answered. */
  | { readonly kind: "hang" }
  /** Closed when the call has begun, before its body is read. */
  | { readonly kind: "closeUnread" }
  | { readonly kind: "closeRead" };

/** Stands where Teams would: keeps what it is sent, in order, and answers as Teams does. */
export interface RecordedConnector {
  readonly serviceUrl: string;
  readonly calls: Call[];
  /** The status of the next calls, one each; then 200 again. */
  answerNext(...statuses: number[]): void;
  /** What goes wrong with the next calls, one each; those to one conversation when it is named. */
  failNext(faults: readonly Fault[], to?: string): void;
  /** Refuses connections until it listens again, at the same address. */
  refuse(): Promise<void>;
  listen(): Promise<void>;
  close(): Promise<void>;
}

const ANYBODY = Symbol("anybody");

export async function startRecordedConnector(): Promise<RecordedConnector> {
  const calls: Call[] = [];
  const faults = new Map<string | symbol, Fault[]>();
  const faultOf = (to: string | undefined): Fault | undefined =>
    faults.get(to ?? ANYBODY)?.shift() ?? faults.get(ANYBODY)?.shift();
  const add = (to: string | symbol, more: readonly Fault[]): void => {
    faults.set(to, [...(faults.get(to) ?? []), ...more]);
  };
  const server = createServer((request, response) => {
    if (faults.get(ANYBODY)?.[0]?.kind === "closeUnread") {
      const { method = "", url: path = "" } = request;
      const body = { type: "" };
      calls.push({ method, path, body, to: undefined, at: performance.now(), status: undefined });
      faults.get(ANYBODY)?.shift();
      request.socket.destroy();
      return;
    }
    read(request, (body) => {
      const { method = "", url: path = "" } = request;
      const to = targetOf(path, body);
      const fault = faultOf(to);
      const status = fault === undefined ? 200 : fault.kind === "status" ? fault.status : undefined;
      calls.push({ method, path, body, to, at: performance.now(), status });
      if (status !== undefined)
        answer(response, { ...fault, status }, idsFor(path, to, `svar-${calls.length}`));
      else if (fault?.kind !== "hang") request.socket.destroy();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    calls,
    answerNext: (...next) => {
      add(
        ANYBODY,
        next.map((status) => ({ kind: "status", status, retryAfter: "0" })),
      );
    },
    failNext: (next, to) => {
      add(to ?? ANYBODY, next);
    },
    refuse: close,
    listen: async () => {
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
    },
    close,
  };
}

function read(request: IncomingMessage, then: (body: Sent) => void): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    then(JSON.parse(Buffer.concat(chunks).toString() || "{}") as Sent);
  });
}

function answer(
  response: ServerResponse,
  { status, retryAfter }: { readonly status: number; readonly retryAfter?: string },
  ids: object,
): void {
  response.writeHead(status, {
    "content-type": "application/json",
    ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }),
  });
  response.end(JSON.stringify(ids));
}

/** A new thread has an id besides its first post's. */
function idsFor(path: string, to: string | undefined, id: string): object {
  return path === "/v3/conversations" ? { id: `${to ?? ""};messageid=${id}`, activityId: id } : { id };
}

function targetOf(path: string, body: Sent): string | undefined {
  if (path === "/v3/conversations") {
    const { channelData } = body as {
      readonly channelData?: { readonly channel?: { readonly id?: string } };
    };
    return channelData?.channel?.id;
  }
  const id = /^\/v3\/conversations\/([^/]+)\/activities/u.exec(path)?.[1];
  return id === undefined ? undefined : decodeURIComponent(id);
}
