import type { ConversationStore, DeliveryStore, OccurrenceStore } from "../usecases/delivery-ports.ts";
import type { FollowUpStore } from "../usecases/follow-up-ports.ts";
import type { OrganisationStore } from "../usecases/organisation-ports.ts";
import type { CalendarStore, SettingsStore } from "../usecases/ports.ts";
import type { ProposalStore, RoundStore } from "../usecases/proposal-ports.ts";
import type { KlarmarkeringStore, ReportPlanStore } from "../usecases/report-ports.ts";
import type { SnapshotStore } from "../usecases/reminder-ports.ts";

/** What is stored that commands read and write, for as long as a command needs it. */
export interface OpenedStores {
  readonly calendars: CalendarStore;
  readonly settings: SettingsStore;
  readonly organisations: OrganisationStore;
  readonly rounds: RoundStore;
  readonly proposals: ProposalStore;
  readonly reportPlans: ReportPlanStore;
  readonly followUps: FollowUpStore;
  readonly close: () => Promise<void>;
}

/** The same with what is posted from them, and where. */
export interface OpenedService extends OpenedStores {
  readonly conversations: ConversationStore;
  readonly snapshots: SnapshotStore;
  readonly occurrences: OccurrenceStore;
  readonly deliveries: DeliveryStore;
  readonly klarmarkeringar: KlarmarkeringStore;
}

/** Asks the person at the terminal; undefined for one who closes it instead of answering. */
export type Ask = (question: string) => Promise<string | undefined>;

/** What a command knows of the world outside. */
export interface CliIo {
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The folder that relative file names start from. */
  readonly cwd: string;
  /** `--data` as it was typed, for a command line to copy. */
  readonly data?: string;
  /** Today as the municipality's clocks show it, "2023-03-06". */
  readonly today: () => string;
  /** This moment, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  /** Absent where nobody sits at a terminal. */
  readonly ask?: Ask;
  /**
   * Opens the storage: what the settings name, else the running local service's, else the data folder's own. Only what
   * reads or writes what is stored calls it; it takes a second.
   */
  readonly openStores: () => Promise<OpenedStores>;
  /** Opens the storage that the settings name; undefined when they name none. */
  readonly openNamedStores: () => Promise<OpenedService | undefined>;
}

/** A command's body: gives the exit status. */
export type RunCommand = (argv: readonly string[], io: CliIo) => Promise<number>;
