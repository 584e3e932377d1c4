import { CONVERSATION_LIMITS, type RateLimit } from "../domain/delivery/conversation-log.ts";

/** All in milliseconds, unless a name says otherwise. */
export interface Timings {
  /** How often what is due is asked for, at whole multiples of it on the bot's clock, and `lag` later. */
  readonly tick: number;
  /** How long after its instant something is found due: whoever saves settings just now is done by then. */
  readonly lag: number;
  /** What downtime missed is delivered within it. */
  readonly catchUp: number;
  /** An occurrence that another instance has left open for so long is finished by this one. */
  readonly takeOver: number;
  /** How far back unsettled occurrences are looked for in each round; once in `lookBackAll` all of them are. */
  readonly lookBack: number;
  readonly lookBackAll: number;
  /** How long a claim holds, and a message is hidden from others. */
  readonly lease: number;
  /** How long after `sending` was written nobody may say that the post's fate is unknown. */
  readonly sendingLease: number;
  /** For how long the record of a post that has gone out is tried. */
  readonly recordFor: number;
  /** What the municipality may post, on all instances together; Infinity lifts the pace, the conversations' too. */
  readonly postsPerSecond: number;
  readonly conversationLimits: readonly RateLimit[];
  /** How long a share of the pace is leased, and how often it is renewed while there is work. */
  readonly paceLease: number;
  readonly paceRenewal: number;
  /** How often an instance that has less than its fair share asks for more. */
  readonly paceHunger: number;
  /** How far apart two instances' clocks may be: a share is no longer used so long before it ends. */
  readonly clockSkew: number;
  readonly mostInFlight: number;
  /** The wait before an empty queue is asked again, from the first to the longest. */
  readonly idle: number;
  readonly idleMost: number;
  /** Received more often than this, a message is taken out. */
  readonly mostDequeues: number;
  /** With the waits between them some hours: Teams, or the way to it, may be gone for longer than a few minutes. */
  readonly mostAttempts: number;
  /** Tries one after the other before a delivery is put back, and the longest wait between two of them. */
  readonly triesAtOnce: number;
  readonly waitAtOnce: number;
  /** The first wait between tries, and the longest one; Teams' own wish goes before. */
  readonly retry: number;
  readonly retryMost: number;
  /** Of Teams' own wish, too: one for years would keep a delivery waiting for ever. */
  readonly retryAfterMost: number;
  /** A delivery without a message gets one after so long, while the queue is empty, and while it is not. */
  readonly requeueEmpty: number;
  readonly requeueBusy: number;
  /** How long a stop lets what is in flight end. */
  readonly stopWithin: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const STANDARD_TIMINGS: Timings = {
  tick: MINUTE,
  lag: 5 * SECOND,
  catchUp: 24 * HOUR,
  takeOver: 30 * SECOND,
  lookBack: 3 * 24 * HOUR,
  lookBackAll: HOUR,
  lease: 2 * MINUTE,
  sendingLease: MINUTE,
  recordFor: 3 * MINUTE,
  postsPerSecond: 30,
  conversationLimits: CONVERSATION_LIMITS,
  paceLease: 10 * SECOND,
  paceRenewal: 2 * SECOND,
  paceHunger: SECOND / 4,
  clockSkew: 2 * SECOND,
  mostInFlight: 32,
  idle: SECOND,
  idleMost: 30 * SECOND,
  mostDequeues: 5,
  mostAttempts: 40,
  triesAtOnce: 3,
  waitAtOnce: 10 * SECOND,
  retry: SECOND,
  retryMost: 10 * MINUTE,
  retryAfterMost: 6 * HOUR,
  requeueEmpty: MINUTE,
  requeueBusy: 15 * MINUTE,
  stopWithin: 20 * SECOND,
};

/** The standard with what is given instead; another instance's open occurrence waits for no longer than half a tick. */
export function timingsWith(given: Partial<Timings> = {}): Timings {
  const timings = { ...STANDARD_TIMINGS, ...given };
  return { ...timings, takeOver: given.takeOver ?? Math.min(STANDARD_TIMINGS.takeOver, timings.tick / 2) };
}
