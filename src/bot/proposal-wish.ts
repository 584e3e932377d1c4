import type { ProposalWish, ProposalWishKind } from "../domain/proposal-question/proposal-wish.ts";
import { readProposalWish } from "../domain/proposal-question/read-wish.ts";
import type { Turn } from "./turn.ts";

const read = new WeakMap<Turn, { readonly wish: ProposalWish | undefined }>();

/** What a typed message that is meant for the bot wants with proposals; read once for each turn. */
export function proposalWishOf(turn: Turn): ProposalWish | undefined {
  const known = read.get(turn);
  if (known !== undefined) return known.wish;
  const wish = turn.isAddressed && turn.submit === undefined ? readProposalWish(turn.text) : undefined;
  read.set(turn, { wish });
  return wish;
}

/** Routes take a turn by it: true for a message that wants this, and nothing else. */
export function wants(kind: ProposalWishKind): (turn: Turn) => boolean {
  return (turn) => proposalWishOf(turn)?.kind === kind;
}
