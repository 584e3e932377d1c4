import type { FollowUpWish, FollowUpWishKind } from "../domain/follow-up-question/follow-up-wish.ts";
import { readFollowUpWish } from "../domain/follow-up-question/read-follow-up-wish.ts";
import type { Turn } from "./turn.ts";

const read = new WeakMap<Turn, { readonly wish: FollowUpWish | undefined }>();

/** What a message that is meant for the bot wants with the month's follow-up, typed or asked by a button; read once for each turn. */
export function followUpWishOf(turn: Turn): FollowUpWish | undefined {
  const known = read.get(turn);
  if (known !== undefined) return known.wish;
  const asked = askedBy(turn);
  const wish = asked === undefined ? undefined : readFollowUpWish(asked);
  read.set(turn, { wish });
  return wish;
}

/** A button that asks is as if its question had been typed. */
function askedBy({ isAddressed, submit, text }: Turn): string | undefined {
  if (submit?.verb === "ask") return submit.question;
  return isAddressed && submit === undefined ? text : undefined;
}

/** Routes take a turn by it: true for a message that wants this, and nothing else. */
export function wantsFollowUp(kind: FollowUpWishKind): (turn: Turn) => boolean {
  return (turn) => followUpWishOf(turn)?.kind === kind;
}
