import { once } from "node:events";
import { createServer, request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface LossyProxy {
  readonly port: number;
  /** The next answer to a request of this method, or one `after` so many more, leaves its server and never arrives. */
  loseNextAnswerTo(method: string, options?: { after: number }): void;
  readonly lost: number;
  close(): Promise<void>;
}

/** Stands between a client and a server on this machine and loses answers when told to. */
export async function startLossyProxy(targetPort: number): Promise<LossyProxy> {
  let toLose: { readonly method: string; after: number } | undefined;
  let lost = 0;
  const server = createServer((incoming, outgoing) => {
    const { method = "GET", url = "/", headers } = incoming;
    const forward = request({ host: "127.0.0.1", port: targetPort, method, path: url, headers });
    forward.on("response", (answer: IncomingMessage) => {
      if (method === toLose?.method && toLose.after-- === 0) {
        toLose = undefined;
        lost += 1;
        answer.resume();
        answer.on("end", () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forward);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    loseNextAnswerTo: (method, { after } = { after: 0 }) => {
      toLose = { method, after };
    },
    get lost() {
      return lost;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
