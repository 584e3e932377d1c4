import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { saveCalendar } from "../support/delivery/calendar.ts";
import { aChannel, saveChannels } from "../support/delivery/channels.ts";
import { startDeliveryProcess } from "../support/delivery/delivery-process.ts";
import { isSettled, PAST_DUE } from "../support/delivery/monday.ts";
import { startDiskAzurite } from "../support/delivery/disk-azurite.ts";
import { openDelivery } from "../support/delivery/open-delivery.ts";
import { startRecordedConnector } from "../support/recorded-connector.ts";
import { until } from "../support/until.ts";

export interface Throughput {
  readonly count: number;
  readonly perSecond: number;
  readonly cpuMicros: number;
  /** Requests to tables and queues. */
  readonly storage: number;
}

const DUE = instantInStockholm("2023-03-06", "08:00");
const LONGEST_MS = 300_000;

/** One occurrence with so many conversations, from its due instant to the last record, on an emulator of its own. */
export async function measureThroughput(count: number): Promise<Throughput> {
  const [azurite, connector, instance] = await Promise.all([
    startDiskAzurite(),
    startRecordedConnector(),
    startDeliveryProcess(),
  ]);
  try {
    const { connectionString, ports } = azurite;
    const place = { connectionString, now: DUE - PAST_DUE, timings: { postsPerSecond: Infinity } };
    const look = openDelivery(place);
    const team = { serviceUrl: connector.serviceUrl, since: place.now };
    const channels = Array.from({ length: count }, (_, at) => aChannel(at, team));
    await saveCalendar(look.stores);
    await saveChannels(look.stores.conversations, channels);
    await instance.ask({ kind: "open", place });
    await instance.ask({ kind: "tick" });
    await instance.ask({ kind: "start" });
    await instance.ask({ kind: "moveTo", instant: DUE + PAST_DUE });

    const before = await instance.usage();
    const begun = performance.now();
    await instance.ask({ kind: "tick" });
    await until("all posts", () => connector.calls.length >= count, LONGEST_MS);
    const seconds = (performance.now() - begun) / 1000;
    await until("the records", async () => {
      await instance.ask({ kind: "tick" });
      return isSettled(look, DUE);
    });
    const after = await instance.usage();
    const requests = (port: number): number => (after.requests[port] ?? 0) - (before.requests[port] ?? 0);
    return {
      count,
      perSecond: count / seconds,
      cpuMicros: (after.cpuMicros - before.cpuMicros) / count,
      storage: (requests(ports.table) + requests(ports.queue)) / count,
    };
  } finally {
    await instance.kill();
    await connector.close();
    await azurite.stop();
  }
}
