import { goneMessage, savedMessage, tooLateMessage } from "../../cards/proposal/outcome-messages.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import { proposalMessage } from "../../cards/proposal/proposal-card.ts";
import { receiptMessage } from "../../cards/proposal/receipt-card.ts";
import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import { openProposal } from "../../usecases/proposal/open-proposal.ts";
import { submitProposal, type SubmitOutcome } from "../../usecases/proposal/submit-proposal.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { storedForm, windowNow } from "./show-form.ts";
import { tellOfProposals } from "./tell-of-proposals.ts";

/** "Skicka", on what others will read. */
export async function onSubmitProposal(turn: Turn, deps: BotDeps): Promise<void> {
  const { submit } = turn;
  if (submit?.verb !== "submit-proposal") return;
  const { lang, proposal: proposalId, budgetYear, revision } = submit;
  await tellOfProposals(turn, deps, lang, async (person) =>
    answerTo(await submitProposal(deps, person, { proposalId, budgetYear, revision }), deps, lang),
  );
}

/** "Vänta med att skicka": it is kept, and it is said where. */
export async function onKeepProposal(turn: Turn, deps: BotDeps): Promise<void> {
  const { submit } = turn;
  if (submit?.verb !== "keep-proposal") return;
  const { lang, proposal: proposalId, budgetYear } = submit;
  await tellOfProposals(turn, deps, lang, async (person) => {
    const opened = await openProposal(deps, person, { kind: "id", budgetYear, proposalId });
    if (opened?.standing === undefined || !opened.relations.has("author")) return goneMessage(lang);
    const { proposal, organisation, standing } = opened;
    const window = windowNow(proposal, { organisation, standing }, deps);
    return savedMessage({ proposal, window, today: deps.clock.today() }, lang);
  });
}

function answerTo(outcome: SubmitOutcome, deps: BotDeps, lang: Lang): PersonalMessage {
  const today = deps.clock.today();
  const t = texts[lang].proposals.outcome;
  switch (outcome.kind) {
    case "submitted":
      return receiptMessage({ ...outcome, today }, lang);
    case "faulty":
      return storedForm(outcome.proposal, outcome, deps, lang, outcome);
    case "tooLate":
      return tooLateMessage(outcome.proposal, outcome.stoppdatum, today, lang);
    case "changed":
      return present(outcome, t.changed, deps, lang);
    case "wrongState":
      return present(outcome, t.wrongState(texts[lang].proposal.state[outcome.proposal.state]), deps, lang);
    case "busy":
      return present(outcome, t.busy, deps, lang);
    case "conflict":
      return present(outcome, t.conflict, deps, lang);
    case "noRound":
    case "gone":
      return goneMessage(lang);
  }
}

/** The author's proposal as it is now, with what has happened since the card that was pressed. */
function present(
  outcome: Extract<SubmitOutcome, { proposal: unknown }>,
  note: string,
  { clock }: BotDeps,
  lang: Lang,
): PersonalMessage {
  const { proposal, organisation, standing } = outcome;
  const shown = { proposal, organisation, standing, relations: new Set(["author"] as const) };
  const history =
    outcome.kind === "changed" ? { history: { of: "since", changes: outcome.since } as const } : {};
  return proposalMessage({ ...shown, today: clock.today(), note, ...history }, lang);
}
