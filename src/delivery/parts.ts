import type { Log } from "../log.ts";
import type {
  ConversationStore,
  DeliveryEvents,
  DeliveryQueue,
  DeliveryStore,
  JobSource,
  OccurrenceStore,
  PaceStore,
  RenderPost,
  SendPost,
} from "../usecases/delivery-ports.ts";
import type { Clock, NewId } from "../usecases/ports.ts";
import type { Pace } from "./pace.ts";
import type { Timings } from "./timings.ts";

export interface DeliveryDeps {
  readonly occurrences: OccurrenceStore;
  readonly deliveries: DeliveryStore;
  readonly conversations: ConversationStore;
  readonly pace: PaceStore;
  readonly queue: DeliveryQueue;
  readonly jobs: JobSource;
  readonly render: RenderPost;
  readonly send: SendPost;
  readonly events: DeliveryEvents;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly timings?: Partial<Timings>;
}

/** What every part of one engine works with. */
export interface Parts extends Omit<DeliveryDeps, "pace" | "timings"> {
  readonly timings: Timings;
  readonly pace: Pace;
  /** Given when the engine is to stop: nothing new is taken, and nobody waits any longer. */
  readonly closing: AbortSignal;
  /** Called when messages have been sent, so that this instance's worker looks at once. */
  readonly wake: () => void;
}
