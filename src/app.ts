import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Activity } from "botbuilder";
import restify, { type Request, type Server } from "restify";
import { createBot } from "./bot/application.ts";
import {
  fetchDownload,
  showDownload,
  type DownloadAnswer,
  type DownloadLink,
} from "./bot/download/answer-download.ts";
import { Connection, type Received } from "./bot/connection.ts";
import type { BotDeps } from "./bot/deps.ts";
import type { Access } from "./bot/trust.ts";
import { factsOf, type Log } from "./log.ts";

/** Far more than a message and its card's inputs weigh. */
const MOST_BODY_BYTES = 1_000_000;

const REFUSED = { unusable: 400, unauthenticated: 401, distrusted: 403 } as const;

/** The HTTP server with its routes; who starts it decides where it listens. */
export function buildApp(deps: BotDeps, access: Access): Server {
  const connection = new Connection(access, deps.log);
  const runTurn = createBot(deps);
  const server = restify.createServer({ name: "styrkedjan" });

  server.get("/healthz", (_request, response, next) => {
    response.send(200, { status: "ok" });
    next();
  });

  // A link is looked at by previews and scanners too: only the button on the page fetches the file.
  server.get("/download/:id", async (request, response) => {
    await writeAnswer(response, await showDownload(deps, linkIn(request)), deps.log);
  });
  server.post("/download/:id", async (request, response) => {
    await writeAnswer(response, await fetchDownload(deps, linkIn(request)), deps.log);
  });

  server.post("/api/messages", async (request, response) => {
    const activity = asActivity(await readJson(request));
    const authorization = request.headers.authorization ?? "";
    const received: Received =
      activity === undefined
        ? { kind: "unusable" }
        : await connection.receive(activity, authorization, runTurn);
    if (received.kind !== "handled") response.send(REFUSED[received.kind]);
    else if (received.answer?.body !== undefined) response.send(received.answer.status, received.answer.body);
    else {
      response.statusCode = received.answer?.status ?? 200;
      response.end();
    }
  });
  return server;
}

/** What a link to a file holds; what is missing is "". */
function linkIn(request: Request): DownloadLink {
  const query = new URLSearchParams(request.getQuery());
  const { id } = request.params as { readonly id?: unknown };
  return {
    id: typeof id === "string" ? id : "",
    until: query.get("until") ?? "",
    signature: query.get("signature") ?? "",
  };
}

/** A file that breaks off is seen to have broken off: the connection is closed before its end. */
async function writeAnswer(
  response: ServerResponse,
  { status, headers, body }: DownloadAnswer,
  log: Log,
): Promise<void> {
  response.writeHead(status, headers);
  if (typeof body === "string") {
    response.end(body);
    return;
  }
  try {
    await pipeline(body, response);
  } catch (error) {
    log.warn("A file was not fetched to its end.", factsOf(error));
  }
}

/**
 * The body as JSON; undefined when it is none or too long. Not restify's own reader: that one unpacks a compressed body
 * without bound, before anybody has proved anything.
 */
function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve) => {
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BODY_BYTES) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on("end", () => {
      resolve(parsed(Buffer.concat(chunks).toString()));
    });
    request.on("close", () => {
      resolve(undefined);
    });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What was posted, when it is an activity; who posted it is yet to be proved. */
function asActivity(body: unknown): Activity | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { type, serviceUrl } = body as Record<string, unknown>;
  return typeof type === "string" && type !== "" && typeof serviceUrl === "string"
    ? (body as Activity)
    : undefined;
}
