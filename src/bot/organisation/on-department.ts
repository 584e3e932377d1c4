import { notAllowedMessage } from "../../cards/organisation/organisation-card.ts";
import { departmentMessage } from "../../cards/organisation/place-cards.ts";
import { placeDepartment } from "../../domain/organisation/place-forms.ts";
import { texts } from "../../text/texts.ts";
import { changeOrganisation } from "../../usecases/organisation/change-organisation.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { listMessage, tellOfOrganisation, tellOfSeen } from "./tell-of-organisation.ts";

/** The form of a förvaltning; there must be a nämnd that it can belong to. */
export async function onEditDepartment(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "edit-department") return;
  const { lang, department } = turn.submit;
  const { department: t } = texts[lang].organisation;
  await tellOfSeen(turn, deps, lang, (seen) => {
    const { departments, committees } = seen.organisation;
    const of = departments.find(({ id }) => id === department);
    if (department !== undefined && of === undefined)
      return listMessage(deps, seen.organisation, lang, { done: t.gone });
    if (committees.length === 0)
      return listMessage(deps, seen.organisation, lang, { done: t.committeeFirst });
    return departmentMessage({ ...seen, ...(of && { of }) }, lang);
  });
}

export async function onSaveDepartment(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "save-department") return;
  const { lang, seen, of: id, name, belongsTo } = turn.submit;
  const { department: t } = texts[lang].organisation;
  const form = { name, belongsTo };
  await tellOfOrganisation(turn, deps, lang, async (by) => {
    const outcome = await changeOrganisation(deps, { by, seen }, (organisation) =>
      placeDepartment(organisation, id, form),
    );
    if (outcome.kind === "notAdministrator") return notAllowedMessage(lang);
    const { organisation, version } = outcome;
    const of = organisation.departments.find((each) => each.id === id);
    const shown = { organisation, version, ...(of && { of }) };
    if (organisation.committees.length === 0)
      return listMessage(deps, organisation, lang, { done: t.committeeFirst });
    switch (outcome.kind) {
      case "faulty":
        return departmentMessage({ ...shown, typed: { form, faults: outcome.faults } }, lang);
      case "changedMeanwhile":
        return departmentMessage({ ...shown, typed: { form, faults: [], changed: true } }, lang);
      case "gone":
        return listMessage(deps, organisation, lang, { done: t.gone });
      case "unchanged":
        return listMessage(deps, organisation, lang, { done: t.same(outcome.made.name) });
      case "saved": {
        const { made } = outcome;
        const committee = organisation.committees.find((each) => each.id === made.committeeId)?.name ?? "";
        const done = (id === undefined ? t.added : t.saved)(made.name, committee);
        return listMessage(deps, organisation, lang, { done });
      }
    }
  });
}
