import { once } from "node:events";
import { buildApp } from "../../src/app.ts";
import type { BotDeps } from "../../src/bot/deps.ts";
import type { Access } from "../../src/bot/trust.ts";
import { composeService, createClock, newId, type Stores } from "../../src/compose.ts";
import type { DeliveryEngine } from "../../src/delivery/engine.ts";
import type { ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import type { Facts, Log } from "../../src/log.ts";
import { ADMINISTRATOR, type Fields } from "./activities.ts";
import { memoryStores } from "./all-memory-stores.ts";
import { memoryQueue } from "./memory-delivery.ts";
import { startRecordedConnector, type RecordedConnector, type Sent } from "./recorded-connector.ts";

export interface LogLine {
  readonly level: keyof Log;
  readonly message: string;
  readonly facts: Facts;
}

/** The real app on a free port, with a connector that keeps what it is sent. */
export interface TestApp {
  readonly url: string;
  readonly connector: RecordedConnector;
  readonly log: LogLine[];
  readonly stores: Stores;
  /** Not started: a test runs its rounds and its work. */
  readonly delivery: DeliveryEngine;
  /** Posts an activity; gives what the bot sent until the request was answered, and the answer. */
  post(activity: Fields, headers?: Record<string, string>): Promise<Exchange>;
  close(): Promise<void>;
}

export interface Exchange {
  readonly status: number;
  readonly body: unknown;
  readonly sent: readonly Sent[];
}

export interface TestAppOptions {
  /** In memory unless a test brings others. */
  readonly stores?: Stores;
  readonly calendars?: readonly ProcessCalendar[];
  readonly access?: Access;
  readonly today?: string;
  readonly tellsClock?: boolean;
  /** Changes what the bot is given, to make it fail. */
  readonly change?: (deps: BotDeps) => Partial<BotDeps>;
}

export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { calendars = [], access = { kind: "thisMachine" }, today = "2023-03-06", change } = options;
  const stores = options.stores ?? memoryStores();
  for (const calendar of calendars) await stores.calendars.save(calendar, undefined);
  await stores.settings.setActiveCalendars(
    calendars.slice(0, 1).map(({ id }) => id),
    undefined,
  );
  const { log, lines } = recordedLog();
  const { deps, delivery } = composeService({
    access,
    stores,
    queue: memoryQueue(),
    clock: createClock(instantInStockholm(today, "09:00") - Date.now()),
    tellsClock: options.tellsClock ?? false,
    administrators: [ADMINISTRATOR],
    defaultLang: "sv",
    log,
    publicUrl: "https://styrkedjan.example",
  });
  const connector = await startRecordedConnector();
  const server = buildApp({ ...deps, ...change?.({ ...deps, newId }) }, access);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}`;

  return {
    url,
    connector,
    log: lines,
    stores,
    delivery,
    post: async (activity, headers = {}) => {
      const before = connector.calls.length;
      const response = await fetch(`${url}/api/messages`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ serviceUrl: connector.serviceUrl, ...activity }),
      });
      const text = await response.text();
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      // On a slow machine the bot shows that it is writing; what it then says is what is looked at.
      const sent = connector.calls.slice(before).map((call) => call.body);
      return { status: response.status, body, sent: sent.filter(({ type }) => type !== "typing") };
    },
    close: async () => {
      server.close();
      server.server.closeAllConnections();
      await connector.close();
    },
  };
}

function recordedLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at =
    (level: keyof Log) =>
    (message: string, facts: Facts = {}) => {
      lines.push({ level, message, facts });
    };
  return { log: { info: at("info"), warn: at("warn"), error: at("error") }, lines };
}

/** Everything that a person could read of what was sent, in one text. */
export function wordsOf(sent: readonly Sent[]): string {
  return sent
    .map((message) => JSON.stringify([message.text, message.summary, message.attachments]))
    .join("\n");
}
