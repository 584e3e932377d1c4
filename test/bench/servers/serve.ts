import type { Server } from "node:net";

export interface Usage {
  readonly cpuMicros: number;
  readonly residentBytes: number;
  readonly heapBytes: number;
}

/** Listens, says where, and tells what it has used whenever it is asked. */
export function serve(server: Pick<Server, "listen" | "address">): void {
  server.listen(Number(process.env["PORT"] ?? 0), "127.0.0.1", () => {
    const address = server.address();
    process.send?.({ port: typeof address === "object" ? address?.port : undefined });
  });
  process.on("message", (message) => {
    if (message !== "usage") return;
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    process.send?.({ cpuMicros: user + system, residentBytes: rss, heapBytes: heapUsed } satisfies Usage);
  });
}
