import { randomBytes, randomUUID } from "node:crypto";
import type { BotDeps } from "./bot/deps.ts";
import { createRenderPost } from "./bot/render-post.ts";
import { createFollowUpRefresher, type FollowUpRefresher } from "./bot/follow-up/follow-up-refresher.ts";
import { createMakeMonthPost } from "./bot/follow-up/make-month-post.ts";
import { createBoardRefresher, type BoardRefresher } from "./bot/report/board-refresher.ts";
import { createMakeBoard } from "./bot/report/make-board.ts";
import { createSendPost, type SendPostOptions } from "./bot/send-post.ts";
import type { Access } from "./bot/trust.ts";
import { createDelivery, type DeliveryEngine } from "./delivery/engine.ts";
import { storageQueue, type QueueLocation } from "./delivery/storage-queue.ts";
import type { Timings } from "./delivery/timings.ts";
import { writeMemorandum } from "./documents/write-memorandum.ts";
import { writeSummaryWorkbook } from "./documents/write-summary-workbook.ts";
import { stockholmDateAt } from "./domain/time/stockholm.ts";
import type { Lang } from "./domain/lang.ts";
import { createLog, factsOf, type Log } from "./log.ts";
import { boardsTable } from "./storage/boards-table.ts";
import { calendarsTable } from "./storage/calendars-table.ts";
import { conversationsTable } from "./storage/conversations-table.ts";
import { deliveriesTable } from "./storage/deliveries-table.ts";
import { downloadsTable } from "./storage/downloads-table.ts";
import { klarmarkeringarTable } from "./storage/klarmarkeringar-table.ts";
import { occurrencesTable } from "./storage/occurrences-table.ts";
import { followUpsTable } from "./storage/follow-ups-table.ts";
import { organisationTable } from "./storage/organisation-table.ts";
import { paceTable } from "./storage/pace-table.ts";
import { pausesTable } from "./storage/pauses-table.ts";
import { proposalsTable } from "./storage/proposals-table.ts";
import { remindersTable } from "./storage/reminders-table.ts";
import { reportPlansTable } from "./storage/report-plans-table.ts";
import { roundsTable } from "./storage/rounds-table.ts";
import { settingsTable } from "./storage/settings-table.ts";
import { snapshotsTable } from "./storage/snapshots-table.ts";
import { summaryVersionsTable } from "./storage/summary-versions-table.ts";
import { openTables, type TablesLocation } from "./storage/tables.ts";
import { onceEach } from "./storage/tell-corrupt.ts";
import { unitCommentsTable } from "./storage/unit-comments-table.ts";
import { welcomesTable } from "./storage/welcomes-table.ts";
import { nameOfComments } from "./text/follow-up/name-of-comments.ts";
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
import { createCommentJobs } from "./usecases/comment-jobs.ts";
import { createFollowUpJobs } from "./usecases/follow-up-jobs.ts";
import { createDigestJobs } from "./usecases/due-digests.ts";
import { jobsOfAllKinds } from "./usecases/due-jobs.ts";
import { createReminderJobs } from "./usecases/due-reminders.ts";
import { createDigestReports } from "./usecases/digest-reports.ts";
import { createMakeDigest } from "./usecases/make-digest.ts";
import { createNoticeJobs } from "./usecases/notify-administrators.ts";
import type { OrganisationReader, OrganisationStore } from "./usecases/organisation-ports.ts";
import { createOrganisationReader } from "./usecases/organisation-reader.ts";
import { createProposalNewsJobs } from "./usecases/proposal-news-jobs.ts";
import type { DownloadStore } from "./usecases/download-ports.ts";
import type { ProposalStore, RoundStore, SummaryVersionStore } from "./usecases/proposal-ports.ts";
import { createBoardJobs } from "./usecases/report-board-jobs.ts";
import { createClaimJobs } from "./usecases/claim-jobs.ts";
import { createEscalationJobs } from "./usecases/report-escalation-jobs.ts";
import { createNudgeJobs } from "./usecases/report-nudge-jobs.ts";
import { boardsLeft } from "./usecases/report/boards-left.ts";
import { findBoard } from "./usecases/report/find-board.ts";
import type { BoardStore, KlarmarkeringStore, PauseStore, ReportPlanStore } from "./usecases/report-ports.ts";
import type { FollowUpStore, UnitCommentStore } from "./usecases/follow-up-ports.ts";
import type { ReminderStore, SnapshotStore } from "./usecases/reminder-ports.ts";
import { unlessCorrupt } from "./usecases/unless-corrupt.ts";
import { createOfferJobs, createSummaryJobs } from "./usecases/summary-jobs.ts";

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
  readonly organisations: OrganisationStore;
  readonly rounds: RoundStore;
  readonly proposals: ProposalStore;
  readonly summaryVersions: SummaryVersionStore;
  readonly downloads: DownloadStore;
  readonly reportPlans: ReportPlanStore;
  readonly klarmarkeringar: KlarmarkeringStore;
  readonly boards: BoardStore;
  readonly pauses: PauseStore;
  readonly followUps: FollowUpStore;
  /** The posts of months where they stand. */
  readonly followUpPosts: BoardStore;
  readonly unitComments: UnitCommentStore;
}

export function newId(): string {
  return randomUUID();
}

/** From 0 to 1: what nobody need be able to tell beforehand, and nothing hangs on. */
function random(): number {
  return Math.random();
}

/** Keeps no process alive: what is not shown then is shown by the next look. */
function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

/** What nobody can guess: 32 bytes, in characters that an address takes. */
function newSecret(): string {
  return randomBytes(32).toString("base64url");
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
    organisations: organisationTable(tables, newId),
    rounds: roundsTable(tables, newId, tellCorrupt),
    proposals: proposalsTable(tables, { newId, random, tellCorrupt }),
    summaryVersions: summaryVersionsTable(tables, newId),
    downloads: downloadsTable(tables, { newId, newSecret }),
    reportPlans: reportPlansTable(tables, newId, tellCorrupt),
    klarmarkeringar: klarmarkeringarTable(tables, newId, tellCorrupt),
    boards: boardsTable(tables, newId, tellCorrupt),
    pauses: pausesTable(tables, newId, tellCorrupt),
    followUps: followUpsTable(tables, newId),
    followUpPosts: boardsTable({ boards: tables.followUpPosts }, newId, tellCorrupt),
    unitComments: unitCommentsTable(tables, newId, tellCorrupt),
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
  /** Where people's browsers reach the service; without it nothing can be downloaded. */
  readonly publicUrl?: string;
  /** Other than the standard ones, for tests and measurements. */
  readonly timings?: Partial<Timings>;
  readonly posting?: SendPostOptions;
}

export interface Service {
  readonly deps: BotDeps;
  readonly calendars: ActiveCalendarCache;
  readonly organisation: OrganisationReader;
  /** Posts what is due once it is started. */
  readonly delivery: DeliveryEngine;
  readonly boardRefresher: BoardRefresher;
  readonly followUpRefresher: FollowUpRefresher;
}

export function composeService(options: ServiceOptions): Service {
  const { stores, clock, tellsClock, administrators, defaultLang, log } = options;
  const calendars = cacheActiveCalendars(stores);
  const organisation = createOrganisationReader(stores.organisations, administrators);
  const base: Omit<BotDeps, "control" | "boardRefresher" | "followUpRefresher"> = {
    log,
    newId,
    newSecret,
    clock,
    tellsClock,
    defaultLang,
    calendars,
    choosing: {
      calendars: stores.calendars,
      settings: stores.settings,
      isAdministrator: (aadObjectId) => organisation.isAdministrator(aadObjectId),
      refresh: calendars.refresh,
    },
    welcomes: stores.welcomes,
    ask: createAskQuestion(),
    conversations: stores.conversations,
    makeDigest: createMakeDigest({
      calendars,
      snapshots: stores.snapshots,
      reports: createDigestReports({ ...stores, calendars, organisation, clock }),
    }),
    reminders: stores.reminders,
    occurrences: stores.occurrences,
    deliveries: stores.deliveries,
    send: createSendPost(options.access, options.posting),
    organisation,
    organisations: stores.organisations,
    rounds: stores.rounds,
    proposals: stores.proposals,
    summaryVersions: stores.summaryVersions,
    downloads: stores.downloads,
    reportPlans: stores.reportPlans,
    klarmarkeringar: stores.klarmarkeringar,
    boards: stores.boards,
    pauses: stores.pauses,
    followUps: stores.followUps,
    followUpPosts: stores.followUpPosts,
    unitComments: stores.unitComments,
    publicUrl: options.publicUrl,
    writeWorkbook: writeSummaryWorkbook,
    writeMemorandum,
  };
  const boardRefresher = createBoardRefresher({
    ...base,
    find: (reportId) => findBoard(base, reportId),
    left: () => boardsLeft(base),
    make: createMakeBoard(base),
    wait,
  });
  const followUpRefresher = createFollowUpRefresher({ ...base, make: createMakeMonthPost(base), wait });
  const deps: Omit<BotDeps, "control"> = { ...base, boardRefresher, followUpRefresher };
  const reporting = { ...stores, calendars, organisation, clock };
  const tellCorrupt = onceEach((fault) => {
    log.error("A follow-up cannot be read: nothing of months is posted until it can.", factsOf(fault));
  });
  const delivery = createDelivery({
    ...stores,
    ...deps,
    queue: options.queue,
    jobs: jobsOfAllKinds({
      digest: createDigestJobs(stores),
      reminder: createReminderJobs({ ...stores, calendars, clock }),
      notice: createNoticeJobs({ ...stores, organisation }),
      proposal: createProposalNewsJobs(stores),
      summary: createSummaryJobs({ ...stores, calendars, organisation }),
      offer: createOfferJobs({ ...stores, calendars, organisation }),
      board: createBoardJobs({ ...reporting, look: () => void boardRefresher.look() }),
      nudge: createNudgeJobs(reporting),
      escalation: createEscalationJobs(reporting),
      claim: createClaimJobs(reporting),
      followUp: unlessCorrupt(
        createFollowUpJobs({ ...stores, look: () => void followUpRefresher.look() }),
        tellCorrupt,
      ),
      comment: unlessCorrupt(
        createCommentJobs({ ...reporting, boardRefresher, nameOfComments: nameOfComments(defaultLang) }),
        tellCorrupt,
      ),
    }),
    render: createRenderPost(deps),
    events: afterPosts(deps),
    timings: options.timings ?? {},
  });
  return {
    deps: { ...deps, control: delivery.control },
    calendars,
    organisation,
    delivery,
    boardRefresher,
    followUpRefresher,
  };
}

/** What is held in memory and may have been changed by another instance. */
interface Held {
  refresh(): Promise<void>;
}

/** Looks for changes by time, until it is stopped. A look that fails leaves what is held. */
export function watchChanges(held: readonly Held[], log: Log): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    const looks = await Promise.allSettled(held.map((each) => each.refresh()));
    for (const seen of looks)
      if (seen.status === "rejected") log.warn("Changes could not be looked for.", factsOf(seen.reason));
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
