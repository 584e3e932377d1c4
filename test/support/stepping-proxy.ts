import { once } from "node:events";
import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** One request of the process that is watched. */
export interface Step {
  /** Which of the servers behind. */
  readonly to: string;
  /** What is asked of it, and the how manieth of its kind it is: "table PUT /account/deliveries() 2". */
  readonly name: string;
}

/** `cutBefore`: the request never arrives. `cutAfter`: it arrives and is carried out, and nobody is told. */
export type Fate = "pass" | "cutBefore" | "cutAfter";

export interface Watch {
  fateOf(step: Step): Fate;
  /** Before a connection is cut: the place to end the process that waits at it. */
  atCut?(step: Step): Promise<void>;
}

/** Stands between a process and the servers it talks to, and knows between which two steps it is. */
export interface SteppingProxy<Name extends string> {
  readonly ports: Readonly<Record<Name, number>>;
  /** Begins to count anew. Without a watch everything passes. */
  watch(watch?: Watch): void;
  /** Since the last watch began. */
  readonly steps: readonly Step[];
  /** Requests that have not been answered yet. */
  readonly underWay: number;
  close(): Promise<void>;
}

export async function startSteppingProxy<Name extends string>(
  servers: Readonly<Record<Name, number>>,
): Promise<SteppingProxy<Name>> {
  const agent = new Agent({ keepAlive: true });
  const watched: { watch: Watch | undefined; steps: Step[] } = { watch: undefined, steps: [] };
  const fronts: Server[] = [];
  let underWay = 0;
  const open = async ([to, port]: [string, number]): Promise<[string, number]> => {
    const front = createServer((incoming, outgoing) => {
      const { steps, watch } = watched;
      const step = { to, name: nameOf(to, incoming, steps) };
      steps.push(step);
      underWay += 1;
      void pass({ incoming, outgoing, port, agent, step, watch }).finally(() => (underWay -= 1));
    }).listen(0, "127.0.0.1");
    fronts.push(front);
    await once(front, "listening");
    return [to, (front.address() as AddressInfo).port];
  };
  const ports = await Promise.all(Object.entries<number>(servers).map(open));
  return {
    ports: Object.fromEntries(ports) as Record<Name, number>,
    watch: (watch) => {
      Object.assign(watched, { watch, steps: [] });
    },
    get steps() {
      return watched.steps;
    },
    get underWay() {
      return underWay;
    },
    close: async () => {
      agent.destroy();
      for (const front of fronts) front.closeAllConnections();
      await Promise.all(fronts.map((front) => once(front.close(), "close")));
    },
  };
}

/** Without the ids that differ from one run to the next. */
function nameOf(to: string, { method = "", url = "" }: IncomingMessage, steps: readonly Step[]): string {
  const path = url
    .replace(/\?.*$/u, "")
    .replace(/\(.*$/u, "()")
    .replace(/\/messages\/.*$/u, "/messages/…");
  const kind = `${to} ${method} ${path}`;
  const before = steps.filter(({ name }) => name.startsWith(`${kind} `)).length;
  return `${kind} ${before + 1}`;
}

interface Passing {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly port: number;
  readonly agent: Agent;
  readonly step: Step;
  readonly watch: Watch | undefined;
}

async function pass(passing: Passing): Promise<void> {
  const { incoming, outgoing, step, watch } = passing;
  const fate = watch?.fateOf(step) ?? "pass";
  const cut = async (): Promise<void> => {
    await watch?.atCut?.(step);
    incoming.socket.destroy();
  };
  if (fate === "cutBefore") return cut();
  try {
    const answer = await forwarded(passing);
    if (fate === "cutAfter") {
      await once(answer.resume(), "end");
      await cut();
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(outgoing);
  } catch {
    // The server behind has cut it, or the one in front is gone.
    incoming.socket.destroy();
  }
}

function forwarded({ incoming, port, agent }: Passing): Promise<IncomingMessage> {
  const { method, url, headers } = incoming;
  return new Promise((resolve, reject) => {
    const forward = request({ host: "127.0.0.1", port, method, path: url, headers, agent });
    forward.on("response", resolve);
    forward.on("error", reject);
    // Half a request is none.
    incoming.on("error", (error) => forward.destroy(error));
    incoming.pipe(forward);
  });
}
