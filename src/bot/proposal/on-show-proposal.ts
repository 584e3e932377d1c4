import { goneMessage } from "../../cards/proposal/outcome-messages.ts";
import { proposalMessage } from "../../cards/proposal/proposal-card.ts";
import type { Lang } from "../../domain/lang.ts";
import { openHistory, openProposal, type ProposalName } from "../../usecases/proposal/open-proposal.ts";
import type { BotDeps } from "../deps.ts";
import { proposalWishOf } from "../proposal-wish.ts";
import type { Turn } from "../turn.ts";
import { tellOfProposals } from "./tell-of-proposals.ts";

/** "EFF-2024-007": for those who may read it; others hear the same as where there is none. */
export async function onWantsOpen(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = proposalWishOf(turn);
  if (wish?.kind === "open") await open(turn, deps, wish.lang, { kind: "number", number: wish.number });
}

/** The row of a list, or a button that names a proposal. */
export async function onShowProposal(turn: Turn, deps: BotDeps): Promise<void> {
  const { submit } = turn;
  if (submit?.verb !== "show-proposal") return;
  const { lang, budgetYear, proposal: proposalId } = submit;
  await open(turn, deps, lang, { kind: "id", budgetYear, proposalId });
}

/** The same with everything that has happened to it. */
export async function onShowHistory(turn: Turn, deps: BotDeps): Promise<void> {
  const { submit } = turn;
  if (submit?.verb !== "show-history") return;
  const { lang, budgetYear, proposal: proposalId, shown } = submit;
  await tellOfProposals(turn, deps, lang, async (person) => {
    const opened = await openHistory(deps, person, { kind: "id", budgetYear, proposalId });
    if (opened === undefined) return goneMessage(lang);
    const { changes, ...rest } = opened;
    const history = { of: "all", changes, shown } as const;
    return proposalMessage({ ...rest, today: deps.clock.today(), history }, lang);
  });
}

async function open(turn: Turn, deps: BotDeps, lang: Lang, name: ProposalName): Promise<void> {
  await tellOfProposals(turn, deps, lang, async (person) => {
    const opened = await openProposal(deps, person, name);
    if (opened === undefined) return goneMessage(lang);
    return proposalMessage({ ...opened, today: deps.clock.today() }, lang);
  });
}
