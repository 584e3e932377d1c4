import {
  Agent as HttpAgent,
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";

/** One request to Teams, ready to be written. */
export interface HttpCall {
  readonly method: "POST" | "PUT";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type HttpOutcome =
  | { readonly kind: "answered"; readonly status: number; readonly headers: Headers; readonly text: string }
  /** No connection came about: not a byte was written. */
  | { readonly kind: "notReached"; readonly cause: unknown }
  /** The connection was there, and then no answer: it may have been read. */
  | { readonly kind: "noAnswer"; readonly cause: unknown };

type Headers = IncomingMessage["headers"];

/** A connection that has been idle for long may be closed by Teams at the moment that it is used. */
const idle = { keepAlive: true, timeout: 30_000 };
const agents = { http: new HttpAgent(idle), https: new HttpsAgent(idle) };

/** Makes the call once, within so many milliseconds all in all; what becomes of it is a value. */
export function callOnce({ method, url, headers, body }: HttpCall, patienceMs: number): Promise<HttpOutcome> {
  const { protocol, port, pathname } = url;
  const hostname = url.hostname.replace(/^\[|\]$/gu, "");
  const [request, agent] = protocol === "https:" ? [httpsRequest, agents.https] : [httpRequest, agents.http];
  const length = { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve) => {
    const sent = request(
      { agent, hostname, port, path: pathname, method, headers: { ...headers, ...length } },
      (response) => {
        void answerOf(response).then(resolve);
      },
    );
    const isConnected = watchConnection(sent, protocol === "https:" ? "secureConnect" : "connect");
    const impatience = setTimeout(() => {
      sent.destroy(new Error("Teams did not answer in time."));
    }, patienceMs);
    sent.on("error", (cause) => {
      resolve({ kind: isConnected() ? "noAnswer" : "notReached", cause });
    });
    sent.on("close", () => {
      clearTimeout(impatience);
    });
    sent.end(body);
  });
}

/** Tells whether the connection has ever been there: only then can anything have been written. */
function watchConnection(sent: ClientRequest, event: "connect" | "secureConnect"): () => boolean {
  let connected = false;
  sent.on("socket", (socket) => {
    connected = sent.reusedSocket;
    // One that is used again connects no more, and would keep what waits for it.
    if (connected) return;
    socket.once(event, () => {
      connected = true;
    });
  });
  return () => connected;
}

/** The status alone says what became of it: a body that breaks off changes nothing. */
function answerOf(response: IncomingMessage): Promise<HttpOutcome> {
  return new Promise((resolve) => {
    let text = "";
    response.setEncoding("utf8");
    response.on("data", (chunk: string) => {
      text += chunk;
    });
    response.on("error", () => undefined);
    response.on("close", () => {
      resolve({ kind: "answered", status: response.statusCode ?? 0, headers: response.headers, text });
    });
  });
}
