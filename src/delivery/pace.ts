import PQueue from "p-queue";
import { nextDeparture, spacingOf } from "../domain/delivery/spacing.ts";
import type { RealInstant } from "../domain/time/instant.ts";
import type { Clock } from "../usecases/ports.ts";
import { createConversationPace, type ConversationPace } from "./conversation-pace.ts";
import type { Share } from "./share.ts";
import type { Timings } from "./timings.ts";
import { wait } from "./wait.ts";

/** The right to post next. One that is not used is lost. */
export interface Ticket {
  /** Ends at the moment to post; false when there is no share of the pace left to post by. */
  depart(): Promise<boolean>;
}

export interface Pace {
  readonly conversations: ConversationPace;
  /** Ends shortly before this post's turn, first come, first served; undefined when that is not before `before`. */
  admit(before: RealInstant, closing: AbortSignal): Promise<Ticket | undefined>;
  /** What is leased goes back to the others. */
  readonly close: () => Promise<void>;
}

/** The longest wait in one piece, so that a share that has changed is soon seen. */
const STEP_MS = 50;
/** How long before its departure a post is let in: as long as writes take of late, and a half more. */
const FIRST_LEAD_MS = 20;
const LONGEST_LEAD_MS = 500;
const LEAD_OF_WRITE = 1.5;
/** How long somebody who may be posting already is kept waiting for a share that has run out. */
const WITHOUT_SHARE_MS = 1_000;

/** No limits: for measuring everything else. */
const FREE: Ticket = { depart: () => Promise.resolve(true) };

/**
 * Spaces the posts of one instance evenly by its share. A post is let in so early that what it still has to write takes
 * until its departure: those who wait, wait before they have written `sending`.
 */
export function createPace(share: Share, clock: Clock, timings: Timings): Pace {
  const conversations = createConversationPace(share, clock, timings);
  if (timings.postsPerSecond === Infinity) {
    return { conversations, admit: () => Promise.resolve(FREE), close: () => Promise.resolve() };
  }
  const entrance = new PQueue({ concurrency: 1 });
  const exit = new PQueue({ concurrency: 1 });
  let nextIn: RealInstant = 0;
  let nextOut: RealInstant = 0;
  let lead = FIRST_LEAD_MS;

  const untilTurn = (perSecond: number): number => {
    // Who is still writing keeps nobody waiting; who stands at the exit already goes before.
    const atExit = exit.pending + exit.size;
    return Math.max(nextIn, nextOut + atExit * spacingOf(perSecond)) - lead - clock.real();
  };

  const enter = async (before: RealInstant, closing: AbortSignal): Promise<Ticket | undefined> => {
    for (;;) {
      share.keep();
      const perSecond = share.perSecond();
      const ms = perSecond === 0 ? STEP_MS : untilTurn(perSecond);
      if (ms <= 0) {
        nextIn = nextDeparture(nextIn, clock.real(), perSecond);
        return ticket(clock.real());
      }
      if (clock.real() + ms > before) return undefined;
      await wait(Math.min(ms, STEP_MS), closing);
      if (closing.aborted) return undefined;
    }
  };

  const leave = async (): Promise<boolean> => {
    const latest = clock.real() + WITHOUT_SHARE_MS;
    for (;;) {
      const perSecond = share.perSecond();
      const ms = perSecond === 0 ? STEP_MS : nextOut - clock.real();
      if (ms <= 0) {
        nextOut = nextDeparture(nextOut, clock.real(), perSecond);
        return true;
      }
      if (perSecond === 0 && clock.real() >= latest) return false;
      share.keep();
      await wait(Math.min(ms, STEP_MS));
    }
  };

  const ticket = (entered: RealInstant): Ticket => ({
    depart: () => {
      const wrote = clock.real() - entered;
      lead = Math.min(LONGEST_LEAD_MS, lead + (wrote * LEAD_OF_WRITE - lead) / 8);
      return exit.add(leave);
    },
  });

  return {
    conversations,
    admit: (before, closing) => entrance.add(() => enter(before, closing)),
    close: () => share.giveBack(),
  };
}
