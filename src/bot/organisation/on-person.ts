import { notAllowedMessage } from "../../cards/organisation/organisation-card.ts";
import { personMessage, type PersonShown } from "../../cards/organisation/person-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Lang } from "../../domain/lang.ts";
import {
  EMPTY_GIVE_ROLE,
  formOfGrant,
  giveRole,
  type GivenRole,
} from "../../domain/organisation/give-role.ts";
import { isAdministratorIn } from "../../domain/organisation/grants.ts";
import { knownPeople } from "../../domain/organisation/known-people.ts";
import { toldGrant } from "../../domain/organisation/organisation-changes.ts";
import { takeRole } from "../../domain/organisation/take-role.ts";
import { grantInSentence } from "../../text/organisation/grant-text.ts";
import { texts } from "../../text/texts.ts";
import {
  changeOrganisation,
  type ChangeOrganisationOutcome,
  type SeenOrganisation,
} from "../../usecases/organisation/change-organisation.ts";
import type { BotDeps } from "../deps.ts";
import type { Turn } from "../turn.ts";
import { knownTo, listMessage, tellOfOrganisation, tellOfSeen } from "./tell-of-organisation.ts";

/** One person's roles; without a person, the form that gives somebody one. */
export async function onEditPerson(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "edit-person") return;
  const { lang, person, place } = turn.submit;
  // A place that is not there, or none, is no choice of the form.
  const form = { ...EMPTY_GIVE_ROLE, role: "responsible", place: place ?? "" };
  const more = place === undefined ? {} : { typed: { form, faults: [] } };
  await tellOfSeen(turn, deps, lang, (seen) => present(deps, seen, lang, person, more));
}

/** The role that the form gives. */
export async function onGiveRole(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "give-role") return;
  const { lang, seen, of, person, who, role, committee, department, place } = turn.submit;
  const form = { person: of ?? person, who, role, committee, department, place };
  await tellOfOrganisation(turn, deps, lang, async (by) => {
    const conversations = (await deps.conversations.list()).map(({ value }) => value);
    const outcome = await changeOrganisation(deps, { by, seen }, (organisation) =>
      giveRole(organisation, form, knownPeople(organisation, conversations)),
    );
    switch (outcome.kind) {
      case "faulty":
        return present(deps, outcome, lang, of, { typed: { form, faults: outcome.faults } });
      case "changedMeanwhile":
        return present(deps, outcome, lang, of, { typed: { form, faults: [], changed: true } });
      case "saved":
      case "unchanged":
        return present(deps, outcome, lang, outcome.made.person.aadObjectId, {
          done: gaveText(outcome, lang),
        });
      case "gone":
      case "notAdministrator":
        return notAllowedMessage(lang);
    }
  });
}

/** The role that the card takes away; the form is filled in so that it can be given again. */
export async function onTakeRole(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "take-role") return;
  const { lang, seen, person, grant } = turn.submit;
  const { person: t } = texts[lang].organisation;
  await tellOfOrganisation(turn, deps, lang, async (by) => {
    const outcome = await changeOrganisation(deps, { by, seen }, (organisation) =>
      takeRole(organisation, person, grant),
    );
    switch (outcome.kind) {
      case "faulty":
      case "gone":
        return listMessage(deps, outcome.organisation, lang, { done: t.gone });
      case "changedMeanwhile":
        return present(deps, outcome, lang, person, {
          typed: { form: EMPTY_GIVE_ROLE, faults: [], changed: true },
        });
      case "saved":
      case "unchanged": {
        const { person: of, grant: taken } = outcome.made;
        if (taken === undefined) return present(deps, outcome, lang, person, { done: t.hadNot(of.name) });
        const said = grantInSentence(toldGrant(taken, outcome.organisation), lang);
        const form = formOfGrant(person, taken);
        return present(deps, outcome, lang, person, {
          done: t.tookAway(of.name, said),
          typed: { form, faults: [] },
        });
      }
      case "notAdministrator":
        return notAllowedMessage(lang);
    }
  });
}

/** The card of a person, or of nobody yet; of one who is gone, the organisation. */
async function present(
  deps: BotDeps,
  { organisation, version }: SeenOrganisation,
  lang: Lang,
  aadObjectId: string | undefined,
  more: Partial<Pick<PersonShown, "typed" | "done">> = {},
): Promise<PersonalMessage> {
  const known = await knownTo(deps, organisation);
  const of = known.find((each) => each.aadObjectId === aadObjectId);
  if (aadObjectId !== undefined && of === undefined)
    return listMessage(deps, organisation, lang, { done: texts[lang].organisation.person.gone });
  const isConfigured =
    of !== undefined &&
    deps.organisation.isAdministrator(of.aadObjectId) &&
    !isAdministratorIn(organisation, of.aadObjectId);
  return personMessage({ organisation, version, known, isConfigured, ...(of && { of }), ...more }, lang);
}

function gaveText(
  {
    kind,
    made: { person, grant },
    organisation,
  }: Extract<ChangeOrganisationOutcome<GivenRole>, { readonly kind: "saved" | "unchanged" }>,
  lang: Lang,
): string {
  const { person: t } = texts[lang].organisation;
  const said = grantInSentence(toldGrant(grant, organisation), lang);
  return kind === "saved" ? t.gave(person.name, said) : t.hasAlready(person.name, said);
}
