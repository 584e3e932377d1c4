import { randomUUID } from "node:crypto";
import type { BotDeps } from "./bot/deps.ts";
import { createRenderPost } from "./bot/render-post.ts";
import { createSendPost, type SendPostOptions } from "./bot/send-post.ts";
import type { Access } from "./bot/trust.ts";
import { createDelivery, type DeliveryEngine } from "./delivery/engine.ts";
import { storageQueue, type QueueLocation } from "./delivery/storage-queue.ts";
import type { Timings } from "./delivery/timings.ts";
import { stockholmDateAt } from "./domain/time/stockholm.ts";
import type { Lang } from "./domain/lang.ts";
import { createLog, factsOf, type Log } from "./log.ts";
import { calendarsTable } from "./storage/calendars-table.ts";
import { conversationsTable } from "./storage/conversations-table.ts";
import { deliveriesTable } from "./storage/deliveries-table.ts";
import { occurrencesTable } from "./storage/occurrences-table.ts";
import { paceTable } from "./storage/pace-table.ts";
import { remindersTable } from "./storage/reminders-table.ts";
import { settingsTable } from "./storage/settings-table.ts";
import { snapshotsTable } from "./storage/snapshots-table.ts";
import { openTables, type TablesLocation } from "./storage/tables.ts";
import { onceEach } from "./storage/tell-corrupt.ts";
import { welcomesTable } from "./storage/welcomes-table.ts";
import { cacheActiveCalendars, type ActiveCalendarCache } from "./usecases/active-calendars.ts";
import { afterPosts } from "./usecases/after-posts.ts";
import { createAskQuestion } from "./usecases/ask-question.ts";
import type {
  ConversationStore,
  DeliveryQueue,
  DeliveryStore,
  OccurrenceStore,
  PaceStore,
} from "./usecases/delivery-ports.ts";
import type { CalendarStore, Clock, SettingsStore, WelcomeStore } from "./usecases/ports.ts";
import { createDigestJobs } from "./usecases/due-digests.ts";
import { jobsOfAllKinds } from "./usecases/due-jobs.ts";
import { createReminderJobs } from "./usecases/due-reminders.ts";
import { createMakeDigest } from "./usecases/make-digest.ts";
import { createNoticeJobs } from "./usecases/notify-administrators.ts";
import type { ReminderStore, SnapshotStore } from "./usecases/reminder-ports.ts";

/** A change made on another instance is to be seen within 30 seconds, also when some looks fail. */
const POLL_MS = 5_000;

export interface Stores {
  readonly calendars: CalendarStore;
  readonly settings: SettingsStore;
  readonly welcomes: WelcomeStore;
  readonly conversations: ConversationStore;
  readonly snapshots: SnapshotStore;
  readonly reminders: ReminderStore;
  readonly occurrences: OccurrenceStore;
  readonly deliveries: DeliveryStore;
  readonly pace: PaceStore;
}

export function newId(): string {
  return randomUUID();
}

/** The only clock: real time, moved by so many milliseconds. */
export function createClock(movedByMs = 0): Clock {
  const millis = () => Date.now() + movedByMs;
  // Asked in every turn, and telling it takes a time zone's rules: a day begins on a whole minute.
  let known = { minute: NaN, date: "" };
  return {
    millis,
    real: () => Date.now(),
    today: () => {
      const minute = Math.floor(millis() / 60_000);
      if (minute !== known.minute) known = { minute, date: stockholmDateAt(minute * 60_000) };
      return known.date;
    },
  };
}

export function createServiceLog(write: (line: string) => void): Log {
  return createLog(write, () => new Date().toISOString());
}

/** A row that cannot be read is left out of lists and told to the log; without one it is a fault. */
export function createStores(location: TablesLocation, log?: Log): Stores {
  const tables = openTables(location);
  const tellCorrupt =
    log &&
    onceEach((fault) => {
      log.error("A stored row cannot be read and is left out.", factsOf(fault));
    });
  return {
    calendars: calendarsTable(tables, newId),
    settings: settingsTable(tables, newId),
    welcomes: welcomesTable(tables, newId),
    conversations: conversationsTable(tables, newId, tellCorrupt),
    snapshots: snapshotsTable(tables, newId),
    reminders: remindersTable(tables, newId, tellCorrupt),
    occurrences: occurrencesTable(tables, newId, tellCorrupt),
    deliveries: deliveriesTable(tables, newId, tellCorrupt),
    pace: paceTable(tables, newId),
  };
}

/** The queue that all instances take their deliveries from. */
export function createQueue(location: QueueLocation): DeliveryQueue {
  return storageQueue(location);
}

export interface ServiceOptions {
  readonly stores: Stores;
  readonly queue: DeliveryQueue;
  readonly access: Access;
  readonly clock: Clock;
  /** Every answer says which day the clock shows. */
  readonly tellsClock: boolean;
  /** Entra object ids, in lower case. */
  readonly administrators: readonly string[];
  readonly defaultLang: Lang;
  readonly log: Log;
  /** Other than the standard ones, for tests and measurements. */
  readonly timings?: Partial<Timings>;
  readonly posting?: SendPostOptions;
}

export interface Service {
  readonly deps: BotDeps;
  readonly calendars: ActiveCalendarCache;
  /** Posts what is due once it is started. */
  readonly delivery: DeliveryEngine;
}

export function composeService(options: ServiceOptions): Service {
  const { stores, clock, tellsClock, administrators, defaultLang, log } = options;
  const calendars = cacheActiveCalendars(stores);
  const known = new Set(administrators);
  const deps: Omit<BotDeps, "control"> = {
    log,
    newId,
    clock,
    tellsClock,
    defaultLang,
    calendars,
    choosing: {
      calendars: stores.calendars,
      settings: stores.settings,
      isAdministrator: (aadObjectId) => aadObjectId !== undefined && known.has(aadObjectId),
      refresh: calendars.refresh,
    },
    welcomes: stores.welcomes,
    ask: createAskQuestion(),
    conversations: stores.conversations,
    makeDigest: createMakeDigest({ calendars, snapshots: stores.snapshots }),
    reminders: stores.reminders,
    occurrences: stores.occurrences,
    deliveries: stores.deliveries,
    send: createSendPost(options.access, options.posting),
  };
  const delivery = createDelivery({
    ...stores,
    ...deps,
    queue: options.queue,
    jobs: jobsOfAllKinds({
      digest: createDigestJobs(stores),
      reminder: createReminderJobs({ ...stores, calendars, clock }),
      notice: createNoticeJobs({ ...stores, administrators }),
    }),
    render: createRenderPost(deps),
    events: afterPosts(deps),
    timings: options.timings ?? {},
  });
  return { deps: { ...deps, control: delivery.control }, calendars, delivery };
}

/** Looks for changed calendars by time, until it is stopped. A look that fails leaves what is held. */
export function watchCalendars(calendars: ActiveCalendarCache, log: Log): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    try {
      await calendars.refresh();
    } catch (error) {
      log.warn("The calendars could not be looked for.", factsOf(error));
    }
    // `stopped` may have been set while it looked.
    if (!stopped) timer = setTimeout(() => void look(), POLL_MS).unref();
  };
  void look();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
