import type { Instant, RealInstant } from "../time/instant.ts";

/**
 * What is posted: the weekly digest, a personal reminder, a notice to the administrators of a conversation that refuses
 * posts, news of a proposal to those whom it concerns, a published summary of proposals, the offer to publish one, the board
 * of a report, the bundled reminder of reports (`nudge`), that a place is overdue to its manager, that somebody says to be
 * responsible, to the administrators, a month's follow-up (`followUp`), or that a comment on it is wanted (`comment`).
 */
export const JOB_KINDS = [
  "digest",
  "reminder",
  "notice",
  "proposal",
  "summary",
  "offer",
  "board",
  "nudge",
  "escalation",
  "claim",
  "followUp",
  "comment",
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** True for what one person alone is told: nobody else sees whose it is, or what it says. */
export function isPersonal(kind: JobKind): boolean {
  return ["reminder", "proposal", "nudge", "escalation", "comment"].includes(kind);
}

/** True for what administrators see that it went out, and to how many; of what is personal never to whom. */
export function isListed(kind: JobKind): boolean {
  return !isPersonal(kind) || ["nudge", "escalation", "comment"].includes(kind);
}

/** One thing to post at one instant, to any number of conversations; the three together are its key. */
export interface OccurrenceKey {
  readonly kind: JobKind;
  /** What it is about, in key characters: a reminder's id, a conversation's hash, a budget year and an id; "all" for the digest. */
  readonly subject: string;
  readonly due: Instant;
}

/**
 * `open` until one delivery stands for each conversation and each has its message; `planned` until all have ended; then
 * `settled`. `skipped` is the one row that stands for all those too old to be delivered.
 */
export type OccurrenceState =
  | { readonly kind: "open" }
  | { readonly kind: "planned" }
  | { readonly kind: "settled" }
  /** `count` times from `first` to the key's `due`, both included. */
  | { readonly kind: "skipped"; readonly count: number; readonly first: Instant };

export interface Occurrence extends OccurrenceKey {
  readonly state: OccurrenceState;
}

export interface DeliveryKey {
  readonly occurrence: OccurrenceKey;
  readonly conversationId: string;
}

/** Why a delivery was given up; `status` stands beside it. */
export const FAIL_REASONS = [
  /** 403: the bot may not post there. */
  "blocked",
  /** 404: the conversation is gone. */
  "gone",
  /** 413, or heavier than Teams takes. */
  "too-large",
  /** 400, 401 and others that trying again does not change. */
  "refused",
  /** 429 or 412 again and again. */
  "throttled",
  /** Nothing answered at the address, again and again. */
  "unreachable",
  /** It could not be made into a message. */
  "not-rendered",
  /** Its message came back too often. */
  "poisoned",
] as const;
export type FailReason = (typeof FAIL_REASONS)[number];

export const SKIP_REASONS = [
  /** Later than the catch-up window. */
  "too-late",
  /** Removed, blocked or switched off between planning and sending. */
  "removed",
  "switched-off",
  /** A quiet week, by the conversation's own setting. */
  "quiet",
  /** What it was about is no longer there. */
  "subject-gone",
  /** By an administrator. */
  "cancelled",
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export const UNKNOWN_REASONS = [
  /** The instance that posted it never told how it went. */
  "not-recorded",
  /** A 5xx after the message had been written: it may have arrived. */
  "server-error",
  /** No answer in time, or the connection was closed. */
  "no-answer",
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** Where a delivery stands. `by` is the token of the claim, new for each; `until` ends its lease. */
export type DeliveryState =
  | { readonly kind: "pending"; readonly notBefore: RealInstant }
  | { readonly kind: "claimed"; readonly by: string; readonly until: RealInstant }
  /** Written just before the call to Teams: once it has expired nobody knows whether the post arrived. */
  | { readonly kind: "sending"; readonly by: string; readonly until: RealInstant }
  | { readonly kind: "sent"; readonly activityId: string }
  | { readonly kind: "failed"; readonly reason: FailReason; readonly status?: number }
  | { readonly kind: "skipped"; readonly reason: SkipReason }
  /** `by`: the claim that posted, which alone may still say that it was sent. */
  | {
      readonly kind: "unknown";
      readonly reason: UnknownReason;
      readonly by: string;
      readonly status?: number;
    };

export type DeliveryStateKind = DeliveryState["kind"];

/** One post to one conversation. */
export interface Delivery extends DeliveryKey {
  readonly state: DeliveryState;
  /** How many posts have been tried. */
  readonly attempts: number;
  /** The bot's clock when the state last changed. */
  readonly changedAt: Instant;
  /** What its age is counted from: the due instant, or when an administrator wanted it sent again. */
  readonly wantedAt: Instant;
  /** Real time when it last got a message on the queue, or was to get one. */
  readonly queuedAt: RealInstant;
}

/** True for a delivery that nothing more happens to by itself. */
export function hasEnded({ state }: Pick<Delivery, "state">): boolean {
  return !["pending", "claimed", "sending"].includes(state.kind);
}
