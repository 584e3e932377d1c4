import { factsOf, type Log } from "../../log.ts";
import type { Clock } from "../../usecases/ports.ts";
import type { BoardWish } from "../../usecases/report/mark-deps.ts";
import {
  BOARD_GAP_MS,
  refreshBoard,
  type RefreshBoardDeps,
  type RefreshOutcome,
} from "../../usecases/report/refresh-board.ts";

/** Keeps boards, of reports or of months, right where they stand. */
export interface BoardRefresher extends BoardWish {
  /** Puts right what was left behind, as when an instance died between a mark and its board. Never fails. */
  look(): Promise<void>;
  /** When all that was wanted until now has been shown or given up. */
  settled(): Promise<void>;
}

export interface BoardRefresherDeps extends RefreshBoardDeps {
  /** What the look goes through: all that stand and may still change. */
  readonly left: () => Promise<readonly string[]>;
  readonly clock: Pick<Clock, "real">;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: Log;
}

/** Others write it, or have: a minute of that is more than chance, and the next look goes on. */
const MOST_WAITS = 60;
const MOST_FAILURES = 5;
const LONGEST_WAIT_MS = 60_000;
/** So many boards at a time are looked at. */
const LANES = 4;

/** What goes on with one board. */
interface Work {
  isWantedAgain: boolean;
  done: Promise<void>;
}

/**
 * Whoever presses wants the board to show it. What is wanted while a board is being written is written together, a second
 * later; what comes to nothing is left to the next look.
 */
export function createBoardRefresher(deps: BoardRefresherDeps): BoardRefresher {
  const works = new Map<string, Work>();
  let looking: Promise<void> | undefined;

  const run = (postId: string): Promise<void> => {
    const known = works.get(postId);
    if (known !== undefined) {
      known.isWantedAgain = true;
      return known.done;
    }
    const work: Work = { isWantedAgain: false, done: Promise.resolve() };
    works.set(postId, work);
    const leave = (): void => {
      if (works.get(postId) === work) works.delete(postId);
    };
    // What is wanted from now on begins anew: there is no moment between the last question and the end.
    const ends = (): boolean => {
      if (!work.isWantedAgain) leave();
      return !work.isWantedAgain;
    };
    const begins = (): void => {
      work.isWantedAgain = false;
    };
    work.done = keepRight(deps, postId, begins, ends).finally(leave);
    return work.done;
  };

  const look = async (): Promise<void> => {
    try {
      const left = (await deps.left()).values();
      const lane = async (): Promise<void> => {
        for (const id of left) await run(id);
      };
      await Promise.all(Array.from({ length: LANES }, lane));
    } catch (error) {
      deps.log.warn("Boards could not be looked at.", factsOf(error));
    }
  };

  return {
    wanted: (postId) => {
      void run(postId);
    },
    look: () => (looking ??= look().finally(() => (looking = undefined))),
    settled: async () => {
      while (works.size > 0) await Promise.all([...works.values()].map(({ done }) => done));
    },
  };
}

/** Goes on until the board shows what was wanted last, within a bound. */
async function keepRight(
  deps: BoardRefresherDeps,
  postId: string,
  begins: () => void,
  ends: () => boolean,
): Promise<void> {
  let [waits, failures] = [0, 0];
  while (waits < MOST_WAITS && failures < MOST_FAILURES) {
    begins();
    const outcome = await tryRefresh(deps, postId);
    switch (outcome.kind) {
      case "none":
      case "right":
      case "written":
        if (ends()) return;
        [waits, failures] = [0, 0];
        continue;
      case "refused":
        deps.log.warn("A board cannot be written where it stands.", { status: outcome.status });
        return;
      case "wait":
        if (outcome.waitMs > LONGEST_WAIT_MS) return;
        waits += 1;
        // What another writes may be over sooner than it may take.
        await deps.wait(Math.min(outcome.waitMs, BOARD_GAP_MS));
        continue;
      case "failed": {
        const { waitMs = 0 } = outcome;
        if (waitMs > LONGEST_WAIT_MS) return;
        failures += 1;
        await deps.wait(Math.max(waitMs, BOARD_GAP_MS * 2 ** (failures - 1)));
        continue;
      }
    }
  }
  deps.log.warn("A board is left to the next look.");
}

/** A storage that does not answer is one more failure. */
async function tryRefresh(deps: BoardRefresherDeps, postId: string): Promise<RefreshOutcome> {
  try {
    return await refreshBoard(deps, postId);
  } catch (error) {
    deps.log.warn("A board could not be refreshed.", factsOf(error));
    return { kind: "failed", waitMs: undefined };
  }
}
