import PQueue from "p-queue";
import { nextDeparture, spacingOf } from "../domain/delivery/spacing.ts";
import type { RealInstant } from "../domain/time/instant.ts";
import type { Clock } from "../usecases/ports.ts";
import { createConversationPace, type ConversationPace } from "./conversation-pace.ts";
import type { Share } from "./share.ts";
import type { Timings } from "./timings.ts";
import { wait } from "./wait.ts";

/** The right to post next. Used once, in either way. */
export interface Ticket {
  /** Ends at the moment to post; false when there is no share of the pace left to post by. */
  depart(): Promise<boolean>;
  /** Nothing was posted. */
  giveUp(): void;
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
const LONGEST_LEAD_MS = 500;
/** How long somebody who may be posting already is kept waiting for a share that has run out. */
const WITHOUT_SHARE_MS = 1_000;

/** No limits: for measuring everything else. */
const FREE: Ticket = { depart: () => Promise.resolve(true), giveUp: () => undefined };

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
  let planned: RealInstant = 0;
  let between = 0;
  let lead = 20;

  const untilTurn = (): number => {
    const perSecond = share.perSecond();
    if (perSecond === 0) return STEP_MS;
    return Math.max(planned, clock.real()) + between * spacingOf(perSecond) - lead - clock.real();
  };

  const enter = async (before: RealInstant, closing: AbortSignal): Promise<Ticket | undefined> => {
    for (let ms = untilTurn(); ms > 0; ms = untilTurn()) {
      if (clock.real() + ms > before) return undefined;
      share.keep();
      await wait(Math.min(ms, STEP_MS), closing);
      if (closing.aborted) return undefined;
    }
    share.keep();
    between += 1;
    return ticket(clock.real());
  };

  const leave = async (): Promise<boolean> => {
    const latest = clock.real() + WITHOUT_SHARE_MS;
    while (share.perSecond() === 0) {
      if (clock.real() >= latest) return false;
      share.keep();
      await wait(STEP_MS);
    }
    while (clock.real() < planned) await wait(planned - clock.real());
    planned = nextDeparture(planned, clock.real(), share.perSecond());
    return true;
  };

  const ticket = (entered: RealInstant): Ticket => ({
    depart: async () => {
      const took = clock.real() - entered;
      lead = Math.min(LONGEST_LEAD_MS, lead + (took * 1.5 - lead) / 8);
      try {
        return await exit.add(leave);
      } finally {
        between -= 1;
      }
    },
    giveUp: () => {
      between -= 1;
    },
  });

  return {
    conversations,
    admit: (before, closing) => {
      share.keep();
      return entrance.add(() => enter(before, closing));
    },
    close: () => share.giveBack(),
  };
}
