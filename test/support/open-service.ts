import type { BotDeps } from "../../src/bot/deps.ts";
import { composeService, createStores, newId, type Stores } from "../../src/compose.ts";
import type { Log } from "../../src/log.ts";
import type { NewId } from "../../src/usecases/ports.ts";
import { saveCalendar } from "./delivery/calendar.ts";
import { movableClock } from "./delivery/movable-clock.ts";
import { memoryQueue } from "./memory-delivery.ts";
import { anOrganisation } from "./organisation.ts";
import { aRound } from "./proposals.ts";

const QUIET: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface OpenService {
  readonly stores: Stores;
  readonly deps: BotDeps & { readonly newId: NewId };
}

/** An instance of the service as it is composed, on a storage of the test's; nothing is delivered. */
export async function openService(connectionString: string, now: number): Promise<OpenService> {
  const stores = createStores({ kind: "connectionString", connectionString });
  const { deps, calendars } = composeService({
    stores,
    queue: memoryQueue(),
    clock: movableClock(now),
    log: QUIET,
    access: { kind: "thisMachine" },
    tellsClock: false,
    administrators: [],
    defaultLang: "sv",
  });
  await calendars.refresh();
  return { stores, deps: { ...deps, newId } };
}

/** Everything that handing in needs: the calendar, the organisation and the round of 2024. */
export async function saveRound(stores: Stores): Promise<void> {
  await saveCalendar(stores);
  await stores.organisations.save(anOrganisation(), undefined);
  await stores.rounds.save(aRound(), undefined);
}
