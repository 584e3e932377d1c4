import type { Lang } from "../domain/lang.ts";
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
import type { ReminderStore } from "../usecases/reminder-ports.ts";
import type { CalendarReader, Clock, NewId, WelcomeStore } from "../usecases/ports.ts";

/** What the bot needs of the rest of the house. */
export interface BotDeps {
  readonly log: Log;
  readonly newId: NewId;
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
}
