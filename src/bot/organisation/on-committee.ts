import { notAllowedMessage } from "../../cards/organisation/organisation-card.ts";
import { committeeMessage } from "../../cards/organisation/place-cards.ts";
import { placeCommittee } from "../../domain/organisation/place-forms.ts";
import { texts } from "../../text/texts.ts";
import { changeOrganisation } from "../../usecases/organisation/change-organisation.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { listMessage, tellOfOrganisation, tellOfSeen } from "./tell-of-organisation.ts";

/** The form of a nämnd. */
export async function onEditCommittee(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "edit-committee") return;
  const { lang, committee } = turn.submit;
  const { gone } = texts[lang].organisation.committee;
  await tellOfSeen(turn, deps, lang, (seen) => {
    const of = seen.organisation.committees.find(({ id }) => id === committee);
    if (committee !== undefined && of === undefined)
      return listMessage(deps, seen.organisation, lang, { done: gone });
    return committeeMessage({ ...seen, ...(of && { of }) }, lang);
  });
}

export async function onSaveCommittee(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-committee") return;
  const { lang, seen, of: id, name } = turn.submit;
  const { committee: t } = texts[lang].organisation;
  const form = { name };
  await tellOfOrganisation(turn, deps, lang, async (by) => {
    const outcome = await changeOrganisation(deps, { by, seen }, (organisation) =>
      placeCommittee(organisation, id, form),
    );
    if (outcome.kind === "notAdministrator") return notAllowedMessage(lang);
    const { organisation, version } = outcome;
    const of = organisation.committees.find((each) => each.id === id);
    const shown = { organisation, version, ...(of && { of }) };
    switch (outcome.kind) {
      case "faulty":
        return committeeMessage({ ...shown, typed: { form, faults: outcome.faults } }, lang);
      case "changedMeanwhile":
        return committeeMessage({ ...shown, typed: { form, faults: [], changed: true } }, lang);
      case "gone":
        return listMessage(deps, organisation, lang, { done: t.gone });
      case "unchanged":
        return listMessage(deps, organisation, lang, { done: t.same(outcome.made.name) });
      case "saved": {
        const done = (id === undefined ? t.added : t.renamed)(outcome.made.name);
        return listMessage(deps, organisation, lang, { done });
      }
    }
  });
}
