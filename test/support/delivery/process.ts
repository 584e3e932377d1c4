import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import { createLog } from "../../../src/log.ts";
import type { Asked, DeliveryUsage, Told } from "./calls.ts";
import { openDelivery, type OpenDelivery } from "./open-delivery.ts";

/** An instance in a process of its own, which does what it is told and may be killed at any time. */
let delivery: OpenDelivery | undefined;

const log = createLog(
  (line) => process.stderr.write(line),
  () => new Date().toISOString(),
);

const requests: Record<string, number> = {};
subscribe("http.client.request.start", (message) => {
  const { request } = message as { readonly request: ClientRequest };
  const port = String(request.getHeader("host")).split(":").at(-1) ?? "";
  requests[port] = (requests[port] ?? 0) + 1;
});

function usage(): DeliveryUsage {
  const { user, system } = process.cpuUsage();
  return { cpuMicros: user + system, requests };
}

async function done({ call }: Asked): Promise<unknown> {
  if (call.kind === "usage") return usage();
  if (call.kind === "open") {
    delivery = openDelivery(call.place, log);
    return delivery.refresh();
  }
  if (delivery === undefined) throw new Error("It has not been opened.");
  switch (call.kind) {
    case "moveTo":
      delivery.moveTo(call.instant);
      return undefined;
    case "start":
      delivery.engine.start();
      return undefined;
    case "stop":
      return delivery.engine.stop();
    case "tick":
      await delivery.engine.tick();
      return undefined;
    case "work":
      return delivery.engine.work();
  }
}

const tell = (told: Told): void => void process.send?.(told);

process.on("message", (message) => {
  const asked = message as Asked;
  const { id } = asked;
  done(asked).then(
    (result) => {
      tell({ id, result });
    },
    (error: unknown) => {
      tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    },
  );
});
process.on("disconnect", () => process.exit());

// What is loaded at the first use is loaded now: a start is not what is measured and killed.
await Promise.all([import("@azure/data-tables"), import("@azure/storage-queue"), import("botbuilder")]);
tell({ id: 0, result: "ready" });
