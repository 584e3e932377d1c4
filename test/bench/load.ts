import { Agent, request } from "node:http";
import type { Neighbour } from "./processes.ts";

const IN_FLIGHT = 16;
const CONVERSATIONS = 200;
const LONGEST_MS = 20_000;

const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });

export interface Round {
  readonly perSecond: number;
  readonly cpuMicrosPerMessage: number;
}

/** A message as Teams sends it, ready to be posted. */
export function messageBody(text: string, serviceUrl: string, number: number): string {
  const person = number % CONVERSATIONS;
  return JSON.stringify({
    type: "message",
    id: `message-${number}`,
    timestamp: "2023-03-06T08:00:00.000Z",
    locale: "sv-SE",
    channelId: "msteams",
    serviceUrl,
    text,
    from: { id: `person-${person}`, name: "Ada", aadObjectId: `00000000-0000-4000-8000-${person}` },
    recipient: { id: "bot", name: "Styrkedjan" },
    conversation: { id: `conversation-${person}`, conversationType: "personal", tenantId: "tenant" },
    channelData: { tenant: { id: "tenant" } },
  });
}

/** Posts the messages, so many at a time, and measures what the server makes of it. */
export async function runRound(server: Neighbour, bodies: readonly string[]): Promise<Round> {
  const before = await server.usage();
  const begun = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < bodies.length; at = next++) {
      if (performance.now() - begun > LONGEST_MS) throw new Error("A round took too long.");
      await post(server.port, bodies[at] ?? "");
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  const seconds = (performance.now() - begun) / 1000;
  const after = await server.usage();
  return {
    perSecond: bodies.length / seconds,
    cpuMicrosPerMessage: (after.cpuMicros - before.cpuMicros) / bodies.length,
  };
}

function post(port: number, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request({ agent, port, host: "127.0.0.1", path: "/api/messages", method: "POST", headers });
    sent.on("error", reject);
    sent.on("response", (response) => {
      response.resume();
      response.on("end", () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`A message was answered with ${response.statusCode}.`));
      });
    });
    sent.end(body);
  });
}

/** Lets go of the connections, so that the process can end. */
export function hangUp(): void {
  agent.destroy();
}
