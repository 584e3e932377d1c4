import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as App from "../../../src/app.ts";
import type * as CalendarsFromFiles from "../../../src/cli/calendars-from-files.ts";
import type * as Compose from "../../../src/compose.ts";
import { memoryQueue } from "../../support/memory-delivery.ts";
import { memoryStores } from "../../support/all-memory-stores.ts";
import { serve } from "./serve.ts";

/** The product as it is built, with a sample calendar in memory and open to this machine. */
const built = (file: string): Promise<unknown> => import(pathToFileURL(resolve("dist", file)).href);
const { buildApp } = (await built("app.js")) as typeof App;
const { composeService, createClock } = (await built("compose.js")) as typeof Compose;
const { loadCalendars } = (await built("cli/calendars-from-files.js")) as typeof CalendarsFromFiles;

const CALENDAR = "tidsplan-2024";
const NOW = Date.parse("2023-03-06T09:00:00+01:00");

const stores = memoryStores();
for (const calendar of await loadCalendars("samples"))
  if (calendar.id === CALENDAR) await stores.calendars.save(calendar, undefined);
await stores.settings.setActiveCalendars([CALENDAR], undefined);

const quiet = (): void => undefined;
/** A fault would be measured as if it were an answer. */
const stop = (message: string, facts?: object): never => {
  console.error(message, facts);
  process.exit(1);
};
const access = { kind: "thisMachine" } as const;
const { deps } = composeService({
  access,
  stores,
  queue: memoryQueue(),
  clock: createClock(NOW - Date.now()),
  tellsClock: false,
  administrators: [],
  defaultLang: "sv",
  log: { info: quiet, warn: stop, error: stop },
});
serve(buildApp(deps, access).server);
