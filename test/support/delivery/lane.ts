import { connectionStringOf, startAzurite } from "../../../src/local/azurite.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { nextTime } from "../../../src/domain/schedule/weekly-times.ts";
import { startRecordedConnector, type RecordedConnector } from "../recorded-connector.ts";
import { startSteppingProxy, type SteppingProxy } from "../stepping-proxy.ts";
import { saveCalendar } from "./calendar.ts";
import { aChannel, channelId, MONDAYS_AT_EIGHT, saveChannels } from "./channels.ts";
import { openDelivery, type OpenDelivery } from "./open-delivery.ts";

/** A storage, a Teams and an instance of its own; whatever goes by way of the proxy can be cut off. */
export interface Lane {
  /** Reaches the storage directly; the posts of everybody go through the proxy. */
  readonly direct: OpenDelivery;
  readonly connector: RecordedConnector;
  readonly proxy: SteppingProxy<"table" | "queue" | "teams">;
  /** The storage by way of the proxy. */
  readonly connectionString: string;
  readonly channels: readonly string[];
  /** The next Monday at eight, or the working day after a red one. The clock of `direct` stands just before it. */
  nextMonday(): number;
  close(): Promise<void>;
}

const START = instantInStockholm("2023-01-16", "12:00");

export async function openLane(channelCount: number): Promise<Lane> {
  const [azurite, connector] = await Promise.all([startAzurite({}), startRecordedConnector()]);
  const proxy = await startSteppingProxy({
    table: azurite.ports.table,
    queue: azurite.ports.queue,
    teams: Number(new URL(connector.serviceUrl).port),
  });
  let due = START;
  const { connectionString } = azurite;
  const direct = openDelivery({ connectionString, now: START });
  const numbers = Array.from({ length: channelCount }, (_, at) => at + 1);
  const team = { serviceUrl: `http://127.0.0.1:${proxy.ports.teams}/`, since: START };
  await saveCalendar(direct.stores);
  await direct.refresh();
  await saveChannels(
    direct.stores.conversations,
    numbers.map((number) => aChannel(number, team)),
  );
  return {
    direct,
    connector,
    proxy,
    connectionString: connectionStringOf({ ...azurite.ports, ...proxy.ports }),
    channels: numbers.map(channelId),
    nextMonday: () => {
      ({ due } = nextTime(MONDAYS_AT_EIGHT, due));
      direct.moveTo(due - 60_000);
      return due;
    },
    close: async () => {
      await direct.engine.stop();
      await proxy.close();
      await connector.close();
      await azurite.stop();
    },
  };
}
