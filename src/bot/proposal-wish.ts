import type { ProposalWish, ProposalWishKind } from "../domain/proposal-question/proposal-wish.ts";
import { readProposalWish } from "../domain/proposal-question/read-wish.ts";
import type { Turn } from "./turn.ts";

const read = new WeakMap<Turn, { readonly wish: ProposalWish | undefined }>();

/** What a message that is meant for the bot wants with proposals, typed or asked by a button; read once for each turn. */
export function proposalWishOf(turn: Turn): ProposalWish | undefined {
  const known = read.get(turn);
  if (known !== undefined) return known.wish;
  const asked = askedBy(turn);
  const wish = asked === undefined ? undefined : readProposalWish(asked);
  read.set(turn, { wish });
  return wish;
}

/** A button that asks is as if its question had been typed. */
function askedBy({ isAddressed, submit, text }: Turn): string | undefined {
  if (submit?.verb === "ask") return submit.question;
  return isAddressed && submit === undefined ? text : undefined;
}

/** Routes take a turn by it: true for a message that wants this, and nothing else. */
export function wants(kind: ProposalWishKind): (turn: Turn) => boolean {
  return (turn) => proposalWishOf(turn)?.kind === kind;
}
