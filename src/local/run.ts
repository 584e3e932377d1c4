import { once } from "node:events";
import { join } from "node:path";
import { buildApp } from "../app.ts";
import {
  composeService,
  createClock,
  createQueue,
  createServiceLog,
  createStores,
  watchChanges,
  type Stores,
} from "../compose.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import { AppError } from "../errors.ts";
import { terminal } from "../text/terminal.ts";
import { forgetTheFuture } from "../usecases/forget-the-future.ts";
import { dataFolder } from "./data-flag.ts";
import { openDataFolder } from "./data-folder.ts";
import { readFlags, type LocalFlags } from "./flags.ts";
import { startPlayground } from "./playground.ts";
import { LOCAL_ADMINISTRATOR } from "./playground-people.ts";
import { isFree } from "./ports.ts";
import { loadSampleFollowUp } from "./sample-follow-up.ts";
import { loadSampleOrganisation } from "./sample-organisation.ts";
import { loadSampleReports } from "./sample-reports.ts";
import { loadSamples } from "./samples.ts";
import { movedBy } from "./today.ts";

export interface LocalIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves when somebody asks it to stop. */
  readonly asked: Promise<void>;
  /** A browser can be opened on this machine. */
  readonly hasDesktop: boolean;
  /** Where the person stands who started it. */
  readonly cwd: string;
}

/** A request that is being answered gets this long when the service stops. */
const MOST_STOP_MS = 3_000;

const A_DAY_MS = 24 * 3_600_000;
const LONG_AGO_MS = 30 * A_DAY_MS;

/** What has been started, to be stopped in the opposite order. */
type Stop = () => Promise<void>;

/** Starts storage, bot and chat, and runs until it is asked to stop or one of them ends. Gives the exit status. */
export async function runLocal(argv: readonly string[], io: LocalIo): Promise<number> {
  const read = readFlags(argv);
  if (read.kind === "help") {
    io.out(terminal.help);
    return 0;
  }
  if (read.kind === "bad") {
    io.err(terminal.badFlags(read.problems));
    return 2;
  }
  const busy = await busyPorts(read.flags);
  if (busy.length > 0) {
    io.err(busy.map(({ port, flag }) => terminal.portBusy(port, flag)).join(""));
    return 1;
  }

  const stops: Stop[] = [];
  try {
    return await runUntilAsked(read.flags, io, stops);
  } finally {
    for (const stop of stops.reverse()) await stop().catch(() => undefined);
  }
}

async function runUntilAsked(flags: LocalFlags, io: LocalIo, stops: Stop[]): Promise<number> {
  const folder = dataFolder(flags.data, io.cwd);
  const opened = await openDataFolder(folder);
  if (opened.kind === "inUse") {
    io.err(terminal.dataInUse(folder));
    return 1;
  }
  stops.push(opened.release);
  const clockLine = await startBot(flags, opened.azurite.connectionString, io, stops);
  const ends = [opened.azurite.ended.then(() => "Azurite")];

  if (flags.headless) {
    io.out(terminal.startedHeadless(`http://127.0.0.1:${flags.port}/api/messages`, clockLine));
  } else {
    const playground = await startPlayground({
      port: flags.chatPort,
      botPort: flags.port,
      folder: join(folder, "chat"),
      opensBrowser: io.hasDesktop,
    });
    stops.push(playground.stop);
    ends.push(playground.ended.then(() => "Agents Playground"));
    io.out(terminal.started(playground.url, clockLine));
  }

  const ended = await Promise.race([io.asked, ...ends]);
  io.err(ended === undefined ? terminal.stopping : terminal.ended(ended));
  return ended === undefined ? 0 : 1;
}

/** Starts the service over the emulator, answering on 127.0.0.1 to whoever is on this machine. */
async function startBot(
  flags: LocalFlags,
  connectionString: string,
  io: LocalIo,
  stops: Stop[],
): Promise<string> {
  const log = createServiceLog(io.err);
  const stores = createStores({ kind: "connectionString", connectionString }, log);
  await loadSamples(stores);
  await loadSampleOrganisation(stores);
  await loadSampleReports(stores);
  await loadSampleFollowUp(stores);

  const real = createClock().millis();
  const clock = createClock(movedBy(flags.today, real));
  const isMoved = flags.today.kind === "moved";
  const access = { kind: "thisMachine" } as const;
  const { deps, calendars, organisation, delivery } = composeService({
    access,
    stores,
    queue: createQueue({ kind: "connectionString", connectionString }),
    clock,
    tellsClock: isMoved,
    administrators: [LOCAL_ADMINISTRATOR],
    defaultLang: "sv",
    log,
    publicUrl: `http://127.0.0.1:${flags.port}`,
  });
  const watch = watchChanges([calendars, organisation], log);
  const server = buildApp(deps, access);
  server.listen(flags.port, "127.0.0.1");
  await once(server, "listening");
  if (await isElsewhere(stores, clock.millis(), isMoved ? A_DAY_MS : LONG_AGO_MS)) {
    await forgetTheFuture(stores, clock.millis());
    await delivery.resetWatermark();
  }
  delivery.start();
  stops.push(async () => {
    watch.stop();
    await delivery.stop();
    const closed = new Promise<void>((done) => {
      server.close(done);
    });
    const impatience = setTimeout(() => {
      server.server.closeAllConnections();
    }, MOST_STOP_MS);
    await closed;
    clearTimeout(impatience);
  });
  return isMoved ? terminal.movedClock(clock.today()) : terminal.realClock(stockholmDateAt(real));
}

/** The last run was at another time than the one that the clock is moved to: nobody waits for what lies between. */
async function isElsewhere({ occurrences }: Stores, now: number, most: number): Promise<boolean> {
  const watermark = await occurrences.watermark();
  return watermark !== undefined && (watermark.value > now || now - watermark.value > most);
}

async function busyPorts({
  port,
  chatPort,
  headless,
}: LocalFlags): Promise<{ port: number; flag: string }[]> {
  const wanted = [{ port, flag: "--port" }, ...(headless ? [] : [{ port: chatPort, flag: "--chat-port" }])];
  const free = await Promise.all(wanted.map((each) => isFree(each.port, "127.0.0.1")));
  return wanted.filter((_, index) => free[index] === false);
}

/** The words for a start that failed. */
export function startFailure(error: unknown): string {
  const said = error instanceof AppError ? error.facts["said"] : undefined;
  const why = typeof said === "string" && said !== "" ? said : error instanceof Error ? error.message : "";
  return terminal.notStarted("Styrkedjan", why);
}
