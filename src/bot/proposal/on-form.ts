import {
  goneMessage,
  notOpenMessage,
  notSavedMessage,
  savedMessage,
} from "../../cards/proposal/outcome-messages.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import { previewMessage } from "../../cards/proposal/preview-card.ts";
import { proposalMessage } from "../../cards/proposal/proposal-card.ts";
import type { Lang } from "../../domain/lang.ts";
import { formChanges } from "../../domain/proposal/form-changes.ts";
import { texts } from "../../text/texts.ts";
import { previewProposal } from "../../usecases/proposal/preview-proposal.ts";
import { saveDraft, type SaveDraftOutcome } from "../../usecases/proposal/save-draft.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { pressedForm } from "./form-of-submit.ts";
import { storedForm, windowNow } from "./show-form.ts";
import { tellOfProposals } from "./tell-of-proposals.ts";

/** "Spara utkast". */
export async function onSaveProposal(turn: Turn, deps: BotDeps): Promise<void> {
  const { submit } = turn;
  if (submit?.verb !== "save-proposal") return;
  const { lang } = submit;
  await tellOfProposals(turn, deps, lang, async (person) => {
    const outcome = await saveDraft(deps, person, pressedForm(submit));
    if (outcome.kind !== "saved") return refusalOf(outcome, deps, lang);
    const { proposal, cut } = outcome;
    const window = windowNow(proposal, outcome, deps);
    return savedMessage({ proposal, window, today: deps.clock.today(), cut }, lang);
  });
}

/** "Granska och skicka": what others will read, or the form again with what is to be mended. */
export async function onPreviewProposal(turn: Turn, deps: BotDeps): Promise<void> {
  const { submit } = turn;
  if (submit?.verb !== "preview-proposal") return;
  const { lang } = submit;
  await tellOfProposals(turn, deps, lang, async (person) => {
    const outcome = await previewProposal(deps, person, pressedForm(submit));
    switch (outcome.kind) {
      case "ready":
        return previewMessage({ ...outcome, today: deps.clock.today() }, lang);
      case "faulty":
        return storedForm(outcome.proposal, outcome, deps, lang, outcome);
      case "changed":
      case "wrongState":
      case "gone":
      case "noRound":
      case "conflict":
        return refusalOf(outcome, deps, lang);
    }
  });
}

function refusalOf(
  outcome: Exclude<SaveDraftOutcome, { kind: "saved" }>,
  deps: BotDeps,
  lang: Lang,
): PersonalMessage {
  switch (outcome.kind) {
    case "changed": {
      const { proposal, form, cut: faults } = outcome;
      return storedForm(proposal, outcome, deps, lang, { form, faults, isSavedElsewhere: true });
    }
    case "wrongState": {
      const { proposal, organisation, standing, form, cut: faults } = outcome;
      // Nothing that was typed is lost because the department was quicker.
      if (formChanges(proposal.form, form).length > 0)
        return storedForm(proposal, outcome, deps, lang, { form, faults, pastEditing: proposal.state });
      const note = texts[lang].proposals.outcome.wrongState(texts[lang].proposal.state[proposal.state]);
      const today = deps.clock.today();
      const relations = new Set(["author"] as const);
      return proposalMessage({ proposal, organisation, standing, relations, today, note }, lang);
    }
    case "gone":
      return goneMessage(lang);
    case "noRound":
      return notOpenMessage(lang);
    case "conflict":
      return notSavedMessage(lang);
  }
}
