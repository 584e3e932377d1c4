import { notAllowedMessage, organisationMessage } from "../../cards/organisation/organisation-card.ts";
import type { OrganisationShown } from "../../cards/organisation/organisation-card.ts";
import type { PersonalMessage } from "../../cards/personal-message.ts";
import type { Lang } from "../../domain/lang.ts";
import { knownPeople } from "../../domain/organisation/known-people.ts";
import type { KnownPerson } from "../../domain/organisation/organisation-forms.ts";
import { responsibleOf } from "../../domain/organisation/claims.ts";
import type { Organisation, PlaceRef } from "../../domain/organisation/organisation.ts";
import { texts } from "../../text/texts.ts";
import { seeOrganisation, type SeenOrganisation } from "../../usecases/organisation/change-organisation.ts";
import type { BotDeps } from "../deps.ts";
import { tellHere, tellPersonally } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";

/** Answers an administrator in the own chat, also when it was asked for in a channel; others are told who may. */
export async function tellOfOrganisation(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (by: string) => Promise<PersonalMessage>,
): Promise<void> {
  const t = texts[lang].organisation;
  await deps.organisation.refresh();
  if (!deps.organisation.isAdministrator(turn.aadObjectId)) return tellHere(turn, t.notAllowed);
  await tellPersonally(turn, deps, lang, ({ aadObjectId }) => make(aadObjectId), t.personal);
}

/** A card made from the organisation as it is now. */
export async function tellOfSeen(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (seen: SeenOrganisation) => PersonalMessage | Promise<PersonalMessage>,
): Promise<void> {
  await tellOfOrganisation(turn, deps, lang, async (by) => {
    const seen = await seeOrganisation(deps, by);
    return seen === undefined ? notAllowedMessage(lang) : make(seen);
  });
}

/** The nämnder or the people, from the first or from where somebody was. */
export async function listMessage(
  deps: BotDeps,
  organisation: Organisation,
  lang: Lang,
  more: Partial<Pick<OrganisationShown, "part" | "shown" | "done">> = {},
): Promise<PersonalMessage> {
  const known = await knownTo(deps, organisation);
  const unreached = unreachedOf(known, organisation);
  const names = new Map(known.map(({ aadObjectId, name }) => [aadObjectId, name]));
  const ids = deps.organisation.administrators();
  const named = ids.flatMap((id) => names.get(id) ?? []);
  const administrators = { names: named, unnamed: ids.length - named.length };
  return organisationMessage(
    { organisation, administrators, unreached, part: "places", shown: 0, ...more },
    lang,
  );
}

/** Those who are responsible for a place, and whom the bot cannot tell anything: they have no chat with it, or have left. */
export async function unreachedIn(
  deps: Pick<BotDeps, "conversations">,
  organisation: Organisation,
  place: PlaceRef,
): Promise<readonly string[]> {
  const responsible = new Set(responsibleOf(organisation, place).map(({ aadObjectId }) => aadObjectId));
  return (await knownTo(deps, organisation))
    .filter(({ aadObjectId, hasChat }) => !hasChat && responsible.has(aadObjectId))
    .map(({ name }) => name);
}

function unreachedOf(known: readonly KnownPerson[], { people }: Organisation): readonly string[] {
  const responsible = new Set(
    people
      .filter(({ grants }) => grants.some(({ role }) => role === "responsible"))
      .map(({ aadObjectId }) => aadObjectId),
  );
  return known
    .filter(({ aadObjectId, hasChat }) => !hasChat && responsible.has(aadObjectId))
    .map(({ name }) => name);
}

/** Everybody whom the bot can name. */
export async function knownTo(
  { conversations }: Pick<BotDeps, "conversations">,
  organisation: Organisation,
): Promise<readonly KnownPerson[]> {
  const stored = await conversations.list();
  return knownPeople(
    organisation,
    stored.map(({ value }) => value),
  );
}
