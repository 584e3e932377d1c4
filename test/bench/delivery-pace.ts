import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { saveCalendar } from "../support/delivery/calendar.ts";
import { aChannel, saveChannels } from "../support/delivery/channels.ts";
import { startDeliveryProcess } from "../support/delivery/delivery-process.ts";
import { PAST_DUE } from "../support/delivery/monday.ts";
import { startDiskAzurite } from "../support/delivery/disk-azurite.ts";
import { openDelivery } from "../support/delivery/open-delivery.ts";
import { startRecordedConnector } from "../support/recorded-connector.ts";
import { until } from "../support/until.ts";

export interface PaceMeasured {
  /** Posts a second from the first to the last. */
  readonly rate: number;
  readonly mostInASecond: number;
  /** The part of the posts that the busier instance made. */
  readonly busier: number;
}

const POSTS = 600;
const INSTANCES = 2;
const DUE = instantInStockholm("2023-03-06", "08:00");

/** Two instances deliver one occurrence at a pace that they share. */
export async function measurePace(postsPerSecond: number): Promise<PaceMeasured> {
  const [azurite, connector] = await Promise.all([startDiskAzurite(), startRecordedConnector()]);
  const instances = await Promise.all(Array.from({ length: INSTANCES }, startDeliveryProcess));
  try {
    const { connectionString } = azurite;
    const place = { connectionString, now: DUE - PAST_DUE, timings: { postsPerSecond } };
    const { stores } = openDelivery(place);
    const team = { serviceUrl: connector.serviceUrl, since: place.now };
    const channels = Array.from({ length: POSTS }, (_, at) => aChannel(at, team));
    await saveCalendar(stores);
    await saveChannels(stores.conversations, channels);
    for (const instance of instances) {
      await instance.ask({ kind: "open", place });
      await instance.ask({ kind: "tick" });
      await instance.ask({ kind: "start" });
      await instance.ask({ kind: "moveTo", instant: DUE + PAST_DUE });
    }
    await Promise.all(instances.map((instance) => instance.ask({ kind: "tick" })));
    await until("all posts", () => connector.calls.length >= POSTS, 60_000);
    const usages = await Promise.all(instances.map((instance) => instance.usage()));
    const port = Number(new URL(connector.serviceUrl).port);
    return {
      ...rateOf(connector.calls.map(({ at }) => at)),
      busier: Math.max(...usages.map(({ requests }) => requests[port] ?? 0)) / POSTS,
    };
  } finally {
    await Promise.all(instances.map((instance) => instance.kill()));
    await connector.close();
    await azurite.stop();
  }
}

function rateOf(arrivals: readonly number[]): Pick<PaceMeasured, "rate" | "mostInASecond"> {
  const [first = 0, last = 0] = [arrivals[0], arrivals.at(-1)];
  const within = (from: number): number => arrivals.filter((at) => at >= from && at < from + 1_000).length;
  return {
    rate: (arrivals.length - 1) / ((last - first) / 1_000),
    mostInASecond: Math.max(...arrivals.map(within)),
  };
}
