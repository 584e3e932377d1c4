import { formMessage, type FormShown } from "../../cards/proposal/form-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import { authorsWindow, type Window } from "../../domain/proposal/window.ts";
import type { FormGroundNow } from "../../usecases/proposal/save-draft.ts";
import type { BotDeps } from "../deps.ts";

/** Whether a proposal may be handed in today, to the department that its form names. */
export function windowNow(
  proposal: Proposal,
  { organisation, standing }: FormGroundNow,
  { clock }: Pick<BotDeps, "clock">,
): Window {
  return authorsWindow(standing, proposal, organisation, clock.today());
}

/** The form of a proposal that is stored, filled in with what is kept or with what was typed. */
export function storedForm(
  proposal: Proposal,
  ground: FormGroundNow,
  deps: Pick<BotDeps, "clock">,
  lang: Lang,
  shown: Pick<FormShown, "faults"> & Partial<Pick<FormShown, "form" | "isSavedElsewhere" | "pastEditing">>,
): PersonalMessage {
  const { id: proposalId, type, budgetYear, revision, form, number } = proposal;
  return formMessage(
    {
      ...{ proposalId, type, budgetYear, revision, form },
      ...shown,
      ...(number === undefined ? {} : { number }),
      organisation: ground.organisation,
      window: windowNow(proposal, ground, deps),
      today: deps.clock.today(),
    },
    lang,
  );
}
