import type { Readable } from "node:stream";
import type { Memorandum } from "../domain/follow-up/memorandum.ts";
import type { Lang } from "../domain/lang.ts";
import type { SummaryModel } from "../domain/summary/summary-model.ts";
import type { Log } from "../log.ts";
import type { AskQuestion } from "../usecases/ask-question.ts";
import type { ChooseCalendarsDeps } from "../usecases/choose-calendars.ts";
import type {
  ConversationStore,
  DeliveryControl,
  DeliveryStore,
  OccurrenceStore,
  SendPost,
} from "../usecases/delivery-ports.ts";
import type { MakeDigest } from "../usecases/make-digest.ts";
import type { BoardWish } from "../usecases/report/mark-deps.ts";
import type {
  BoardStore,
  KlarmarkeringStore,
  PauseStore,
  ReportPlanStore,
} from "../usecases/report-ports.ts";
import type { FollowUpStore, MonthWish, UnitCommentStore } from "../usecases/follow-up-ports.ts";
import type { ReminderStore } from "../usecases/reminder-ports.ts";
import type { OrganisationReader, OrganisationStore } from "../usecases/organisation-ports.ts";
import type { CalendarReader, Clock, NewId, WelcomeStore } from "../usecases/ports.ts";
import type { DownloadStore } from "../usecases/download-ports.ts";
import type { ProposalStore, RoundStore, SummaryVersionStore } from "../usecases/proposal-ports.ts";

/** What the bot needs of the rest of the house. */
export interface BotDeps {
  readonly log: Log;
  readonly newId: NewId;
  /** Makes what nobody can guess, in characters that an address takes. */
  readonly newSecret: NewId;
  readonly clock: Clock;
  /** The clock has been moved, and every answer says so. */
  readonly tellsClock: boolean;
  readonly defaultLang: Lang;
  readonly calendars: CalendarReader;
  readonly choosing: ChooseCalendarsDeps;
  readonly welcomes: WelcomeStore;
  readonly ask: AskQuestion;
  readonly conversations: ConversationStore;
  readonly makeDigest: MakeDigest;
  readonly reminders: ReminderStore;
  readonly occurrences: OccurrenceStore;
  readonly deliveries: DeliveryStore;
  readonly control: DeliveryControl;
  readonly send: SendPost;
  /** Who may do what, for every right that is checked. */
  readonly organisation: OrganisationReader;
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
  /** Told that a report's marks have changed. */
  readonly boardRefresher: BoardWish;
  /** Told that a month tells something else: a comment has come, or a limit has changed. */
  readonly followUpRefresher: MonthWish;
  /** Where people's browsers reach the service, without a slash at the end; undefined where nobody has said it. */
  readonly publicUrl: string | undefined;
  /** The sammanställning as an .xlsx, written while it is read. */
  readonly writeWorkbook: (model: SummaryModel, lang: Lang) => Readable;
  /** The draft of a tjänsteskrivelse as a .docx, made when it is read. */
  readonly writeMemorandum: (memorandum: Memorandum) => Readable;
}
