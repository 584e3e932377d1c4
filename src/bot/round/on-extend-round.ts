import type { PersonalMessage } from "../../cards/personal-message.ts";
import { extensionFormMessage } from "../../cards/round/extension-form-card.ts";
import type { ExtensionFormShown } from "../../cards/round/round-shown.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { ExtensionForm } from "../../domain/proposal/extension-form.ts";
import { extensionName } from "../../domain/proposal/round-extensions.ts";
import { extendRound, takeBackExtension } from "../../usecases/round/extend-round.ts";
import { roundOf } from "../../usecases/current-round.ts";
import { asAdministrator } from "../../usecases/round/round-deps.ts";
import type { BotDeps } from "../deps.ts";
import { tellOfProposals } from "../proposal/tell-of-proposals.ts";
import type { Turn } from "../turn.ts";
import { afterwards, refusedMessage } from "./round-messages.ts";

/** The form that gives more time. */
export async function onExtendRound(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "extend-round") return;
  const { lang, budgetYear } = turn.submit;
  await tellOfProposals(turn, deps, lang, (person) => formMessage(deps, person, budgetYear, lang));
}

/** Gives the time that the form says, or gives it back with what is to be mended. */
export async function onGrantExtension(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "grant-extension") return;
  const { submitId, lang, budgetYear, committee, number, until, reason } = turn.submit;
  const form = { committee, number, until, reason };
  await tellOfProposals(turn, deps, lang, (person) =>
    grant(deps, person, { budgetYear, pressId: submitId }, { form, lang }),
  );
}

async function grant(
  deps: BotDeps,
  person: PersonRef,
  pressed: { readonly budgetYear: number; readonly pressId: string },
  { form, lang }: { readonly form: ExtensionForm; readonly lang: Lang },
): Promise<PersonalMessage> {
  const outcome = await extendRound(deps, person, pressed, form);
  switch (outcome.kind) {
    case "extended": {
      const { round, extension } = outcome;
      const name = extensionName(round, extension);
      return afterwards(deps, round, { kind: "extended", name, until: extension.until }, lang);
    }
    case "faulty":
      return formMessage(deps, person, pressed.budgetYear, lang, { form, faults: outcome.faults });
    case "gone":
    case "conflict":
    case "notAdministrator":
      return refusedMessage(outcome.kind, lang, pressed.budgetYear);
  }
}

/** Takes back the time that the card names. */
export async function onTakeBackExtension(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "take-back-extension") return;
  const { lang, budgetYear, extension } = turn.submit;
  await tellOfProposals(turn, deps, lang, async (person) => {
    const outcome = await takeBackExtension(deps, person, budgetYear, extension);
    return outcome.kind === "takenBack"
      ? afterwards(deps, outcome.round, { kind: "extensionTakenBack" }, lang)
      : refusedMessage(outcome.kind, lang, budgetYear);
  });
}

async function formMessage(
  deps: BotDeps,
  person: PersonRef,
  budgetYear: number,
  lang: Lang,
  typed?: ExtensionFormShown["typed"],
): Promise<PersonalMessage> {
  const organisation = await asAdministrator(deps, person.aadObjectId);
  if (organisation === undefined) return refusedMessage("notAdministrator", lang);
  const standing = await roundOf(deps, budgetYear);
  if (standing === undefined) return refusedMessage("gone", lang);
  const { committees } = organisation;
  const today = deps.clock.today();
  return extensionFormMessage(
    { standing, today, committees, ...(typed === undefined ? {} : { typed }) },
    lang,
  );
}
