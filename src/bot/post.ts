import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { AppError } from "../errors.ts";

/** Signs a request as the bot; the SDK's credentials do, and keep their token until it grows old. */
export interface Credential {
  signRequest(request: { headers: Map<string, string> }): Promise<unknown>;
}

const MOST_TRIES = 3;
const MOST_WAIT_MS = 5_000;
const PATIENCE_MS = 15_000;

/** A connection that has been idle for long may be closed by Teams at the moment that it is used. */
const idle = { keepAlive: true, timeout: 30_000 };
const agents = { http: new HttpAgent(idle), https: new HttpsAgent(idle) };

/**
 * Posts a message to Teams and gives its id. It is sent once: after a 5xx or a lost connection it may have arrived, and
 * only a 429 says for certain that it has not.
 */
export async function post(url: URL, message: unknown, credential: Credential): Promise<{ id: string }> {
  const body = JSON.stringify(message);
  const signed = new Map([["content-type", "application/json"]]);
  await credential.signRequest({ headers: signed });
  const headers = { ...Object.fromEntries(signed), "content-length": String(Buffer.byteLength(body)) };
  for (let tries = 1; ; tries += 1) {
    const answer = await send(url, headers, body);
    if (answer.status >= 200 && answer.status < 300) return { id: idIn(answer.text) };
    const wait = answer.status === 429 ? waitAsked(answer.retryAfter) : undefined;
    if (wait === undefined || tries === MOST_TRIES) throw sendFailed({ status: answer.status });
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

function send(url: URL, headers: Record<string, string>, body: string): Promise<Answer> {
  const { protocol, port, pathname } = url;
  const hostname = url.hostname.replace(/^\[|\]$/gu, "");
  const [request, agent] = protocol === "https:" ? [httpsRequest, agents.https] : [httpRequest, agents.http];
  const options = { agent, hostname, port, path: pathname, method: "POST", headers, timeout: PATIENCE_MS };
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void => {
      reject(sendFailed({ status: 0 }, cause));
    };
    const sent = request(options, (response) => {
      collect(response).then(resolve, fail);
    });
    sent.on("error", fail);
    sent.on("timeout", () => sent.destroy(new Error("Teams did not answer in time.")));
    sent.end(body);
  });
}

function collect(response: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let text = "";
    response.setEncoding("utf8");
    response.on("data", (chunk: string) => {
      text += chunk;
    });
    response.on("error", reject);
    response.on("end", () => {
      resolve({ status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"], text });
    });
  });
}

function idIn(text: string): string {
  try {
    const { id } = JSON.parse(text) as { readonly id?: unknown };
    return typeof id === "string" ? id : "";
  } catch {
    return "";
  }
}

/** Milliseconds that Teams asks us to wait; undefined when that is longer than a person would. */
function waitAsked(retryAfter: string | undefined): number | undefined {
  const seconds = Number(retryAfter ?? 1);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : 1_000;
  return wait <= MOST_WAIT_MS ? wait : undefined;
}

function sendFailed(facts: { status: number }, cause?: unknown): AppError {
  return new AppError("teams.sendFailed", "Teams did not take a message.", { facts, cause });
}
