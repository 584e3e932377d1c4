import { once } from "node:events";
import { buildApp } from "./app.ts";
import { composeService, createClock, createServiceLog, createStores, watchCalendars } from "./compose.ts";
import { ConfigError, readConfig, type Config } from "./config.ts";

/** A request that is being answered gets this long when the service stops. */
const MOST_STOP_MS = 10_000;

const log = createServiceLog((line) => process.stdout.write(line));

async function serve(config: Config): Promise<void> {
  const service = composeService({
    stores: createStores(config.storage),
    clock: createClock(),
    tellsClock: false,
    administrators: config.administrators,
    defaultLang: config.defaultLang,
    log,
  });
  const { bot: credentials, serviceHosts, port } = config;
  const server = buildApp(service.deps, { kind: "teams", credentials, serviceHosts });
  server.listen(port);
  await once(server, "listening");
  const watch = watchCalendars(service.calendars, log);
  log.info("The service is up.", { port });

  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      log.info("The service stops.", { signal });
      watch.stop();
      server.close();
      setTimeout(() => {
        server.server.closeAllConnections();
      }, MOST_STOP_MS).unref();
    });
}

try {
  await serve(readConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
