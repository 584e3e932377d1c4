import type {
  Delivery,
  DeliveryKey,
  JobKind,
  Occurrence,
  OccurrenceKey,
  OccurrenceState,
  SkipReason,
} from "../domain/delivery/delivery.ts";
import type { PaceShare } from "../domain/delivery/pace-share.ts";
import type { SendOutcome } from "../domain/delivery/send-outcome.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { Version } from "./ports.ts";

export type { PaceShare, SendOutcome };

/** A stored thing with the version that its next save must name. */
export interface Stored<T> {
  readonly value: T;
  readonly version: Version;
}

export interface OccurrenceStore {
  /** Up to which instant occurrences have been made; undefined before the first time. */
  watermark(): Promise<Stored<Instant> | undefined>;
  /** False when another instance moved it after `expected` was read. */
  moveWatermark(to: Instant, expected: Version | undefined): Promise<boolean>;
  /** True for the first one who makes it, on any instance. */
  insert(occurrence: Occurrence): Promise<boolean>;
  find(key: OccurrenceKey): Promise<Stored<Occurrence> | undefined>;
  /** The new version; undefined when another was first. */
  replace(occurrence: Occurrence, expected: Version): Promise<Version | undefined>;
  /** Those that are open or planned and due at or after `from`, by due instant. */
  unsettled(from: Instant): Promise<readonly Stored<Occurrence>[]>;
  /** The latest of all states, newest first, those due after `now` left out; reminders and notices only when `kinds` names them. */
  latest(most: number, kinds: readonly OccurrenceKey["kind"][], now: Instant): Promise<readonly Occurrence[]>;
  /** All of a kind due from one instant to another, both included, by due instant; of one state when it is named. */
  between(
    from: Instant,
    until: Instant,
    kind: JobKind,
    state?: OccurrenceState["kind"],
  ): Promise<readonly Occurrence[]>;
  /** Takes away every occurrence due after an instant, and its deliveries: what a moved clock has not come to yet. */
  forgetAfter(instant: Instant): Promise<void>;
}

export interface DeliveryStore {
  /** Inserts those that are not there; what is there is left as it is. All are of one occurrence. */
  insertMissing(deliveries: readonly Delivery[]): Promise<void>;
  find(key: DeliveryKey): Promise<Stored<Delivery> | undefined>;
  /** The new version; undefined when another was first. One round trip: the version is the row's own. */
  replace(delivery: Delivery, expected: Version): Promise<Version | undefined>;
  /** All of an occurrence, or only those that have not ended. */
  list(occurrence: OccurrenceKey, which: "all" | "unended"): Promise<readonly Stored<Delivery>[]>;
  /** What has failed, is unknown or waits, of all occurrences due from one instant to another, both included, by due instant. */
  troubled(from: Instant, until: Instant): Promise<readonly Delivery[]>;
  /** All to one conversation that are due from one instant to another, both included, by due instant. */
  toConversation(conversationId: string, from: Instant, until: Instant): Promise<readonly Delivery[]>;
}

export interface ConversationStore {
  /** Every known conversation. */
  list(): Promise<readonly Stored<KnownConversation>[]>;
  find(id: string): Promise<Stored<KnownConversation> | undefined>;
  /** The new version; undefined when another was first. `expected` undefined says that it must not be there yet. */
  save(conversation: KnownConversation, expected: Version | undefined): Promise<Version | undefined>;
}

export interface PaceStore {
  shares(): Promise<{ readonly shares: readonly PaceShare[]; readonly version: Version | undefined }>;
  /** False when another instance was first. */
  setShares(shares: readonly PaceShare[], expected: Version | undefined): Promise<boolean>;
}

/** What Teams is to show; made by the bot, carried unread by the delivery. */
export interface OutgoingMessage {
  readonly type: "message";
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly unknown[];
}

/** A new post (in a channel a new thread), the place of an earlier one, or a reply in its thread. */
export type PostTarget =
  | { readonly kind: "new" }
  | { readonly kind: "update"; readonly activityId: string }
  | { readonly kind: "reply"; readonly activityId: string };

/** Posts once, updates in place, or replies. Never throws for what Teams answers. */
export type SendPost = (
  to: KnownConversation,
  message: OutgoingMessage,
  target: PostTarget,
) => Promise<SendOutcome>;

/** What the maker of a post wants to know again once it has arrived. */
export type Memo = Readonly<Record<string, string>>;

export type Rendered =
  /** `memo` is given back when it has arrived; nobody else reads it. */
  | { readonly kind: "post"; readonly message: OutgoingMessage; readonly memo?: Memo }
  | { readonly kind: "skip"; readonly reason: SkipReason };

/** Makes the post of a delivery for its due instant, from what is stored now. */
export type RenderPost = (occurrence: OccurrenceKey, to: KnownConversation) => Promise<Rendered>;

/** What happens besides the record; both may be told twice of the same. */
export interface DeliveryEvents {
  /** The post has arrived, and is `activityId` there; empty when Teams has not told. */
  sent(
    occurrence: OccurrenceKey,
    to: KnownConversation,
    memo: Memo | undefined,
    activityId: string,
  ): Promise<void>;
  /** Teams refused a post for good: 403 or 404. */
  refused(to: KnownConversation, status: number): Promise<void>;
}

/** Tells the planner what is due, and to whom. */
export interface JobSource {
  /**
   * What is due after `after` and at or before `until`, by due instant, each once; a reminder also when it fell due earlier
   * and has not been given (its event moved). A clock that stood still for a year gives a year's.
   */
  due(after: Instant, until: Instant): Promise<readonly OccurrenceKey[]>;
  /** The ids of the conversations that get it, as the settings are now. Also asked of what has been made by `announce`. */
  recipients(occurrence: OccurrenceKey): Promise<readonly string[]>;
}

/** The queue's handle of a message: valid until its visibility ends. */
export interface QueueMessage {
  /** Undefined for a message that cannot be read. */
  readonly key: DeliveryKey | undefined;
  readonly dequeueCount: number;
  readonly handle: unknown;
}

export interface DeliveryQueue {
  /** Shown to receivers after `hiddenMs`, at once when absent. */
  send(key: DeliveryKey, hiddenMs?: number): Promise<void>;
  /** At most 32, hidden from others for so long. */
  receive(most: number, hiddenMs: number): Promise<readonly QueueMessage[]>;
  /** Shows it again after `ms`. */
  hide(message: QueueMessage, ms: number): Promise<void>;
  delete(message: QueueMessage): Promise<void>;
  /** Moves it to the poison queue. */
  poison(message: QueueMessage): Promise<void>;
  /** True when no message is there, neither visible nor hidden. */
  isEmpty(): Promise<boolean>;
}

/** What administrators and tests may do with deliveries. */
export interface DeliveryControl {
  /** Makes an occurrence that no schedule makes, once. */
  announce(occurrence: OccurrenceKey): Promise<void>;
  /** Sends again what has failed or is unknown; false when it is neither any longer. */
  resend(key: DeliveryKey): Promise<boolean>;
  /** Takes back what has not been posted of an occurrence; gives how many were. */
  cancel(occurrence: OccurrenceKey): Promise<number>;
}
