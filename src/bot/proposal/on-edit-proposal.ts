import { formMessage } from "../../cards/proposal/form-card.ts";
import { goneMessage } from "../../cards/proposal/outcome-messages.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import { amountBlocks, amountText } from "../../cards/proposal/proposal-amounts.ts";
import { numberOf } from "../../cards/proposal/proposal-buttons.ts";
import { proposalMessage } from "../../cards/proposal/proposal-card.ts";
import type { Lang } from "../../domain/lang.ts";
import { committeeIdOf } from "../../domain/organisation/grants.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { copiedForm } from "../../domain/proposal/filled-form.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import { permissionFor } from "../../domain/proposal/rights.ts";
import { roundWindow } from "../../domain/proposal/window.ts";
import { texts } from "../../text/texts.ts";
import { currentRound } from "../../usecases/current-round.ts";
import { openProposal, type OpenedProposal } from "../../usecases/proposal/open-proposal.ts";
import type { BotDeps } from "../deps.ts";
import { presentRound } from "../round/on-round.ts";
import type { Turn } from "../turn.ts";
import { storedForm } from "./show-form.ts";
import { tellOfProposals } from "./tell-of-proposals.ts";

/** The form of one's own proposal, with what is kept of it. */
export async function onEditProposal(turn: Turn, deps: BotDeps): Promise<void> {
  const { submit } = turn;
  if (submit?.verb !== "edit-proposal") return;
  const { lang, budgetYear, proposal: proposalId } = submit;
  await tellOfProposals(turn, deps, lang, async (person) => {
    const opened = await ownProposal(deps, person, budgetYear, proposalId);
    if (opened?.standing === undefined) return goneMessage(lang);
    const { proposal, relations, organisation, standing } = opened;
    if (permissionFor("edit", proposal.state, relations).kind === "allowed")
      return storedForm(proposal, { organisation, standing }, deps, lang, { faults: [] });
    const note = texts[lang].proposals.outcome.wrongState(texts[lang].proposal.state[proposal.state]);
    return proposalMessage({ ...opened, today: deps.clock.today(), note }, lang);
  });
}

/** The form of a new proposal that begins like one's own, for the present budget year. Nothing is stored until it is sent. */
export async function onCopyProposal(turn: Turn, deps: BotDeps): Promise<void> {
  const { submit } = turn;
  if (submit?.verb !== "copy-proposal") return;
  const { lang, budgetYear, proposal: proposalId } = submit;
  const standing = await currentRound(deps);
  if (standing === undefined) return presentRound(turn, deps, lang);
  await tellOfProposals(turn, deps, lang, async (person) => {
    const opened = await ownProposal(deps, person, budgetYear, proposalId);
    return opened === undefined ? goneMessage(lang) : copyOf({ ...opened, standing }, deps, lang);
  });
}

async function ownProposal(
  deps: BotDeps,
  person: PersonRef,
  budgetYear: number,
  proposalId: string,
): Promise<OpenedProposal | undefined> {
  const opened = await openProposal(deps, person, { kind: "id", budgetYear, proposalId });
  return opened?.relations.has("author") === true ? opened : undefined;
}

function copyOf(
  { proposal, organisation, standing }: Required<OpenedProposal>,
  deps: BotDeps,
  lang: Lang,
): PersonalMessage {
  const { type } = proposal;
  const { budgetYear } = standing.round;
  const form = copiedForm(proposal, budgetYear);
  const proposalId = deps.newId();
  const today = deps.clock.today();
  const window = roundWindow(standing, today, committeeIdOf(organisation, form.department));
  const notes = copyNotes(proposal, budgetYear, lang);
  const stored = { proposalId, revision: 0, faults: [] };
  return formMessage({ ...stored, type, budgetYear, form, organisation, window, today, notes }, lang);
}

/** What it is a copy of, and the amounts that it does not take along. */
function copyNotes(proposal: Proposal, forYear: number, lang: Lang): readonly string[] {
  const t = texts[lang].proposals.form;
  const { budgetYear, content } = proposal;
  const number = numberOf(proposal);
  const copied = number === "" ? t.copiedDraft : t.copied(number);
  if (budgetYear === forYear || content === undefined) return [copied];
  const blocks = amountBlocks(content, budgetYear, undefined, lang);
  const own = blocks.slice(0, 1).map(amountText).join(" ");
  return own === "" ? [copied] : [copied, t.otherYears(budgetYear, own)];
}
