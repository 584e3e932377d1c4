import { notAllowedMessage } from "../../cards/organisation/organisation-card.ts";
import { unitMessage, type UnitShown } from "../../cards/organisation/unit-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import { placeUnit } from "../../domain/organisation/unit-form.ts";
import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import {
  changeOrganisation,
  type SeenOrganisation,
} from "../../usecases/organisation/change-organisation.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { listMessage, tellOfOrganisation, tellOfSeen, unreachedIn } from "./tell-of-organisation.ts";

/** The form of a unit, a goal or a processgrupp. */
export async function onEditUnit(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "edit-unit") return;
  const { lang, unit } = turn.submit;
  await tellOfSeen(turn, deps, lang, (seen) => present(deps, seen, lang, unit));
}

export async function onSaveUnit(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-unit") return;
  const { lang, seen, of: id, name, kind, belongsTo } = turn.submit;
  const { unit: t } = texts[lang].organisation;
  const form = { name, kind, belongsTo };
  await tellOfOrganisation(turn, deps, lang, async (by) => {
    const outcome = await changeOrganisation(deps, { by, seen }, (organisation) =>
      placeUnit(organisation, id, form),
    );
    const list = (organisation: SeenOrganisation["organisation"], done: string) =>
      listMessage(deps, organisation, lang, { part: "units", done });
    switch (outcome.kind) {
      case "notAdministrator":
        return notAllowedMessage(lang);
      case "faulty":
        return present(deps, outcome, lang, id, { form, faults: outcome.faults });
      case "changedMeanwhile":
        return present(deps, outcome, lang, id, { form, faults: [], changed: true });
      case "gone":
        return list(outcome.organisation, t.gone);
      case "unchanged":
        return list(outcome.organisation, t.same(outcome.made.name));
      case "saved":
        return list(outcome.organisation, (id === undefined ? t.added : t.saved)(outcome.made.name));
    }
  });
}

/** The card of a unit, or of a new one; of one that is gone, what there is. */
async function present(
  deps: BotDeps,
  { organisation, version }: SeenOrganisation,
  lang: Lang,
  unitId: string | undefined,
  typed?: UnitShown["typed"],
): Promise<PersonalMessage> {
  const of = organisation.units.find(({ id }) => id === unitId);
  if (unitId !== undefined && of === undefined)
    return listMessage(deps, organisation, lang, {
      part: "units",
      done: texts[lang].organisation.unit.gone,
    });
  const unreached =
    of === undefined ? [] : await unreachedIn(deps, organisation, { kind: "unit", id: of.id });
  return unitMessage({ organisation, version, unreached, ...(of && { of }), ...(typed && { typed }) }, lang);
}
