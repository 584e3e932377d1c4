import { once } from "node:events";
import { enableCompileCache, flushCompileCache } from "node:module";
import { ConfigError, readConfig, type Config } from "./config.ts";

/** A request that is being answered gets this long when the service stops. */
const MOST_STOP_MS = 10_000;

async function serve(config: Config): Promise<void> {
  // The libraries are most of the start: they are read after the settings, and as they were compiled the last time.
  enableCompileCache();
  const { composeService, createClock, createQueue, createServiceLog, createStores, watchChanges } =
    await import("./compose.ts");
  const { buildApp } = await import("./app.ts");

  const log = createServiceLog((line) => process.stdout.write(line));
  const { bot: credentials, serviceHosts, port } = config;
  const access = { kind: "teams", credentials, serviceHosts } as const;
  const service = composeService({
    access,
    stores: createStores(config.storage, log),
    queue: createQueue(config.queue),
    clock: createClock(),
    tellsClock: false,
    administrators: config.administrators,
    defaultLang: config.defaultLang,
    log,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
  });
  const server = buildApp(service.deps, access);
  server.listen(port);
  await once(server, "listening");
  flushCompileCache();
  const watch = watchChanges([service.calendars, service.organisation], log);
  service.delivery.start();
  log.info("The service is up.", { port });

  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      log.info("The service stops.", { signal });
      watch.stop();
      void service.delivery.stop();
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
