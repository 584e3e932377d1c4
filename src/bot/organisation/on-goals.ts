import { notAllowedMessage } from "../../cards/organisation/organisation-card.ts";
import { goalsMessage } from "../../cards/organisation/place-cards.ts";
import { placeGoals } from "../../domain/organisation/place-forms.ts";
import { texts } from "../../text/texts.ts";
import { changeOrganisation } from "../../usecases/organisation/change-organisation.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { listMessage, tellOfOrganisation, tellOfSeen } from "./tell-of-organisation.ts";

/** The målområden. */
export async function onEditGoals(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "edit-goals") return;
  const { lang } = turn.submit;
  await tellOfSeen(turn, deps, lang, (seen) => goalsMessage(seen, lang));
}

export async function onSaveGoals(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-goals") return;
  const { lang, seen, goals } = turn.submit;
  const { goal: t } = texts[lang].organisation;
  await tellOfOrganisation(turn, deps, lang, async (by) => {
    const outcome = await changeOrganisation(deps, { by, seen }, (organisation) =>
      placeGoals(organisation, goals),
    );
    if (outcome.kind === "notAdministrator") return notAllowedMessage(lang);
    const { organisation, version } = outcome;
    switch (outcome.kind) {
      case "faulty":
        return goalsMessage({ organisation, version, typed: { form: goals, faults: outcome.faults } }, lang);
      case "changedMeanwhile":
      case "gone":
        return goalsMessage(
          { organisation, version, typed: { form: goals, faults: [], changed: true } },
          lang,
        );
      case "unchanged":
        return listMessage(deps, organisation, lang, { done: t.same });
      case "saved":
        return listMessage(deps, organisation, lang, { done: t.saved(outcome.made.length) });
    }
  });
}
