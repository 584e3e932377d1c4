import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Board } from "../../domain/report/report.ts";
import type { RealInstant } from "../../domain/time/instant.ts";
import type { ConversationStore, OutgoingMessage, SendOutcome, SendPost, Stored } from "../delivery-ports.ts";
import type { Clock } from "../ports.ts";
import type { BoardStore } from "../report-ports.ts";

/** A board as it should be now; undefined for what is gone. `shown` is the same for boards that show the same. */
export type MakeBoard = (
  postId: string,
  to: KnownConversation,
) => Promise<{ readonly message: OutgoingMessage; readonly shown: string } | undefined>;

/** What is kept right: boards of reports, or the posts of months, which differ in where they are found and what they show. */
export interface RefreshBoardDeps {
  /** Where it stands; undefined for what has not been posted. */
  readonly find: (postId: string) => Promise<Stored<Board> | undefined>;
  readonly boards: Pick<BoardStore, "find" | "save">;
  readonly conversations: Pick<ConversationStore, "find">;
  readonly make: MakeBoard;
  readonly send: SendPost;
  readonly clock: Pick<Clock, "real">;
}

export type RefreshOutcome =
  /** No board stands where it could be written. */
  | { readonly kind: "none" }
  /** It shows what it should. */
  | { readonly kind: "right" }
  | { readonly kind: "written" }
  /** Another is at it, or it was written just now: asked again after `waitMs`. */
  | { readonly kind: "wait"; readonly waitMs: number }
  /** Teams has not taken it, or nobody knows; `waitMs` when it has asked for a time. */
  | { readonly kind: "failed"; readonly waitMs: number | undefined }
  /** Teams does not take it: the message is gone, or the bot is. */
  | { readonly kind: "refused"; readonly status: number };

/** The writes of one board are so far apart, on all instances together. */
export const BOARD_GAP_MS = 1_000;
/** Longer than a call to Teams and its token may take: who holds a board for longer has died. */
const HOLD_MS = 45_000;
/** What Teams has refused is tried again now and then: the bot may be back. */
const REFUSED_MS = 3_600_000;
const MOST_TRIES = 5;

/**
 * Puts a board right, once. Any instance may do so at any time: who wants to write first takes the board by its version, so
 * that one write is over before the next begins, a second later at the soonest; and while it is written nobody knows what it
 * shows, so that whoever comes after a crash writes it again.
 */
export async function refreshBoard(deps: RefreshBoardDeps, postId: string): Promise<RefreshOutcome> {
  const stored = await deps.find(postId);
  if (stored === undefined) return { kind: "none" };
  const to = (await deps.conversations.find(stored.value.conversationId))?.value;
  if (to?.reach.kind !== "active") return { kind: "none" };
  const waitMs = waitFor(stored.value, deps.clock.real());
  if (waitMs > 0) return { kind: "wait", waitMs };
  const made = await deps.make(postId, to);
  if (made === undefined) return { kind: "none" };
  if (made.shown === stored.value.shown) return { kind: "right" };
  const held = await hold(deps, stored);
  if (held === undefined) return { kind: "wait", waitMs: BOARD_GAP_MS };
  const { activityId } = held.value;
  const outcome = await deps.send(to, made.message, { kind: "update", activityId });
  const after = afterWrite(outcome, { before: stored.value, shown: made.shown }, deps.clock.real());
  const isKept = (await deps.boards.save(after.board, held.version)) !== undefined;
  return isKept ? after.outcome : forget(deps, postId);
}

/** A clock that is far ahead, or was, keeps nobody waiting for longer than a hold. */
function waitFor({ writtenAt, heldUntil = 0 }: Board, now: RealInstant): number {
  const gap = writtenAt > now + BOARD_GAP_MS ? 0 : writtenAt + BOARD_GAP_MS - now;
  const hold = heldUntil > now + REFUSED_MS ? 0 : heldUntil - now;
  return Math.max(gap, hold, 0);
}

async function hold(
  { boards, clock }: RefreshBoardDeps,
  { value, version }: Stored<Board>,
): Promise<Stored<Board> | undefined> {
  const now = clock.real();
  const held = { ...value, shown: "", writtenAt: now, heldUntil: now + HOLD_MS };
  const saved = await boards.save(held, version);
  return saved === undefined ? undefined : { value: held, version: saved };
}

interface Written {
  readonly before: Board;
  readonly shown: string;
}

/** What stands of a write, and what comes of it. The gap is counted from its end: the next one cannot arrive before it. */
function afterWrite(
  outcome: SendOutcome,
  { before, shown }: Written,
  now: RealInstant,
): { readonly board: Board; readonly outcome: RefreshOutcome } {
  const showing = (what: string): Board => {
    const { postId, conversationId, activityId } = before;
    return { postId, conversationId, activityId, shown: what, writtenAt: now };
  };
  const unchanged = showing(before.shown);
  switch (outcome.kind) {
    case "sent":
      return { board: showing(shown), outcome: { kind: "written" } };
    case "throttled": {
      const waitMs = outcome.retryAfterMs && Math.min(outcome.retryAfterMs, REFUSED_MS);
      const rest = waitMs === undefined ? {} : { heldUntil: now + waitMs };
      return { board: { ...unchanged, ...rest }, outcome: { kind: "failed", waitMs } };
    }
    case "notReached":
      return { board: unchanged, outcome: { kind: "failed", waitMs: undefined } };
    case "leftOpen":
      return { board: showing(""), outcome: { kind: "failed", waitMs: undefined } };
    case "refused": {
      const { status } = outcome;
      return { board: { ...unchanged, heldUntil: now + REFUSED_MS }, outcome: { kind: "refused", status } };
    }
  }
}

/** It took so long that another has written it meanwhile: nobody knows which of the two it shows. */
async function forget({ boards }: RefreshBoardDeps, postId: string): Promise<RefreshOutcome> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await boards.find(postId);
    if (found === undefined) return { kind: "none" };
    if ((await boards.save({ ...found.value, shown: "" }, found.version)) !== undefined) break;
  }
  return { kind: "failed", waitMs: undefined };
}
