import type { PersonalMessage } from "../../cards/personal-message.ts";
import { NO_CHOICE, roundFormMessage } from "../../cards/round/round-form-card.ts";
import type { RoundFormShown } from "../../cards/round/round-shown.ts";
import { roundNote } from "../../cards/round/waiting-card.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { Round } from "../../domain/proposal/round.ts";
import type { RoundForm } from "../../domain/proposal/round-settings.ts";
import { texts } from "../../text/texts.ts";
import { changeRound, takeBackRound } from "../../usecases/round/change-round.ts";
import { confirmRound, type ConfirmOutcome } from "../../usecases/round/confirm-round.ts";
import { roundOf } from "../../usecases/current-round.ts";
import { asAdministrator } from "../../usecases/round/round-deps.ts";
import { firstRound } from "../../usecases/round/show-round.ts";
import type { BotDeps } from "../deps.ts";
import { choose } from "../proposal/on-new-proposal.ts";
import { tellOfProposals } from "../proposal/tell-of-proposals.ts";
import type { Turn } from "../turn.ts";
import { afterwards, refusedMessage } from "./round-messages.ts";

/**
 * Confirms what the form says, or gives it back with what is to be mended. Whoever confirms has most often come to hand in a
 * proposal, and goes on to that.
 */
export async function onConfirmRound(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "confirm-round") return;
  const { lang } = turn.submit;
  const form = formOf(turn.submit, turn.submit.budgetYear);
  let confirmed: Round | undefined;
  await tellOfProposals(turn, deps, lang, async (person) => {
    const outcome = await confirmRound(deps, person, form);
    if (outcome.kind === "confirmed") confirmed = outcome.round;
    return confirmedMessage(outcome, form, deps, lang);
  });
  if (confirmed === undefined || !turn.isPersonal) return;
  const standing = await roundOf(deps, confirmed.budgetYear);
  if (standing !== undefined) await choose(turn, deps, lang, standing);
}

async function confirmedMessage(
  outcome: ConfirmOutcome,
  form: RoundForm,
  deps: BotDeps,
  lang: Lang,
): Promise<PersonalMessage> {
  switch (outcome.kind) {
    case "confirmed":
    case "already":
      return afterwards(deps, outcome.round, { kind: outcome.kind }, lang);
    case "faulty":
      return formMessage(deps, lang, { typed: { form, faults: outcome.faults } });
    case "notAdministrator":
      return refusedMessage(outcome.kind, lang);
  }
}

/** The form that changes a round. */
export async function onEditRound(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "edit-round") return;
  const { lang, budgetYear } = turn.submit;
  await tellOfProposals(turn, deps, lang, async ({ aadObjectId }) => {
    if ((await asAdministrator(deps, aadObjectId)) === undefined)
      return refusedMessage("notAdministrator", lang);
    const standing = await roundOf(deps, budgetYear);
    if (standing === undefined) return refusedMessage("gone", lang);
    return formMessage(deps, lang, { standing });
  });
}

/** Saves what the form says of a round. */
export async function onSaveRound(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-round") return;
  const { lang, revision, budgetYear } = turn.submit;
  const form = formOf(turn.submit, String(budgetYear));
  await tellOfProposals(turn, deps, lang, (person) =>
    save(deps, person, { budgetYear, revision }, { form, lang }),
  );
}

async function save(
  deps: BotDeps,
  person: PersonRef,
  shown: { readonly budgetYear: number; readonly revision: number },
  { form, lang }: { readonly form: RoundForm; readonly lang: Lang },
): Promise<PersonalMessage> {
  const outcome = await changeRound(deps, person, shown, form);
  switch (outcome.kind) {
    case "saved":
    case "same":
    case "changed":
      return afterwards(deps, outcome.round, { kind: outcome.kind }, lang);
    case "faulty": {
      const standing = await roundOf(deps, shown.budgetYear);
      if (standing === undefined) return refusedMessage("gone", lang);
      // The revision that was pressed stays: what has been changed meanwhile is still to be seen.
      const round = { ...standing.round, revision: shown.revision };
      return formMessage(deps, lang, {
        standing: { ...standing, round },
        typed: { form, faults: outcome.faults },
      });
    }
    case "gone":
    case "notAdministrator":
      return refusedMessage(outcome.kind, lang);
  }
}

/** Takes back a round that was confirmed by mistake. */
export async function onTakeBackRound(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "take-back-round") return;
  const { lang, budgetYear } = turn.submit;
  await tellOfProposals(turn, deps, lang, async (person) => {
    const outcome = await takeBackRound(deps, person, budgetYear);
    switch (outcome.kind) {
      case "takenBack":
        return roundNote(texts[lang].round.said.takenBack(budgetYear), lang);
      case "inUse":
        return afterwards(deps, outcome.round, { kind: "inUse" }, lang);
      case "gone":
      case "conflict":
      case "notAdministrator":
        return refusedMessage(outcome.kind, lang, budgetYear);
    }
  });
}

async function formMessage(
  deps: BotDeps,
  lang: Lang,
  what: Pick<RoundFormShown, "standing" | "typed">,
): Promise<PersonalMessage> {
  return roundFormMessage({ ...(await firstRound(deps)), today: deps.clock.today(), ...what }, lang);
}

/** The inputs of the card; a channel that is not chosen is none. */
function formOf(pressed: Omit<RoundForm, "budgetYear">, budgetYear: string): RoundForm {
  const { event, internalRate, amountLimit, shortestLife, channel } = pressed;
  const chosen = channel === NO_CHOICE ? "" : channel;
  return { event, budgetYear, internalRate, amountLimit, shortestLife, channel: chosen };
}
