import {
  askWithdrawMessage,
  goneMessage,
  withdrawnMessage,
  type Withdrawing,
} from "../../cards/proposal/outcome-messages.ts";
import { proposalMessage } from "../../cards/proposal/proposal-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Lang } from "../../domain/lang.ts";
import { permissionFor, type Relation } from "../../domain/proposal/rights.ts";
import { texts } from "../../text/texts.ts";
import { openProposal } from "../../usecases/proposal/open-proposal.ts";
import { withdrawProposal, type WithdrawOutcome } from "../../usecases/proposal/withdraw-proposal.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { tellOfProposals } from "./tell-of-proposals.ts";

/** "Återta": asked once more before anything is done. */
export async function onWithdraw(turn: Turn, deps: BotDeps): Promise<void> {
  const { submit } = turn;
  if (submit?.verb !== "withdraw-proposal") return;
  const { lang, budgetYear, proposal: proposalId } = submit;
  await tellOfProposals(turn, deps, lang, async (person) => {
    const opened = await openProposal(deps, person, { kind: "id", budgetYear, proposalId });
    if (opened === undefined) return goneMessage(lang);
    const { proposal, relations } = opened;
    const permission = permissionFor("withdraw", proposal.state, relations);
    return permission.kind === "allowed"
      ? askWithdrawMessage(proposal, lang, roleOf(relations))
      : present({ ...permission, ...opened }, deps, lang);
  });
}

/** "Ja, återta". */
export async function onConfirmWithdraw(turn: Turn, deps: BotDeps): Promise<void> {
  const { submit } = turn;
  if (submit?.verb !== "confirm-withdraw") return;
  const { lang, budgetYear, proposal: proposalId, revision } = submit;
  await tellOfProposals(turn, deps, lang, async (person) => {
    const outcome = await withdrawProposal(deps, person, { budgetYear, proposalId, revision });
    if (outcome.kind === "gone") return goneMessage(lang);
    if (outcome.kind === "withdrawn")
      return withdrawnMessage(outcome.proposal, lang, roleOf(outcome.relations));
    return present(outcome, deps, lang);
  });
}

function roleOf(relations: ReadonlySet<Relation>): Withdrawing {
  return relations.has("author") ? "author" : "leader";
}

/** The proposal as it is now, and why nothing was done. */
function present(
  outcome: Exclude<WithdrawOutcome, { kind: "gone" | "withdrawn" }>,
  { clock }: BotDeps,
  lang: Lang,
): PersonalMessage {
  const { proposal, relations, organisation } = outcome;
  const history =
    outcome.kind === "changed" ? { history: { of: "since", changes: outcome.since } as const } : {};
  const shown = { proposal, relations, organisation, today: clock.today() };
  return proposalMessage({ ...shown, note: noteOf(outcome, lang), ...history }, lang);
}

function noteOf(
  { kind, proposal }: Exclude<WithdrawOutcome, { kind: "gone" | "withdrawn" }>,
  lang: Lang,
): string {
  const t = texts[lang].proposals.outcome;
  switch (kind) {
    case "wrongState":
      return t.wrongState(texts[lang].proposal.state[proposal.state]);
    case "changed":
    case "notYours":
    case "conflict":
      return t[kind];
  }
}
