import type { IncomingMessage } from "node:http";
import type { Activity } from "botbuilder";
import restify, { type Server } from "restify";
import { createBot } from "./bot/application.ts";
import { Connection, type Received } from "./bot/connection.ts";
import type { BotDeps } from "./bot/deps.ts";
import type { Access } from "./bot/trust.ts";

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
